//! Types that only operations of the tag `Ships` use.

use crate::runtime::object;

object! {
    /// A ship.
    pub struct Ship: new {
        /// `name`.
        name: String = "name" required_into,
        /// `draft`.
        draft: Option<f64> = "draft" optional(f64),
    }
}
