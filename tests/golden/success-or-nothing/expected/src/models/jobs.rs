//! Types that only operations of the tag `Jobs` use.

use crate::runtime::object;

object! {
    /// A job.
    pub struct Job {
        /// `id`.
        id: i64 = "id" required,
    }
}
