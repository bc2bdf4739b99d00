//! Types that only operations of the tag `Ships` use.

use crate::runtime::{object, text};

object! {
    /// What went wrong.
    pub struct Fault {
        /// `code`.
        code: Option<String> = "code" optional,
    }
}

object! {
    /// A ship.
    pub struct Ship {
        /// `name`.
        name: String = "name" required,
        /// A port.
        port: Option<Port> = "port" optional,
    }
    new(name: impl Into<String> => into), set(port: Port),
}

object! {
    /// A port.
    pub struct Port {
        /// `name`.
        name: Option<String> = "name" optional,
    }
    Default, set(name: impl Into<String> => into),
}

/// A value of the parameter `id`.
///
/// Checked on construction: `^[a-f0-9]{4}$`.
pub struct Id(String);

text! { Id { pattern: [("a-f0-9", 4, 4)] } }

object! {
    /// Only an old version uses it; its name would be the same as that of `OldShip`.
    pub struct OldShip {
        /// `name`.
        name: Option<String> = "name" optional,
    }
    Default, set(name: impl Into<String> => into),
}

object! {
    /// A ship as it was.
    pub struct OldShipSchema {
        /// `title`.
        title: Option<String> = "title" optional,
        /// Only an old version uses it; its name would be the same as that of `OldShip`.
        twin: Option<OldShip> = "twin" optional,
    }
    Default, set(title: impl Into<String> => into, twin: OldShip),
}
