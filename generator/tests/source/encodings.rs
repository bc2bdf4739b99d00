//! Documents that are not plain UTF-8.

use std::fs;

use portolan::diagnostics::Diagnostics;
use portolan::source::Document;

use super::findings;

#[track_caller]
fn check(bytes: &[u8], expected: &str) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.yaml");
    fs::write(&path, bytes).unwrap();
    let mut diagnostics = Diagnostics::new();
    let document = Document::read(&path, &mut diagnostics);
    let found = match document {
        Some(document) => document.value().to_string(),
        None => findings(&diagnostics)
            .join("\n")
            .replace(&path.display().to_string(), "a.yaml"),
    };
    assert_eq!(found, expected);
}

fn utf_16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

#[test]
fn a_byte_order_mark_is_dropped() {
    check("\u{feff}a: ä".as_bytes(), r#"{"a":"ä"}"#);
    check("\u{feff}{\"a\": 1}".as_bytes(), r#"{"a":1}"#);
    check("\u{feff}".as_bytes(), "P0005 1:1 `a.yaml` is empty");
}

#[test]
fn utf_16_is_decoded() {
    for text in ["\u{feff}a: ä😀", "a: ä😀", "{\"a\": \"ä😀\"}"] {
        check(&utf_16(text, u16::to_le_bytes), r#"{"a":"ä😀"}"#);
        check(&utf_16(text, u16::to_be_bytes), r#"{"a":"ä😀"}"#);
    }
}

#[test]
fn what_is_no_text_is_refused_with_its_place() {
    check(
        b"a: b\nc: caf\xe9s",
        "P0004 2:7 `a.yaml` is not valid UTF-8",
    );
    check(b"\xff", "P0004 1:1 `a.yaml` is not valid UTF-8");
    check(b"a: b\xe2\x82", "P0004 1:5 `a.yaml` is not valid UTF-8");
    check(
        b"\xff\xfea\0\0\xd8b\0",
        "P0004 1:2 `a.yaml` is not valid UTF-16",
    );
    check(b"\xff\xfea\0b", "P0004 1:2 `a.yaml` is not valid UTF-16");
    check(
        b"a\0\0\0:\0\0\0",
        "P0004 1:1 `a.yaml` is written in UTF-32, which is not supported",
    );
}

#[test]
fn nul_bytes_are_no_text_of_yaml() {
    check(
        b"a: b\0c",
        "P0002 1:5 the document is not valid YAML: control characters are not allowed",
    );
}
