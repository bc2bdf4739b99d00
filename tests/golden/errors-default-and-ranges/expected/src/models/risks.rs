//! Types that only operations of the tag `Risks` use.

use crate::runtime::object;

object! {
    /// A problem.
    pub struct Problem {
        /// `title`.
        title: Option<String> = "title" received,
        /// `status`.
        status: Option<i32> = "status" received,
    }
}
