//! Types that only operations of the tag `Default` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, open_enum};

object! {
    /// The schema `Value`.
    pub struct Value {
        /// `into`.
        into: Option<BTreeMapSchema> = "into" optional,
    }
}

/// The schema `BTreeMap`.
pub type BTreeMapSchema = BTreeMap<String, Vec<Iterator>>;

object! {
    /// The schema `Iterator`.
    pub struct Iterator {
        /// `next`.
        next: Option<From> = "next" optional,
    }
}

object! {
    /// The schema `From`.
    pub struct From {
        /// `try`.
        r#try: Option<ToOwned> = "try" optional,
    }
}

object! {
    /// The schema `ToOwned`.
    pub struct ToOwned {
        /// `ref`.
        r#ref: Option<PartialEq> = "ref" optional,
    }
}

object! {
    /// The schema `PartialEq`.
    pub struct PartialEq {
        /// `str`.
        str: Option<AsRef> = "str" optional,
    }
}

object! {
    /// The schema `AsRef`.
    pub struct AsRef {
        /// `vec`.
        vec: Option<Vec<json::Open<Send>>> = "vec" optional,
    }
}

open_enum! {
    /// The schema `Send`.
    pub enum Send {
        Send = "Send",
        Sync = "Sync",
    }
}
