//! Types that only operations of the tag `Notes` use.

use crate::runtime::{json, object};

object! {
    /// A note.
    pub struct Note {
        /// `text`.
        text: Option<String> = "text" optional,
        /// `color`.
        color: json::Patch<String> = "color" optional,
    }
    Default, set(text: impl Into<String> => into), put(color: json::Patch<String>),
}
