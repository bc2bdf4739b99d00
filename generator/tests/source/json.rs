//! JSON as `serde_json` reads it.

use super::{check_json, check_yaml, read};

#[test]
fn order_is_the_document_s() {
    check_json(
        r#"{"b": 1, "a": {"z": [true, null], "y": "\u00e4\n"}}"#,
        r#"{"b":1,"a":{"z":[true,null],"y":"ä\n"}}"#,
    );
}

#[test]
fn json_is_recognized_whatever_the_name() {
    check_yaml("{\"a\": \"\\/\\ud83d\\ude00\"}", r#"{"a":"/😀"}"#);
    assert_eq!(read("https://example.com/api", " [1]"), "[1]");
}

#[test]
fn numbers_keep_what_fits() {
    check_json(
        "[0, -0, 1.10, 1E2, -9223372036854775808]",
        "[0,-0.0,1.1,100.0,-9223372036854775808]",
    );
    check_json(
        "[0.1234567890123456789, 5e-324]",
        "[0.12345678901234568,5e-324]",
    );
    check_json(
        "1e999",
        "P0002 1:5 the document is not valid JSON: number out of range",
    );
    check_json(
        "{\"a\": 18446744073709551617}",
        "{\"a\":1.8446744073709552e+19}\nP0007 1:7 the number `18446744073709551617` has more digits than can be kept",
    );
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    check_json(
        r#"[{"a": 1, "b": 2, "\u0061": 3}]"#,
        "[{\"a\":3,\"b\":2}]\nP0003 1:19 the key `a` is used twice",
    );
}

#[test]
fn merge_keys_are_keys() {
    check_json(r#"{"<<": {"a": 1}, "a": 2}"#, r#"{"<<":{"a":1},"a":2}"#);
}

#[test]
fn a_key_of_serde_json_s_own_is_a_key() {
    check_json(
        r#"{"$serde_json::private::Number": "x", "a": 1}"#,
        r#"{"$serde_json::private::Number":"x","a":1}"#,
    );
    check_json(
        r#"{"a": 1, "$serde_json::private::Number": "1"}"#,
        r#"{"a":1,"$serde_json::private::Number":"1"}"#,
    );
}

#[test]
fn faults_have_places() {
    check_json(
        "{\"a\": [1,\n  2,]}",
        "P0002 2:5 the document is not valid JSON: trailing comma",
    );
    check_json(
        "{\"ä\" 1}",
        "P0002 1:6 the document is not valid JSON: expected `:`",
    );
    check_json(
        "{\"a\": tru}",
        "P0002 1:10 the document is not valid JSON: expected ident",
    );
    check_json(
        "{} {}",
        "P0002 1:4 the document is not valid JSON: trailing characters",
    );
    check_json(
        "{\"a\": \"b",
        "P0002 1:8 the document is not valid JSON: EOF while parsing a string",
    );
    check_json(
        "// no\n{}",
        "P0002 1:1 the document is not valid JSON: expected value",
    );
    check_json(
        "[\"\\ud800\"]",
        "P0002 1:9 the document is not valid JSON: unexpected end of hex escape",
    );
}

#[test]
fn nothing_is_no_document() {
    for text in ["", " \n", "null"] {
        check_json(text, "P0005 1:1 `a.json` is empty");
    }
}
