//! The URL that all paths of an API are appended to.

use std::fmt;

use http::uri::{Authority, InvalidUri, PathAndQuery, Scheme};
use http::{Error, Uri};
use url::Url;

use super::super::error::ConfigError;

/// An absolute `http` or `https` URL with an optional path in front of all paths of the API.
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl {
    url: Url,
    /// The URL without the slash at its end.
    prefix: Box<str>,
    /// The parts of the same as requests have them.
    scheme: Scheme,
    authority: Authority,
    path: Box<str>,
}

impl BaseUrl {
    /// Reads a base URL; a slash at its end makes no difference.
    ///
    /// # Errors
    /// When it is not absolute, of another scheme, or has a user, a query or a fragment. The error does not repeat
    /// the URL.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let refuse = |why: &str| ConfigError::BaseUrl(Box::from(why));
        let url = Url::parse(text).map_err(|error| refuse(&format!("is not a URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(refuse("must start with http:// or https://"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refuse(
                "must not contain a user or password: give them to the client as credentials",
            ));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refuse("must not have a query or fragment"));
        }
        let prefix = Box::from(url.as_str().trim_end_matches('/'));
        let parts = url.as_str().parse().map(Uri::into_parts);
        let parts = parts.map_err(|error: InvalidUri| refuse(&format!("is not a URL: {error}")))?;
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(refuse("is not a URL of a server"));
        };
        let path = Box::from(url.path().trim_end_matches('/'));
        Ok(Self {
            url,
            prefix,
            scheme,
            authority,
            path,
        })
    }

    /// What a path is appended to: the URL without the slash at its end.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The path of the URL without the slash at its end.
    pub(in super::super) fn path(&self) -> &str {
        &self.path
    }

    /// The URL of a path of the same server.
    pub(in super::super) fn with_path(&self, path: String) -> Result<Uri, Error> {
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::try_from(path)?);
        Ok(Uri::from_parts(parts)?)
    }

    /// An endpoint that the document gives as a URL, of the server that this base URL stands for.
    ///
    /// The document relates it to its own server; on another server, or behind a proxy's path, it is found in the same relation.
    /// A URL of a third party stays what it is.
    #[cfg(feature = "client-credentials")]
    pub(in super::super) fn endpoint(
        &self,
        documented: &Self,
        endpoint: &str,
    ) -> Result<Url, url::ParseError> {
        let endpoint = documented.url.join(endpoint)?;
        if endpoint.origin() != documented.url.origin() {
            return Ok(endpoint);
        }
        let path = endpoint.path();
        let below = path.strip_prefix(documented.url.path().trim_end_matches('/'));
        let mut url = self.url.clone();
        match below {
            Some(below) if below.starts_with('/') => url.set_path(&format!("{}{below}", self.path)),
            // Not joined: two slashes at its beginning would make a host of what follows.
            _ => url.set_path(path),
        }
        // It may have a query, which is kept (RFC 6749, section 3.2).
        url.set_query(endpoint.query());
        Ok(url)
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.prefix)
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.prefix)
    }
}
