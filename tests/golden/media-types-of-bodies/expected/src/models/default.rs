//! Types that only operations of the tag `default` use.

use crate::runtime::{json, object};

object! {
    /// The schema `Thing`.
    pub struct Thing {
        /// `name`.
        name: Option<String> = "name" optional,
    }
    Default, set(name: impl Into<String> => into),
}

object! {
    /// The schema `Upload`.
    pub struct Upload {
        /// `picture`.
        picture: json::Binary = "picture" required,
        /// `more`.
        more: Option<Vec<json::Binary>> = "more" optional,
        /// `thing`.
        thing: Option<Thing> = "thing" optional,
        /// `count`.
        count: Option<i64> = "count" optional,
    }
    new(picture: impl Into<json::Binary> => into),
    set(more: impl Into<Vec<json::Binary>> => into, thing: Thing, count: i64),
}
