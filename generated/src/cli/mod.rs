//! The program `atlas-admin` for the command line.

use std::process::ExitCode;

use crate::runtime::cli::{Group, Program};

#[doc(hidden)]
pub mod flags;

#[doc(hidden)]
#[allow(deprecated, reason = "whoever calls what is deprecated is told")]
pub mod commands;

/// What the program can do.
pub static PROGRAM: Program = Program {
    name: "atlas-admin",
    about: "Calls the operations of MongoDB Atlas Administration API",
    api: &crate::API,
    version: Some("2025-02-19"),
    groups: &[
        #[cfg(feature = "organizations")]
        Group { name: "organizations", about: "Organizations own projects and teams. The operations here are the older ones, for invitations to organizations.", commands: commands::organizations::COMMANDS },
        #[cfg(feature = "projects")]
        Group { name: "projects", about: "Projects belong to organizations; paths and names call them groups. The operations here are the older ones, for invitations to projects.", commands: commands::projects::COMMANDS },
        #[cfg(feature = "mongodb-cloud-users")]
        Group { name: "mongodb-cloud-users", about: "People in organizations and projects, whether they have accepted their invitation or not, and their roles.", commands: commands::mongodb_cloud_users::COMMANDS },
        #[cfg(feature = "teams")]
        Group { name: "teams", about: "Teams give several users of an organization the same roles in its projects.", commands: commands::teams::COMMANDS },
    ],
};

/// Does what the arguments of the process say.
pub fn main() -> ExitCode {
    crate::runtime::cli::main(&PROGRAM)
}
