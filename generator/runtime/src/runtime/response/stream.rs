//! Answers that are read as they come.

use std::error::Error as StdError;
use std::fmt;
use std::io::Write;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use http::{HeaderMap, StatusCode};

use super::super::error::{Error, ErrorKind, Failure, NoDocumentedErrors};
use super::super::operation::OperationMeta;
use super::super::transport::{Body, BoxFuture, Received, TransportError, TransportErrorKind};
use super::{Answer, AnswerError, Reading};

/// Why the rest of a streamed answer is missing.
pub type StreamError = Error<NoDocumentedErrors>;

/// The body of an answer while it comes.
pub struct Incoming {
    state: State,
    meta: OperationMeta,
    limit: usize,
}

enum State {
    /// Nobody waits for the next piece.
    Idle(Box<dyn Body>),
    /// Somebody does.
    Waiting(BoxFuture<'static, (Box<dyn Body>, Chunk)>),
    /// There is no next piece.
    Over,
}

type Chunk = Result<Option<Bytes>, TransportError>;

impl Incoming {
    pub(in super::super) fn new(body: Box<dyn Body>, meta: OperationMeta, limit: usize) -> Self {
        Self {
            state: State::Idle(body),
            meta,
            limit,
        }
    }

    /// A body that has come already.
    fn whole(body: Bytes) -> Self {
        Self::new(Box::new(body), OperationMeta::NEW, usize::MAX)
    }

    /// The largest part that may be kept in memory.
    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Over) {
                State::Over => return Poll::Ready(None),
                State::Idle(mut body) => {
                    self.state = State::Waiting(Box::pin(async move {
                        let chunk = body.chunk().await;
                        (body, chunk)
                    }));
                }
                State::Waiting(mut waiting) => match waiting.as_mut().poll(context) {
                    Poll::Pending => {
                        self.state = State::Waiting(waiting);
                        return Poll::Pending;
                    }
                    Poll::Ready((_, Ok(None))) => return Poll::Ready(None),
                    Poll::Ready((body, Ok(Some(bytes)))) => {
                        self.state = State::Idle(body);
                        return Poll::Ready(Some(Ok(bytes)));
                    }
                    Poll::Ready((_, Err(error))) => {
                        return Poll::Ready(Some(Err(self.broken(error))));
                    }
                },
            }
        }
    }

    fn broken(&self, error: TransportError) -> StreamError {
        let kind = match error.kind() {
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            _ => ErrorKind::Connection,
        };
        self.failure(kind, error)
    }

    pub(super) fn failure(
        &self,
        kind: ErrorKind,
        cause: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> StreamError {
        Error::new(Failure::sent(&self.meta, kind, None).because(cause))
    }

    /// Nothing is read after this.
    pub(super) fn too_large(&mut self) -> StreamError {
        self.state = State::Over;
        let limit = self.limit;
        self.failure(
            ErrorKind::Decode,
            format!("a part of the answer is larger than {limit} bytes"),
        )
    }
}

/// An answer of bytes, as they come.
///
/// The time limit of the call ends with the head of the answer, and its size limit holds only for what is kept in memory
/// ([`bytes`](Self::bytes), [`text`](Self::text)). To drop the stream is to close the connection.
///
/// ```
/// use portolan_runtime::runtime::{ByteStream, StreamError};
///
/// async fn count(mut stream: ByteStream) -> Result<usize, StreamError> {
///     let mut count = 0;
///     while let Some(chunk) = stream.chunk().await? {
///         count += chunk.len();
///     }
///     Ok(count)
/// }
/// ```
pub struct ByteStream {
    incoming: Incoming,
}

impl ByteStream {
    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks before the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, StreamError> {
        self.next().await.transpose()
    }

    /// All that is left.
    ///
    /// # Errors
    /// When the connection breaks before the end, or it is larger than the client allows an answer to be.
    pub async fn bytes(mut self) -> Result<Bytes, StreamError> {
        let mut all = Vec::new();
        while let Some(chunk) = self.chunk().await? {
            if all.len().saturating_add(chunk.len()) > self.incoming.limit() {
                return Err(self.incoming.too_large());
            }
            if all.is_empty() {
                all = Vec::from(chunk);
            } else {
                all.extend_from_slice(&chunk);
            }
        }
        Ok(Bytes::from(all))
    }

    /// All that is left, as text; what is not UTF-8 is replaced.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes).
    pub async fn text(self) -> Result<String, StreamError> {
        let bytes = self.bytes().await?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Writes all that is left, a file for example, and says how many bytes that were.
    ///
    /// # Errors
    /// When the connection breaks before the end, or the writer fails.
    pub async fn write_to(
        mut self,
        writer: &mut (impl Write + ?Sized),
    ) -> Result<u64, StreamError> {
        let mut count = 0_u64;
        while let Some(chunk) = self.chunk().await? {
            if let Err(error) = writer.write_all(&chunk) {
                return Err(self.incoming.failure(ErrorKind::Output, error));
            }
            count = count.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        }
        Ok(count)
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.incoming.poll(context)
    }
}

impl Answer for ByteStream {
    type Output = Self;

    fn reading(_: StatusCode, _: &HeaderMap) -> Reading {
        Reading::AsItComes
    }

    fn decode(received: &Received, incoming: Option<Incoming>) -> Result<Self, AnswerError> {
        Ok(Self {
            incoming: incoming_or_whole(received, incoming),
        })
    }
}

/// What comes, or what has come: an answer that was in an envelope is there already.
pub(super) fn incoming_or_whole(received: &Received, incoming: Option<Incoming>) -> Incoming {
    incoming.unwrap_or_else(|| Incoming::whole(received.body.clone()))
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Incoming")
    }
}
