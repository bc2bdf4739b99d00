//! Documents that are large, deep or entangled end in reasonable time.

use std::time::{Duration, Instant};

use portolan::diagnostics::Diagnostics;
use serde_json::{Value, json};

use crate::{run, sound};

/// What makes a document deeper or longer.
type Wrap = fn(Value) -> Value;

/// Far more than any of them takes, and far less than what grows exponentially does.
const LIMIT: Duration = Duration::from_secs(30);

/// A document whose operations answer the schemas of these names.
fn document(schemas: Value, used: &[&str]) -> Value {
    let mut paths = json!({});
    for name in used {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        let answer =
            json!({ "description": "", "content": { "application/json": { "schema": schema } } });
        paths[format!("/{name}")] =
            json!({ "get": { "operationId": name, "responses": { "200": answer } } });
    }
    json!({ "openapi": "3.0.3", "info": { "title": "Test", "version": "1" }, "paths": paths, "components": { "schemas": schemas } })
}

#[track_caller]
fn check(schemas: Value, used: &[&str]) {
    let tree = document(schemas, used);
    let start = Instant::now();
    let run = run::run(&tree, &Default::default(), &mut Diagnostics::new());
    let krate = run.expect("it is a document").krate;
    assert!(start.elapsed() < LIMIT, "{:?}", start.elapsed());
    assert_eq!(sound::problems(&krate), Vec::<String>::new());
}

/// `count` schemas `S0`, `S1` …, of which each is made of the name of the next.
fn chain(count: usize, schema: impl Fn(&str) -> Value) -> Value {
    let mut schemas = json!({});
    for index in 0..count {
        schemas[format!("S{index}")] = schema(&format!("#/components/schemas/S{}", index + 1));
    }
    schemas[format!("S{count}")] =
        json!({ "type": "object", "properties": { "end": { "type": "string" } } });
    schemas
}

#[test]
fn long_chains_of_references() {
    check(chain(3000, |next| json!({ "$ref": next })), &["S0"]);
    check(
        chain(
            3000,
            |next| json!({ "type": "array", "items": { "$ref": next } }),
        ),
        &["S0"],
    );
    check(
        chain(
            3000,
            |next| json!({ "type": "object", "properties": { "next": { "$ref": next } } }),
        ),
        &["S0"],
    );
    check(
        chain(3000, |next| json!({ "oneOf": [{ "$ref": next }] })),
        &["S0"],
    );
}

#[test]
fn long_lines_of_ancestors() {
    check(
        chain(
            300,
            |next| json!({ "allOf": [{ "$ref": next }, { "properties": { "a": { "type": "string" } } }] }),
        ),
        &["S0"],
    );
}

#[test]
fn every_level_names_the_next_twice() {
    let twice = |keyword: &str| {
        chain(
            60,
            |next| json!({ keyword: [{ "$ref": next }, { "$ref": next }] }),
        )
    };
    check(twice("allOf"), &["S0"]);
    check(twice("oneOf"), &["S0"]);
    check(twice("anyOf"), &["S0"]);
    let both = chain(
        60,
        |next| json!({ "type": "object", "properties": { "a": { "$ref": next }, "b": { "$ref": next } } }),
    );
    check(both, &["S0"]);
}

#[test]
fn everything_refers_to_everything() {
    let names: Vec<String> = (0..60).map(|index| format!("S{index}")).collect();
    let all = |keyword: &str| {
        let references: Vec<Value> = names
            .iter()
            .map(|it| json!({ "$ref": format!("#/components/schemas/{it}") }))
            .collect();
        let schemas = names
            .iter()
            .map(|it| (it.clone(), json!({ keyword: references })));
        Value::Object(schemas.collect())
    };
    check(all("allOf"), &["S0"]);
    check(all("oneOf"), &["S0"]);
}

/// Puts a schema into a schema as often as a document may be deep, if that takes this many levels each time.
fn nested(levels: usize, inner: Value, wrap: fn(Value) -> Value) -> Value {
    (0..112 / levels).fold(inner, |value, _| wrap(value))
}

#[test]
fn deep_nesting_in_place() {
    let wraps: [(usize, Wrap); 6] = [
        (1, |it| json!({ "type": "array", "items": it })),
        (
            1,
            |it| json!({ "type": "object", "additionalProperties": it }),
        ),
        (1, |it| json!({ "not": it })),
        (
            2,
            |it| json!({ "type": "object", "properties": { "a": it } }),
        ),
        (
            2,
            |it| json!({ "allOf": [it, { "properties": { "b": { "type": "string" } } }] }),
        ),
        (2, |it| json!({ "oneOf": [it, { "type": "string" }] })),
    ];
    let faulty = json!({ "minLength": -1, "type": 3, "properties": [1] });
    for (levels, wrap) in wraps {
        check(
            json!({ "S0": nested(levels, json!({ "type": "string" }), wrap) }),
            &["S0"],
        );
        check(
            json!({ "S0": nested(levels, faulty.clone(), wrap) }),
            &["S0"],
        );
    }
}

#[test]
fn many_names_that_are_all_the_same() {
    let names = (0..400).map(|index| format!("a{}", "_".repeat(index)));
    let properties = names.map(|it| (it, json!({ "type": "string" })));
    let object = json!({ "type": "object", "properties": Value::Object(properties.collect()) });
    check(json!({ "S0": object }), &["S0"]);
}
