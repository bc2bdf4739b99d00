//! The program `shed` for the command line.

use std::process::ExitCode;

use crate::runtime::cli::{Group, Program};

#[doc(hidden)]
pub mod flags;

#[doc(hidden)]
#[allow(deprecated, reason = "whoever calls what is deprecated is told")]
pub mod commands;

/// What the program can do.
pub static PROGRAM: Program = Program {
    name: "shed",
    about: "Calls the operations of Shed",
    api: &crate::API,
    version: None,
    groups: &[
        #[cfg(feature = "flags")]
        Group { name: "flags", about: "Flags that fly, see the docs (https://shed.example.com/flags).", commands: commands::flags::COMMANDS },
        #[cfg(feature = "mod")]
        Group { name: "mod", about: "Mod", commands: commands::mod_::COMMANDS },
    ],
};

/// Does what the arguments of the process say.
pub fn main() -> ExitCode {
    crate::runtime::cli::main(&PROGRAM)
}
