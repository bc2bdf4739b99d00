//! Types that only operations of the tag `Search` use.

use crate::runtime::{object, setters};

/// From here to there.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Range {
    /// `from`.
    pub from: Option<i64>,
    /// `to`.
    pub to: Option<i64>,
}

object! { Range {
    from: "from" optional,
    to: "to" optional,
} }

setters! { model Range {
    /// `from`.
    from: i64,
    /// `to`.
    to: i64,
} }
