//! References that lead in circles, nowhere, or out.

use serde_json::{Value, json};

use crate::pipeline;
use crate::shapes::document;

fn check(document: &Value) {
    pipeline::check_bytes("a.json", document.to_string().into_bytes(), None);
}

#[test]
fn schemas_in_circles() {
    let s0 = json!({ "$ref": "#/components/schemas/S0" });
    let s1 = json!({ "$ref": "#/components/schemas/S1" });
    for (first, second) in [
        (s0.clone(), json!({})),
        (s1.clone(), s0.clone()),
        (json!({ "allOf": [s0] }), json!({})),
        (json!({ "allOf": [s1] }), json!({ "allOf": [s0] })),
        (json!({ "oneOf": [s0, s1] }), json!({ "anyOf": [s1, s0] })),
        (
            json!({ "oneOf": [s1], "discriminator": { "propertyName": "a" } }),
            json!({ "allOf": [s0] }),
        ),
        (json!({ "type": "array", "items": s0 }), json!({})),
        (
            json!({ "type": "array", "items": s1 }),
            json!({ "type": "array", "items": s0 }),
        ),
        (
            json!({ "additionalProperties": s1 }),
            json!({ "allOf": [s0] }),
        ),
        (json!({ "not": s0 }), json!({})),
        (
            json!({ "properties": { "a": s0 }, "required": ["a"] }),
            json!({}),
        ),
        (
            json!({ "allOf": [s1], "properties": { "a": s0 } }),
            json!({ "oneOf": [s0, { "type": "string" }] }),
        ),
    ] {
        check(&document(json!({ "S0": first, "S1": second })));
    }
}

/// Each circle of schemas has a length of its own, so it takes long until all of them are where they began.
#[test]
fn circles_described_together() {
    let mut schemas = serde_json::Map::new();
    let mut parts = Vec::new();
    for length in [2, 3, 5, 7, 11, 13] {
        let name = |index: usize| format!("S{length}_{}", index % length);
        let to = |index: usize| json!({ "$ref": format!("#/components/schemas/{}", name(index)) });
        for index in 0..length {
            let members = json!({ "a": to(index + 1), "b": to(index * 2), name(index): {} });
            schemas.insert(name(index), json!({ "properties": members }));
        }
        parts.push(json!({ "properties": { "x": to(0) } }));
    }
    schemas.insert("S0".to_owned(), json!({ "allOf": parts }));
    check(&document(Value::Object(schemas)));
}

#[test]
fn references_that_lead_through_themselves() {
    for reference in [
        "#",
        "#/",
        "#/components/schemas/S0/properties/a",
        "#/components/schemas/S0/a/b/c",
        "#/components/schemas/S0/$ref",
        "#/paths/~1/get/responses/200/content/application~1json/schema",
        "#/%",
        "#/components/schemas/%53%30/x/%78",
        "##",
        "S0",
        "#S0",
        "",
    ] {
        let reference = json!({ "$ref": reference });
        check(&document(json!({ "S0": reference })));
        let both = json!({ "properties": { "a": reference }, "$defs": { "a": reference } });
        check(&document(json!({ "S0": both, "": reference })));
    }
}

#[test]
fn other_parts_in_circles() {
    for (home, key) in [
        ("responses", "responses"),
        ("parameters", "parameters"),
        ("requestBodies", "requestBody"),
        ("headers", "headers"),
        ("examples", "examples"),
        ("pathItems", "callbacks"),
    ] {
        let reference = json!({ "$ref": format!("#/components/{home}/A") });
        for part in [
            json!([reference]),
            json!({ "200": reference }),
            reference.clone(),
        ] {
            let mut tree = document(json!({ "S0": {} }));
            tree["components"][home] =
                json!({ "A": reference, "B": { "$ref": format!("#/components/{home}/A/B") } });
            tree["paths"]["/"]["get"][key] = part;
            tree["paths"]["/a"] = json!({ "$ref": "#/paths/~1a" });
            tree["paths"]["/b"] = json!({ "$ref": "#/paths/~1c" });
            tree["paths"]["/c"] = json!({ "$ref": "#/paths/~1b" });
            check(&tree);
        }
    }
}

/// No file is read here, and none of these may be.
#[test]
fn references_out_of_the_folder() {
    for target in [
        "../../../../../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "https://example.com/a.yaml#/A",
        "//example.com/a.yaml",
        "%2e%2e/%2e%2e/etc/passwd",
        "..\\..\\a.yaml",
        "a.yaml\0",
        "C:\\a.yaml",
        ".git/config",
    ] {
        let folder = tempfile::tempdir().expect("there is room");
        let path = folder.path().join("api/a.json");
        std::fs::create_dir(path.with_file_name("")).expect("there is room");
        let tree = document(json!({ "S0": { "properties": { "a": { "$ref": target } } } }));
        std::fs::write(&path, tree.to_string()).expect("there is room");
        let mut diagnostics = portolan::diagnostics::Diagnostics::new();
        let document = portolan::source::Document::read(&path, &mut diagnostics);
        let (_, files) = document.expect("it is a document").into_parts();
        let read = files.target(
            portolan::source::FileId::DOCUMENT,
            target.split('#').next().unwrap_or_default(),
        );
        assert!(read.is_err(), "{target}: {read:?}");
    }
}
