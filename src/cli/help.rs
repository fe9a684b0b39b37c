//! Help and errors of use in the reader's language. What the program takes stands in `args`; here are only its words.

use clap::{
    ArgAction, Command, CommandFactory,
    error::{ContextKind, ContextValue, ErrorKind},
};
use fluent_bundle::FluentArgs;

use super::args::Arguments;
use crate::{
    lang::Lang,
    words::{Words, args},
};

/// Returns the command line with its help in a language.
pub(super) fn command(lang: Lang) -> Command {
    in_words(Arguments::command(), &super::words::tool(lang), "streekwerk")
}

/// Gives a command and those below it their words. `key` is what their keys begin with.
fn in_words(command: Command, words: &Words, key: &str) -> Command {
    let word = |key: &str| words.get(key, &FluentArgs::new());
    let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    let examples = words.has(&format!("help-{key}-examples")).then(|| word(&format!("help-{key}-examples")));
    let mut order = 0;
    let mut command = command
        .about(word(&format!("help-{key}")))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .help_template(template(words))
        .subcommand_help_heading(word("help-commands"))
        .subcommand_value_name(word("help-command"))
        .mut_args(|argument| {
            order += 1;
            in_words_of_argument(argument, words, key).display_order(order)
        })
        .arg(
            clap::Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(word("help-help"))
                .help_heading(word("help-options")),
        );
    if let Some(examples) = examples {
        command = command.after_help(examples);
    }
    if key == "streekwerk" {
        let version = clap::Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(version.help(word("help-version")).help_heading(word("help-options")));
    }
    names
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(&name, |below| in_words(below, words, &name)))
}

fn in_words_of_argument(argument: clap::Arg, words: &Words, key: &str) -> clap::Arg {
    let id = argument.get_id().as_str().replace('_', "-");
    // What all commands take has the same words everywhere.
    let keys = [format!("help-{key}-{id}"), format!("help-all-{id}")];
    let found = keys.iter().find(|key| words.has(key)).unwrap_or(&keys[0]);
    let heading = if argument.is_positional() { "help-arguments" } else { "help-options" };
    let heading = words.get(heading, &FluentArgs::new());
    let mut argument = argument.help(words.get(found, &FluentArgs::new())).help_heading(heading);
    if let Some(name) = words.attribute(found, "value", &FluentArgs::new()) {
        argument = argument.value_name(name);
    }
    let takes_values = argument.get_action().takes_values();
    argument.hide_default_value(takes_values).hide_possible_values(takes_values)
}

fn template(words: &Words) -> String {
    let usage = words.get("help-usage", &FluentArgs::new());
    format!("{{about}}\n\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}")
}

/// Returns the help that was asked for. The parser has words of its own for the options in the usage.
pub(super) fn shown(help: &clap::Error, words: &Words) -> String {
    help.to_string()
        .replace("[OPTIONS]", &format!("[{}]", words.get("help-options", &FluentArgs::new()).to_uppercase()))
}

/// Puts an error of use into words; what has none is told as the parser does.
pub(super) fn error(error: &clap::Error, words: &Words) -> String {
    let value = |kind| error.get(kind).map_or_else(String::new, text);
    let argument = value(ContextKind::InvalidArg);
    let key = match error.kind() {
        ErrorKind::UnknownArgument if !argument.starts_with('-') => "usage-surplus",
        ErrorKind::UnknownArgument => "usage-unknown",
        ErrorKind::InvalidSubcommand => "usage-command",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-value",
        ErrorKind::MissingRequiredArgument => "usage-missing",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals | ErrorKind::TooFewValues => {
            "usage-count"
        }
        _ => return error.to_string(),
    };
    let known = [
        ("argument", argument),
        ("value", value(ContextKind::InvalidValue)),
        ("command", value(ContextKind::InvalidSubcommand)),
        ("other", value(ContextKind::PriorArg)),
        ("choices", value(ContextKind::ValidValue)),
        ("meant", meant(error)),
        ("why", why(error, words)),
    ];
    let or_none = known.map(|(name, value)| (name, if value.is_empty() { "none".to_owned() } else { value }));
    format!("{}\n{}\n", words.get(key, &args(or_none)), words.get("usage-help", &FluentArgs::new()))
}

/// Returns what was probably meant.
fn meant(error: &clap::Error) -> String {
    let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    kinds.into_iter().find_map(|kind| error.get(kind)).map_or_else(String::new, text)
}

/// Returns how the value is written that was not understood: `why-as-of` for `--as-of <DATE>`.
fn why(error: &clap::Error, words: &Words) -> String {
    let argument = error.get(ContextKind::InvalidArg).map_or_else(String::new, text);
    let name = argument.trim_start_matches("--").split(' ').next().unwrap_or_default();
    let key = format!("why-{name}");
    if words.has(&key) { words.get(&key, &FluentArgs::new()) } else { String::new() }
}

fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every(command: &Command, see: &mut impl FnMut(&str)) {
        let about = command.get_about().map(ToString::to_string);
        see(&about.unwrap_or_default());
        command
            .get_arguments()
            .for_each(|argument| see(&argument.get_help().map(ToString::to_string).unwrap_or_default()));
        command.get_subcommands().for_each(|below| every(below, see));
    }

    #[test]
    fn everything_has_help_in_both_languages() {
        for lang in [Lang::NL, Lang::EN] {
            command(lang).debug_assert();
            let mut count = 0;
            every(&command(lang), &mut |help| {
                assert!(!help.is_empty() && !help.contains('⟨'), "{lang}: {help}");
                count += 1;
            });
            assert!(count > 20);
        }
    }

    #[test]
    fn wrong_use_is_told_in_the_readers_language() {
        let told = |arguments: &[&str]| {
            let all = std::iter::once(&"streekwerk").chain(arguments);
            let failed = command(Lang::NL).try_get_matches_from(all).expect_err("it is wrong use");
            error(&failed, &super::super::words::tool(Lang::NL))
        };
        assert!(told(&["build", "--ouput", "x"]).starts_with("De optie `--ouput` bestaat niet. Bedoel je `--output`?"));
        assert!(told(&["biuld"]).starts_with("De opdracht `biuld` bestaat niet. Bedoel je `build`?"));
        assert!(told(&["--as-of", "2027-02-30"]).contains("`2027-02-30`"));
        assert!(told(&["new", "training"]).contains("<ID>"));
        assert!(told(&["--format", "xml"]).contains("human, json, github, sarif"));
    }
}
