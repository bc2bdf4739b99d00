//! Types that only operations of the tag `Writing` use.

use super::Page;
use crate::runtime::{json, object, setters};

/// A page to add.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewPage {
    /// What it says.
    pub text: String,
    /// A page.
    pub after: Option<Page>,
}

impl NewPage {
    /// A value with everything that is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..json::Value::empty()
        }
    }
}

object! { NewPage {
    text: "text" required,
    after: "after" optional,
} }

setters! { model NewPage {
    /// A page.
    after: Page,
} }
