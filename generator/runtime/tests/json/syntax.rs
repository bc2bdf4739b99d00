//! What is JSON and what is not (RFC 8259), in the manner of JSONTestSuite: `y` must be read, `n` must not.

use portolan_runtime::runtime::json;
use serde_json::Value;

#[test]
fn y_whole_texts() {
    for text in [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "\"\"",
        "[]",
        "{}",
        " [ ] ",
        "\t{\r\n}\n",
        "[null]",
        "[[]]",
        "[[],[[]]]",
        "[1,2]",
        "[1 , 2]",
        "{\"\":0}",
        "{\"a\":{}}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1 , \"b\" : [ ] }",
        "[true,false,null]",
        "\u{FEFF}[]",
        "{\"\\u0000\":1}",
        "{\"a\\nb\":1}",
        "[\"\u{2028}\u{2029}\u{7F}\"]",
    ] {
        check_same(text);
    }
}

#[test]
fn y_numbers() {
    for text in [
        "1",
        "-1",
        "10",
        "-10",
        "1.5",
        "-0.0",
        "0.1e1",
        "1e1",
        "1E1",
        "1e+1",
        "1e-1",
        "1E-02",
        "1.0e+05",
        "123456789012345",
        "9223372036854775807",
        "-9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "123456789012345678901234567890",
        "0.000000000000000000000000000000001",
        "1e308",
        "5e-324",
        "1e-400",
        "2.2250738585072014e-308",
        "1.7976931348623157e308",
        "100000000000000000000000000000000000000.5",
        "0.30000000000000004",
    ] {
        check_same(text);
        check_same(&format!("[{text}]"));
        check_same(&format!("{{\"a\": {text} }}"));
    }
}

#[test]
fn n_numbers() {
    for text in [
        "-",
        "+1",
        "01",
        "-01",
        "00",
        "1.",
        ".5",
        "-.5",
        "1.e1",
        "1e",
        "1e+",
        "1e-",
        "1E",
        "1ee1",
        "1e1.5",
        "0x1",
        "0e",
        "1 2",
        "Infinity",
        "-Infinity",
        "NaN",
        "-NaN",
        "1_000",
        "1,000",
        "--1",
        "1-",
        "1+1",
        "1e1e1",
        "١",
        "1\u{FF11}",
        "-a",
        "- 1",
        "1a",
    ] {
        check_fault(text);
        check_fault(&format!("[{text}]").replace("[1,000]", "[1,000"));
        check_fault(&format!("{{\"a\":{text}}}"));
    }
}

#[test]
fn n_structure() {
    for text in [
        "",
        " ",
        "\u{FEFF}",
        "[",
        "]",
        "{",
        "}",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[,]",
        "[1,,2]",
        "[1 2]",
        "[1}",
        "{]",
        "[]]",
        "{}}",
        "[][]",
        "[] []",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{,}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{null:1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,,\"b\":2}",
        "{\"a\":}",
        "{:1}",
        "{\"a\":1]",
        "[\"a\":1]",
        "[1]x",
        "nul",
        "nulll",
        "tru",
        "truee",
        "fals",
        "True",
        "NULL",
        "undefined",
        "[nul]",
        "[tru]",
        "// c\n[]",
        "[/* c */]",
        "#",
        "\u{A0}[]",
        "[\u{B}]",
        "[\u{C}]",
        "\u{2060}[]",
        "[]\u{0}",
        "\u{0}",
        "[]\u{FEFF}",
        "<html>",
        "'a'",
        "a",
        "\\u0031",
    ] {
        check_fault(text);
    }
}

#[test]
fn n_bytes_that_are_not_utf8() {
    for text in [
        &b"\"\xFF\""[..],
        b"[\"\xC0\xAF\"]",
        b"\"\xED\xA0\x80\"",
        b"\"\xF4\x90\x80\x80\"",
        b"\"\xE2\x82\"",
        b"\xFF\xFE[\0]\0",
        b"[]\xE9",
    ] {
        let error = json::from_slice::<Value>(text).unwrap_err();
        assert_eq!(error.message(), "the text is not UTF-8", "{text:?}");
    }
}

#[test]
fn n_every_beginning_of_a_text() {
    let text = r#"{"a":[1.5e+3,{"b":"\u00e9\ud83d\ude00x\n"},true,false,null,-0],"größe":{}}"#;
    check_same(text);
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        check_fault(&text[..end]);
    }
}

#[test]
fn depth() {
    let nested = |open: &str, close: &str, depth: usize| {
        format!("{}{}", open.repeat(depth), close.repeat(depth))
    };
    for (open, close) in [("[", "]"), ("{\"a\":[", "]}")] {
        let levels = open.matches(['[', '{']).count();
        assert!(json::from_slice::<Value>(nested(open, close, 128 / levels).as_bytes()).is_ok());
        let error = json::from_slice::<Value>(nested(open, close, 128 / levels + 1).as_bytes())
            .unwrap_err();
        assert_eq!(error.message(), "arrays and objects nest too deep");
    }
    // The depth counts what is open, not what has been.
    check_same(&format!("[{}[]]", "[[]],".repeat(500)));
    check_fault(&"[".repeat(100_000));
}

/// Both readers take the text for the same value, and it is the same again after writing.
fn check_same(text: &str) {
    let expected: Value = serde_json::from_str(text.trim_start_matches('\u{FEFF}')).unwrap();
    let value: Value = super::read(text);
    assert_eq!(value, expected, "{text}");
    assert_eq!(super::write(&value), expected.to_string(), "{text}");
}

fn check_fault(text: &str) {
    assert!(
        serde_json::from_str::<Value>(text).is_err(),
        "{text} is JSON"
    );
    assert!(
        json::from_slice::<Value>(text.as_bytes()).is_err(),
        "{text} was read"
    );
    // Who is lenient about content is not about syntax.
    assert!(
        json::from_slice_lenient::<Value>(text.as_bytes()).is_err(),
        "{text} was read"
    );
}
