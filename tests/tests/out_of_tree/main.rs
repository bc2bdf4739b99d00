//! Programs of users: each depends on a generated crate outside of this workspace.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]

mod atlas;
mod command_line;
mod features;
mod library;
mod misuse;
mod program;
mod readme;
mod withdraw;
