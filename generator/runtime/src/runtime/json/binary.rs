//! Bytes that travel as they are.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::Stream;

use super::super::transport::{Piece, Streamed};
use super::{ReadError, Reader, Value, View};

/// Bytes that travel as they are: a file to upload, in memory or as a stream.
///
/// A file in a form may have a name, a media type and headers; a whole body may have a media type where the API takes several.
///
/// A stream is sent once. The call that sends it cannot be repeated, and neither can a request that a server answers with a
/// challenge for other credentials: in that case the challenge is the answer.
///
/// ```
/// use portolan_runtime::runtime::json::Binary;
///
/// let picture = Binary::from(vec![0xFF, 0xD8]).file_name("me.jpg").media_type("image/jpeg");
/// assert_eq!(picture.as_bytes(), Some(&[0xFF, 0xD8][..]));
/// ```
#[derive(Clone)]
pub struct Binary {
    piece: Piece,
    file_name: Option<Cow<'static, str>>,
    media_type: Option<Cow<'static, str>>,
    headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
}

impl Binary {
    /// A stream of bytes, which are sent as they come; with its length, if it is known.
    ///
    /// Without a length, the request is sent in chunks (RFC 9112, section 7.1), which some servers do not take.
    pub fn stream<S, E>(stream: S, length: impl Into<Option<u64>>) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        Self::of(Piece::Stream(Streamed::new(stream, length.into())))
    }

    /// The same bytes under a file name.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The same bytes with their media type, `image/png` for example.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<Cow<'static, str>>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// The same bytes with a header of their part, where they are a part of a body; in the place of others of its name.
    #[must_use]
    pub fn header(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Cow<'static, str>>,
    ) -> Self {
        let name = name.into();
        self.headers
            .retain(|(known, _)| !known.eq_ignore_ascii_case(&name));
        self.headers.push((name, value.into()));
        self
    }

    /// The bytes, unless they are a stream.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.piece {
            Piece::Bytes(bytes) => Some(bytes),
            Piece::Stream(_) => None,
        }
    }

    fn of(piece: Piece) -> Self {
        Self {
            piece,
            file_name: None,
            media_type: None,
            headers: Vec::new(),
        }
    }

    pub(in super::super) fn piece(&self) -> &Piece {
        &self.piece
    }

    pub(in super::super) fn given_media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    #[cfg(feature = "multipart")]
    pub(in super::super) fn given_file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    #[cfg(feature = "multipart")]
    pub(in super::super) fn given_headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.headers.iter();
        headers.map(|(name, value)| (name.as_ref(), value.as_ref()))
    }

    /// The text that stands for it in JSON: it itself, or base64 where it is no text. A stream has none.
    pub(in super::super) fn text(&self) -> Cow<'_, str> {
        let bytes = self.as_bytes().unwrap_or_default();
        match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(STANDARD.encode(bytes)),
        }
    }
}

impl From<Bytes> for Binary {
    fn from(bytes: Bytes) -> Self {
        Self::of(Piece::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<&'static [u8]> for Binary {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl<const N: usize> From<&'static [u8; N]> for Binary {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::from(bytes.as_slice())
    }
}

impl From<String> for Binary {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&str> for Binary {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Default for Binary {
    fn default() -> Self {
        Bytes::new().into()
    }
}

/// Equal are the same bytes, and copies of the same stream.
impl PartialEq for Binary {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.piece, &other.piece) {
            (Piece::Bytes(one), Piece::Bytes(other)) => one == other,
            (Piece::Stream(one), Piece::Stream(other)) => one.is_same(other),
            _ => false,
        };
        same && self.file_name == other.file_name
            && self.media_type == other.media_type
            && self.headers == other.headers
    }
}

/// Shows how much it is, and not what.
impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.file_name, self.piece.length()) {
            (Some(name), _) => write!(f, "Binary({name:?})"),
            (None, Some(length)) => write!(f, "Binary({length} bytes)"),
            (None, None) => f.write_str("Binary(a stream)"),
        }
    }
}

impl Value for Binary {
    fn empty() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = match reader.is_nothing() {
            true => Self::default(),
            false => reader.string()?.into_owned().into(),
        };
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Binary(self)
    }
}

impl serde::Serialize for Binary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}
