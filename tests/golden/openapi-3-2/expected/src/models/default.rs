//! Types that only operations of the tag `default` use.

use crate::runtime::{object, setters};

/// The schema `Filter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// `text`.
    pub text: Option<String>,
}

object! { Filter { text: "text" optional } }

setters! { model Filter {
    /// `text`.
    text: impl Into<String>,
} }

/// The schema `Item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
    /// `name`.
    pub name: Option<String>,
}

object! { Item { name: "name" optional } }
