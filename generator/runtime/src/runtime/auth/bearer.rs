//! Bearer tokens (RFC 6750).

use std::fmt;
use std::future::ready;

use bytes::Bytes;
use http::{HeaderValue, Request, header};

use super::super::client::{Lookup, SchemeKind, SecurityScheme};
use super::super::error::ConfigError;
use super::super::request::header::set;
use super::super::transport::{BoxFuture, RequestBody};
use super::{Auth, AuthContext, AuthError};

/// A ready access token, for `bearer` schemes and for OAuth 2.0 and OpenID Connect schemes whatever the flow it comes from.
#[derive(Clone)]
pub struct BearerToken {
    token: String,
}

impl BearerToken {
    /// Credentials with this token.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
        }
    }

    /// The token in the environment variable of this name.
    ///
    /// # Errors
    /// When it is not set or not Unicode.
    pub fn from_variable(name: &str) -> Result<Self, ConfigError> {
        Self::from_lookup(&Lookup::process(), name)
    }

    /// As [`from_variable`](Self::from_variable), from variables of another source.
    ///
    /// # Errors
    /// When it is not set or not Unicode.
    pub fn from_lookup(lookup: &Lookup, name: &str) -> Result<Self, ConfigError> {
        lookup.required(name).map(Self::new)
    }
}

impl Auth for BearerToken {
    fn serves(&self, scheme: &SecurityScheme) -> bool {
        match scheme.kind {
            SchemeKind::Bearer | SchemeKind::ClientCredentials { .. } => true,
            // Documents write a bearer token as a key in this header, too.
            SchemeKind::HeaderKey(name) => name.eq_ignore_ascii_case("authorization"),
            SchemeKind::Basic
            | SchemeKind::Digest
            | SchemeKind::Http(_)
            | SchemeKind::QueryKey(_)
            | SchemeKind::CookieKey(_) => false,
        }
    }

    fn check(&self) -> Result<(), ConfigError> {
        match header_value(&self.token) {
            Some(_) => Ok(()),
            None => Err(ConfigError::Credentials(Box::from(UNUSABLE))),
        }
    }

    fn authorize<'a>(
        &'a self,
        request: &'a mut Request<RequestBody>,
        _: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(ready(match header_value(&self.token) {
            Some(value) => {
                set(request.headers_mut(), header::AUTHORIZATION, value);
                Ok(())
            }
            None => Err(AuthError::new(UNUSABLE)),
        }))
    }
}

const UNUSABLE: &str =
    "the access token is empty or contains a character that a header cannot have";

/// `Bearer …`, marked so that nobody prints it; `None` when it cannot be sent.
pub(super) fn header_value(token: &str) -> Option<HeaderValue> {
    let mut text = String::with_capacity("Bearer ".len() + token.len());
    text.push_str("Bearer ");
    text.push_str(token);
    let mut value = HeaderValue::from_maybe_shared(Bytes::from(text))
        .ok()
        .filter(|_| !token.is_empty())?;
    value.set_sensitive(true);
    Some(value)
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BearerToken(…)")
    }
}
