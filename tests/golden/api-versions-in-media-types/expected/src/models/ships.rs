//! Types that only operations of the tag `Ships` use.

use crate::runtime::{json, object, setters};

/// A ship.
#[derive(Clone)]
#[non_exhaustive]
pub struct Ship {
    /// `name`.
    pub name: String,
    /// `draft`.
    pub draft: Option<f64>,
}

impl Ship {
    /// A value with everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Value::empty()
        }
    }
}

object! { Ship {
    name: "name" required,
    draft: "draft" optional,
} }

setters! { model Ship {
    /// `draft`.
    draft: f64,
} }
