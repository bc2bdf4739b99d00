//! The URL that all paths of an API are appended to.

use std::fmt;

use url::Url;

use super::super::error::ConfigError;

/// An absolute `http` or `https` URL with an optional path in front of all paths of the API.
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl {
    url: Url,
    /// The URL without the slash at its end.
    prefix: Box<str>,
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
        Ok(Self { url, prefix })
    }

    /// What a path is appended to: the URL without the slash at its end.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// An endpoint that the document gives as a URL, of the server that this base URL stands for.
    ///
    /// The document relates it to its own server; on another server, or behind a proxy's path, it is found in the same relation.
    /// A URL of a third party stays what it is.
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
        match path.strip_prefix(documented.url.path().trim_end_matches('/')) {
            Some(below) if below.starts_with('/') => Url::parse(&format!("{}{below}", self.prefix)),
            _ => self.url.join(path),
        }
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
