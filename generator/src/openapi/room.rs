//! How much of a document may be repeated.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::text::Pointer;

/// How many values may be repeated besides twice those that there are: a few lines could otherwise become as many as one likes.
const MORE_COPIES: usize = 50_000;

/// Room for parts of a document that stand in more than one place, since others refer to them there.
#[derive(Debug)]
pub(super) struct Room(usize);

impl Room {
    /// The room that a document of so many values has.
    pub(super) fn of(values: usize) -> Self {
        Self(values.saturating_mul(2).saturating_add(MORE_COPIES))
    }

    /// Takes the room for so many values, if there is as much.
    pub(super) fn take(&mut self, values: usize) -> bool {
        match self.0.checked_sub(values) {
            Some(left) => {
                self.0 = left;
                true
            }
            None => false,
        }
    }
}

/// How many values are in a tree.
pub(super) fn size(value: &Value) -> usize {
    match value {
        Value::Object(members) => members.values().map(size).sum::<usize>() + 1,
        Value::Array(items) => items.iter().map(size).sum::<usize>() + 1,
        _ => 1,
    }
}

/// Says that there is no room for a part, and what becomes of it.
pub(super) fn report_no_room(place: Pointer, outcome: &str, diagnostics: &mut Diagnostics) {
    diagnostics.report(
        Diagnostic::warning(
            Code::TooLarge,
            "parts of this document are referred to too often in all",
        )
        .primary(Place::Value(place), outcome)
        .help("describe what many places share as schemas in the components"),
    );
}
