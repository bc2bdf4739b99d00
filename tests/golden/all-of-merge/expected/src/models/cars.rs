//! Types that only operations of the tag `Cars` use.

use crate::runtime::{json, object};

object! {
    /// The schema `Thing`.
    pub struct Thing: new {
        /// What it is called.
        id: String = "id" required_into,
        /// Anything.
        note: Option<String> = "note" optional_into(String),
    }
}

object! {
    /// A car.
    pub struct Car: new {
        /// What it is called.
        id: String = "id" required_into,
        /// Anything.
        note: String = "note" required_into,
        /// How many.
        wheels: i32 = "wheels" required,
        /// How many.
        doors: i32 = "doors" required,
        /// Who has it.
        owner: json::Patch<Thing> = "owner" maybe,
    }
}
