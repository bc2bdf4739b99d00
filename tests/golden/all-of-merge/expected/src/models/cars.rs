//! Types that only operations of the tag `Cars` use.

use crate::runtime::{json, object};

object! {
    /// The schema `Thing`.
    pub struct Thing {
        /// What it is called.
        id: String = "id" required,
        /// Anything.
        note: Option<String> = "note" optional,
    }
    new(id: impl Into<String> => into), set(note: impl Into<String> => into),
}

object! {
    /// A car.
    pub struct Car {
        /// What it is called.
        id: String = "id" required,
        /// Anything.
        note: String = "note" required,
        /// How many.
        wheels: i32 = "wheels" required,
        /// How many.
        doors: i32 = "doors" required,
        /// Who has it.
        owner: json::Patch<Thing> = "owner" optional,
    }
    new(id: impl Into<String> => into, note: impl Into<String> => into, wheels: i32, doors: i32),
    put(owner: json::Patch<Thing>),
}
