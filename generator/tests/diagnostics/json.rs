//! Findings for machines.

use portolan::diagnostics::{Code, Diagnostic, Place};
use portolan::text::{Format, SourceId};
use serde_json::{Value, json};

use super::{TWICE, about, pointer};

fn lines(text: &str, found: impl IntoIterator<Item = Diagnostic>) -> Vec<Value> {
    let lines = about(text, Format::Yaml, found).to_json_lines();
    assert!(lines.is_empty() || lines.ends_with('\n'));
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn a_finding_is_one_object_on_a_line() {
    let found = Diagnostic::error(Code::DuplicateOperationId, "used\ntwice")
        .primary(pointer("/paths/~1b/get/operationId"), "again")
        .secondary(Place::Key(pointer("/paths")), "")
        .help("rename it");
    let expected = json!({
        "type": "diagnostic",
        "severity": "error",
        "code": "P0104",
        "message": "used\ntwice",
        "help": ["rename it"],
        "places": [
            {
                "file": "spec/a.yaml", "line": 7, "column": 20, "end_line": 7, "end_column": 24,
                "label": "again", "role": "primary", "pointer": "/paths/~1b/get/operationId",
            },
            {
                "file": "spec/a.yaml", "line": 1, "column": 1, "end_line": 1, "end_column": 6,
                "label": "", "role": "secondary", "pointer": "/paths",
            },
        ],
    });
    assert_eq!(lines(TWICE, [found]), [expected]);
}

#[test]
fn a_place_in_the_text_alone_has_no_pointer() {
    let found = Diagnostic::warning(Code::Syntax, "broken")
        .primary(Place::Span(SourceId::DOCUMENT, 8..9), "");
    let places = &lines("ä: 'ü'\nb: c", [found])[0]["places"];
    assert_eq!(
        *places,
        json!([{
            "file": "spec/a.yaml", "line": 1, "column": 7, "end_line": 1, "end_column": 7, "label": "", "role": "primary",
        }])
    );
}

#[test]
fn a_finding_without_a_place() {
    let found = Diagnostic::warning(Code::CannotRead, "gone");
    assert_eq!(lines("", [found])[0]["places"], json!([]));
}

#[test]
fn nothing_found_is_no_line() {
    assert!(lines(TWICE, []).is_empty());
}
