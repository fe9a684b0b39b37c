//! The commands that the documentation tells people to type.

use assert_cmd::Command;

use super::{blocks, documents, read, root};

fn streekwerk() -> Command {
    Command::cargo_bin("streekwerk").expect("the program is built with the tests")
}

/// Returns the commands in the blocks for a shell of all documents: the document and the line without its comment.
fn commands() -> Vec<(String, String)> {
    let in_document = |document: String| {
        let shell = blocks(&read(&document)).into_iter().filter(|block| block.language == "sh");
        let lines: Vec<String> =
            shell.flat_map(|block| block.text.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
        lines.into_iter().map(move |line| (document.clone(), without_comment(&line)))
    };
    documents().into_iter().flat_map(in_document).collect()
}

fn without_comment(line: &str) -> String {
    line.split_once(" #").map_or(line, |(command, _)| command).trim().to_owned()
}

/// Returns the arguments of the program in a command, however it is started.
fn arguments(command: &str) -> Option<Vec<&str>> {
    let starts = ["cargo run --release --", "cargo run --release", "streekwerk"];
    let rest = starts.iter().find_map(|start| command.strip_prefix(start))?;
    Some(rest.split_whitespace().collect())
}

/// Returns the names of all commands of the program, as its help lists them.
fn subcommands() -> Vec<String> {
    let help = streekwerk().args(["--help", "--lang", "en"]).output().expect("the program runs").stdout;
    let help = String::from_utf8(help).expect("the help is UTF-8");
    let (_, rest) = help.split_once("Commands:\n").expect("the help lists commands");
    let lines = rest.lines().take_while(|line| !line.is_empty());
    let names = lines.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help");
    names.map(str::to_owned).collect()
}

#[test]
fn every_command_of_the_program_is_one_that_it_takes() {
    let commands = commands();
    let typed: Vec<_> = commands.iter().filter_map(|(file, line)| Some((file, line, arguments(line)?))).collect();
    assert!(typed.len() > 10, "the documentation shows commands");
    for (file, line, arguments) in typed {
        // What stands before `--help` is read first, so an unknown option or a bad value is still a fault.
        let output = streekwerk().args(arguments).arg("--help").output().expect("the program runs");
        let fault = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{file}: `{line}`: {fault}");
    }
}

#[test]
fn every_target_of_make_is_one_that_it_has() {
    let makefile = read("Makefile");
    let commands = commands();
    let targets: Vec<&str> = commands.iter().filter_map(|(_, line)| line.strip_prefix("make ")).collect();
    assert!(!targets.is_empty(), "the README says how to test");
    for target in targets {
        assert!(makefile.contains(&format!("\n{target}:")), "there is no `make {target}`");
    }
}

#[test]
fn the_readme_lists_every_command() {
    let readme = read("README.md");
    for name in subcommands() {
        let is_listed = readme.contains(&format!("\n| `{name}")) || readme.contains(&format!("\n| `{name}`"));
        assert!(is_listed, "README.md does not list `{name}`");
    }
    assert!(root().join("LICENSE").exists());
}
