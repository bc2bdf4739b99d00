//! Percent-encoding (RFC 3986, section 2.1).

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

use super::super::operation::{Location, Parameter};

/// Everything but the unreserved characters (RFC 3986, section 2.3).
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// As [`RESERVED`] in a path, where a question mark ends it and nothing else but slashes separates anything.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED
    .add(b'?')
    .add(b'[')
    .add(b']')
    .remove(b'&')
    .remove(b'+')
    .remove(b'=');

/// As [`VALUE`], but for the reserved characters that mean nothing in a form.
const RESERVED: &AsciiSet = &VALUE
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'[')
    .remove(b']');

/// What cannot stand in a path as it is (RFC 3986, section 3.3); percent signs stay, as they are encoded text already.
const LITERAL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'#');

/// Encodes a value so that it means only itself wherever it stands in a URL.
pub(in super::super) fn value(text: &str) -> String {
    let mut encoded = String::new();
    push_value(&mut encoded, text);
    encoded
}

/// Appends a value as [`value`] encodes it.
pub(super) fn push_value(to: &mut String, text: &str) {
    push(to, text, (VALUE, &PLAIN));
}

/// Encodes a value whose reserved characters stay, but for those that end it (RFC 3986, section 2.2), and what is encoded already.
pub(super) fn reserved(text: &str) -> String {
    let mut encoded = String::new();
    push_reserved(&mut encoded, text, RESERVED);
    encoded
}

/// Encodes a value of a parameter; `between` is what separates it from others in the same text.
pub(super) fn parameter(text: &str, parameter: &Parameter, between: &str) -> String {
    let mut encoded = String::new();
    push_parameter(&mut encoded, text, parameter, between);
    encoded
}

/// Appends a value of a parameter; `between` is what separates it from others in the same text.
pub(super) fn push_parameter(to: &mut String, text: &str, parameter: &Parameter, between: &str) {
    let set = match (parameter.reserved, parameter.location) {
        (false, _) => return push(to, text, (VALUE, &PLAIN)),
        (true, Location::Path) => RESERVED_IN_PATH,
        (true, _) => RESERVED,
    };
    if between.is_empty() {
        return push_reserved(to, text, set);
    }
    for (index, part) in text.split(between).enumerate() {
        if index > 0 {
            push(to, between, (VALUE, &PLAIN));
        }
        push_reserved(to, part, set);
    }
}

/// Appends a text in which percent-encoded triples stay as they are (RFC 6570, section 3.2.3).
fn push_reserved(to: &mut String, text: &str, set: &'static AsciiSet) {
    for (index, part) in text.split('%').enumerate() {
        if index > 0 {
            let digits = part.as_bytes().get(..2);
            let is_triple = digits.is_some_and(|it| it.iter().all(u8::is_ascii_hexdigit));
            to.push_str(if is_triple { "%" } else { "%25" });
        }
        push(to, part, (set, &PLAIN));
    }
}

/// Appends the literal text of a path template.
pub(super) fn push_literal(to: &mut String, text: &str) {
    push(to, text, (LITERAL, &PLAIN_IN_PATHS));
}

/// The unreserved characters (RFC 3986, section 2.3), which no set encodes.
const PLAIN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 0x80_u8 {
        table[byte as usize] =
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
};

/// The same and slashes.
const PLAIN_IN_PATHS: [bool; 256] = {
    let mut table = PLAIN;
    table[b'/' as usize] = true;
    table
};

/// Most texts are pushed as they are, which is found in less than half of the time that encoding takes.
#[inline(never)]
fn push(to: &mut String, text: &str, (set, plain): (&'static AsciiSet, &'static [bool; 256])) {
    match text.bytes().all(|byte| plain[usize::from(byte)]) {
        true => to.push_str(text),
        false => to.extend(utf8_percent_encode(text, set)),
    }
}

/// Decodes for comparison; what is not UTF-8 is replaced.
pub(super) fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .into_owned()
}
