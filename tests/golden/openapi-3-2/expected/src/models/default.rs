//! Types that only operations of the tag `default` use.

use crate::runtime::object;

object! {
    /// The schema `Filter`.
    pub struct Filter {
        /// `text`.
        text: Option<String> = "text" optional,
    }
    Default, set(text: impl Into<String> => into),
}

object! {
    /// The schema `Item`.
    pub struct Item {
        /// `name`.
        name: Option<String> = "name" optional,
    }
}
