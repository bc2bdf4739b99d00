//! Types that only operations of the tag `Writing` use.

use super::Page;
use crate::runtime::object;

object! {
    /// A page to add.
    pub struct NewPage {
        /// What it says.
        text: String = "text" required,
        /// A page.
        after: Option<Page> = "after" optional,
    }
    new(text: impl Into<String> => into), set(after: Page),
}
