//! JSON texts that follow each other: JSON lines, and JSON text sequences (RFC 7464).

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::{Stream, StreamExt};
use http::{HeaderMap, StatusCode};

use super::super::error::ErrorKind;
use super::super::json::{self, Value};
use super::super::transport::Received;
use super::stream::{Incoming, incoming_or_whole};
use super::{Answer, AnswerError, Reading, StreamError};

/// An answer of JSON texts, one on each line or in a sequence (RFC 7464), as they come.
///
/// The time limit of the call ends with the head of the answer; a text may be as large as the client allows an answer to be.
/// A text that is not a `T` is an error, and the next one is read nevertheless. To drop the stream is to close the connection.
pub struct Items<T> {
    incoming: Incoming,
    texts: Texts,
    ty: PhantomData<fn() -> T>,
}

impl<T: Value> Items<T> {
    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        StreamExt::next(self).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, StreamError>>> {
        loop {
            if let Some(text) = self.texts.ready.pop_front() {
                let item = json::from_slice(&text);
                let item = item.map_err(|it| self.incoming.failure(ErrorKind::Decode, it));
                return Poll::Ready(Some(item));
            }
            if self.texts.text.len() > self.incoming.limit() {
                self.texts = Texts::default();
                return Poll::Ready(Some(Err(self.incoming.too_large())));
            }
            match self.incoming.poll(context) {
                Poll::Ready(Some(Ok(bytes))) => self.texts.feed(&bytes),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) if self.texts.text.is_empty() => return Poll::Ready(None),
                Poll::Ready(None) => self.texts.end(),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl<T: Value> Stream for Items<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Items::poll(&mut self, context)
    }
}

impl<T> Answer for Items<T> {
    type Output = Self;

    fn reading(_: StatusCode, _: &HeaderMap) -> Reading {
        Reading::AsItComes
    }

    fn decode(received: &Received, incoming: Option<Incoming>) -> Result<Self, AnswerError> {
        Ok(Self {
            incoming: incoming_or_whole(received, incoming),
            texts: Texts::default(),
            ty: PhantomData,
        })
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items")
    }
}

/// Texts in the making.
#[derive(Debug, Default)]
struct Texts {
    text: Vec<u8>,
    /// Texts start with a record separator, and may have several lines.
    in_sequence: bool,
    /// Where in a text of a sequence its end is looked for.
    nesting: Nesting,
    ready: VecDeque<Vec<u8>>,
}

/// What starts a text of a sequence (RFC 7464, section 2.2).
const RECORD_SEPARATOR: u8 = 0x1E;

impl Texts {
    fn feed(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            match byte {
                RECORD_SEPARATOR => {
                    self.in_sequence = true;
                    self.end();
                }
                b'\n' if !self.in_sequence || self.nesting.is_outside() => self.end(),
                byte => {
                    self.nesting.pass(byte);
                    self.text.push(byte);
                }
            }
        }
    }

    fn end(&mut self) {
        let text = std::mem::take(&mut self.text);
        self.nesting = Nesting::default();
        if !text.trim_ascii().is_empty() {
            self.ready.push_back(text);
        }
    }
}

/// How deep in a JSON text one is, as far as its bytes have come.
#[derive(Debug, Default)]
struct Nesting {
    depth: usize,
    in_string: bool,
    is_escaped: bool,
}

impl Nesting {
    fn is_outside(&self) -> bool {
        self.depth == 0 && !self.in_string
    }

    fn pass(&mut self, byte: u8) {
        match byte {
            _ if self.is_escaped => self.is_escaped = false,
            b'\\' if self.in_string => self.is_escaped = true,
            b'"' => self.in_string = !self.in_string,
            _ if self.in_string => {}
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }
}
