//! Where the parts of a document are.

use portolan::diagnostics::{Code, Diagnostic, Diagnostics, Place, Style};
use portolan::source::Document;
use portolan::text::Pointer;
use serde_json::Value;

fn document(name: &str, text: &str) -> (Document, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let document = Document::from_text(name, text.to_owned(), &mut diagnostics);
    let document = document.unwrap_or_else(|| panic!("{}", diagnostics.render(Style::Plain)));
    (document, diagnostics)
}

/// What a place in a document is: `line:column text`.
fn locate(name: &str, text: &str, place: Place) -> String {
    let (_, mut diagnostics) = document(name, text);
    diagnostics.report(Diagnostic::error(Code::WrongType, "here").primary(place, ""));
    let lines = diagnostics.to_json_lines();
    let found = lines.lines().find(|line| line.contains("P0103")).unwrap();
    let place = &serde_json::from_str::<Value>(found).unwrap()["places"][0];
    let number = |key: &str| usize::try_from(place[key].as_u64().unwrap()).unwrap();
    let line: Vec<char> = text
        .lines()
        .nth(number("line") - 1)
        .unwrap_or_default()
        .chars()
        .collect();
    let part: String = line[number("column") - 1..number("end_column") - 1]
        .iter()
        .collect();
    format!("{}:{} {part}", number("line"), number("column"))
}

fn pointer(text: &str) -> Pointer {
    Pointer::parse(text).unwrap()
}

#[track_caller]
fn check_key(text: &str, place: &str, expected: &str) {
    assert_eq!(locate("a.yaml", text, Place::Key(pointer(place))), expected);
}

#[track_caller]
fn check_value(text: &str, place: &str, expected: &str) {
    assert_eq!(
        locate("a.yaml", text, Place::Value(pointer(place))),
        expected
    );
}

const YAML: &str = "\
info:
  title: 'Ä b'  # a comment
  description: |
    first
    second
