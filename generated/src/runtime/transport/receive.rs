//! Receives whole answers, within limits of time and size.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Request, Response, StatusCode, header};

use super::super::request::header::copy;
use super::super::response::Reading;
use super::{Body, BoxFuture, RequestBody, Transport, TransportError};

/// A whole answer.
pub struct Received {
    /// The status; inside an envelope, the one that the envelope names.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; without its envelope if it came in one.
    pub body: Bytes,
}

impl Received {
    /// What the server says that the body is.
    // Called for each operation: not to be repeated at each of them.
    #[inline(never)]
    pub(in super::super) fn media_type(&self) -> Option<&str> {
        self.headers.get(header::CONTENT_TYPE)?.to_str().ok()
    }
}

impl Clone for Received {
    fn clone(&self) -> Self {
        Self {
            status: self.status,
            headers: copy(&self.headers, 0),
            body: self.body.clone(),
        }
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("status", &self.status)
            .field(
                "headers",
                &self
                    .headers
                    .keys()
                    .map(header::HeaderName::as_str)
                    .collect::<Vec<_>>(),
            )
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// Why an answer is missing or incomplete, with what came of it.
pub(in super::super) struct Interruption {
    /// What happened.
    pub(in super::super) cause: InterruptionCause,
    /// Status, headers and the part of the body that came before.
    pub(in super::super) received: Option<Received>,
}

impl Interruption {
    /// Nothing came at all.
    fn before(cause: InterruptionCause) -> Self {
        Self {
            cause,
            received: None,
        }
    }
}

/// What kept an answer from being complete.
pub(in super::super) enum InterruptionCause {
    /// The time limit of the call.
    Elapsed,
    /// The transport.
    Transport(TransportError),
    /// The size limit, in bytes.
    TooLarge(usize),
}

/// The time limit has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Elapsed;

/// The point in time at which a call gives up.
pub(in super::super) struct Deadline {
    limit: Option<Duration>,
    sleep: Option<BoxFuture<'static, ()>>,
    elapsed: bool,
}

impl Deadline {
    /// A deadline that starts to run at once.
    pub(in super::super) fn new(transport: &dyn Transport, limit: Option<Duration>) -> Self {
        Self {
            limit,
            sleep: limit.map(|limit| transport.sleep(limit)),
            elapsed: false,
        }
    }

    /// The whole time that was given.
    pub(in super::super) fn limit(&self) -> Option<Duration> {
        self.limit
    }

    /// Waits for the future, at most until the deadline.
    pub(in super::super) async fn run<F: Future>(
        &mut self,
        future: F,
    ) -> Result<F::Output, Elapsed> {
        let mut future = pin!(future);
        poll_fn(|context| {
            if self.elapsed {
                return Poll::Ready(Err(Elapsed));
            }
            if let Poll::Ready(output) = future.as_mut().poll(context) {
                return Poll::Ready(Ok(output));
            }
            let over = self
                .sleep
                .as_mut()
                .is_some_and(|sleep| sleep.as_mut().poll(context).is_ready());
            self.elapsed = over;
            if over {
                Poll::Ready(Err(Elapsed))
            } else {
                Poll::Pending
            }
        })
        .await
    }
}

/// An answer, of which a success may still be on its way.
pub(in super::super) struct Arrived {
    /// What is there; without its body if that comes later.
    pub(in super::super) received: Received,
    /// The body that comes later.
    pub(in super::super) rest: Option<Box<dyn Body>>,
}

/// Sends a request and reads the whole answer.
pub(in super::super) async fn receive(
    transport: &dyn Transport,
    request: Request<RequestBody>,
    limit: usize,
    deadline: &mut Deadline,
) -> Result<Received, Interruption> {
    let response = receive_head(transport, request, deadline).await?;
    receive_body(response, limit, deadline).await
}

/// Sends a request and reads its answer as far as `reading` says of a success.
pub(in super::super) async fn receive_as(
    reading: fn(StatusCode, &HeaderMap) -> Reading,
    transport: &dyn Transport,
    request: Request<RequestBody>,
    limit: usize,
    deadline: &mut Deadline,
) -> Result<Arrived, Interruption> {
    let response = receive_head(transport, request, deadline).await?;
    let status = response.status();
    if status.is_success() && reading(status, response.headers()) == Reading::AsItComes {
        let (parts, body) = response.into_parts();
        let received = Received {
            status,
            headers: parts.headers,
            body: Bytes::new(),
        };
        return Ok(Arrived {
            received,
            rest: Some(body),
        });
    }
    let received = receive_body(response, limit, deadline).await?;
    Ok(Arrived {
        received,
        rest: None,
    })
}

async fn receive_head(
    transport: &dyn Transport,
    request: Request<RequestBody>,
    deadline: &mut Deadline,
) -> Result<Response<Box<dyn Body>>, Interruption> {
    match deadline.run(transport.send(request)).await {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(error)) => Err(Interruption::before(InterruptionCause::Transport(error))),
        Err(Elapsed) => Err(Interruption::before(InterruptionCause::Elapsed)),
    }
}

async fn receive_body(
    response: Response<Box<dyn Body>>,
    limit: usize,
    deadline: &mut Deadline,
) -> Result<Received, Interruption> {
    let (parts, mut body) = response.into_parts();
    let announced = content_length(&parts.headers);
    let mut text = Pieces::default();
    let end = read_body(body.as_mut(), &mut text, announced, limit, deadline).await;
    let received = Received {
        status: parts.status,
        headers: parts.headers,
        body: text.join(),
    };
    match end {
        Ok(()) => Ok(received),
        Err(cause) => Err(Interruption {
            cause,
            received: Some(received),
        }),
    }
}

/// Reads at most `limit` bytes; what came before an error stays in `text`.
async fn read_body(
    body: &mut dyn Body,
    text: &mut Pieces,
    announced: Option<usize>,
    limit: usize,
    deadline: &mut Deadline,
) -> Result<(), InterruptionCause> {
    // Of a body that is too large anyway, the beginning is enough to tell what it is.
    let kept = if announced > Some(limit) {
        limit.min(BEGINNING)
    } else {
        limit
    };
    // A server may announce anything: memory is set aside for so much at first.
    text.expected = announced.unwrap_or(0).min(kept).min(BEGINNING);
    loop {
        let chunk = match deadline.run(body.chunk()).await {
            Ok(Ok(Some(chunk))) => chunk,
            Ok(Ok(None)) => return Ok(()),
            Ok(Err(error)) => return Err(InterruptionCause::Transport(error)),
            Err(Elapsed) => return Err(InterruptionCause::Elapsed),
        };
        let room = kept.saturating_sub(text.len());
        if chunk.len() > room {
            text.push(chunk.slice(..room));
            return Err(InterruptionCause::TooLarge(limit));
        }
        text.push(chunk);
    }
}

/// The pieces of a body; one that comes in a single piece is not copied.
#[derive(Default)]
struct Pieces {
    only: Bytes,
    several: BytesMut,
    /// How many bytes to set aside for several pieces.
    expected: usize,
}

impl Pieces {
    fn len(&self) -> usize {
        self.only.len() + self.several.len()
    }

    fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.only = piece;
            return;
        }
        self.several
            .reserve(self.expected.saturating_sub(self.several.len()));
        self.several
            .extend_from_slice(&std::mem::take(&mut self.only));
        self.several.extend_from_slice(&piece);
    }

    fn join(self) -> Bytes {
        if self.several.is_empty() {
            self.only
        } else {
            self.several.freeze()
        }
    }
}

/// 64 KiB
const BEGINNING: usize = 64 * 1024;

fn content_length(headers: &HeaderMap) -> Option<usize> {
    headers
        .get(header::CONTENT_LENGTH)?
        .to_str()
        .ok()?
        .trim()
        .parse()
        .ok()
}
