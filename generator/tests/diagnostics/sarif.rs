//! Findings for code scanners.

use portolan::diagnostics::{Code, Diagnostic, Place};
use portolan::source::Format;
use serde_json::{Value, json};

use super::{TWICE, about, pointer};

fn log(found: impl IntoIterator<Item = Diagnostic>) -> Value {
    let text = about(TWICE, Format::Yaml, found).to_sarif();
    serde_json::from_str(&text).unwrap()
}

fn twice() -> Diagnostic {
    Diagnostic::error(Code::DuplicateOperationId, "used twice")
        .primary(pointer("/paths/~1b/get/operationId"), "again")
        .secondary(Place::Key(pointer("/paths")), "")
        .help("rename it")
}

#[test]
fn a_finding_is_a_result_with_regions() {
    let log = log([twice()]);
    let expected = json!({
        "ruleId": "P0104",
        "ruleIndex": 0,
        "level": "error",
        "message": { "text": "used twice: again\nhelp: rename it" },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": "spec/a.yaml" },
                "region": { "startLine": 7, "startColumn": 20, "endLine": 7, "endColumn": 24 },
            },
            "message": { "text": "again" },
            "logicalLocations": [{ "fullyQualifiedName": "/paths/~1b/get/operationId" }],
        }],
        "relatedLocations": [{
            "id": 1,
            "physicalLocation": {
                "artifactLocation": { "uri": "spec/a.yaml" },
                "region": { "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 6 },
            },
            "logicalLocations": [{ "fullyQualifiedName": "/paths" }],
        }],
    });
    assert_eq!(log["runs"][0]["results"], json!([expected]));
}

#[test]
fn rules_are_those_of_the_results() {
    let log = log([
        Diagnostic::note(Code::NoVersion, "a"),
        twice(),
        Diagnostic::warning(Code::WrongType, "b"),
        Diagnostic::warning(Code::WrongType, "c"),
    ]);
    let rules = log["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .unwrap();
    assert_eq!(rules.len(), 3);
    for result in log["runs"][0]["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    for rule in rules {
        assert!(rule["shortDescription"]["text"].is_string());
        assert!(rule["help"]["text"].is_string());
    }
}

#[test]
fn a_log_without_findings_has_a_run() {
    let log = log([]);
    assert_eq!(log["version"], "2.1.0");
    assert!(
        log["$schema"]
            .as_str()
            .unwrap()
            .ends_with("sarif-schema-2.1.0.json")
    );
    assert_eq!(log["runs"][0]["tool"]["driver"]["name"], "portolan");
    assert_eq!(log["runs"][0]["columnKind"], "unicodeCodePoints");
    assert_eq!(log["runs"][0]["results"], json!([]));
}

#[test]
fn a_finding_without_a_place() {
    let log = log([Diagnostic::warning(Code::CannotRead, "gone")]);
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["locations"], json!([]));
    assert_eq!(result["message"]["text"], "gone");
}
