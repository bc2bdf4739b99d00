//! Types that only operations of the tag `default` use.

use crate::runtime::{json, object, open_enum, tuple, union};

object! {
    /// The schema `Parcel`.
    pub struct Parcel {
        /// `id`.
        id: String = "id" required,
        /// `kind`.
        kind: json::Open<ParcelKind> = "kind" required,
        /// `note`.
        note: Option<String> = "note" optional,
        /// `weight`.
        weight: Option<ParcelWeight> = "weight" optional,
        /// `label`.
        label: Option<json::Base64> = "label" optional,
        /// Who sent it.
        ///
        /// Only in answers.
        sender: Option<Party> = "sender" optional read_only,
        /// `receiver`.
        receiver: Option<ParcelAddress> = "receiver" optional,
        /// `route`.
        route: Option<ParcelRoute> = "route" optional,
        /// `address`.
        address: Option<ParcelAddress> = "address" optional,
        /// `marks`.
        marks: Option<serde_json::Value> = "marks" optional,
        #[doc(hidden)] nulls: json::Nulls = "" nulls,
    }
}

open_enum! {
    /// `kind` of `Parcel`.
    pub enum ParcelKind {
        Parcel = "parcel",
    }
}

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
    0: Integer(i64) if number,
    1: Text(String) if string,
} }

object! {
    /// The schema `Party`.
    pub struct Party {
        /// `name`.
        name: Option<String> = "name" optional,
    }
}

object! {
    /// The schema `Parcel address`.
    pub struct ParcelAddress {
        /// `street`.
        street: Option<String> = "street" optional,
    }
}
