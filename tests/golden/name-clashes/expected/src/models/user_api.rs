//! Types that only operations of the tag `User API` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, open_enum};

object! {
    /// The first.
    pub struct User {
        /// `createdAt`.
        created_at: Option<String> = "createdAt" optional,
        /// `created_at`.
        created_at_2: Option<String> = "created_at" optional,
        /// `created-at`.
        created_at_3: Option<String> = "created-at" optional,
        /// `additional_properties`.
        additional_properties: Option<String> = "additional_properties" optional,
        /// Members that no other field names.
        additional_properties_2: BTreeMap<String, String> = "*" additional,
    }
}

object! {
    /// The second.
    pub struct UserSchema {
        /// Which kind.
        kind: Option<json::Open<UserKind>> = "kind" optional,
    }
}

open_enum! {
    /// Which kind.
    pub enum UserKind {
        AB = "a-b",
        AB2 = "a_b",
        AB3 = "A B",
        AB4 = "aB",
    }
}
