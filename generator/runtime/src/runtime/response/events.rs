//! Server-sent events (HTML, section 9.2).

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::{Stream, StreamExt};
use http::{HeaderMap, StatusCode, header};

use super::super::error::ErrorKind;
use super::super::json::{self, ReadError, Value};
use super::super::transport::Received;
use super::event_parser::EventParser;
use super::stream::{Incoming, incoming_or_whole};
use super::{Answer, AnswerError, Reading, StreamError};

/// An event; its data is JSON of a `T`, but for sentinels such as `[DONE]`.
pub struct Event<T> {
    /// What kind of event it is; `message` unless the server says something else.
    pub event: String,
    /// The id of the event, or of the last one before that had any.
    pub id: Option<String>,
    /// How long to wait before connecting again, if the server has said so since the last event.
    pub retry: Option<Duration>,
    /// The data as it came.
    pub data: String,
    pub(super) ty: PhantomData<fn() -> T>,
}

impl<T: Value> Event<T> {
    /// Reads the data.
    ///
    /// # Errors
    /// When it is not JSON of a `T`: a sentinel, for example.
    pub fn json(&self) -> Result<T, ReadError> {
        json::from_slice(self.data.as_bytes())
    }
}

/// An answer of events, as they come.
///
/// The time limit of the call ends with the head of the answer; an event may be as large as the client allows an answer to
/// be. To drop the stream is to close the connection.
pub struct Events<T> {
    incoming: Incoming,
    parser: EventParser,
    ty: PhantomData<fn() -> T>,
}

impl<T: Value> Events<T> {
    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Event<T>, StreamError>> {
        StreamExt::next(self).await
    }

    /// What the events hold, up to the end or to an event of the data `[DONE]`.
    pub fn items(self) -> EventItems<T> {
        EventItems { events: Some(self) }
    }
}

impl<T> Stream for Events<T> {
    type Item = Result<Event<T>, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let events = &mut *self;
        loop {
            if let Some(event) = events.parser.next_event() {
                return Poll::Ready(Some(Ok(event)));
            }
            if events.parser.pending() > events.incoming.limit() {
                let error = events.incoming.too_large();
                events.parser = EventParser::default();
                return Poll::Ready(Some(Err(error)));
            }
            match events.incoming.poll(context) {
                Poll::Ready(Some(Ok(bytes))) => events.parser.feed(&bytes),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                // What is not finished by an empty line is no event.
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl<T> Answer for Events<T> {
    type Output = Self;

    fn reading(_: StatusCode, headers: &HeaderMap) -> Reading {
        match is_something_else(headers) {
            true => Reading::Whole,
            false => Reading::AsItComes,
        }
    }

    /// Of another media type no events would be found, and it would seem that there are none.
    fn decode(received: &Received, incoming: Option<Incoming>) -> Result<Self, AnswerError> {
        if incoming.is_none() && is_something_else(&received.headers) {
            return Err(AnswerError::not("a stream of events", received));
        }
        Ok(Self {
            incoming: incoming_or_whole(received, incoming),
            parser: EventParser::default(),
            ty: PhantomData,
        })
    }
}

/// Whether the server says that its answer is of another media type (HTML, section 9.2.2).
fn is_something_else(headers: &HeaderMap) -> bool {
    let value = headers.get(header::CONTENT_TYPE);
    let text = value.and_then(|it| it.to_str().ok()).unwrap_or_default();
    let essence = text.split(';').next().unwrap_or_default().trim();
    !essence.is_empty() && !essence.eq_ignore_ascii_case("text/event-stream")
}

/// What events hold.
pub struct EventItems<T> {
    events: Option<Events<T>>,
}

impl<T: Value> EventItems<T> {
    /// What the next event holds; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        StreamExt::next(self).await
    }
}

impl<T: Value> Stream for EventItems<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(events) = &mut self.events else {
            return Poll::Ready(None);
        };
        let polled = Pin::new(&mut *events).poll_next(context);
        let Poll::Ready(Some(Ok(event))) = polled else {
            return polled.map(|it| it.and_then(|it| it.err().map(Err)));
        };
        if event.data.trim() == DONE {
            self.events = None;
            return Poll::Ready(None);
        }
        let item = event.json();
        let item = item.map_err(|error| events.incoming.failure(ErrorKind::Decode, error));
        Poll::Ready(Some(item))
    }
}

/// The data of an event that ends a stream by convention.
const DONE: &str = "[DONE]";

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Events")
    }
}

impl<T> fmt::Debug for EventItems<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventItems")
    }
}

impl<T> Clone for Event<T> {
    fn clone(&self) -> Self {
        Self {
            event: self.event.clone(),
            id: self.id.clone(),
            retry: self.retry,
            data: self.data.clone(),
            ty: PhantomData,
        }
    }
}

impl<T> PartialEq for Event<T> {
    fn eq(&self, other: &Self) -> bool {
        (&self.event, &self.id, self.retry, &self.data)
            == (&other.event, &other.id, other.retry, &other.data)
    }
}

impl<T> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("event", &self.event)
            .field("id", &self.id)
            .field("retry", &self.retry)
            .field("data", &format_args!("{} bytes", self.data.len()))
            .finish()
    }
}
