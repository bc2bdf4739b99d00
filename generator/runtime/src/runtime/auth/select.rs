//! Which credentials an operation takes.

use super::super::client::{Api, Lookup, SchemeKind, SecurityScheme, Variables};
use super::super::error::ConfigError;
use super::super::operation::OperationMeta;
#[cfg(feature = "api-key")]
use super::ApiKey;
#[cfg(feature = "client-credentials")]
use super::ClientCredentials;
#[cfg(feature = "digest")]
use super::DigestAuth;
use super::{Auth, AuthError, BasicAuth, BearerToken};

/// Credentials, and the security scheme for which they are sent.
pub(in super::super) struct Selected<'a> {
    pub(in super::super) auth: &'a dyn Auth,
    pub(in super::super) scheme: &'static SecurityScheme,
}

/// The first of the operation's alternatives for which there are credentials (OpenAPI 3.0, Security Requirement Object).
///
/// A public operation is sent without. So is every operation of a client that has none: credentials may be added on the way,
/// and if they are not, the server says so.
pub(in super::super) fn select<'a>(
    meta: &OperationMeta,
    api: &Api,
    credentials: &'a [Box<dyn Auth>],
) -> Result<Vec<Selected<'a>>, AuthError> {
    if credentials.is_empty() {
        return Ok(Vec::new());
    }
    let combined = |alternative: &&[&str]| -> Option<Vec<Selected<'a>>> {
        alternative
            .iter()
            .map(|name| find(api, credentials, name))
            .collect()
    };
    let is_open = |alternative: &&&[&str]| alternative.is_empty();
    let mut closed = meta.security.iter().filter(|it| !is_open(it));
    let mut all = meta.security.iter();
    match closed.find_map(combined) {
        Some(selected) => Ok(selected),
        None if meta.security.is_empty() || all.any(|it| is_open(&it)) => Ok(Vec::new()),
        None => Err(AuthError::new(format!(
            "the client has no credentials for {}",
            names(meta)
        ))),
    }
}

fn find<'a>(api: &Api, credentials: &'a [Box<dyn Auth>], name: &str) -> Option<Selected<'a>> {
    let scheme = api.scheme(name)?;
    let auth = credentials
        .iter()
        .find(|credential| credential.serves(scheme))?;
    Some(Selected {
        auth: auth.as_ref(),
        scheme,
    })
}

/// `ServiceAccounts, or Key and Token`
fn names(meta: &OperationMeta) -> String {
    let mut names = String::new();
    for (index, alternative) in meta.security.iter().enumerate() {
        for (place, name) in alternative.iter().enumerate() {
            names.push_str(match (index, place) {
                (0, 0) => "",
                (_, 0) => ", or ",
                _ => " and ",
            });
            names.push_str(name);
        }
    }
    names
}

/// The credentials for the scheme that its environment variables hold.
pub(in super::super) fn from_variables(
    scheme: &SecurityScheme,
    lookup: &Lookup,
) -> Result<Option<Box<dyn Auth>>, ConfigError> {
    match scheme.variables {
        Variables::None => Ok(None),
        Variables::One(name) => Ok(lookup.value(name)?.and_then(|it| single(scheme, it))),
        Variables::Two(first, second) => Ok(lookup
            .pair(first, second)?
            .and_then(|(user, secret)| double(scheme, user, secret))),
    }
}

fn single(scheme: &SecurityScheme, value: String) -> Option<Box<dyn Auth>> {
    match scheme.kind {
        #[cfg(feature = "api-key")]
        SchemeKind::Http(_)
        | SchemeKind::HeaderKey(_)
        | SchemeKind::QueryKey(_)
        | SchemeKind::CookieKey(_) => Some(Box::new(ApiKey::new(value).scheme(scheme.name))),
        #[cfg(not(feature = "api-key"))]
        SchemeKind::Http(_)
        | SchemeKind::HeaderKey(_)
        | SchemeKind::QueryKey(_)
        | SchemeKind::CookieKey(_) => None,
        SchemeKind::Bearer
        | SchemeKind::Basic
        | SchemeKind::Digest
        | SchemeKind::ClientCredentials { .. } => Some(Box::new(BearerToken::new(value))),
    }
}

fn double(scheme: &SecurityScheme, user: String, secret: String) -> Option<Box<dyn Auth>> {
    match scheme.kind {
        #[cfg(feature = "client-credentials")]
        SchemeKind::ClientCredentials { .. } => {
            Some(Box::new(ClientCredentials::new(user, secret)))
        }
        #[cfg(not(feature = "client-credentials"))]
        SchemeKind::ClientCredentials { .. } => None,
        SchemeKind::Basic => Some(Box::new(BasicAuth::new(user, secret))),
        #[cfg(feature = "digest")]
        SchemeKind::Digest => Some(Box::new(DigestAuth::new(user, secret))),
        #[cfg(not(feature = "digest"))]
        SchemeKind::Digest => None,
        SchemeKind::Bearer
        | SchemeKind::Http(_)
        | SchemeKind::HeaderKey(_)
        | SchemeKind::QueryKey(_)
        | SchemeKind::CookieKey(_) => None,
    }
}
