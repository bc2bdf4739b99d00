//! Types that only operations of the tag `Notes` use.

use crate::runtime::{json, object};

object! {
    /// A note.
    pub struct Note: Default {
        /// `text`.
        text: Option<String> = "text" optional_into(String),
        /// `color`.
        color: json::Patch<String> = "color" maybe,
    }
}
