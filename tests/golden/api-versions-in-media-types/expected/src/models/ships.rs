//! Types that only operations of the tag `Ships` use.

use crate::runtime::object;

object! {
    /// A ship.
    pub struct Ship {
        /// `name`.
        name: String = "name" required,
        /// `draft`.
        draft: Option<f64> = "draft" optional,
    }
    new(name: impl Into<String> => into), set(draft: f64),
}
