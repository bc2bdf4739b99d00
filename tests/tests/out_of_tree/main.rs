//! Programs of users: each depends on a copy of the generated crate outside of this workspace.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]

mod features;
mod misuse;
mod program;
mod readme;
mod withdraw;
