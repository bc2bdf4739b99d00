//! Reads JSON (RFC 8259) with `serde_json`.

use serde::de::DeserializeSeed;
use serde_json::Value;

use super::problem::{Problem, Spot};
use super::tree::{Findings, MergeKeys, Tree};

/// Reads the text as one JSON value.
pub(super) fn read(text: &str) -> (Findings, Result<Value, Problem>) {
    let mut findings = Findings::new(text.len(), MergeKeys::Keep);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Tree::new(&mut findings).deserialize(&mut deserializer);
    let value = value.and_then(|value| deserializer.end().map(|()| value));
    let value = value.map_err(|error| problem(&error, text));
    (findings, value)
}

/// What `serde_json` says without its position, and the position.
fn problem(error: &serde_json::Error, text: &str) -> Problem {
    let position = format!(" at line {} column {}", error.line(), error.column());
    let message = error.to_string();
    let message = message.strip_suffix(&position).unwrap_or(&message);
    let line_start = match error.line().saturating_sub(2) {
        _ if error.line() <= 1 => 0,
        newline => text
            .match_indices('\n')
            .nth(newline)
            .map_or(text.len(), |(at, _)| at + 1),
    };
    // The column counts bytes up to and with the one at fault.
    let offset = line_start + error.column().saturating_sub(1);
    Problem::new(message, Spot::Offset(offset))
}
