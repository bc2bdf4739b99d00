//! Types that only operations of the tag `default` use.

use crate::runtime::{json, object};

object! {
    /// The schema `Book`.
    pub struct Book {
        /// `title`.
        title: String = "title" required,
        /// `note`.
        note: json::Patch<String> = "note" optional,
    }
    new(title: impl Into<String> => into), put(note: json::Patch<String>),
}

object! {
    /// The schema `Problem`.
    pub struct Problem {
        /// `reason`.
        reason: Option<String> = "reason" optional,
    }
}
