//! Strings and their escapes.

use super::{fault, read, write};

#[test]
fn escapes() {
    check(r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t");
    check(
        r#""\u0041\u00e9\u00E9\u20ac\uFFFF\u0000""#,
        "Aéé€\u{FFFF}\0",
    );
    check(r#""a\nb\nc""#, "a\nb\nc");
    check(r#""12345678\n12345678\n""#, "12345678\n12345678\n");
}

#[test]
fn surrogate_pairs() {
    check(r#""\ud83d\ude00""#, "😀");
    check(r#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}");
    check(r#""x\ud83d\ude00y😀""#, "x😀y😀");
}

/// Texts that a server has cut between two units of UTF-16.
#[test]
fn halves_of_surrogate_pairs() {
    check(r#""hi \ud83d""#, "hi \u{FFFD}");
    check(r#""\ude00 hi""#, "\u{FFFD} hi");
    check(r#""\ud800x""#, "\u{FFFD}x");
    check(r#""\ud800\n""#, "\u{FFFD}\n");
    check(r#""\ud800\ud83d\ude00""#, "\u{FFFD}😀");
    check(r#""\udc00\ud800""#, "\u{FFFD}\u{FFFD}");
    check(r#""\ud800\u0041""#, "\u{FFFD}A");
}

#[test]
fn faulty_escapes() {
    for text in [
        r#""\x""#,
        r#""\""#,
        r#""\u""#,
        r#""\u12""#,
        r#""\u123g""#,
        r#""\u+123""#,
        r#""\U0041""#,
        r#""\é""#,
        r#""\u00é9""#,
        r#""\ud800\u""#,
        r#""\ud800\u12""#,
        r#""\"#,
    ] {
        assert!(
            fault::<String>(text).starts_with("expected "),
            "{text}: {}",
            fault::<String>(text)
        );
    }
}

#[test]
fn control_characters() {
    for code in 0..0x20_u8 {
        let text = format!("\"abc{}def\"", char::from(code));
        assert_eq!(
            fault::<String>(&text).split(" (").next(),
            Some("a control character in a string is not escaped")
        );
        check(
            &format!("\"abc\\u{code:04x}def\""),
            &format!("abc{}def", char::from(code)),
        );
    }
    check("\"\u{7F}\u{80}\u{9F}\"", "\u{7F}\u{80}\u{9F}");
}

#[test]
fn a_special_byte_at_every_place_of_a_word() {
    for length in 0..60 {
        let plain = "äbcdefghijklmnopqrstuvwxyz"
            .chars()
            .cycle()
            .take(length)
            .collect::<String>();
        check(&format!("\"{plain}\""), &plain);
        check(
            &format!("\"{plain}\\\\{plain}\""),
            &format!("{plain}\\{plain}"),
        );
        check(
            &format!("\"{plain}\\u0001{plain}\""),
            &format!("{plain}\u{1}{plain}"),
        );
        assert!(
            fault::<String>(&format!("\"{plain}"))
                .starts_with("expected the end of a string, found the end of the text")
        );
    }
}

#[test]
fn what_is_not_a_string() {
    assert_eq!(
        fault::<String>("null"),
        "expected a string, found null (line 1, column 1)"
    );
    assert_eq!(
        fault::<String>(" 12"),
        "expected a string, found a number (line 1, column 2)"
    );
    assert_eq!(
        fault::<String>(""),
        "expected a value, found the end of the text (line 1, column 1)"
    );
}

/// The text is read as this string, and the string is written so that serde_json reads it, too.
fn check(text: &str, string: &str) {
    assert_eq!(read::<String>(text), string, "{text}");
    let written = write(&string.to_owned());
    assert_eq!(read::<String>(&written), string, "{written}");
    assert_eq!(
        serde_json::from_str::<String>(&written).unwrap(),
        string,
        "{written}"
    );
}
