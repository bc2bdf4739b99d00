//! Types that only operations of the tag `Things` use.

use std::collections::BTreeMap;

use crate::runtime::object;

/// Texts by name.
pub type Labels = BTreeMap<String, String>;

object! {
    /// Things.
    pub struct Things: new {
        /// Texts by name.
        labels: Labels = "labels" required,
        /// Numbers by name.
        ///
        /// By Product Name.
        prices: Option<BTreeMap<String, f64>> = "prices" optional(BTreeMap<String, f64>),
        /// Lists by name.
        groups: Option<BTreeMap<String, Vec<Open>>> = "groups" optional(BTreeMap<String, Vec<Open>>),
        /// Any object.
        free: Option<serde_json::Value> = "free" optional(serde_json::Value),
        /// Any JSON.
        anything: Option<serde_json::Value> = "anything" optional(serde_json::Value),
        /// A list of anything.
        list: Option<Vec<serde_json::Value>> = "list" optional_into(Vec<serde_json::Value>),
        /// It has one property and no others.
        closed: Option<Closed> = "closed" optional(Closed),
    }
}

object! {
    /// It has one property of its own and any others that are numbers.
    pub struct Open: new {
        /// `name`.
        name: String = "name" required_into,
        /// Members that no other field names.
        additional_properties: BTreeMap<String, i64> = "*" additional,
    }
}

object! {
    /// It has one property and no others.
    pub struct Closed: Default {
        /// `name`.
        name: Option<String> = "name" optional_into(String),
    }
}
