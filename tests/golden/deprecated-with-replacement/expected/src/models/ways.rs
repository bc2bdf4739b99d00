//! Types that only operations of the tag `Ways` use.

use crate::runtime::{json, object, setters};

/// A body that goes with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Old {
    /// `a`.
    pub a: String,
    /// No longer read.
    ///
    /// Deprecated.
    pub b: Option<String>,
}

impl Old {
    /// A value with everything that is required.
    #[deprecated(note = "the API advises against it")]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..json::Value::empty()
        }
    }
}

object! { Old {
    a: "a" required,
    b: "b" optional,
} }

setters! { model Old {
    /// No longer read.
    ///
    /// Deprecated.
    b: impl Into<String>,
} }
