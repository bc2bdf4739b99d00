//! Types that only operations of the tag `Jobs` use.

use crate::runtime::object;

/// A job.
#[derive(Clone)]
#[non_exhaustive]
pub struct Job {
    /// `id`.
    pub id: i64,
}

object! { Job { id: "id" required } }
