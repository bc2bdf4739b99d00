//! Types that only operations of the tag `Vehicles` use.

use std::collections::BTreeMap;

use crate::runtime::{object, union};

/// A vehicle.
#[derive(Clone)]
#[non_exhaustive]
pub enum Vehicle {
    /// `kind` is `Ship`.
    Ship(Ship),
    /// `kind` is `Tug`.
    Tug(Tug),
    /// `kind` is absent, or none of the other variants'.
    Plain(VehiclePlain),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { Vehicle by "kind" {
    0: Ship(Ship) = ["Ship"],
    1: Tug(Tug) = ["Tug"],
    2: Plain(VehiclePlain) = [] else,
} }

object! {
    /// A vehicle.
    pub struct VehiclePlain {
        /// Its id.
        id: Option<String> = "id" optional,
        /// Which.
        kind: String = "kind" required,
        /// Members that no other field names.
        additional_properties: BTreeMap<String, serde_json::Value> = "*" additional,
    }
    new(kind: impl Into<String> => into), set(id: impl Into<String> => into),
}

/// A ship.
#[derive(Clone)]
#[non_exhaustive]
pub enum Ship {
    /// `kind` is `Tug`.
    Tug(Tug),
    /// `kind` is absent, or none of the other variants'.
    Plain(ShipPlain),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { Ship by "kind" {
    0: Tug(Tug) = ["Tug"],
    1: Plain(ShipPlain) = [] else,
} }

object! {
    /// A ship.
    pub struct ShipPlain {
        /// Its id.
        id: Option<String> = "id" optional,
        /// Which.
        kind: String = "kind" required,
        /// In metres.
        draught: Option<f64> = "draught" optional,
        /// Members that no other field names.
        additional_properties: BTreeMap<String, serde_json::Value> = "*" additional,
    }
    new(kind: impl Into<String> => into), set(id: impl Into<String> => into, draught: f64),
}

object! {
    /// A tug.
    pub struct Tug {
        /// Its id.
        id: Option<String> = "id" optional,
        /// Which.
        kind: String = "kind" required,
        /// In metres.
        draught: Option<f64> = "draught" optional,
        /// In tonnes.
        pull: Option<f64> = "pull" optional,
    }
    constant(kind = "Tug".into()), Default,
    set(id: impl Into<String> => into, draught: f64, pull: f64),
}
