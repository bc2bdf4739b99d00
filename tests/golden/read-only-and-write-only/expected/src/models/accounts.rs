//! Types that only operations of the tag `Accounts` use.

use crate::runtime::{json, object};

object! {
    /// An account.
    pub struct Account {
        /// Given by the server.
        ///
        /// Only in answers.
        id: Option<String> = "id" optional read_only,
        /// Chosen by its owner.
        name: String = "name" required,
        /// Told once.
        ///
        /// Only in requests.
        secret: Option<String> = "secret" optional write_only,
        /// Told once too.
        password: Option<json::Secret<String>> = "password" optional,
        /// `state`.
        ///
        /// Only in answers.
        state: Option<State> = "state" optional read_only,
    }
    new(name: impl Into<String> => into),
    set(secret: impl Into<String> => into, password: impl Into<json::Secret<String>> => into),
}

object! {
    /// How an account is doing.
    pub struct State {
        /// A year.
        ///
        /// Only in answers.
        since: Option<i64> = "since" optional read_only,
    }
    Default,
}
