//! API keys (OpenAPI 3.0, Security Scheme Object, type `apiKey`).

use std::fmt;
use std::future::ready;

use http::{HeaderName, HeaderValue, Request, Uri, header};

use super::super::client::{Lookup, SchemeKind, SecurityScheme};
use super::super::error::ConfigError;
use super::super::request::percent;
use super::super::transport::{BoxFuture, RequestBody};
use super::{Auth, AuthContext, AuthError};

/// A key, sent where the document wants it: in a header, the query or a cookie.
///
/// For an HTTP authentication scheme that the SDK does not know it is what stands after the scheme's name in the
/// `Authorization` header, for example `result="…"`.
#[derive(Clone)]
pub struct ApiKey {
    key: String,
    scheme: Option<Box<str>>,
}

impl ApiKey {
    /// Credentials with this key, for every scheme that takes a key.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            scheme: None,
        }
    }

    /// Keeps the key for the security scheme of this name, where an API has several that take a key.
    #[must_use]
    pub fn scheme(mut self, name: &str) -> Self {
        self.scheme = Some(Box::from(name));
        self
    }

    /// The key in the environment variable of this name.
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

    fn add(&self, request: &mut Request<RequestBody>, scheme: &SecurityScheme) -> Option<()> {
        match scheme.kind {
            SchemeKind::Http(scheme) => {
                let value = secret_value(&with_scheme(scheme, &self.key))?;
                request.headers_mut().insert(header::AUTHORIZATION, value);
            }
            SchemeKind::HeaderKey(name) => {
                let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
                // The call itself may have given it as a parameter.
                if !request.headers().contains_key(&name) {
                    request.headers_mut().insert(name, secret_value(&self.key)?);
                }
            }
            SchemeKind::QueryKey(name) if has_query(request.uri(), name) => {}
            SchemeKind::QueryKey(name) => {
                *request.uri_mut() = with_query(request.uri(), name, &self.key)?
            }
            SchemeKind::CookieKey(name) => {
                // It goes back as it came (RFC 6265, section 5.4).
                if !self.key.bytes().all(is_cookie_octet) {
                    return None;
                }
                let cookie = format!("{name}={}", self.key);
                let cookies = match request
                    .headers()
                    .get(header::COOKIE)
                    .and_then(|cookies| cookies.to_str().ok())
                {
                    Some(cookies) => format!("{cookies}; {cookie}"),
                    None => cookie,
                };
                request
                    .headers_mut()
                    .insert(header::COOKIE, secret_value(&cookies)?);
            }
            SchemeKind::Bearer
            | SchemeKind::Basic
            | SchemeKind::Digest
            | SchemeKind::ClientCredentials { .. } => {}
        }
        Some(())
    }
}

impl Auth for ApiKey {
    fn serves(&self, scheme: &SecurityScheme) -> bool {
        let takes_keys = matches!(
            scheme.kind,
            SchemeKind::Http(_)
                | SchemeKind::HeaderKey(_)
                | SchemeKind::QueryKey(_)
                | SchemeKind::CookieKey(_)
        );
        takes_keys
            && self
                .scheme
                .as_deref()
                .is_none_or(|name| name == scheme.name)
    }

    fn check(&self) -> Result<(), ConfigError> {
        // A cookie takes less than a header, which is seen when it is sent as one.
        let why = match self.key.as_str() {
            "" => "the API key is empty",
            key if key.contains(char::is_control) => UNUSABLE,
            _ => return Ok(()),
        };
        Err(ConfigError::Credentials(Box::from(why)))
    }

    fn authorize<'a>(
        &'a self,
        request: &'a mut Request<RequestBody>,
        context: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(ready(
            self.add(request, context.scheme())
                .ok_or_else(|| AuthError::new(UNUSABLE)),
        ))
    }
}

const UNUSABLE: &str = "the API key contains a character that it cannot be sent with";

/// What a cookie's value consists of (RFC 6265, section 4.1.1); quotes may stand around it.
fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b',' | b';' | b'\\')
}

fn secret_value(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_bytes(text.as_bytes()).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// `scheme key`, unless the key begins with the scheme's name already.
fn with_scheme(scheme: &str, key: &str) -> String {
    let named = key
        .split_once(' ')
        .is_some_and(|(first, _)| first.eq_ignore_ascii_case(scheme));
    if named || scheme.is_empty() {
        key.to_owned()
    } else {
        format!("{scheme} {key}")
    }
}

fn has_query(uri: &Uri, name: &str) -> bool {
    let query = uri.query().unwrap_or_default();
    url::form_urlencoded::parse(query.as_bytes()).any(|(key, _)| key == name)
}

fn with_query(uri: &Uri, name: &str, key: &str) -> Option<Uri> {
    let separator = if uri.query().is_some() { '&' } else { '?' };
    let (name, key) = (percent::value(name), percent::value(key));
    format!("{uri}{separator}{name}={key}").parse().ok()
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiKey")
            .field("scheme", &self.scheme)
            .finish_non_exhaustive()
    }
}
