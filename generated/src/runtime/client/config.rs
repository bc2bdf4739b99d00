//! The settings of a client.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName};

use super::{BaseUrl, Retry};

/// The settings of a client, as [`Operation::to_request`](super::super::Operation::to_request) needs them.
#[derive(Clone)]
pub struct Config {
    pub(super) base_url: BaseUrl,
    pub(super) headers: HeaderMap,
    pub(super) timeout: Option<Duration>,
    pub(super) max_response_size: usize,
    pub(super) max_redirects: usize,
    pub(super) retry: Retry,
    pub(super) api_version: Option<String>,
}

impl Config {
    /// Where requests go.
    pub fn base_url(&self) -> &BaseUrl {
        &self.base_url
    }

    /// What is sent with every request, the user agent included.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The time limit of a whole call.
    pub fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// The largest body of an answer, in bytes.
    pub fn max_response_size(&self) -> usize {
        self.max_response_size
    }

    /// How many redirects a call follows.
    pub fn max_redirects(&self) -> usize {
        self.max_redirects
    }

    /// How often a call that fails is sent again.
    pub fn retry(&self) -> Retry {
        self.retry
    }

    /// The API version that the client asks for instead of each operation's own.
    pub fn api_version(&self) -> Option<&str> {
        self.api_version.as_deref()
    }
}

/// Headers are shown by name only: any of them may be a key.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("base_url", &self.base_url)
            .field(
                "headers",
                &self
                    .headers
                    .keys()
                    .map(HeaderName::as_str)
                    .collect::<Vec<_>>(),
            )
            .field("timeout", &self.timeout)
            .field("max_response_size", &self.max_response_size)
            .field("max_redirects", &self.max_redirects)
            .field("retry", &self.retry)
            .field("api_version", &self.api_version)
            .finish()
    }
}
