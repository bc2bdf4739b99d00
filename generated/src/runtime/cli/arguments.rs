//! The arguments of a program, by `clap`.

use std::fs;
use std::io::{self, Read as _};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};

use super::super::json::Presence;
use super::{Command, Fault, Flag, Form, Given, Group, Program, settings};

/// The whole program.
pub(super) fn command(program: &'static Program) -> clap::Command {
    clap::Command::new(program.name)
        .version(program.api.version)
        .about(program.about)
        .after_help(settings::variables(program.api))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .args(settings::arguments(program))
        .subcommands(program.groups.iter().map(group))
}

fn group(group: &'static Group) -> clap::Command {
    clap::Command::new(group.name)
        .about(group.about)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(group.commands.iter().map(operation))
}

fn operation(command: &'static Command) -> clap::Command {
    let (short, long) = lines(command.about);
    let mut about = short.to_owned();
    if command.deprecated.is_some() {
        about.insert_str(0, "[deprecated] ");
    }
    let mut long = long.to_owned();
    if let Some(note) = command.deprecated {
        long.push_str("\n\nDeprecated: ");
        long.push_str(note);
    }
    let mut built = clap::Command::new(command.name)
        .about(about)
        .long_about(long)
        .args(command.flags.iter().map(argument));
    if command.id != command.name {
        built = built.alias(command.id);
    }
    built
}

/// The first line, and the whole text.
fn lines(text: &'static str) -> (&'static str, &'static str) {
    (text.lines().next().unwrap_or_default(), text)
}

fn argument(flag: &'static Flag) -> Arg {
    let (short, long) = lines(flag.about);
    let mut argument = Arg::new(flag.name)
        .long(flag.name)
        .help(short)
        .required(flag.presence == Presence::Required);
    if long != short {
        argument = argument.long_help(long);
    }
    if flag.wire != flag.name {
        argument = argument.alias(flag.wire);
    }
    shape(argument, &flag.form, short)
}

fn shape(argument: Arg, form: &'static Form, help: &str) -> Arg {
    match form {
        Form::Text | Form::Pattern(_) => argument.value_name("TEXT"),
        // The API may know more of them than its description.
        Form::OneOf(known) => argument
            .value_name("TEXT")
            .help(format!("{help} [known: {}]", known.join(", "))),
        Form::Number => argument.value_name("NUMBER").allow_negative_numbers(true),
        Form::Switch => argument
            .value_name("BOOLEAN")
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_parser(PossibleValuesParser::new(["true", "false"])),
        Form::Json => argument.value_name("JSON|@FILE|-"),
        Form::Document | Form::Bytes => argument.value_name("@FILE|-|TEXT"),
        Form::List(item) => shape(argument, item, help)
            .num_args(1)
            .require_equals(false)
            .action(ArgAction::Append),
    }
}

/// The operation that is named, and its arguments.
pub(super) fn chosen<'a>(
    program: &'static Program,
    matches: &'a ArgMatches,
) -> Option<(&'static Command, &'a ArgMatches)> {
    let (group, matches) = matches.subcommand()?;
    let group = program.groups.iter().find(|it| it.name == group)?;
    let (command, matches) = matches.subcommand()?;
    let command = group.commands.iter().find(|it| it.name == command)?;
    Some((command, matches))
}

/// What each of the operation's flags is given.
pub(super) fn given(command: &Command, matches: &ArgMatches) -> Result<Vec<Option<Given>>, Fault> {
    let flags = command.flags.iter();
    flags
        .map(|flag| {
            let Some(texts) = matches.get_many::<String>(flag.name) else {
                return Ok(None);
            };
            let texts = texts.map(String::as_str).collect::<Vec<_>>();
            given_to(flag, &texts).map(Some)
        })
        .collect()
}

fn given_to(flag: &Flag, texts: &[&str]) -> Result<Given, Fault> {
    let wrong = |why: String| Fault::Usage(format!("`--{}`: {why}", flag.name));
    match flag.form {
        Form::Bytes => {
            let text = texts.last().copied().unwrap_or_default();
            content(text).map(Given::Bytes).map_err(wrong)
        }
        Form::Json | Form::Document | Form::List(Form::Json) => {
            let texts = texts.iter().map(|text| {
                let bytes = content(text)?;
                String::from_utf8(bytes).map_err(|_| "what it names is not UTF-8".to_owned())
            });
            let texts = texts.collect::<Result<_, _>>().map_err(wrong)?;
            Ok(Given::Texts(texts))
        }
        _ => Ok(Given::Texts(
            texts.iter().map(|it| (*it).to_owned()).collect(),
        )),
    }
}

/// What a text stands for: a file behind `@`, the standard input, or itself.
fn content(text: &str) -> Result<Vec<u8>, String> {
    match text.strip_prefix('@') {
        Some(path) => fs::read(path).map_err(|error| format!("cannot read `{path}`: {error}")),
        None if text == "-" => {
            let mut bytes = Vec::new();
            let read = io::stdin().lock().read_to_end(&mut bytes);
            read.map_err(|error| format!("cannot read the standard input: {error}"))?;
            Ok(bytes)
        }
        None => Ok(text.as_bytes().to_vec()),
    }
}
