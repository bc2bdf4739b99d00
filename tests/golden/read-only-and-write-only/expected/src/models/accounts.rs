//! Types that only operations of the tag `Accounts` use.

use crate::runtime::{json, object, setters};

/// An account.
#[derive(Clone)]
#[non_exhaustive]
pub struct Account {
    /// Given by the server.
    ///
    /// Only in answers.
    pub id: Option<String>,
    /// Chosen by its owner.
    pub name: String,
    /// Told once.
    ///
    /// Only in requests.
    pub secret: Option<String>,
    /// Told once too.
    pub password: Option<json::Secret<String>>,
    /// `state`.
    ///
    /// Only in answers.
    pub state: Option<State>,
}

impl Account {
    /// A value with everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Value::empty()
        }
    }
}

object! { Account {
    id: "id" optional read_only,
    name: "name" required,
    secret: "secret" optional write_only,
    password: "password" optional,
    state: "state" optional read_only,
} }

setters! { model Account {
    /// Told once.
    ///
    /// Only in requests.
    secret: impl Into<String>,
    /// Told once too.
    password: impl Into<json::Secret<String>>,
} }

/// How an account is doing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct State {
    /// A year.
    ///
    /// Only in answers.
    pub since: Option<i64>,
}

object! { State { since: "since" optional read_only } }
