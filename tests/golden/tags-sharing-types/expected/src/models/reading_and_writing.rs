//! Types that only operations of the tags `Reading` and `Writing` use.

use crate::runtime::object;

object! {
    /// A page.
    pub struct Page {
        /// What it says.
        text: String = "text" required,
    }
    new(text: impl Into<String> => into),
}
