//! From a file to text.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// How many bytes a document may have.
const MAX_BYTES: u64 = 512 << 20;

/// Reads a file whole, unless it is too large.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        let message = format!("it has more than {} MiB", MAX_BYTES >> 20);
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(bytes)
}

/// Why a file cannot be read, as part of a sentence.
pub(super) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut characters = text.chars();
    characters
        .next()
        .map(|first| first.to_lowercase().chain(characters).collect())
        .unwrap_or_default()
}

/// Bytes that are no text in a known encoding.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Undecodable {
    pub(super) message: &'static str,
    pub(super) label: String,
    /// The text with replacement characters, and where the first of them stands.
    pub(super) text: String,
    pub(super) at: usize,
}

/// Decodes UTF-8 or UTF-16 and drops a byte order mark.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, Undecodable> {
    match bytes.as_slice() {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, _, ..] | [_, 0, 0, 0, ..] => {
            Err(utf_32())
        }
        [0xFF, 0xFE, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [first, 0, ..] if *first != 0 => utf_16(&bytes, u16::from_le_bytes),
        [0, second, ..] if *second != 0 => utf_16(&bytes, u16::from_be_bytes),
        _ => utf_8(bytes),
    }
}

fn utf_8(mut bytes: Vec<u8>) -> Result<String, Undecodable> {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let byte = error.as_bytes().get(at).copied().unwrap_or_default();
        Undecodable {
            message: "the document is not valid UTF-8",
            label: format!("byte 0x{byte:02X} belongs to no character"),
            text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
            at,
        }
    })
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Undecodable> {
    let pairs = bytes.chunks(2).map(|pair| match *pair {
        [first, second] => unit([first, second]),
        // Half a unit is as wrong as half a pair of surrogates.
        _ => 0xD800,
    });
    let units: Vec<u16> = pairs.collect();
    String::from_utf16(&units).map_err(|_| {
        let valid = char::decode_utf16(units.iter().copied()).map_while(Result::ok);
        Undecodable {
            message: "the document is not valid UTF-16",
            label: "a surrogate without its other half".to_owned(),
            at: valid.map(char::len_utf8).sum(),
            text: String::from_utf16_lossy(&units),
        }
    })
}

fn utf_32() -> Undecodable {
    Undecodable {
        message: "the document is written in UTF-32, which is not supported",
        label: String::new(),
        text: String::new(),
        at: 0,
    }
}
