//! Types that only operations of the tag `Ways` use.

use crate::runtime::object;

object! {
    /// A body that goes with it.
    pub struct Old {
        /// `a`.
        a: String = "a" required,
        /// No longer read.
        ///
        /// Deprecated.
        b: Option<String> = "b" optional,
    }
    #[deprecated(note = "the API advises against it")]
    new(a: impl Into<String> => into),
    set(b: impl Into<String> => into),
}
