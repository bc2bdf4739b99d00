//! Types that only operations of the tag `Notes` use.

use crate::runtime::{json, object, setters};

/// A note.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// `text`.
    pub text: Option<String>,
    /// `color`.
    pub color: json::Patch<String>,
}

object! { Note {
    text: "text" optional,
    color: "color" optional,
} }

setters! { model Note {
    /// `text`.
    text: impl Into<String>,
    /// `color`.
    color: impl Into<json::Patch<String>>,
} }
