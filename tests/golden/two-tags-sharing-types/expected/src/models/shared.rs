//! Types that operations of several tags use.

use crate::runtime::object;

/// A page.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page {
    /// What it says.
    pub text: String,
}

impl Page {
    /// A value with everything that is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

object! { Page { text: "text" required } }
