//! Types that only operations of the tag `Writing` use.

use super::Page;
use crate::runtime::object;

object! {
    /// A page to add.
    pub struct NewPage: new {
        /// What it says.
        text: String = "text" required_into,
        /// A page.
        after: Option<Page> = "after" optional(Page),
    }
}
