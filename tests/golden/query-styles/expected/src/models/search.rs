//! Types that only operations of the tag `Search` use.

use crate::runtime::object;

object! {
    /// From here to there.
    pub struct Range: Default {
        /// `from`.
        from: Option<i64> = "from" optional(i64),
        /// `to`.
        to: Option<i64> = "to" optional(i64),
    }
}
