//! Bodies of requests: bytes that are there, and bytes that come while they are sent.

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::Stream;

/// Any error of whoever produces a stream.
type Cause = Box<dyn Error + Send + Sync>;

/// A stream of bytes on the heap.
type Source = Pin<Box<dyn Stream<Item = Result<Bytes, Cause>> + Send>>;

/// The body of a request: pieces that follow each other, of which some may be streams.
///
/// Copies of a body share its streams, and a stream is read once: only one of the copies can be sent.
#[derive(Clone, Default)]
pub struct RequestBody {
    pieces: Pieces,
}

/// Most bodies are one piece, which needs no list.
#[derive(Clone, Default)]
enum Pieces {
    #[default]
    None,
    One(Piece),
    Several(Vec<Piece>),
}

impl Pieces {
    fn as_slice(&self) -> &[Piece] {
        match self {
            Pieces::None => &[],
            Pieces::One(piece) => std::slice::from_ref(piece),
            Pieces::Several(pieces) => pieces,
        }
    }

    fn last_mut(&mut self) -> Option<&mut Piece> {
        match self {
            Pieces::None => None,
            Pieces::One(piece) => Some(piece),
            Pieces::Several(pieces) => pieces.last_mut(),
        }
    }

    fn push(&mut self, piece: Piece) {
        *self = match std::mem::take(self) {
            Pieces::None => Pieces::One(piece),
            Pieces::One(first) => Pieces::Several(vec![first, piece]),
            Pieces::Several(mut pieces) => {
                pieces.push(piece);
                Pieces::Several(pieces)
            }
        };
    }
}

impl From<Pieces> for VecDeque<Piece> {
    fn from(pieces: Pieces) -> Self {
        match pieces {
            Pieces::None => Self::new(),
            Pieces::One(piece) => Self::from([piece]),
            Pieces::Several(pieces) => Self::from(pieces),
        }
    }
}

/// A part of a body.
#[derive(Clone)]
pub(in super::super) enum Piece {
    /// It is there.
    Bytes(Bytes),
    /// It comes while it is sent.
    Stream(Streamed),
}

/// A stream that is read once, whichever copy is the first to do so.
#[derive(Clone)]
pub(in super::super) struct Streamed {
    pieces: Arc<Mutex<Option<Source>>>,
    length: Option<u64>,
}

impl Streamed {
    pub(in super::super) fn new<S, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Cause> + 'static,
    {
        use futures_util::TryStreamExt as _;
        let pieces: Source = Box::pin(stream.map_err(Into::into));
        Self {
            pieces: Arc::new(Mutex::new(Some(pieces))),
            length,
        }
    }

    fn take(&self) -> Option<Source> {
        let mut pieces = self.pieces.lock().unwrap_or_else(PoisonError::into_inner);
        pieces.take()
    }

    /// Whether it is still to be read.
    pub(in super::super) fn is_fresh(&self) -> bool {
        let pieces = self.pieces.lock().unwrap_or_else(PoisonError::into_inner);
        pieces.is_some()
    }

    pub(in super::super) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.pieces, &other.pieces)
    }
}

impl Piece {
    /// In bytes, if it is known.
    pub(in super::super) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Self::Stream(stream) => stream.length,
        }
    }
}

impl RequestBody {
    /// The whole body, if none of it is a stream.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self.pieces.as_slice() {
            [] => Some(&[]),
            [Piece::Bytes(bytes)] => Some(bytes),
            _ => None,
        }
    }

    /// How many bytes it has, if that is known.
    pub fn length(&self) -> Option<u64> {
        let lengths = self.pieces.as_slice().iter().map(Piece::length);
        lengths.sum()
    }

    /// Whether it has no bytes.
    pub fn is_empty(&self) -> bool {
        self.pieces.as_slice().is_empty()
    }

    /// Whether it can be sent more than once: it has no streams.
    pub fn is_repeatable(&self) -> bool {
        self.as_bytes().is_some()
    }

    /// The bytes, one piece after the other.
    pub fn into_chunks(self) -> Chunks {
        Chunks {
            length: self.length(),
            pieces: self.pieces.into(),
            current: Mutex::new(None),
        }
    }

    /// Appends; bytes that follow bytes become one piece.
    pub(in super::super) fn push(&mut self, piece: Piece) {
        match (self.pieces.last_mut(), piece) {
            (_, Piece::Bytes(bytes)) if bytes.is_empty() => {}
            (Some(Piece::Bytes(last)), Piece::Bytes(bytes)) => {
                *last = [last.as_ref(), bytes.as_ref()].concat().into();
            }
            (_, piece) => self.pieces.push(piece),
        }
    }

    /// All of it, if it is in memory.
    #[cfg(feature = "reqwest")]
    pub(in super::super) fn whole(&self) -> Option<Bytes> {
        match self.pieces.as_slice() {
            [] => Some(Bytes::new()),
            [Piece::Bytes(bytes)] => Some(bytes.clone()),
            _ => None,
        }
    }
}

impl<T: Into<Bytes>> From<T> for RequestBody {
    fn from(bytes: T) -> Self {
        let mut body = Self::default();
        body.push(Piece::Bytes(bytes.into()));
        body
    }
}

/// Shows how much it is, and not what: it may be a secret.
impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "RequestBody({length} bytes)"),
            None => f.write_str("RequestBody(a stream)"),
        }
    }
}

/// The bytes of a [`RequestBody`] on their way.
pub struct Chunks {
    pieces: VecDeque<Piece>,
    /// What is left, if it is known.
    length: Option<u64>,
    /// Streams move between threads, but are not shared by them; a lock that nobody waits for makes up for it.
    current: Mutex<Option<Source>>,
}

impl Chunks {
    /// How many bytes are left, if that is known.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Cause>>> {
        loop {
            let current = self.current.get_mut();
            let current = current.unwrap_or_else(PoisonError::into_inner);
            if let Some(stream) = current {
                match stream.as_mut().poll_next(context) {
                    Poll::Ready(None) => *current = None,
                    ready => return ready,
                }
            }
            match self.pieces.pop_front() {
                None => return Poll::Ready(None),
                Some(Piece::Bytes(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(Piece::Stream(stream)) => match stream.take() {
                    Some(stream) => *current = Some(stream),
                    None => return Poll::Ready(Some(Err("the stream is sent already".into()))),
                },
            }
        }
    }
}

impl Stream for Chunks {
    type Item = Result<Bytes, Cause>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = self.poll(context);
        if let Poll::Ready(Some(Ok(bytes))) = &polled {
            let sent = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            self.length = self.length.map(|length| length.saturating_sub(sent));
        }
        polled
    }
}

impl fmt::Debug for Chunks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chunks")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
