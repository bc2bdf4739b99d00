//! Types that only operations of the tag `Orders` use.

use crate::runtime::{json, object, open_enum, setters};

/// Where somebody lives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    /// What it is used for.
    pub kind: Option<json::Open<AddressKind>>,
    /// Where it is on a map.
    pub location: Option<AddressLocation>,
}

object! { Address {
    kind: "kind" optional,
    location: "location" optional,
} }

setters! { model Address {
    /// What it is used for.
    kind: impl Into<json::Open<AddressKind>>,
    /// Where it is on a map.
    location: AddressLocation,
} }

/// What it is used for.
#[non_exhaustive]
pub enum AddressKind {
    /// `home`
    Home,
    /// `work`
    Work,
}

open_enum! { AddressKind {
    Home = "home",
    Work = "work",
} }

/// Where it is on a map.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressLocation {
    /// `latitude`.
    pub latitude: Option<f64>,
    /// `longitude`.
    pub longitude: Option<f64>,
}

object! { AddressLocation {
    latitude: "latitude" optional,
    longitude: "longitude" optional,
} }

setters! { model AddressLocation {
    /// `latitude`.
    latitude: f64,
    /// `longitude`.
    longitude: f64,
} }
