//! Types that only operations of the tag `default` use.

use crate::runtime::object;

object! {
    /// The schema `Filter`.
    pub struct Filter: Default {
        /// `text`.
        text: Option<String> = "text" optional_into(String),
    }
}

object! {
    /// The schema `Item`.
    pub struct Item {
        /// `name`.
        name: Option<String> = "name" received,
    }
}
