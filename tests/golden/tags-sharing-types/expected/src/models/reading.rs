//! Types that only operations of the tag `Reading` use.

use super::Page;
use crate::runtime::object;

object! {
    /// Pages.
    pub struct PageList {
        /// All of them.
        pages: Vec<Page> = "pages" required,
    }
}
