//! Golden crates: what is generated for small documents, each of which shows one rule.
//!
//! A case is a folder `tests/golden/<rule>` with `openapi.yaml`, `portolan.toml` if it needs one, and what is generated in `expected`:
//! the whole crate except for the copy of the runtime. Adding a folder adds a case; `UPDATE_GOLDEN=1 cargo test --test golden`
//! writes what is expected. Read the difference before you commit it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]

mod case;
mod compile;
mod difference;
mod expected;
mod hostile;
#[path = "../../../generator/tests/support/hostile.rs"]
mod texts;
