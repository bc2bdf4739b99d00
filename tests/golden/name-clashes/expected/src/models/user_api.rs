//! Types that only operations of the tag `User API` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, open_enum};

/// The first.
#[derive(Clone)]
#[non_exhaustive]
pub struct User {
    /// `createdAt`.
    pub created_at: Option<String>,
    /// `created_at`.
    pub created_at_2: Option<String>,
    /// `created-at`.
    pub created_at_3: Option<String>,
    /// `additional_properties`.
    pub additional_properties: Option<String>,
    /// Members that no other field names.
    pub additional_properties_2: BTreeMap<String, String>,
}

object! { User {
    created_at: "createdAt" optional,
    created_at_2: "created_at" optional,
    created_at_3: "created-at" optional,
    additional_properties: "additional_properties" optional,
    ..additional_properties_2,
} }

/// The second.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchema {
    /// Which kind.
    pub kind: Option<json::Open<UserKind>>,
}

object! { UserSchema { kind: "kind" optional } }

/// Which kind.
#[non_exhaustive]
pub enum UserKind {
    /// `a-b`
    AB,
    /// `a_b`
    AB2,
    /// `A B`
    AB3,
    /// `aB`
    AB4,
}

open_enum! { UserKind {
    AB = "a-b",
    AB2 = "a_b",
    AB3 = "A B",
    AB4 = "aB",
} }
