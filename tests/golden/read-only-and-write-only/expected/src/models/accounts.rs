//! Types that only operations of the tag `Accounts` use.

use crate::runtime::{json, object};

object! {
    /// An account.
    pub struct Account: new {
        /// Given by the server.
        ///
        /// Only in answers.
        id: Option<String> = "id" received read_only,
        /// Chosen by its owner.
        name: String = "name" required_into,
        /// Told once.
        ///
        /// Only in requests.
        secret: Option<String> = "secret" optional_into(String) write_only,
        /// Told once too.
        password: Option<json::Secret<String>> = "password" optional_into(json::Secret<String>),
        /// `state`.
        ///
        /// Only in answers.
        state: Option<State> = "state" received read_only,
    }
}

object! {
    /// How an account is doing.
    pub struct State: Default {
        /// A year.
        ///
        /// Only in answers.
        since: Option<i64> = "since" received read_only,
    }
}
