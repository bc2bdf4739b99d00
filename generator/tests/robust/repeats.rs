//! What many places of a document refer to becomes no more than so and so much, with a warning.

use portolan::diagnostics::{Code, Diagnostics};
use portolan::ir;
use serde_json::{Map, Value, json};

use crate::{run, sound};

/// What a document becomes, of which a part may be left out.
#[track_caller]
fn api(tree: &Value, code: Code) -> ir::Api {
    let mut diagnostics = Diagnostics::new();
    let run = run::run(tree, &Default::default(), &mut diagnostics).expect("it is a document");
    assert_eq!(sound::problems(&run.krate), Vec::<String>::new());
    let told = diagnostics.iter().any(|it| it.code() == code);
    assert!(told, "nothing is told");
    run.api
}

fn object(members: impl Iterator<Item = (String, Value)>) -> Value {
    Value::Object(members.collect::<Map<_, _>>())
}

/// An object with so many properties.
fn wide(count: usize) -> Value {
    let property = |it| {
        (
            format!("p{it}"),
            json!({ "type": "object", "properties": { "a": {} } }),
        )
    };
    json!({ "type": "object", "properties": object((0..count).map(property)) })
}

fn properties(api: &ir::Api) -> usize {
    let kinds = api.types.iter().map(|(_, def)| &def.kind);
    let counts = kinds.map(|kind| match kind {
        ir::Kind::Object(object) => object.properties.len(),
        _ => 0,
    });
    counts.sum()
}

#[test]
fn members_that_are_inherited() {
    let count = 1_000;
    let reference = |it: usize| json!({ "$ref": format!("#/components/schemas/S{it}") });
    let heir = |it: usize| {
        let own =
            json!({ "type": "object", "properties": { format!("m{it}"): { "type": "string" } } });
        match it.checked_sub(1) {
            Some(before) => json!({ "allOf": [reference(before), own] }),
            None => own,
        }
    };
    let schemas = object((0..count).map(|it| (format!("S{it}"), heir(it))));
    let union = json!({ "anyOf": (0..count).map(reference).collect::<Vec<_>>() });
    let answer =
        json!({ "description": "", "content": { "application/json": { "schema": union } } });
    let tree = json!({
        "openapi": "3.0.3", "info": { "title": "Test", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": answer } } } },
        "components": { "schemas": schemas },
    });
    let api = api(&tree, Code::UnsupportedSchema);
    // All of them would be half a million.
    let found = properties(&api);
    assert!((10_000..100_000).contains(&found), "{found}");
}

#[test]
fn bodies_that_operations_share() {
    let paths = (0..500).map(|it| {
        let operation = json!({ "parameters": [{ "$ref": "#/parameters/Body" }], "responses": {} });
        (format!("/{it}"), json!({ "post": operation }))
    });
    let tree = json!({
        "swagger": "2.0", "info": { "title": "Test", "version": "1" },
        "parameters": { "Body": { "in": "body", "name": "body", "schema": wide(500) } },
        "paths": object(paths),
    });
    let api = api(&tree, Code::TooLarge);
    assert_eq!(api.operations.len(), 500);
    let bodies = api.operations.iter().filter_map(|it| it.body.as_ref());
    let contents = bodies.filter_map(|it| it.contents.first());
    let typed = contents.filter(|it| matches!(it.format.ty(), Some(ir::Type::Named(_))));
    let found = typed.count();
    assert!((10..100).contains(&found), "{found}");
}

#[test]
fn path_items_that_paths_share() {
    let reference = json!({ "$ref": "#/components/pathItems/Item" });
    let content = json!({ "application/json": { "schema": wide(500) } });
    let operation = json!({ "requestBody": { "content": content }, "responses": {} });
    let paths = (0..500).map(|it| (format!("/{it}"), reference.clone()));
    let tree = json!({
        "openapi": "3.1.0", "info": { "title": "Test", "version": "1" },
        "components": { "pathItems": { "Item": { "post": operation } } },
        "paths": object(paths),
    });
    let found = api(&tree, Code::TooLarge).operations.len();
    assert!((10..100).contains(&found), "{found}");
}
