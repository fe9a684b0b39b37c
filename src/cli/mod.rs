//! The command line: the only layer that knows a terminal.

mod args;
mod build;
mod init;
mod new;
mod outcome;
mod schema;
mod serve;
mod words;

use std::{ffi::OsString, fs, path::Path, process::ExitCode};

use clap::{CommandFactory, Parser};

use self::{
    args::{Arguments, Command},
    outcome::{Done, Failure},
};

/// Runs the program with these arguments, the first of which is its own name. Returns 0 when all is well, 1 for faults
/// in the content, 2 for wrong use or a fault of the environment.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return outcome::usage(&error),
    };
    let common = &arguments.common;
    let outcome = match &arguments.command {
        None => build::build(common, &args::Build::default()),
        Some(Command::Build(build)) if build.watch => serve::build_watching(common, build),
        Some(Command::Build(build)) => build::build(common, build),
        Some(Command::Serve(serve)) => serve::serve(common, serve),
        Some(Command::Check(check)) => build::check(common, check),
        Some(Command::New(new)) => self::new::new(common, new),
        Some(Command::Init(init)) => init::init(common, init),
        Some(Command::Schema(schema)) => schema::schema(common, schema),
        Some(Command::Completions(completions)) => Ok(completions_for(completions.shell)),
    };
    outcome::report(outcome, common)
}

fn completions_for(shell: clap_complete::Shell) -> Done {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "streekwerk", &mut script);
    Done::Said(String::from_utf8_lossy(&script).into_owned())
}

/// Writes a file that the person asked for, with its folders. Never over a file that is there, but for our own schemas.
#[expect(clippy::disallowed_methods, reason = "`publish` owns the output; this writes what a person asked for by name")]
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(file, bytes));
    written.map_err(|error| Failure::Write(file.to_owned(), error))
}
