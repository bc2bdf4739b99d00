//! Types that only operations of the tag `default` use.

use crate::runtime::{json, object, setters};

/// The schema `Book`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Book {
    /// `title`.
    pub title: String,
    /// `note`.
    pub note: json::Patch<String>,
}

impl Book {
    /// A value with everything that is required.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..json::Value::empty()
        }
    }
}

object! { Book {
    title: "title" required,
    note: "note" optional,
} }

setters! { model Book {
    /// `note`.
    note: impl Into<json::Patch<String>>,
} }

/// The schema `Problem`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Problem {
    /// `reason`.
    pub reason: Option<String>,
}

object! { Problem { reason: "reason" optional } }
