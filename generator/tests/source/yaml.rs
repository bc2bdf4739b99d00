//! YAML as `serde_yaml` reads it, turned into what JSON can say.

use super::{check_yaml, read};

#[test]
fn order_is_the_document_s() {
    check_yaml(
        "b: 1\na: 2\nc: {z: 1, y: 2}",
        r#"{"b":1,"a":2,"c":{"z":1,"y":2}}"#,
    );
}

#[test]
fn keys_keep_their_spelling() {
    check_yaml(
        "200: a\n'404': b\n0x1F: c\n1.50: d",
        r#"{"200":"a","404":"b","0x1F":"c","1.50":"d"}"#,
    );
    check_yaml(
        "null: a\n~: b\ntrue: c\nno: d",
        r#"{"null":"a","~":"b","true":"c","no":"d"}"#,
    );
    check_yaml(
        "2020-01-01: a\n\"q\\u0041\": b",
        r#"{"2020-01-01":"a","qA":"b"}"#,
    );
}

#[test]
fn scalars_are_those_of_the_core_schema() {
    check_yaml("[~, null, Null, '']", r#"[null,null,null,""]"#);
    check_yaml("[true, False, yes, off]", r#"[true,false,"yes","off"]"#);
    check_yaml(
        "[1, -1, 0x1F, 0o17, 007, 1_0]",
        r#"[1,-1,31,15,"007","1_0"]"#,
    );
    check_yaml(
        "[1.0, 1e3, -0.5, 18446744073709551615]",
        "[1.0,1000.0,-0.5,18446744073709551615]",
    );
    check_yaml(
        "[2020-01-01, 2020-01-01T00:00:00Z, 12:30]",
        r#"["2020-01-01","2020-01-01T00:00:00Z","12:30"]"#,
    );
}

#[test]
fn numbers_that_json_has_not_stay_text() {
    check_yaml(
        "[.inf, -.INF, .nan, 1e999]",
        r#"[".inf","-.inf",".nan","1e999"]"#,
    );
}

#[test]
fn integers_beyond_64_bits_are_kept_or_reported() {
    check_yaml(
        "[18446744073709551616, 9223372036854776000000]",
        "[1.8446744073709552e+19,9.223372036854776e+21]",
    );
    check_yaml(
        "- 123456789012345678901\n- -9223372036854775809\n- '123456789012345678901'",
        "[1.2345678901234568e+20,-9.223372036854776e+18,\"123456789012345678901\"]\n\
         P0007 1:3 the number `123456789012345678901` has more digits than can be kept\n\
         P0007 2:3 the number `-9223372036854775809` has more digits than can be kept",
    );
}

#[test]
fn tags_are_ignored_unless_they_name_a_type_of_the_core_schema() {
    check_yaml(
        "[!color red, !point {x: !y 1}, !list [1], !!str 12, !!int '3']",
        r#"["red",{"x":1},[1],"12",3]"#,
    );
    check_yaml(
        "a: !!int b",
        "P0002 1:4 the document is not valid YAML: a: invalid value: string \"b\", expected an integer",
    );
}

#[test]
fn aliases_are_expanded() {
    check_yaml(
        "a: &x [1, {b: 2}]\nc: *x\n*x : d",
        "P0002 1:4 a key is not text",
    );
    check_yaml(
        "a: &x [1, {b: 2}]\nc: *x",
        r#"{"a":[1,{"b":2}],"c":[1,{"b":2}]}"#,
    );
    check_yaml("a: &x k\n*x : d", r#"{"a":"k","k":"d"}"#);
    check_yaml(
        "a: *x",
        "P0002 1:4 the document is not valid YAML: unknown anchor",
    );
}

#[test]
fn an_anchor_defined_twice_is_refused_where_it_would_be_misread() {
    check_yaml(
        "x: &a 1\ny: &b 2\nz: &a 3\nu: &c 4\nv: *a",
        "P0002 3:4 the document is not valid YAML: the anchor `a` is defined twice",
    );
    check_yaml("x: &a 1\nz: &a 3\nv: *a", r#"{"x":1,"z":3,"v":3}"#);
}

#[test]
fn merge_keys_merge_where_they_stand() {
    let base = "base: &b {a: 1, b: 2}\n";
    let head = r#"{"base":{"a":1,"b":2},"#;
    check_yaml(
        &format!("{base}x: {{z: 0, <<: *b, c: 3}}"),
        &format!(r#"{head}"x":{{"z":0,"a":1,"b":2,"c":3}}}}"#),
    );
    check_yaml(
        &format!("{base}x: {{a: 9, <<: *b, b: 8}}"),
        &format!(r#"{head}"x":{{"a":9,"b":8}}}}"#),
    );
    check_yaml(
        &format!("{base}x: {{<<: [*b, {{a: 7, c: 7}}]}}"),
        &format!(r#"{head}"x":{{"a":1,"b":2,"c":7}}}}"#),
    );
    check_yaml(
        "a: {<<: text}\nb: {<<: [1]}",
        r#"{"a":{"<<":"text"},"b":{"<<":[1]}}"#,
    );
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    check_yaml(
        "a:\n  b: 1\n  c: 2\n  b: 3\nd: 0\n'd': 1",
        "{\"a\":{\"b\":3,\"c\":2},\"d\":1}\nP0003 4:3 the key `b` is used twice\nP0003 6:1 the key `d` is used twice",
    );
}

#[test]
fn keys_must_be_text() {
    check_yaml("paths:\n  {id}: x", "P0002 2:3 a key is not text");
    check_yaml("? [a, b]\n: c", "P0002 1:3 a key is not text");
}

#[test]
fn faults_have_places() {
    check_yaml(
        "a:\n\tb: c",
        "P0002 2:1 the document is not valid YAML: found character that cannot start any token",
    );
    check_yaml(
        "a: b: c",
        "P0002 1:5 the document is not valid YAML: mapping values are not allowed in this context",
    );
    check_yaml(
        "a: \"x",
        "P0002 1:6 the document is not valid YAML: found unexpected end of stream",
    );
    check_yaml(
        "ä: [\u{1}]",
        "P0002 1:5 the document is not valid YAML: control characters are not allowed",
    );
    check_yaml(
        "a: 1\n---\nb: 2\n---\n",
        "P0002 2:1 the document is not valid YAML: it has more than one document",
    );
    check_yaml("---\na: 1\n...\n", r#"{"a":1}"#);
}

#[test]
fn nothing_is_no_document() {
    for text in ["", " \n\n", "# only a comment\n", "---\n", "null", "~"] {
        check_yaml(text, "P0005 1:1 `a.yaml` is empty");
    }
}

#[test]
fn flow_style_is_no_json() {
    check_yaml("{a: 1, b: [x,],}", r#"{"a":1,"b":["x"]}"#);
    assert_eq!(read("openapi", "{a: 1}"), r#"{"a":1}"#);
    assert_eq!(
        read("a.json", "{a: 1}"),
        "P0002 1:2 the document is not valid JSON: key must be a string"
    );
    assert_eq!(
        read("openapi", "{\"a\": 1,,}"),
        "P0002 1:9 the document is not valid JSON: key must be a string"
    );
    check_yaml(
        "{\"a\": 1",
        "P0002 1:8 the document is not valid YAML: did not find expected ',' or '}'",
    );
}
