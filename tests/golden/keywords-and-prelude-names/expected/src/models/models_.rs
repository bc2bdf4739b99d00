//! Types that only operations of the tag `Models` use.

use crate::runtime::object;

/// The schema `Client`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Client {
    /// `call`.
    pub call: Option<Operation>,
}

object! { Client { call: "call" optional } }

/// The schema `Operation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Operation {
    /// `response`.
    pub response: Option<Patch>,
}

object! { Operation { response: "response" optional } }

/// The schema `Patch`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Patch {
    /// `json`.
    pub json: Option<serde_json::Value>,
}

object! { Patch { json: "json" optional } }
