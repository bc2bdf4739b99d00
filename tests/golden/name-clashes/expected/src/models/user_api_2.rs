//! Types that only operations of the tag `user_api` use.

use crate::runtime::object;

/// The component.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserKindSchema {
    /// `kind`.
    pub kind: Option<String>,
}

object! { UserKindSchema { kind: "kind" optional } }
