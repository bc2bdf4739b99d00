//! Arguments that all operations have in common.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, value_parser};

use super::super::client::{self, Api, Retry};
use super::{Fault, Program};

/// What is said beside the operation and its values.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) base_url: Option<String>,
    pub(super) api_version: Option<String>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) timeout: Option<Duration>,
    pub(super) retry: Retry,
    pub(super) output: Option<PathBuf>,
    pub(super) head: Head,
    pub(super) manner: Manner,
}

/// Whether the status and the headers of an answer are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    Shown,
    Hidden,
}

/// What is done with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    Send,
    Show,
}

/// The names of the arguments for `clap`: no flag of an operation begins with a colon.
const BASE_URL: &str = ":base-url";
const API_VERSION: &str = ":api-version";
const HEADER: &str = ":header";
const TIMEOUT: &str = ":timeout";
const RETRIES: &str = ":retries";
const OUTPUT: &str = ":output";
const INCLUDE: &str = ":include";
const DRY_RUN: &str = ":dry-run";

/// The arguments, in the order in which help shows them.
pub(super) fn arguments(program: &'static Program) -> Vec<Arg> {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name.trim_start_matches(':'))
            .value_name(value)
            .help(help)
            .global(true)
            .help_heading("Options of all operations")
    };
    let switch = |name: &'static str, help: &'static str| {
        option(name, "", help)
            .action(ArgAction::SetTrue)
            .num_args(0)
    };
    let base_url = match program.api.environment.base_url {
        Some(_) => "Send requests to another server than the API's, or the environment's",
        None => "Send requests to another server than the API's",
    };
    let version = program.version.map(|newest| {
        let help = format!("Ask for another version of the API, such as {newest}");
        option(API_VERSION, "VERSION", "").help(help)
    });
    let others = [
        option(BASE_URL, "URL", base_url),
        option(
            HEADER,
            "NAME: VALUE",
            "Send a header; may be given several times",
        )
        .action(ArgAction::Append),
        option(
            TIMEOUT,
            "SECONDS",
            "Limit the time of the whole call; 0 for no limit [default: 60]",
        )
        .value_parser(value_parser!(u64)),
        option(
            RETRIES,
            "NUMBER",
            "Send a call that fails again so many times, where that may help and does no harm [default: 0]",
        )
        .value_parser(value_parser!(u32)),
        option(
            OUTPUT,
            "FILE",
            "Write the answer to a file; an error is never written there",
        )
        .value_parser(value_parser!(PathBuf)),
        switch(INCLUDE, "Show the status and the headers of the answer"),
        switch(
            DRY_RUN,
            "Show the request, without credentials, and do not send it",
        ),
    ];
    version.into_iter().chain(others).collect()
}

/// Which variables of the environment count.
pub(super) fn variables(api: &Api) -> String {
    let names = client::credential_variables(api);
    let mut lines = Vec::new();
    if !names.is_empty() {
        lines.push(format!("Credentials come from the environment: {names}."));
    }
    if let Some(name) = api.environment.base_url {
        lines.push(format!("{name} names another server."));
    }
    lines.join("\n")
}

impl Settings {
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Fault> {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let headers = matches.get_many::<String>(HEADER).into_iter().flatten();
        let headers = headers.map(|it| header(it)).collect::<Result<_, _>>()?;
        Ok(Self {
            base_url: text(BASE_URL),
            // There is none where media types carry no versions.
            api_version: matches
                .try_get_one::<String>(API_VERSION)
                .ok()
                .flatten()
                .cloned(),
            headers,
            timeout: matches
                .get_one::<u64>(TIMEOUT)
                .map(|it| Duration::from_secs(*it)),
            retry: Retry::times(matches.get_one(RETRIES).copied().unwrap_or_default()),
            output: matches.get_one::<PathBuf>(OUTPUT).cloned(),
            head: match matches.get_flag(INCLUDE) {
                true => Head::Shown,
                false => Head::Hidden,
            },
            manner: match matches.get_flag(DRY_RUN) {
                true => Manner::Show,
                false => Manner::Send,
            },
        })
    }
}

fn header(text: &str) -> Result<(String, String), Fault> {
    match text.split_once(':') {
        Some((name, value)) => Ok((name.trim().to_owned(), value.trim().to_owned())),
        None => Err(Fault::Usage(format!(
            "`--header`: `{text}` is no header, which is `NAME: VALUE`"
        ))),
    }
}
