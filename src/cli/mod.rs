//! The command line: the only layer that knows a terminal.

mod args;
mod build;
mod outcome;
mod words;

use std::{ffi::OsString, process::ExitCode};

use clap::Parser;

use self::args::{Arguments, Command};

/// Runs the program with these arguments, the first of which is its own name. Returns 0 when all is well, 1 for faults
/// in the content, 2 for wrong use or a fault of the environment.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return outcome::usage(&error),
    };
    let outcome = match &arguments.command {
        None => build::build(&arguments.common, &args::Build::default()),
        Some(Command::Build(build)) => build::build(&arguments.common, build),
        Some(Command::Check(check)) => build::check(&arguments.common, check),
    };
    outcome::report(outcome, &arguments.common)
}
