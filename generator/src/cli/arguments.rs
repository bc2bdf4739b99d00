//! What the user asks for.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::config::fault_of_package_name;
use crate::output::Mode;

/// A command line that makes sense.
#[derive(Debug)]
pub(super) enum Request {
    Generate(Generate),
    /// Explain a code, or list all of them.
    Explain(Option<String>),
}

/// `portolan generate`
#[derive(Debug)]
pub(super) struct Generate {
    pub(super) document: PathBuf,
    pub(super) out: PathBuf,
    pub(super) name: Option<String>,
    pub(super) config: Option<PathBuf>,
    pub(super) mode: Mode,
    pub(super) warnings: Warnings,
    pub(super) format: MessageFormat,
    pub(super) color: anstream::ColorChoice,
}

/// Whether warnings stop a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Warnings {
    Allow,
    Deny,
}

/// For whom messages are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MessageFormat {
    Human,
    /// One object a line, as soon as it is known.
    Json,
    /// One document at the end.
    Sarif,
}

/// Reads a command line; an `Err` is also `--help`.
pub(super) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, clap::Error> {
    let matches = command().try_get_matches_from(arguments)?;
    Ok(match matches.subcommand() {
        Some(("generate", matches)) => Request::Generate(generate_request(matches)),
        Some(("explain", matches)) => Request::Explain(matches.get_one("CODE").cloned()),
        _ => Request::Explain(None),
    })
}

fn generate_request(matches: &ArgMatches) -> Generate {
    Generate {
        document: path(matches, "DOCUMENT").unwrap_or_default(),
        out: path(matches, "out").unwrap_or_default(),
        name: matches.get_one("name").cloned(),
        config: path(matches, "config"),
        mode: if matches.get_flag("check") {
            Mode::Check
        } else {
            Mode::Write
        },
        warnings: match matches.get_one::<String>("deny") {
            Some(_) => Warnings::Deny,
            None => Warnings::Allow,
        },
        format: match matches
            .get_one::<String>("message-format")
            .map(String::as_str)
        {
            Some("json") => MessageFormat::Json,
            Some("sarif") => MessageFormat::Sarif,
            _ => MessageFormat::Human,
        },
        color: match matches.get_one::<String>("color").map(String::as_str) {
            Some("always") => anstream::ColorChoice::AlwaysAnsi,
            Some("never") => anstream::ColorChoice::Never,
            _ => anstream::ColorChoice::Auto,
        },
    }
}

fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.get_one(name).cloned()
}

fn command() -> Command {
    Command::new("portolan")
        .about("Generates Rust SDK crates from OpenAPI documents")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(generate_command())
        .subcommand(explain_command())
}

fn generate_command() -> Command {
    Command::new("generate")
        .about("Generate a crate from an OpenAPI document")
        .long_about(
            "Generate a crate from an OpenAPI document.\n\n\
             Only files that differ are written, and files that are no longer generated are removed. \
             Files that were not generated are never touched.",
        )
        .arg(file("DOCUMENT").required(true).help("OpenAPI 3.x or Swagger 2.0 document, YAML or JSON"))
        .arg(file("out").long("out").short('o').value_name("DIR").required(true).help("Directory of the crate; created if need be"))
        .arg(
            Arg::new("name")
                .long("name")
                .value_name("NAME")
                .value_parser(NonEmptyStringValueParser::new().try_map(package_name))
                .help("Name of the crate [default: the configuration's, or made of the API's title]"),
        )
        .arg(file("config").long("config").short('c').value_name("FILE").help("Choices that the document does not make (TOML)"))
        .arg(
            Arg::new("check")
                .long("check")
                .action(ArgAction::SetTrue)
                .help("Write nothing; fail if the directory is not as it would be written"),
        )
        .args(message_arguments())
        .after_help(
            "Examples:\n  \
             portolan generate api.yaml --out my-sdk\n  \
             portolan generate api.yaml --out my-sdk --config portolan.toml --check --deny warnings\n\n\
             Exit codes: 0 done, 1 the document or the check failed, 2 wrong usage",
        )
}

fn message_arguments() -> [Arg; 3] {
    [
        Arg::new("deny")
            .long("deny")
            .value_name("WHAT")
            .value_parser(PossibleValuesParser::new(["warnings"]))
            .help("Treat warnings as errors"),
        Arg::new("message-format")
            .long("message-format")
            .value_name("FORMAT")
            .value_parser(PossibleValuesParser::new(["human", "json", "sarif"]))
            .default_value("human")
            .help("`json` writes one object a line to the standard output, `sarif` one SARIF 2.1.0 log"),
        Arg::new("color")
            .long("color")
            .value_name("WHEN")
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
            .default_value("auto")
            .help("Colour the messages"),
    ]
}

fn explain_command() -> Command {
    Command::new("explain")
        .about("Explain a code of a finding, or list all codes")
        .arg(Arg::new("CODE").help("For example P0104"))
        .after_help("Example:\n  portolan explain P0104")
}

fn file(name: &'static str) -> Arg {
    Arg::new(name).value_parser(value_parser!(PathBuf))
}

/// Checks what Cargo demands of a package's name.
fn package_name(name: String) -> Result<String, &'static str> {
    match fault_of_package_name(&name) {
        Some(fault) => Err(fault),
        None => Ok(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_consistent() {
        command().debug_assert();
    }
}
