//! The events of JSON.

use std::borrow::Cow;

use super::Builder;

/// Scans a text that `serde_json` has accepted; of any other it makes what it can.
pub(super) fn scan(text: &str, builder: &mut Builder) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'{' => builder.open_object(start, 0),
            b'[' => builder.open_array(start, 0),
            b'}' | b']' => builder.close(at),
            b' ' | b'\t' | b'\n' | b'\r' | b',' | b':' => {}
            b'"' => {
                at = string_end(bytes, at);
                builder.scalar(&unquote(&text[start..at]), start..at, 0);
            }
            _ => {
                at = literal_end(bytes, at);
                builder.scalar("", start..at, 0);
            }
        }
    }
}

/// The offset behind the quote that ends the string whose content starts at `at`.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(&byte) = bytes.get(at) {
        at += match byte {
            b'"' => return at + 1,
            b'\\' => 2,
            _ => 1,
        };
    }
    bytes.len()
}

/// The offset behind a number, `true`, `false` or `null`.
fn literal_end(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let ends = |byte: &u8| {
        matches!(
            byte,
            b' ' | b'\t' | b'\n' | b'\r' | b',' | b':' | b'"' | b'{' | b'}' | b'[' | b']'
        )
    };
    at + rest.iter().position(ends).unwrap_or(rest.len())
}

fn unquote(token: &str) -> Cow<'_, str> {
    match token
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    {
        Some(content) if !content.contains('\\') => Cow::Borrowed(content),
        _ => Cow::Owned(serde_json::from_str(token).unwrap_or_default()),
    }
}