paths:
  /a~b/{c}:
    get: {tags: [x, \"y z\"], 200: ok}
    list:
    - one
    - k: v
empty:
";

#[test]
fn keys_and_values_of_yaml() {
    check_key(YAML, "/info/title", "2:3 title");
    check_value(YAML, "/info/title", "2:10 'Ä b'");
    check_key(YAML, "/paths/~1a~0b~1{c}", "7:3 /a~b/{c}");
    check_value(YAML, "/paths/~1a~0b~1{c}/get/tags/1", "8:21 \"y z\"");
    check_key(YAML, "/paths/~1a~0b~1{c}/get/200", "8:29 200");
    check_value(YAML, "/paths/~1a~0b~1{c}/list/1/k", "11:10 v");
}

#[test]
fn an_object_is_shown_by_its_key_or_its_first_line() {
    check_value(YAML, "/info", "1:1 info");
    check_value(YAML, "/paths/~1a~0b~1{c}/get/tags", "8:11 tags");
    check_value(YAML, "/paths/~1a~0b~1{c}/list/1", "11:7 k: v");
    check_key(YAML, "/paths/~1a~0b~1{c}/list/0", "10:7 one");
    check_value(YAML, "", "1:1 info:");
}

#[test]
fn of_many_lines_the_first_is_shown() {
    check_value(YAML, "/info/description", "4:5 first");
}

#[test]
fn what_is_left_out_is_shown_by_its_key() {
    check_value(YAML, "/empty", "12:1 empty");
}

#[test]
fn what_is_not_there_is_shown_by_the_nearest_part_that_is() {
    check_value(YAML, "/info/title/x/y", "2:10 'Ä b'");
    check_key(YAML, "/info/contact/name", "1:1 info");
    check_value(YAML, "/paths/~1a~0b~1{c}/list/7", "9:5 list");
    check_key(YAML, "/none", "1:1 info:");
}

#[test]
fn aliases_and_merges_lead_to_what_they_stand_for() {
    let text = "a: &x\n  b: 1\n  c: {d: 2}\ne: *x\nf:\n  <<: *x\n  g: 3\nh:\n  <<: [{i: 4}, *x]\n";
    check_value(text, "/e", "4:4 *x");
    check_value(text, "/e/b", "2:6 1");
    check_key(text, "/e/c/d", "3:7 d");
    check_value(text, "/f/c/d", "3:10 2");
    check_value(text, "/f/g", "7:6 3");
    check_value(text, "/h/i", "9:12 4");
    check_value(text, "/h/b", "2:6 1");
}

#[test]
fn of_equal_keys_the_one_that_counts_is_shown() {
    check_value("a: 1\nb: 2\na: 3\n", "/a", "3:4 3");
}

#[test]
fn hanging_brackets_do_not_end_the_search() {
    let text = "a:\n  example: {\n    b: [\n      1\n    ]\n  }\nc: d\n";
    check_value(text, "/c", "7:4 d");
}

#[test]
fn keys_and_values_of_json() {
    let text = "{\n  \"ä\\/b\": [1, {\"c\\\"\": -2.5e3}, \"\\\\\"],\n  \"d\": {}\n}";
    let check = |place: Place, expected: &str| assert_eq!(locate("a.json", text, place), expected);
    check(Place::Key(pointer("/ä~1b")), "2:3 \"ä\\/b\"");
    check(Place::Value(pointer("/ä~1b/0")), "2:12 1");
    check(Place::Key(pointer("/ä~1b/1/c\"")), "2:16 \"c\\\"\"");
    check(Place::Value(pointer("/ä~1b/1/c\"")), "2:23 -2.5e3");
    check(Place::Value(pointer("/ä~1b/2")), "2:32 \"\\\\\"");
    check(Place::Value(pointer("/d")), "3:3 \"d\"");
    check(Place::Value(pointer("/none")), "1:1 {");
}

#[test]
fn columns_of_long_lines_are_right() {
    let items = vec!["\"ä\""; 5_000].join(",");
    let text = format!("{{\"a\":[{items}],\"b\":12}}");
    let (line, column) = (1, 6 + 4 * 5_000 + 6);
    assert_eq!(
        locate("a.json", &text, Place::Value(pointer("/b"))),
        format!("{line}:{column} 12")
    );
}

#[test]
fn windows_line_ends() {
    let text = YAML.replace('\n', "\r\n");
    check_value(&text, "/info/title", "2:10 'Ä b'");
    check_value(&text, "/info/description", "4:5 first");
    check_value(&text, "", "1:1 info:");
}

#[test]
fn spellings_are_the_document_s() {
    let text = "a: 1.10\nb: 0x1F\nc: 'x'\nd: 123456789012345678901234567890\ne: {f: *x}\ng: &x 1e3";
    let (found, _) = document(
        "a.yaml",
        &text.replace("e: {f: *x}\ng: &x 1e3", "g: &x 1e3\ne: {f: *x}"),
    );
    let spelling = |place: &str| found.spelling(&pointer(place));
    assert_eq!(spelling("/a"), Some("1.10"));
    assert_eq!(spelling("/b"), Some("0x1F"));
    assert_eq!(spelling("/c"), Some("'x'"));
    assert_eq!(spelling("/d"), Some("123456789012345678901234567890"));
    assert_eq!(spelling("/e/f"), Some("1e3"));
    assert_eq!(spelling("/e"), None);
    assert_eq!(spelling("/none"), None);
}

/// Every key and scalar of the tree is found in the text.
#[test]
fn everything_has_a_place() {
    for (name, text) in [
        ("a.yaml", YAML.to_owned()),
        ("a.json", document("a.yaml", YAML).0.value().to_string()),
    ] {
        let (found, _) = document(name, &text);
        let mut open = vec![(Pointer::root(), found.value())];
        while let Some((place, value)) = open.pop() {
            match value {
                Value::Object(members) => {
                    open.extend(members.iter().map(|(key, value)| (place.child(key), value)))
                }
                Value::Array(items) => open.extend(
                    items
                        .iter()
                        .enumerate()
                        .map(|(at, value)| (place.index(at), value)),
                ),
                Value::Null => assert_eq!(
                    found.spelling(&place).map(str::is_empty),
                    Some(name == "a.yaml")
                ),
                _ => assert!(
                    found.spelling(&place).is_some_and(|it| !it.is_empty()),
                    "{place}"
                ),
            }
        }
    }
}
