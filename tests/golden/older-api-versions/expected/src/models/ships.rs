//! Types that only operations of the tag `Ships` use.

use crate::runtime::{json, object, setters, text};

/// What went wrong.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fault {
    /// `code`.
    pub code: Option<String>,
}

object! { Fault { code: "code" optional } }

/// A ship.
#[derive(Clone)]
#[non_exhaustive]
pub struct Ship {
    /// `name`.
    pub name: String,
    /// A port.
    pub port: Option<Port>,
}

impl Ship {
    /// A value with everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Value::empty()
        }
    }
}

object! { Ship {
    name: "name" required,
    port: "port" optional,
} }

setters! { model Ship {
    /// A port.
    port: Port,
} }

/// A port.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Port {
    /// `name`.
    pub name: Option<String>,
}

object! { Port { name: "name" optional } }

setters! { model Port {
    /// `name`.
    name: impl Into<String>,
} }

/// A value of the parameter `id`.
///
/// Checked on construction: `^[a-f0-9]{4}$`.
pub struct Id(String);

text! { Id { pattern: [("a-f0-9", 4, 4)] } }

/// Only an old version uses it; its name would be the same as that of `OldShip`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldShip {
    /// `name`.
    pub name: Option<String>,
}

object! { OldShip { name: "name" optional } }

setters! { model OldShip {
    /// `name`.
    name: impl Into<String>,
} }

/// A ship as it was.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldShipSchema {
    /// `title`.
    pub title: Option<String>,
    /// Only an old version uses it; its name would be the same as that of `OldShip`.
    pub twin: Option<OldShip>,
}

object! { OldShipSchema {
    title: "title" optional,
    twin: "twin" optional,
} }

setters! { model OldShipSchema {
    /// `title`.
    title: impl Into<String>,
    /// Only an old version uses it; its name would be the same as that of `OldShip`.
    twin: OldShip,
} }
