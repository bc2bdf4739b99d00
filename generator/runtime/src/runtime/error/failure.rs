//! What is common to errors of all operations.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::uri::Authority;

use super::super::operation::OperationMeta;
use super::super::transport::Received;
use super::{ErrorKind, retry, summary};

/// Headers in which servers and proxies name a request, in the order of preference.
const REQUEST_ID_HEADERS: [&str; 5] = [
    "x-request-id",
    "request-id",
    "x-amzn-requestid",
    "x-correlation-id",
    "x-trace-id",
];

/// Everything about an error but the documented body.
pub(in super::super) struct Failure {
    pub(in super::super) kind: ErrorKind,
    pub(in super::super) operation_id: &'static str,
    pub(in super::super) received: Option<Received>,
    pub(in super::super) cause: Option<Box<dyn StdError + Send + Sync>>,
    /// Host and port of the server that was asked.
    pub(in super::super) server: Option<Authority>,
    delivery: Delivery,
    effect: retry::Effect,
}

/// Whether the operation's request can have reached the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Delivery {
    /// It cannot.
    Unsent,
    /// It may have.
    Sent,
}

impl Failure {
    /// A failure before anything was sent.
    #[inline(never)]
    pub(in super::super) fn unsent(meta: &OperationMeta, kind: ErrorKind) -> Box<Self> {
        Box::new(Self {
            kind,
            operation_id: meta.id,
            received: None,
            cause: None,
            server: None,
            delivery: Delivery::Unsent,
            effect: retry::Effect::of(meta),
        })
    }

    /// A failure after the request may have reached the server.
    #[inline(never)]
    pub(in super::super) fn sent(
        meta: &OperationMeta,
        kind: ErrorKind,
        received: Option<Received>,
    ) -> Box<Self> {
        let mut failure = Self::unsent(meta, kind);
        failure.delivery = Delivery::Sent;
        failure.received = received;
        failure
    }

    /// Adds what led to it.
    pub(in super::super) fn because(
        self: Box<Self>,
        cause: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Box<Self> {
        self.with_cause(cause.into())
    }

    // Called from many places: not to be repeated at each of them.
    #[inline(never)]
    fn with_cause(mut self: Box<Self>, cause: Box<dyn StdError + Send + Sync>) -> Box<Self> {
        self.cause = Some(cause);
        self
    }

    pub(super) fn request_id(&self) -> Option<&str> {
        let headers = &self.received.as_ref()?.headers;
        REQUEST_ID_HEADERS
            .iter()
            .find_map(|name| headers.get(*name)?.to_str().ok())
    }

    pub(in super::super) fn retry_after(&self) -> Option<Duration> {
        retry::after(self.received.as_ref()?)
    }

    pub(in super::super) fn is_retryable(&self) -> bool {
        let received = self.received.as_ref();
        match self.kind {
            ErrorKind::Build | ErrorKind::Decode | ErrorKind::Output => false,
            ErrorKind::Connection | ErrorKind::Timeout => {
                self.delivery == Delivery::Unsent || self.effect == retry::Effect::Same
            }
            ErrorKind::Authentication => received.is_some_and(|it| retry::is_temporary(it.status)),
            ErrorKind::Api | ErrorKind::Status => {
                received.is_some_and(|it| retry::is_passing(self.effect, it))
            }
        }
    }

    pub(super) fn debug(&self, debug: &mut fmt::DebugStruct<'_, '_>) {
        debug
            .field("kind", &self.kind)
            .field("operation_id", &self.operation_id);
        if let Some(received) = &self.received {
            debug.field("received", received);
        }
        if let Some(cause) = &self.cause {
            debug.field("cause", cause);
        }
    }

    /// The answer in words; an answer that reports success may carry secrets and stays unquoted.
    fn write_answer(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(received) = &self.received else {
            return Ok(());
        };
        write!(f, "{}", received.status)?;
        match summary(&received.body) {
            Some(text) if !received.status.is_success() => write!(f, ": {text}"),
            _ => Ok(()),
        }
    }

    fn write_cause(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cause {
            Some(cause) => write!(f, ": {cause}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation_id)?;
        match self.kind {
            ErrorKind::Build => f.write_str("cannot build the request")?,
            ErrorKind::Authentication => f.write_str("cannot authenticate")?,
            ErrorKind::Connection => match &self.server {
                Some(server) => write!(f, "no complete answer from {server}")?,
                None => f.write_str("no complete answer")?,
            },
            ErrorKind::Timeout => f.write_str("timeout")?,
            ErrorKind::Output => f.write_str("cannot write the answer")?,
            ErrorKind::Api | ErrorKind::Status => self.write_answer(f)?,
            ErrorKind::Decode => {
                f.write_str("cannot read the answer")?;
                // Of an item of a stream, the answer's head is not known any more.
                if self.received.is_some() {
                    f.write_str(" (")?;
                    self.write_answer(f)?;
                    f.write_str(")")?;
                }
            }
        }
        self.write_cause(f)
    }
}
