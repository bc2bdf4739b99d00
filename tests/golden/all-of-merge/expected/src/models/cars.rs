//! Types that only operations of the tag `Cars` use.

use crate::runtime::{json, object, setters};

/// The schema `Thing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Thing {
    /// What it is called.
    pub id: String,
    /// Anything.
    pub note: Option<String>,
}

impl Thing {
    /// A value with everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..json::Value::empty()
        }
    }
}

object! { Thing {
    id: "id" required,
    note: "note" optional,
} }

setters! { model Thing {
    /// Anything.
    note: impl Into<String>,
} }

/// A car.
#[derive(Clone)]
#[non_exhaustive]
pub struct Car {
    /// What it is called.
    pub id: String,
    /// Anything.
    pub note: String,
    /// How many.
    pub wheels: i32,
    /// How many.
    pub doors: i32,
    /// Who has it.
    pub owner: json::Patch<Thing>,
}

impl Car {
    /// A value with everything that is required.
    pub fn new(
        id: impl Into<String>,
        note: impl Into<String>,
        wheels: i32,
        doors: i32,
    ) -> Self {
        Self {
            id: id.into(),
            note: note.into(),
            wheels,
            doors,
            ..json::Value::empty()
        }
    }
}

object! { Car {
    id: "id" required,
    note: "note" required,
    wheels: "wheels" required,
    doors: "doors" required,
    owner: "owner" optional,
} }

setters! { model Car {
    /// Who has it.
    owner: impl Into<json::Patch<Thing>>,
} }
