//! Which findings are kept, and in which order they come.

use portolan::diagnostics::{Code, Diagnostic, Diagnostics, Place, Severity};
use portolan::text::Format;

use super::{TWICE, about, pointer};

fn messages(diagnostics: &Diagnostics) -> Vec<String> {
    let lines = diagnostics.to_json_lines();
    let lines = lines
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    lines
        .map(|line| line["message"].as_str().unwrap().to_owned())
        .collect()
}

fn at(place: &str, message: &str) -> Diagnostic {
    Diagnostic::warning(Code::WrongType, message).primary(Place::Key(pointer(place)), "")
}

#[test]
fn the_order_is_the_document_s() {
    let found = [
        at("/paths/~1b/get", "third"),
        at("/paths/~1a/get/operationId", "second"),
        Diagnostic::error(Code::CannotRead, "without a place"),
        at("/paths", "first, b"),
        at("/paths", "first, a"),
    ];
    let diagnostics = about(TWICE, Format::Yaml, found);
    assert_eq!(
        messages(&diagnostics),
        ["without a place", "first, a", "first, b", "second", "third"]
    );
}

#[test]
fn the_same_finding_is_kept_once() {
    let mut diagnostics = about(
        TWICE,
        Format::Yaml,
        [at("/paths", "a"), at("/paths", "a"), at("/paths/~1a", "a")],
    );
    assert_eq!(diagnostics.iter().count(), 2);
    let mut others = Diagnostics::new();
    others.report(at("/paths", "a"));
    others.report(at("/paths", "b"));
    diagnostics.append(others);
    assert_eq!(messages(&diagnostics), ["a", "b", "a"]);
}

#[test]
fn findings_are_counted() {
    let mut diagnostics = Diagnostics::new();
    assert!(diagnostics.is_empty() && !diagnostics.has_errors());
    diagnostics.report(at("/a", ""));
    diagnostics.report(at("/b", ""));
    assert!(!diagnostics.has_errors());
    diagnostics.report(Diagnostic::error(Code::CannotRead, ""));
    assert!(diagnostics.has_errors());
    assert_eq!(
        (
            diagnostics.count(Severity::Error),
            diagnostics.count(Severity::Warning)
        ),
        (1, 2)
    );
    let counts: Vec<_> = diagnostics.count_by_code().into_iter().collect();
    assert_eq!(counts, [(Code::CannotRead, 1), (Code::WrongType, 2)]);
}

#[test]
fn a_place_in_an_unknown_file_is_left_out() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.report(at("/a", "no file was read"));
    assert_eq!(messages(&diagnostics), ["no file was read"]);
}
