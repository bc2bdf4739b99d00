//! From a file to text.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::text::SourceId;

/// How many bytes a document may have.
pub(super) const MAX_BYTES: u64 = 512 << 20;

/// Reads a file as text. A byte order mark is dropped.
pub(super) fn load(path: &Path) -> Result<String, Failure> {
    match read(path, MAX_BYTES) {
        Ok(bytes) => decode(bytes),
        Err(error) => Err(Failure {
            reason: Reason::Unreadable(error),
            text: String::new(),
            at: 0,
        }),
    }
}

/// Reads a file whole, unless it is too large.
fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        let message = format!("it has more than {} MiB", limit >> 20);
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(bytes)
}

/// Why a file is no text.
#[derive(Debug)]
pub(super) struct Failure {
    reason: Reason,
    /// What could be decoded, with replacement characters for the rest.
    pub(super) text: String,
    /// Where the first of them stands.
    at: usize,
}

#[derive(Debug)]
enum Reason {
    Unreadable(io::Error),
    /// The byte that belongs to no character.
    Utf8(u8),
    Utf16,
    Utf32,
}

impl Failure {
    /// The finding about a file.
    pub(super) fn diagnostic(&self, name: &str, source: SourceId) -> Diagnostic {
        let (message, label) = match &self.reason {
            Reason::Unreadable(error) => {
                let message = format!("cannot read `{name}`: {}", in_a_sentence(error));
                return Diagnostic::error(Code::CannotRead, message);
            }
            Reason::Utf8(byte) => (
                "not valid UTF-8",
                format!("byte 0x{byte:02X} belongs to no character"),
            ),
            Reason::Utf16 => (
                "not valid UTF-16",
                "a surrogate without its other half".to_owned(),
            ),
            Reason::Utf32 => ("written in UTF-32, which is not supported", String::new()),
        };
        Diagnostic::error(Code::Encoding, format!("`{name}` is {message}"))
            .primary(Place::Span(source, self.at..self.at), label)
            .help("save the file as UTF-8")
    }
}

fn in_a_sentence(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut characters = text.chars();
    let first = characters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(characters).collect()
}

/// Bytes as text.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, Failure> {
    match bytes.as_slice() {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, _, ..] | [_, 0, 0, 0, ..] => {
            Err(Failure {
                reason: Reason::Utf32,
                text: String::new(),
                at: 0,
            })
        }
        [0xFF, 0xFE, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        // Without a byte order mark: the first character of YAML or JSON is ASCII.
        [first, 0, ..] if *first != 0 => utf_16(&bytes, u16::from_le_bytes),
        [0, second, ..] if *second != 0 => utf_16(&bytes, u16::from_be_bytes),
        _ => utf_8(bytes),
    }
}

fn utf_8(mut bytes: Vec<u8>) -> Result<String, Failure> {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let byte = error.as_bytes().get(at).copied().unwrap_or_default();
        Failure {
            reason: Reason::Utf8(byte),
            text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
            at,
        }
    })
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Failure> {
    let pairs = bytes.chunks(2).map(|pair| match *pair {
        [first, second] => unit([first, second]),
        // Half a unit is as wrong as half a pair of surrogates.
        _ => 0xD800,
    });
    let units: Vec<u16> = pairs.collect();
    String::from_utf16(&units).map_err(|_| {
        let valid = char::decode_utf16(units.iter().copied()).map_while(Result::ok);
        let at = valid.map(char::len_utf8).sum();
        Failure {
            reason: Reason::Utf16,
            text: String::from_utf16_lossy(&units),
            at,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_file_without_end_is_refused() {
        let error = read(Path::new("/dev/zero"), 3 << 20).unwrap_err();
        assert_eq!(in_a_sentence(&error), "it has more than 3 MiB");
    }

    #[test]
    fn a_file_may_be_as_large_as_the_limit() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a");
        std::fs::write(&path, "1234").unwrap();
        assert_eq!(read(&path, 4).unwrap(), b"1234");
        assert!(read(&path, 3).is_err());
    }
}
