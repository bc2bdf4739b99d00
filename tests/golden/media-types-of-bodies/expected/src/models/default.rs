//! Types that only operations of the tag `default` use.

use crate::runtime::{json, object};

object! {
    /// The schema `Thing`.
    pub struct Thing: Default {
        /// `name`.
        name: Option<String> = "name" optional_into(String),
    }
}

object! {
    /// The schema `Upload`.
    pub struct Upload: new {
        /// `picture`.
        picture: json::Binary = "picture" required_into,
        /// `more`.
        more: Option<Vec<json::Binary>> = "more" optional_into(Vec<json::Binary>),
        /// `thing`.
        thing: Option<Thing> = "thing" optional(Thing),
        /// `count`.
        count: Option<i64> = "count" optional(i64),
    }
}
