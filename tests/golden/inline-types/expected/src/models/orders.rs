//! Types that only operations of the tag `Orders` use.

use crate::runtime::{json, object, open_enum};

object! {
    /// Where somebody lives.
    pub struct Address: Default {
        /// What it is used for.
        kind: Option<json::Open<AddressKind>> = "kind" optional_into(json::Open<AddressKind>),
        /// Where it is on a map.
        location: Option<AddressLocation> = "location" optional(AddressLocation),
    }
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
    pub struct AddressLocation: Default {
        /// `latitude`.
        latitude: Option<f64> = "latitude" optional(f64),
        /// `longitude`.
        longitude: Option<f64> = "longitude" optional(f64),
    }
}
