//! Types that only operations of the tag `Default` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, open_enum};

/// The schema `Value`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Value {
    /// `into`.
    pub into: Option<BTreeMapSchema>,
}

object! { Value { into: "into" optional } }

/// The schema `BTreeMap`.
pub type BTreeMapSchema = BTreeMap<String, Vec<Iterator>>;

/// The schema `Iterator`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Iterator {
    /// `next`.
    pub next: Option<From>,
}

object! { Iterator { next: "next" optional } }

/// The schema `From`.
#[derive(Clone)]
#[non_exhaustive]
pub struct From {
    /// `try`.
    pub r#try: Option<ToOwned>,
}

object! { From { r#try: "try" optional } }

/// The schema `ToOwned`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToOwned {
    /// `ref`.
    pub r#ref: Option<PartialEq>,
}

object! { ToOwned { r#ref: "ref" optional } }

/// The schema `PartialEq`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartialEq {
    /// `str`.
    pub str: Option<AsRef>,
}

object! { PartialEq { str: "str" optional } }

/// The schema `AsRef`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AsRef {
    /// `vec`.
    pub vec: Option<Vec<json::Open<Send>>>,
}

object! { AsRef { vec: "vec" optional } }

/// The schema `Send`.
#[non_exhaustive]
pub enum Send {
    /// `Send`
    Send,
    /// `Sync`
    Sync,
}

open_enum! { Send {
    Send = "Send",
    Sync = "Sync",
} }
