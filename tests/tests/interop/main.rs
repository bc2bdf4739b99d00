//! The generated SDK with programs that others have written: Apache's digest module as its server, curl as its equal;
//! and logs of the command with the schema of SARIF.
//!
//! These tests run when `PORTOLAN_INTEROP=1` is set; then a program that is missing is a failure, but for what comes by npm.
//! `tests/interop/install.sh` installs what they need.

#![cfg(unix)]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]
#![allow(
    deprecated,
    reason = "the operation that these tests are about is deprecated"
)]

mod apache;
mod curl;
mod digest;
mod fields;
mod likeness;
mod sarif;
mod sdk;
