//! The generated SDK as its users see it: `deleteOrgInvite` and other operations against an HTTP server in this process.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]
#![allow(
    deprecated,
    reason = "the operation that these tests are about is deprecated"
)]

mod answers;
mod broken;
mod check;
mod digest;
mod documented;
mod envelope;
mod environment;
mod lenient;
mod models;
mod operations;
mod own_operation;
mod params;
mod paths;
mod redirects;
mod requests;
mod sdk;
mod secrets;
mod tokens;
