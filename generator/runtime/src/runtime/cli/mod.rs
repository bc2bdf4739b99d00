//! A program for the command line: a subcommand for each operation of the API.
//!
//! Generated tables say which operations and flags there are ([`commands!`](macro@commands)). What stands here turns arguments
//! into the values of an operation, sends it, and shows what the server answers.
//!
//! Answers go to the standard output as they come, everything else to the standard error. The exit code is 0 when the operation
//! succeeded, 1 when it failed, and 2 when it was not called because the arguments or the environment will not do.

mod arguments;
mod call;
mod macros;
mod output;
mod program;
mod settings;
mod values;

use std::ffi::OsString;
use std::process::ExitCode;

pub use self::call::{Prepared, prepare};
pub use self::macros::commands;
pub use self::program::{Command, Flag, Form, Group, Prepare, Program};
use self::settings::Settings;
pub use self::values::{Fill, Given};

/// Why an operation was not called, or failed.
#[derive(Debug)]
pub enum Fault {
    /// The arguments, the environment or a file will not do.
    Usage(String),
    /// The server refused, or there is no answer.
    Failed(String),
}

impl Fault {
    fn code(&self) -> u8 {
        match self {
            Fault::Usage(_) => 2,
            Fault::Failed(_) => 1,
        }
    }
}

/// Does what the arguments of the process say.
pub fn main(program: &'static Program) -> ExitCode {
    match run(program, std::env::args_os()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            let (Fault::Usage(text) | Fault::Failed(text)) = &fault;
            output::complain(text);
            ExitCode::from(fault.code())
        }
    }
}

fn run(program: &'static Program, arguments: impl Iterator<Item = OsString>) -> Result<(), Fault> {
    let matches = arguments::command(program)
        .try_get_matches_from(arguments)
        // Help and versions are no errors, and know where they are to be shown.
        .unwrap_or_else(|error| error.exit());
    let (command, matches) = arguments::chosen(program, &matches)
        .ok_or_else(|| Fault::Usage("no operation is named".to_owned()))?;
    let settings = Settings::of(matches)?;
    let prepared = (command.prepare)(command.flags, &arguments::given(command, matches)?)?;
    if let Some(note) = command.deprecated {
        output::warn(&format!("`{}` is deprecated: {note}", command.name));
    }
    call::run(program.api, prepared, &settings)
}
