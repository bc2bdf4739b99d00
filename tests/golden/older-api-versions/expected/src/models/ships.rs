//! Types that only operations of the tag `Ships` use.

use crate::runtime::{object, text};

object! {
    /// What went wrong.
    pub struct Fault {
        /// `code`.
        code: Option<String> = "code" received,
    }
}

object! {
    /// A ship.
    pub struct Ship: new {
        /// `name`.
        name: String = "name" required_into,
        /// A port.
        port: Option<Port> = "port" optional(Port),
    }
}

object! {
    /// A port.
    pub struct Port: Default {
        /// `name`.
        name: Option<String> = "name" optional_into(String),
    }
}

/// A value of the parameter `id`.
///
/// Checked on construction: `^[a-f0-9]{4}$`.
pub struct Id(String);

text! { Id { pattern: [("a-f0-9", 4, 4)] } }

object! {
    /// Only an old version uses it; its name would be the same as that of `OldShip`.
    pub struct OldShip: Default {
        /// `name`.
        name: Option<String> = "name" optional_into(String),
    }
}

object! {
    /// A ship as it was.
    pub struct OldShipSchema: Default {
        /// `title`.
        title: Option<String> = "title" optional_into(String),
        /// Only an old version uses it; its name would be the same as that of `OldShip`.
        twin: Option<OldShip> = "twin" optional(OldShip),
    }
}
