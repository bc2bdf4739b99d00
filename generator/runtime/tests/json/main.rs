//! Reading and writing JSON, and the macros that describe types.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::too_many_lines,
    reason = "helpers of tests fail by panicking, and tables of cases are long"
)]

mod additional;
mod bridge;
mod decimals;
mod differential;
mod errors;
mod fits;
mod formats;
mod generator;
mod hostile_names;
mod lenient;
mod nulls;
mod numbers;
mod objects;
mod open_enums;
mod open_integers;
mod others;
mod patches;
mod recursion;
mod request;
mod secrets;
mod strings;
mod syntax;
mod texts;
mod tuples;
mod unions;

use portolan_runtime::runtime::json::{self, Value};

/// Reads a text that fits.
fn read<T: Value>(text: &str) -> T {
    json::from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The message for a text that does not fit.
fn fault<T: Value>(text: &str) -> String {
    match json::from_slice::<T>(text.as_bytes()) {
        Ok(_) => panic!("{text} was read"),
        Err(error) => error.to_string(),
    }
}

/// Writes a value.
fn write(value: &dyn Value) -> String {
    String::from_utf8(json::to_vec(value)).unwrap()
}

/// Writes a value for a request.
fn write_request(value: &dyn Value) -> String {
    String::from_utf8(json::to_vec_request(value)).unwrap()
}
