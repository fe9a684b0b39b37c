//! The command line: the only layer that knows a terminal.

mod args;
mod build;
mod help;
mod init;
mod new;
mod outcome;
mod part;
mod schema;
mod serve;
mod words;

use std::{ffi::OsString, fs, path::Path, process::ExitCode};

use clap::FromArgMatches;

use self::{
    args::{Arguments, Command},
    outcome::{Done, Failure},
};
use crate::lang::Lang;

/// Runs the program with these arguments, the first of which is its own name. Returns 0 when all is well, 1 for faults
/// in the content, 2 for wrong use or a fault of the environment.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let typed: Vec<OsString> = arguments.into_iter().collect();
    let lang = language(&typed);
    let parsed = help::command(lang).try_get_matches_from(typed);
    let arguments = match parsed.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(error) => return outcome::usage(&error, lang),
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
        Some(Command::Completions(completions)) => Ok(completions_for(completions.shell, lang)),
    };
    outcome::report(outcome, common)
}

/// Returns the language of the tool's own words, also when what was typed is not understood.
fn language(typed: &[OsString]) -> Lang {
    let texts: Vec<&str> = typed.iter().filter_map(|text| text.to_str()).collect();
    let after = texts.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1]);
    let named = after.or_else(|| texts.iter().find_map(|text| text.strip_prefix("--lang=")));
    let spoken = named.and_then(|name| name.parse().ok()).filter(|lang| [Lang::NL, Lang::EN].contains(lang));
    spoken.unwrap_or_else(words::of_computer)
}

fn completions_for(shell: clap_complete::Shell, lang: Lang) -> Done {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut help::command(lang), "streekwerk", &mut script);
    Done::Said(String::from_utf8_lossy(&script).into_owned())
}

/// Writes a file that the person asked for, with its folders. Never over a file that is there, but for our own schemas.
#[expect(clippy::disallowed_methods, reason = "`publish` owns the output; this writes what a person asked for by name")]
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(file, bytes));
    written.map_err(|error| Failure::Write(file.to_owned(), error))
}
