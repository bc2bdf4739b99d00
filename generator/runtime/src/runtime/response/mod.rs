//! Answers: what a success is read into, and what is known of it besides.

mod answer;
mod envelope;
#[cfg(feature = "events")]
mod event_parser;
#[cfg(feature = "events")]
mod events;
mod header;
#[cfg(feature = "items")]
mod items;
mod several;
mod stream;

use std::fmt;

use http::{HeaderMap, HeaderName, StatusCode};

pub use self::answer::{Answer, AnswerError, Empty, Json, MaybeJson, Reading, Text};
pub(super) use self::envelope::unwrap;
#[cfg(feature = "events")]
pub use self::events::{Event, EventItems, Events};
pub use self::header::Header;
#[cfg(feature = "items")]
pub use self::items::Items;
pub use self::several::successes;
#[doc(hidden)]
pub use self::several::{Success, decode_as, read_whole, success};
pub use self::stream::{ByteStream, Incoming, StreamError};
use super::json::Value;

/// A successful answer with its status and headers.
#[derive(Clone, PartialEq, Eq)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: T,
}

impl<T> Response<T> {
    pub(super) fn new(status: StatusCode, headers: HeaderMap, body: T) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }

    /// The status; inside an envelope, the one that the envelope names.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header as text, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// A header that the document describes, if it is there and of its type.
    pub fn get<H: Value>(&self, header: Header<H>) -> Option<H> {
        header.read(&self.headers)
    }

    /// What the server sent.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// What the server sent, by value.
    pub fn into_body(self) -> T {
        self.body
    }
}

/// Headers are shown by name only: some of them set cookies.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = self.headers.keys().map(HeaderName::as_str);
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &headers.collect::<Vec<_>>())
            .field("body", &self.body)
            .finish()
    }
}
