//! Basic authentication (RFC 7617).

use std::fmt;
use std::future::ready;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::{HeaderValue, Request, header};

use super::super::client::{Lookup, SchemeKind, SecurityScheme};
use super::super::error::ConfigError;
use super::super::transport::{BoxFuture, RequestBody};
use super::{Auth, AuthContext, AuthError};

/// User and password, sent with every request.
#[derive(Clone)]
pub struct BasicAuth {
    username: String,
    password: String,
}

impl BasicAuth {
    /// Credentials with this user and password.
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
        }
    }

    /// User and password in the environment variables of these names.
    ///
    /// # Errors
    /// When one of them is not set or not Unicode.
    pub fn from_variables(username: &str, password: &str) -> Result<Self, ConfigError> {
        Self::from_lookup(&Lookup::process(), username, password)
    }

    /// As [`from_variables`](Self::from_variables), from variables of another source.
    ///
    /// # Errors
    /// When one of them is not set or not Unicode.
    pub fn from_lookup(
        lookup: &Lookup,
        username: &str,
        password: &str,
    ) -> Result<Self, ConfigError> {
        lookup
            .required_pair(username, password)
            .map(|(username, password)| Self { username, password })
    }
}

impl Auth for BasicAuth {
    fn serves(&self, scheme: &SecurityScheme) -> bool {
        scheme.kind == SchemeKind::Basic
    }

    fn check(&self) -> Result<(), ConfigError> {
        // The colon ends the user (RFC 7617, section 2).
        if self.username.contains(':') {
            return Err(ConfigError::Credentials(Box::from(
                "a user name cannot contain a colon",
            )));
        }
        Ok(())
    }

    fn authorize<'a>(
        &'a self,
        request: &'a mut Request<RequestBody>,
        _: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        let value = header_value(&self.username, &self.password);
        Box::pin(ready(value.map(|value| {
            _ = request.headers_mut().insert(header::AUTHORIZATION, value)
        })))
    }
}

/// `Basic …`, marked so that nobody prints it.
pub(super) fn header_value(username: &str, password: &str) -> Result<HeaderValue, AuthError> {
    let credentials = BASE64.encode(format!("{username}:{password}"));
    let mut value = HeaderValue::from_str(&format!("Basic {credentials}"))
        .map_err(|_| AuthError::new("the credentials do not fit into a header"))?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for BasicAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BasicAuth(…)")
    }
}
