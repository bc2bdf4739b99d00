//! Types that only operations of the tag `Risks` use.

use crate::runtime::object;

object! {
    /// A problem.
    pub struct Problem {
        /// `title`.
        title: Option<String> = "title" optional,
        /// `status`.
        status: Option<i32> = "status" optional,
    }
}
