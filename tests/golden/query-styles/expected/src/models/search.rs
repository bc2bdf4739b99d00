//! Types that only operations of the tag `Search` use.

use crate::runtime::object;

object! {
    /// From here to there.
    pub struct Range {
        /// `from`.
        from: Option<i64> = "from" optional,
        /// `to`.
        to: Option<i64> = "to" optional,
    }
    Default, set(from: i64, to: i64),
}
