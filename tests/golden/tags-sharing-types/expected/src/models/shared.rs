//! Types that operations of several tags use.

use crate::runtime::object;

object! {
    /// What is wrong.
    pub struct Problem {
        /// In words.
        detail: String = "detail" required,
    }
}
