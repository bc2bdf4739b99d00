//! Types that only operations of the tag `default` use.

use crate::runtime::{json, object, setters};

/// The schema `Thing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `name`.
    pub name: Option<String>,
}

object! { Thing { name: "name" optional } }

setters! { model Thing {
    /// `name`.
    name: impl Into<String>,
} }

/// The schema `Upload`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Upload {
    /// `picture`.
    pub picture: json::Binary,
    /// `more`.
    pub more: Option<Vec<json::Binary>>,
    /// `thing`.
    pub thing: Option<Thing>,
    /// `count`.
    pub count: Option<i64>,
}

impl Upload {
    /// A value with everything that is required.
    pub fn new(picture: impl Into<json::Binary>) -> Self {
        Self {
            picture: picture.into(),
            ..json::Value::empty()
        }
    }
}

object! { Upload {
    picture: "picture" required,
    more: "more" optional,
    thing: "thing" optional,
    count: "count" optional,
} }

setters! { model Upload {
    /// `more`.
    more: impl Into<Vec<json::Binary>>,
    /// `thing`.
    thing: Thing,
    /// `count`.
    count: i64,
} }
