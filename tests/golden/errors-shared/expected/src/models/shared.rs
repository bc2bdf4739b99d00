//! Types that operations of several tags use.

use crate::runtime::object;

/// What is wrong.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fault {
    /// `message`.
    pub message: Option<String>,
}

object! { Fault { message: "message" optional } }
