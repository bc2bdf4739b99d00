//! Findings in a SARIF log.

use std::sync::Arc;

use portolan::diagnostics::{Code, Diagnostic, Diagnostics, Place, Sarif};
use portolan::text::{Format, Source, SourceId};
use serde_json::{Value, json};

use super::{TWICE, about, pointer};

/// The only run of the log of findings.
fn run_of(diagnostics: &Diagnostics) -> Value {
    let mut log = Sarif::default();
    log.add(diagnostics);
    log.to_json(0)["runs"][0].clone()
}

fn results(text: &str, found: impl IntoIterator<Item = Diagnostic>) -> Value {
    run_of(&about(text, Format::Yaml, found))["results"].clone()
}

#[test]
fn a_finding_is_a_result() {
    let found = Diagnostic::error(Code::DuplicateOperationId, "used twice")
        .primary(pointer("/paths/~1b/get/operationId"), "again")
        .secondary(Place::Key(pointer("/paths")), "")
        .help("rename it")
        .help("or the other");
    let expected = json!([{
        "ruleId": "P0104",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "used twice\nhelp: rename it\nhelp: or the other"},
        "locations": [{
            "physicalLocation": {
                "artifactLocation": {"uri": "spec/a.yaml"},
                "region": {"startLine": 7, "startColumn": 20, "endLine": 7, "endColumn": 24},
            },
            "message": {"text": "again"},
            "logicalLocations": [{"fullyQualifiedName": "/paths/~1b/get/operationId"}],
        }],
        "relatedLocations": [{
            "physicalLocation": {
                "artifactLocation": {"uri": "spec/a.yaml"},
                "region": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 6},
            },
            "logicalLocations": [{"fullyQualifiedName": "/paths"}],
        }],
    }]);
    assert_eq!(results(TWICE, [found]), expected);
}

#[test]
fn results_lead_to_their_rules() {
    let at = |code, line: &str| Diagnostic::warning(code, "m").primary(pointer(line), "");
    let found = [
        at(Code::WrongType, "/paths/~1b"),
        at(Code::NameClash, "/paths/~1a"),
        at(Code::WrongType, "/paths/~1a/get"),
        Diagnostic::note(Code::CannotRead, "gone"),
    ];
    let run = run_of(&about(TWICE, Format::Yaml, found));
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), 3, "each rule once");
    let ids: Vec<_> = run["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index]["id"], result["ruleId"]);
            result["ruleId"].as_str().unwrap()
        })
        .collect();
    assert_eq!(
        ids,
        ["P0001", "P0401", "P0103", "P0103"],
        "in the order of the document"
    );
    assert_eq!(run["results"][0]["level"], "note");
    assert_eq!(run["results"][0]["locations"], json!([]));
    for rule in rules {
        let code: Code = rule["id"].as_str().unwrap().parse().unwrap();
        assert_eq!(rule["shortDescription"]["text"], code.title());
        assert_eq!(rule["help"]["markdown"], code.explanation());
    }
}

#[test]
fn columns_count_characters_as_the_log_says() {
    let text = "'👩ä': {b: cd}";
    let found = Diagnostic::warning(Code::WrongType, "m").primary(pointer("/👩ä/b"), "");
    let run = run_of(&about(text, Format::Yaml, [found]));
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(
        place["region"],
        json!({"startLine": 1, "startColumn": 11, "endLine": 1, "endColumn": 13})
    );
}

#[test]
fn a_place_in_the_text_alone_has_no_pointer() {
    let found = Diagnostic::warning(Code::Syntax, "broken")
        .primary(Place::Span(SourceId::DOCUMENT, 0..1), "");
    let results = results("a: b", [found]);
    assert_eq!(results[0]["locations"][0].get("logicalLocations"), None);
}

#[test]
fn paths_are_uris() {
    let uri = |path: &str| {
        let mut diagnostics = Diagnostics::new();
        diagnostics.add_document(Arc::new(Source::new(path, Format::Yaml, "a: b")));
        diagnostics.report(Diagnostic::warning(Code::WrongType, "m").primary(pointer("/a"), ""));
        let run = run_of(&diagnostics);
        run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].clone()
    };
    assert_eq!(
        uri("my apis/größe#1.yaml"),
        "my%20apis/gr%C3%B6%C3%9Fe%231.yaml"
    );
    assert_eq!(uri("../c:d.yaml"), "../c%3Ad.yaml");
    assert_eq!(uri("/tmp/a.yaml"), "file:///tmp/a.yaml");
}
