//! Errors: one type for everything that can happen to a call.

mod build;
mod config;
mod failure;
mod retry;
mod set;
mod summary;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub use self::build::BuildError;
pub use self::config::ConfigError;
pub(super) use self::failure::Failure;
pub(super) use self::retry::{after, may_change};
pub use self::set::{ErrorSet, NoDocumentedErrors, StatusPattern, errors};
#[doc(hidden)]
pub use self::set::{decode_json, decode_text, is_of, match_status, write_error};
pub(super) use self::summary::summary;
use super::json::Value;
use super::response::Header;

/// Why a call failed; `E` is the operation's enum of documented errors.
///
/// Whatever the server sent stays available: [`status`](Self::status), [`headers`](Self::headers) and
/// [`body`](Self::body) are there in every kind that comes after the head of an answer; only what breaks off while it is read as a
/// stream ([`StreamError`](super::StreamError)) has left them to the stream's reader.
///
/// ```
/// use atlas_admin::runtime::{Error, ErrorKind, ErrorSet};
///
/// fn advice<E: ErrorSet>(error: &Error<E>) -> String {
///     match error.kind() {
///         _ if error.is_retryable() => format!("try again in {:?}", error.retry_after()),
///         ErrorKind::Authentication => "check the credentials".to_owned(),
///         _ => format!("{error}; the server calls it {:?}", error.request_id()),
///     }
/// }
/// ```
pub struct Error<E> {
    failure: Box<Failure>,
    api: Option<Box<E>>,
}

/// The stage at which a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request could not be built; nothing was sent.
    Build,
    /// The credentials do not serve the operation, or the token endpoint refused them; the operation was not sent.
    Authentication,
    /// No connection, or one that broke before the answer was complete.
    Connection,
    /// The time limit of the call passed.
    Timeout,
    /// The server answered with an error that the document describes; [`Error::api`] has it.
    Api,
    /// The server answered with an error that the document does not describe, or with a body other than the one it
    /// describes: HTML of a proxy, for example, or nothing.
    Status,
    /// The server reported success, but its answer is not what the document describes.
    Decode,
    /// What came could not be written where the caller wanted it.
    Output,
}

impl<E> Error<E> {
    pub(super) fn new(failure: Box<Failure>) -> Self {
        Self { failure, api: None }
    }

    pub(super) fn documented(failure: Box<Failure>, api: E) -> Self {
        Self {
            failure,
            api: Some(Box::new(api)),
        }
    }

    /// The stage at which the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.failure.kind
    }

    /// The documented error, if the server sent one.
    pub fn api(&self) -> Option<&E> {
        self.api.as_deref()
    }

    /// The documented error by value, if the server sent one.
    pub fn into_api(self) -> Option<E> {
        self.api.map(|api| *api)
    }

    /// The status of the answer; that of the token endpoint if it was the one that refused.
    pub fn status(&self) -> Option<StatusCode> {
        self.failure
            .received
            .as_ref()
            .map(|received| received.status)
    }

    /// The headers of the answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.failure
            .received
            .as_ref()
            .map(|received| &received.headers)
    }

    /// A header that the document describes, if it is there and of its type.
    pub fn get<H: Value>(&self, header: Header<H>) -> Option<H> {
        header.read(self.headers()?)
    }

    /// The body of the answer as it came, as far as it came.
    pub fn body(&self) -> Option<&Bytes> {
        self.failure
            .received
            .as_ref()
            .map(|received| &received.body)
    }

    /// The body of the answer as text; what is not UTF-8 is replaced.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        self.body().map(|body| String::from_utf8_lossy(body))
    }

    /// The operation that was called, as the document names it.
    pub fn operation_id(&self) -> &'static str {
        self.failure.operation_id
    }

    /// What the server calls this request in its logs, if a header says so.
    pub fn request_id(&self) -> Option<&str> {
        self.failure.request_id()
    }

    /// Whether the same call may succeed later without doing anything twice.
    ///
    /// So it is when nothing was sent for want of a connection or a token, when the server is limiting the rate (429), or asks
    /// to come back (503 with `Retry-After`); for idempotent operations (RFC 9110, section 9.2.2) also after 502, 503, 504, a
    /// broken connection or a timeout.
    pub fn is_retryable(&self) -> bool {
        self.failure.is_retryable()
    }

    /// How long the server asks to wait (`Retry-After`, RFC 9110, section 10.2.3).
    pub fn retry_after(&self) -> Option<Duration> {
        self.failure.retry_after()
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.failure, f)
    }
}

impl<E: fmt::Debug> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        self.failure.debug(&mut debug);
        if let Some(api) = &self.api {
            debug.field("api", api);
        }
        debug.finish()
    }
}

impl<E: fmt::Debug> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.failure
            .cause
            .as_deref()
            .map(|cause| cause as &(dyn StdError + 'static))
    }
}
