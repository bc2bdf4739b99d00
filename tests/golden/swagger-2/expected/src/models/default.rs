//! Types that only operations of the tag `default` use.

use crate::runtime::{json, object};

object! {
    /// The schema `Book`.
    pub struct Book: new {
        /// `title`.
        title: String = "title" required_into,
        /// `note`.
        note: json::Patch<String> = "note" maybe,
    }
}

object! {
    /// The schema `Problem`.
    pub struct Problem {
        /// `reason`.
        reason: Option<String> = "reason" received,
    }
}
