//! Reading strings.

use std::borrow::Cow;

use super::error::Fault;
use super::{Kind, ReadError, Reader};

impl<'a> Reader<'a> {
    /// Takes a string. One without escapes is a piece of the text.
    ///
    /// # Errors
    /// When something else stands next, or the string is faulty.
    pub fn string(&mut self) -> Result<Cow<'a, str>, ReadError> {
        match self.next_token() {
            Some(b'"') => self.quoted(),
            _ => Err(self.unexpected(Kind::String.name())),
        }
    }

    /// Takes the string whose quote stands next.
    #[inline]
    pub(super) fn quoted(&mut self) -> Result<Cow<'a, str>, ReadError> {
        self.at += 1;
        let plain = self.plain();
        match self.peek() {
            Some(b'"') => {
                self.at += 1;
                Ok(Cow::Borrowed(plain))
            }
            _ => self.string_with_escapes(plain).map(Cow::Owned),
        }
    }

    /// Takes a string in the form that its format says, or in one that servers write instead; `wanted` names the former.
    ///
    /// # Errors
    /// When something else stands next.
    pub(super) fn formatted<T: std::fmt::Display>(
        &mut self,
        wanted: &'static str,
        parse: fn(&str) -> Option<T>,
        parse_other_form: fn(&str) -> Option<T>,
    ) -> Result<T, ReadError> {
        self.expect(Kind::String)?;
        let start = self.position();
        let text = self.string()?;
        if let Some(value) = parse(&text) {
            // A plain text, if the union has such a variant, keeps what would be written in another form.
            if self.is_trial() && value.to_string() != *text {
                self.note_respelled();
            }
            return Ok(value);
        }
        let Some(value) = parse_other_form(&text) else {
            let message = format!("expected {wanted}, found another string");
            return Err(ReadError::unlocated(Fault::Format, message, start));
        };
        if self.is_trial() {
            self.note_odd();
        }
        Ok(value)
    }

    /// Takes the characters up to the next quote, backslash or control character.
    #[inline]
    fn plain(&mut self) -> &'a str {
        let start = self.at;
        self.at += plain_length(&self.text.as_bytes()[start..]);
        &self.text[start..self.at]
    }

    /// Takes the rest of a string after its plain beginning.
    fn string_with_escapes(&mut self, beginning: &str) -> Result<String, ReadError> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let mut string = String::with_capacity(beginning.len() + decoded_length(rest));
        string.push_str(beginning);
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(string);
                }
                Some(b'\\') => string.push(self.escape()?),
                Some(_) => {
                    return Err(self.syntax("a control character in a string is not escaped"));
                }
                None => return Err(self.syntax("expected the end of a string")),
            }
            string.push_str(self.plain());
        }
    }

    /// Takes an escaped character.
    fn escape(&mut self) -> Result<char, ReadError> {
        let start = self.at;
        self.at += 1;
        let letter = self.peek();
        self.at += 1;
        match letter {
            Some(b'"') => Ok('"'),
            Some(b'\\') => Ok('\\'),
            Some(b'/') => Ok('/'),
            Some(b'b') => Ok('\u{8}'),
            Some(b'f') => Ok('\u{C}'),
            Some(b'n') => Ok('\n'),
            Some(b'r') => Ok('\r'),
            Some(b't') => Ok('\t'),
            Some(b'u') => self.unicode_escape(start),
            _ => Err(self.faulty_escape(start)),
        }
    }

    /// Takes the digits of `\u` and, when they are the first half of a surrogate pair, the second half. Half a pair alone, which is
    /// what is left where a text was cut between two (RFC 8259, section 8.2), stands for no character.
    fn unicode_escape(&mut self, start: usize) -> Result<char, ReadError> {
        let first = self.hex_digits().ok_or_else(|| self.faulty_escape(start))?;
        let after = self.at;
        if (0xD800..0xDC00).contains(&first) && self.text.as_bytes()[after..].starts_with(b"\\u") {
            self.at += 2;
            match self.hex_digits() {
                Some(second @ 0xDC00..0xE000) => {
                    let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                    return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                Some(_) => self.at = after,
                None => return Err(self.faulty_escape(start)),
            }
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// Takes four hexadecimal digits.
    fn hex_digits(&mut self) -> Option<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4)?;
        self.at += 4;
        digits.iter().try_fold(0, |code, digit| {
            Some(code * 16 + char::from(*digit).to_digit(16)?)
        })
    }

    #[cold]
    fn faulty_escape(&mut self, start: usize) -> ReadError {
        self.at = start;
        self.syntax("expected an escape such as `\\n` or `\\u00e9`")
    }
}

/// How many bytes the rest of a string has at most when its escapes are taken apart.
fn decoded_length(bytes: &[u8]) -> usize {
    let (mut length, mut rest) = (0, bytes);
    loop {
        (length, rest) = match rest {
            [] | [b'"', ..] => return length,
            // The largest that four digits can say; two halves of a pair say no more together.
            [b'\\', b'u', after @ ..] => (length + 3, after.get(4..).unwrap_or_default()),
            [b'\\', _, after @ ..] | [_, after @ ..] => (length + 1, after),
        };
    }
}

/// How many bytes there are before the first one that a string cannot have as it is.
#[inline]
pub(super) fn plain_length(bytes: &[u8]) -> usize {
    let (words, tail) = bytes.as_chunks::<8>();
    let mut length = 0;
    for word in words {
        let found = special_bytes(*word);
        if found != 0 {
            return length + (found.trailing_zeros() / 8) as usize;
        }
        length += 8;
    }
    match bytes.last_chunk::<8>() {
        // The last word overlaps the one before it, in which nothing was found.
        Some(word) => match special_bytes(*word) {
            0 => bytes.len(),
            found => bytes.len() - 8 + (found.trailing_zeros() / 8) as usize,
        },
        None => tail
            .iter()
            .take_while(|byte| !matches!(byte, b'"' | b'\\' | ..0x20))
            .count(),
    }
}

/// Appends a short text that a string can have as it is, word by word while it is looked through; or says that it is none
/// and appends nothing.
#[inline]
pub(super) fn push_short(text: &mut Vec<u8>, bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk::<8>() else {
        let is_plain = plain_length(bytes) == bytes.len();
        if is_plain {
            text.extend_from_slice(bytes);
        }
        return is_plain;
    };
    if bytes.len() > SHORT || special_bytes(*last) != 0 {
        return false;
    }
    let start = text.len();
    for word in bytes.as_chunks::<8>().0 {
        if special_bytes(*word) != 0 {
            text.truncate(start);
            return false;
        }
        text.extend_from_slice(word);
    }
    // The last word overlaps the one before it.
    text.truncate(start + bytes.len() - last.len());
    text.extend_from_slice(last);
    true
}

/// Above this, copying all at once takes less time.
const SHORT: usize = 48;

/// Finds the special bytes of a word of eight: the lowest bit set lies in the first of them.
///
/// A byte is zero exactly when subtracting one borrows from its highest bit; a borrow runs only towards later bytes,
/// so that the first find is never wrong.
#[inline]
fn special_bytes(word: [u8; 8]) -> u64 {
    const ONES: u64 = u64::MAX / 0xFF;
    const HIGH: u64 = ONES * 0x80;
    let word = u64::from_le_bytes(word);
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word;
    let quotes = zeros(word ^ (ONES * u64::from(b'"')));
    let backslashes = zeros(word ^ (ONES * u64::from(b'\\')));
    let controls = word.wrapping_sub(ONES * 0x20) & !word;
    (quotes | backslashes | controls) & HIGH
}
