//! Types that only operations of the tag `Ways` use.

use crate::runtime::object;

object! {
    /// A body that goes with it.
    pub struct Old: #[deprecated(note = "the API advises against it")] new {
        /// `a`.
        a: String = "a" required_into,
        /// No longer read.
        ///
        /// Deprecated.
        b: Option<String> = "b" optional_into(String),
    }
}
