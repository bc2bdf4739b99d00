//! Types that only operations of the tag `user_api` use.

use crate::runtime::object;

object! {
    /// The component.
    pub struct UserKindSchema {
        /// `kind`.
        kind: Option<String> = "kind" optional,
    }
}
