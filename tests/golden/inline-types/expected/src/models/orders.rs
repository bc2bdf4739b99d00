//! Types that only operations of the tag `Orders` use.

use crate::runtime::{json, object, open_enum};

object! {
    /// Where somebody lives.
    pub struct Address {
        /// What it is used for.
        kind: Option<json::Open<AddressKind>> = "kind" optional,
        /// Where it is on a map.
        location: Option<AddressLocation> = "location" optional,
    }
    Default, set(kind: impl Into<json::Open<AddressKind>> => into, location: AddressLocation),
}

open_enum! {
    /// What it is used for.
    pub enum AddressKind {
        Home = "home",
        Work = "work",
    }
}

object! {
    /// Where it is on a map.
    pub struct AddressLocation {
        /// `latitude`.
        latitude: Option<f64> = "latitude" optional,
        /// `longitude`.
        longitude: Option<f64> = "longitude" optional,
    }
    Default, set(latitude: f64, longitude: f64),
}
