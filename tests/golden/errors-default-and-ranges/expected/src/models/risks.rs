//! Types that only operations of the tag `Risks` use.

use crate::runtime::object;

/// A problem.
#[derive(Clone)]
#[non_exhaustive]
pub struct Problem {
    /// `title`.
    pub title: Option<String>,
    /// `status`.
    pub status: Option<i32>,
}

object! { Problem {
    title: "title" optional,
    status: "status" optional,
} }
