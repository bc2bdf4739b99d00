//! Types that only operations of the tag `Things` use.

use std::collections::BTreeMap;

use crate::runtime::object;

/// Texts by name.
pub type Labels = BTreeMap<String, String>;

object! {
    /// Things.
    pub struct Things {
        /// Texts by name.
        labels: Labels = "labels" required,
        /// Numbers by name.
        ///
        /// By Product Name.
        prices: Option<BTreeMap<String, f64>> = "prices" optional,
        /// Lists by name.
        groups: Option<BTreeMap<String, Vec<Open>>> = "groups" optional,
        /// Any object.
        free: Option<serde_json::Value> = "free" optional,
        /// Any JSON.
        anything: Option<serde_json::Value> = "anything" optional,
        /// A list of anything.
        list: Option<Vec<serde_json::Value>> = "list" optional,
        /// It has one property and no others.
        closed: Option<Closed> = "closed" optional,
    }
    new(labels: Labels),
    set(prices: BTreeMap<String, f64>, groups: BTreeMap<String, Vec<Open>>, free: serde_json::Value,
        anything: serde_json::Value, list: impl Into<Vec<serde_json::Value>> => into,
        closed: Closed),
}

object! {
    /// It has one property of its own and any others that are numbers.
    pub struct Open {
        /// `name`.
        name: String = "name" required,
        /// Members that no other field names.
        additional_properties: BTreeMap<String, i64> = "*" additional,
    }
    new(name: impl Into<String> => into),
}

object! {
    /// It has one property and no others.
    pub struct Closed {
        /// `name`.
        name: Option<String> = "name" optional,
    }
    Default, set(name: impl Into<String> => into),
}
