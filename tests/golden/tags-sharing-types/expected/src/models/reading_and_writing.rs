//! Types that only operations of the tags `Reading` and `Writing` use.

use crate::runtime::object;

object! {
    /// A page.
    pub struct Page: new {
        /// What it says.
        text: String = "text" required_into,
    }
}
