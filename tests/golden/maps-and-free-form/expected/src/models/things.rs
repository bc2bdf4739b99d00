//! Types that only operations of the tag `Things` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, setters};

/// Texts by name.
pub type Labels = BTreeMap<String, String>;

/// Things.
#[derive(Clone)]
#[non_exhaustive]
pub struct Things {
    /// Texts by name.
    pub labels: Labels,
    /// Numbers by name.
    ///
    /// By Product Name.
    pub prices: Option<BTreeMap<String, f64>>,
    /// Lists by name.
    pub groups: Option<BTreeMap<String, Vec<Open>>>,
    /// Any object.
    pub free: Option<serde_json::Value>,
    /// Any JSON.
    pub anything: Option<serde_json::Value>,
    /// A list of anything.
    pub list: Option<Vec<serde_json::Value>>,
    /// It has one property and no others.
    pub closed: Option<Closed>,
}

impl Things {
    /// A value with everything that is required.
    pub fn new(labels: Labels) -> Self {
        Self {
            labels,
            ..json::Value::empty()
        }
    }
}

object! { Things {
    labels: "labels" required,
    prices: "prices" optional,
    groups: "groups" optional,
    free: "free" optional,
    anything: "anything" optional,
    list: "list" optional,
    closed: "closed" optional,
} }

setters! { model Things {
    /// Numbers by name.
    ///
    /// By Product Name.
    prices: BTreeMap<String, f64>,
    /// Lists by name.
    groups: BTreeMap<String, Vec<Open>>,
    /// Any object.
    free: serde_json::Value,
    /// Any JSON.
    anything: serde_json::Value,
    /// A list of anything.
    list: impl Into<Vec<serde_json::Value>>,
    /// It has one property and no others.
    closed: Closed,
} }

/// It has one property of its own and any others that are numbers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Open {
    /// `name`.
    pub name: String,
    /// Members that no other field names.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Open {
    /// A value with everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Value::empty()
        }
    }
}

object! { Open {
    name: "name" required,
    ..additional_properties,
} }

/// It has one property and no others.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Closed {
    /// `name`.
    pub name: Option<String>,
}

object! { Closed { name: "name" optional } }

setters! { model Closed {
    /// `name`.
    name: impl Into<String>,
} }
