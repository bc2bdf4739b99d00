//! Types that only operations of the tag `Counting` use.

use crate::runtime::object;

object! {
    /// How many there are.
    pub struct Count {
        /// Pages.
        pages: i64 = "pages" required,
    }
}
