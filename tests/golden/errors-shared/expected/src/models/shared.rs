//! Types that operations of several tags use.

use crate::runtime::object;

object! {
    /// What is wrong.
    pub struct Fault {
        /// `message`.
        message: Option<String> = "message" optional,
    }
}
