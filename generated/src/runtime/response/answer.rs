//! How the body of a success is read.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use http::{HeaderMap, StatusCode};

use super::super::error::is_of;
use super::super::json::{self, Value};
use super::super::transport::Received;
use super::stream::Incoming;

/// How an operation's successful answer is read; the documented media type decides.
pub trait Answer {
    /// What the caller gets.
    type Output;

    /// Whether the body is read before [`decode`](Self::decode), or handed over as it comes.
    fn reading(status: StatusCode, headers: &HeaderMap) -> Reading {
        let _ = (status, headers);
        Reading::Whole
    }

    /// Reads the body: it is in `received`, or still `incoming`.
    ///
    /// # Errors
    /// When it is not what the document describes.
    fn decode(received: &Received, incoming: Option<Incoming>)
    -> Result<Self::Output, AnswerError>;
}

/// How much of the body of a success is read before it is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// All of it.
    Whole,
    /// Nothing: whoever gets it reads it.
    AsItComes,
}

/// The answer has no body, or one without a description; it is not looked at.
#[derive(Clone, Copy, Debug)]
pub enum Empty {}

/// The answer is JSON.
#[derive(Clone, Copy, Debug)]
pub struct Json<T>(PhantomData<fn() -> T>);

/// The answer is JSON, or has no body: 200 with one and 204 without, for example.
#[derive(Clone, Copy, Debug)]
pub struct MaybeJson<T>(PhantomData<fn() -> T>);

/// The answer is text, in UTF-8 unless it says that it is in ISO 8859-1.
#[derive(Clone, Copy, Debug)]
pub enum Text {}

impl Answer for Empty {
    type Output = ();

    #[inline]
    fn decode(_: &Received, _: Option<Incoming>) -> Result<(), AnswerError> {
        Ok(())
    }
}

impl<T: Value> Answer for Json<T> {
    type Output = T;

    #[inline]
    fn decode(received: &Received, _: Option<Incoming>) -> Result<T, AnswerError> {
        read_json(received)
    }
}

impl<T: Value> Answer for MaybeJson<T> {
    type Output = Option<T>;

    #[inline]
    fn decode(received: &Received, _: Option<Incoming>) -> Result<Option<T>, AnswerError> {
        if has_no_content(received) {
            return Ok(None);
        }
        read_json(received).map(Some)
    }
}

impl Answer for Text {
    type Output = String;

    fn decode(received: &Received, _: Option<Incoming>) -> Result<String, AnswerError> {
        if is_latin(received.media_type().unwrap_or_default()) {
            return Ok(received.body.iter().copied().map(char::from).collect());
        }
        let bytes: &[u8] = &received.body;
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        match str::from_utf8(bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => Err(AnswerError::new(error, received)),
        }
    }
}

/// Reads JSON; or a text, if it is one and a text will do: servers that are asked for JSON answer with bare text, too.
fn read_json<T: Value>(received: &Received) -> Result<T, AnswerError> {
    let mut text = Cow::Borrowed(&received.body[..]);
    let mut refusal = None;
    // In one place, since each place would hold all code of the type.
    loop {
        let error = match json::from_slice(&text) {
            Ok(value) => return Ok(value),
            Err(error) => refusal.take().unwrap_or(error),
        };
        match quoted(received) {
            Some(quoted) if matches!(text, Cow::Borrowed(_)) => {
                text = Cow::Owned(quoted);
                refusal = Some(error);
            }
            _ => return Err(AnswerError::new(error, received)),
        }
    }
}

/// The JSON of an answer that says of itself that it is text.
#[cold]
fn quoted(received: &Received) -> Option<Vec<u8>> {
    if !is_of(received.media_type()?, &["text/plain"]) {
        return None;
    }
    let text = str::from_utf8(&received.body).ok()?;
    Some(json::to_vec(&text.to_owned()))
}

/// Whether a media type says that each byte is a character (RFC 9110, section 8.3.2; ISO 8859-1).
fn is_latin(media_type: &str) -> bool {
    let mut parameters = media_type.split(';').skip(1);
    parameters.any(|it| match it.split_once('=') {
        Some((name, charset)) => {
            let charset = charset.trim().trim_matches('"');
            name.trim().eq_ignore_ascii_case("charset")
                && ["iso-8859-1", "latin1", "us-ascii"]
                    .iter()
                    .any(|it| charset.eq_ignore_ascii_case(it))
        }
        None => false,
    })
}

/// Whether the answer says, or shows, that there is nothing to read.
fn has_no_content(received: &Received) -> bool {
    matches!(
        received.status,
        StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT
    ) || received.body.iter().all(u8::is_ascii_whitespace)
}

/// Why the body of a success cannot be read.
#[derive(Debug)]
pub struct AnswerError {
    source: Box<dyn Error + Send + Sync>,
    media_type: Option<Box<str>>,
}

impl AnswerError {
    /// The status is none that the document describes.
    #[doc(hidden)]
    #[cold]
    pub fn undocumented(received: &Received) -> Self {
        Self {
            source: Box::from(format!("the status {} is not documented", received.status)),
            media_type: None,
        }
    }

    /// The error with the media type that the server claims, which often tells why.
    #[cold]
    fn new(source: impl Error + Send + Sync + 'static, received: &Received) -> Self {
        Self {
            source: Box::new(source),
            media_type: received.media_type().map(Box::from),
        }
    }
}

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.source)?;
        match &self.media_type {
            Some(media_type) => write!(f, "; the server calls it `{media_type}`"),
            None => Ok(()),
        }
    }
}

impl Error for AnswerError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.source.as_ref())
    }
}
