//! Types that only operations of the tag `default` use.

use crate::runtime::object;

object! {
    /// The schema `Thing`.
    pub struct Thing {
        /// `name`.
        name: Option<String> = "name" optional,
    }
}

object! {
    /// The schema `Job`.
    pub struct Job {
        /// `id`.
        id: i64 = "id" required,
    }
}
