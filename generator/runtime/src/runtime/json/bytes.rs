//! Bytes that stand in JSON as base64 (RFC 4648).

use std::fmt;
use std::str::FromStr;

use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, Engine as _, GeneralPurpose, GeneralPurposeConfig};

use super::scalars::scalar;
use super::{ReadError, Reader, Value, View};

/// Servers leave the padding out, or not.
const CONFIG: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// What lines end with.
const BREAKS: [char; 2] = ['\r', '\n'];

/// Bytes, written in the standard alphabet with padding.
///
/// The alphabet for URLs is read, too, and so is text without padding, or in lines (RFC 2045, section 6.8).
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Base64(Vec<u8>);

impl Base64 {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes themselves.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl FromStr for Base64 {
    type Err = base64::DecodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let alphabet = if text.contains(['-', '_']) {
            &URL_SAFE
        } else {
            &STANDARD
        };
        let engine = GeneralPurpose::new(alphabet, CONFIG);
        if text.contains(BREAKS) {
            return engine.decode(text.replace(BREAKS, "")).map(Self);
        }
        engine.decode(text).map(Self)
    }
}

impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&GeneralPurpose::new(&STANDARD, CONFIG).encode(&self.0))
    }
}

impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({self})")
    }
}

scalar!(
    Base64,
    Self::default(),
    |reader| reader.parsed("base64")?,
    |value| View::Formatted(value)
);
