//! Types that only operations of the tag `default` use.

use crate::runtime::{json, object, open_enum, tuple, union};

/// The schema `Parcel`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Parcel {
    /// `id`.
    pub id: String,
    /// `kind`.
    pub kind: json::Open<ParcelKind>,
    /// `note`.
    pub note: Option<String>,
    /// `weight`.
    pub weight: Option<ParcelWeight>,
    /// `label`.
    pub label: Option<json::Base64>,
    /// Who sent it.
    ///
    /// Only in answers.
    pub sender: Option<Party>,
    /// `receiver`.
    pub receiver: Option<ParcelAddress>,
    /// `route`.
    pub route: Option<ParcelRoute>,
    /// `address`.
    pub address: Option<ParcelAddress>,
    /// `marks`.
    pub marks: Option<serde_json::Value>,
}

object! { Parcel {
    id: "id" required,
    kind: "kind" required,
    note: "note" optional,
    weight: "weight" optional,
    label: "label" optional,
    sender: "sender" optional read_only,
    receiver: "receiver" optional,
    route: "route" optional,
    address: "address" optional,
    marks: "marks" optional,
} }

/// `kind` of `Parcel`.
#[non_exhaustive]
pub enum ParcelKind {
    /// `parcel`
    Parcel,
}

open_enum! { ParcelKind { Parcel = "parcel" } }

/// `route` of `Parcel`.
#[derive(Clone)]
pub struct ParcelRoute(pub String, pub i64);

tuple! { ParcelRoute {
    0 required,
    1 required,
} }

/// `weight` of `Parcel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ParcelWeight {
    /// A number.
    Integer(i64),
    /// A text.
    Text(String),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { ParcelWeight {
    Integer(i64) if number,
    Text(String) if string,
} }

/// The schema `Party`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Party {
    /// `name`.
    pub name: Option<String>,
}

object! { Party { name: "name" optional } }

/// The schema `Parcel address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParcelAddress {
    /// `street`.
    pub street: Option<String>,
}

object! { ParcelAddress { street: "street" optional } }
