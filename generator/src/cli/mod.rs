//! The command `portolan`: its arguments, and what it says.
//!
//! Findings, progress and the summary go to the standard error stream, as with `cargo`, so that the output stays free for what is asked for:
//! the explanation of a code, with `--message-format json` one JSON object a line, or with `--message-format sarif` one SARIF log.

mod arguments;
mod explain;
mod generate;
mod known;
mod messages;
mod progress;
mod summary;

use std::ffi::OsString;
use std::process::ExitCode;

use crate::leftovers::Leftovers;
use arguments::Request;

/// Everything was done.
const DONE: u8 = 0;
/// The document is at fault, a check found a difference, or files could not be written.
const FAILED: u8 = 1;
/// The arguments make no sense. `clap` uses the same.
const USAGE: u8 = 2;

/// Runs the command with its arguments, the first of which is the program's name.
/// The exit code is 0 when everything was done, 1 when the document or a check failed, and 2 when the arguments make no sense.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    run_from(arguments, None)
}

/// Runs the command as [`run`] does, and ends the process with its exit code.
///
/// What the run has left over is not freed before, as the system takes all of the process's memory back at once.
pub fn run_to_end(arguments: impl IntoIterator<Item = OsString>) -> ! {
    let mut leftovers = Leftovers::default();
    let code = run_keeping(arguments, None, &mut leftovers);
    std::process::exit(code.into())
}

/// Runs the command for a program that calls itself otherwise: when `--check` fails, it is `repair` that the user is told to run.
///
/// ```no_run
/// let arguments = ["portolan", "generate", "spec/api.yaml", "--out", "sdk", "--check"];
/// let exit = portolan::cli::run_for(arguments.map(Into::into), "cargo xtask generate");
/// ```
pub fn run_for(arguments: impl IntoIterator<Item = OsString>, repair: &str) -> ExitCode {
    run_from(arguments, Some(repair))
}

fn run_from(arguments: impl IntoIterator<Item = OsString>, repair: Option<&str>) -> ExitCode {
    ExitCode::from(run_keeping(arguments, repair, &mut Leftovers::default()))
}

fn run_keeping(
    arguments: impl IntoIterator<Item = OsString>,
    repair: Option<&str>,
    leftovers: &mut Leftovers,
) -> u8 {
    match arguments::parse(arguments) {
        Ok(Request::Generate(request)) => generate::generate(&request, repair, leftovers),
        Ok(Request::Explain(code)) => explain::explain(code.as_deref()),
        Err(error) => {
            // When the stream is closed there is nobody to tell.
            let _ = error.print();
            u8::try_from(error.exit_code()).unwrap_or(USAGE)
        }
    }
}
