//! Types that only operations of the tag `Models` use.

use crate::runtime::object;

object! {
    /// The schema `Client`.
    pub struct Client {
        /// `call`.
        call: Option<Operation> = "call" optional,
    }
}

object! {
    /// The schema `Operation`.
    pub struct Operation {
        /// `response`.
        response: Option<Patch> = "response" optional,
    }
}

object! {
    /// The schema `Patch`.
    pub struct Patch {
        /// `json`.
        json: Option<serde_json::Value> = "json" optional,
    }
}
