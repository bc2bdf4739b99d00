//! Documents that are large, deep or entangled, by a number that says how much so.

use serde_json::{Map, Value, json};

/// A kind of document that grows in one way.
pub(crate) struct Shape {
    pub name: &'static str,
    /// Its schemas, of which `S0` is what the only operation answers.
    pub schemas: fn(usize) -> Value,
    /// How large it is in a bench.
    pub size: usize,
}

/// All kinds.
pub(crate) const SHAPES: &[Shape] = &[
    shape("properties", 25_000, properties),
    shape("properties of the same name but for case", 5_000, alike),
    shape("texts of an enum", 25_000, texts),
    shape("branches of a union", 1_000, branches),
    shape("branches with discriminator", 1_000, tagged),
    shape("heirs of one parent", 1_000, heirs),
    shape("parents with an heir each", 1_000, parents),
    shape("parents in a line", 100, line_of_parents),
    shape("members in a line", 250, line_of_members),
    shape("heirs that are nothing else", 1_000, plain_heirs),
    shape("parts of an allOf", 5_000, parts),
    shape("references in a line", 10_000, references),
    shape("properties in a line", 5_000, properties_in_a_line),
    shape("lists in a line", 5_000, lists_in_a_line),
    shape("unions in a line", 2_500, unions_in_a_line),
    shape("ancestors in a line", 250, ancestors),
    shape("allOf of the next twice", 1_000, twice_all_of),
    shape("oneOf of the next twice", 1_000, twice_one_of),
    shape("properties of the next twice", 1_000, twice_properties),
    shape("allOf of everything", 50, all_of_everything),
    shape("oneOf of everything", 50, one_of_everything),
    shape("references to missing anchors", 2_500, missing_anchors),
    shape("required names that are no properties", 25_000, required),
    shape("unused references in a line", 10_000, unused_references),
    shape("branches that nothing fits", 25_000, false_branches),
    shape("integers of an enum", 25_000, integers),
    shape("members of the wrong type", 5_000, wrong_types),
    shape("brackets in a description", 100_000, brackets),
    shape("instances of a generic type", 2_500, instances),
    shape("parts of one name", 2_500, anchors),
];

const fn shape(name: &'static str, size: usize, schemas: fn(usize) -> Value) -> Shape {
    Shape {
        name,
        schemas,
        size,
    }
}

/// A document with an operation that answers `S0`.
pub(crate) fn document(schemas: Value) -> Value {
    let schema = reference(0);
    let answer =
        json!({ "description": "", "content": { "application/json": { "schema": schema } } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Test", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": answer } } } },
        "components": { "schemas": schemas },
    })
}

fn reference(index: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/S{index}") })
}

fn object(members: impl Iterator<Item = (String, Value)>) -> Value {
    Value::Object(members.collect::<Map<_, _>>())
}

fn list(items: impl Iterator<Item = Value>) -> Value {
    Value::Array(items.collect())
}

/// `S0`, and others that it needs.
fn first(schema: Value, others: impl Iterator<Item = (String, Value)>) -> Value {
    object(std::iter::once(("S0".to_owned(), schema)).chain(others))
}

/// `count` schemas, of which each is made of a reference to the next.
pub(crate) fn chain(count: usize, schema: impl Fn(Value) -> Value) -> Value {
    let links = (0..count).map(|index| (format!("S{index}"), schema(reference(index + 1))));
    let end = json!({ "type": "object", "properties": { "end": { "type": "string" } } });
    object(links.chain([(format!("S{count}"), end)]))
}

fn properties(count: usize) -> Value {
    let properties = (0..count).map(|it| (format!("p{it}"), json!({ "type": "string" })));
    first(
        json!({ "type": "object", "properties": object(properties) }),
        std::iter::empty(),
    )
}

fn alike(count: usize) -> Value {
    let name = |index: usize| format!("{}{}", "a-".repeat(index % 50), "_".repeat(index / 50));
    let properties = (0..count).map(|it| (name(it), json!({ "type": "string" })));
    first(
        json!({ "type": "object", "properties": object(properties) }),
        std::iter::empty(),
    )
}

fn texts(count: usize) -> Value {
    let texts = list((0..count).map(|it| json!(format!("t{it}"))));
    first(
        json!({ "type": "string", "enum": texts }),
        std::iter::empty(),
    )
}

fn own_member(index: usize) -> Value {
    json!({ "type": "object", "properties": { format!("m{index}"): { "type": "string" } } })
}

fn branches(count: usize) -> Value {
    let branches = (1..=count).map(|it| (format!("S{it}"), own_member(it)));
    first(
        json!({ "oneOf": list((1..=count).map(reference)) }),
        branches,
    )
}

fn tagged(count: usize) -> Value {
    let mapping = (1..=count).map(|it| {
        (
            format!("t{it}"),
            json!(format!("#/components/schemas/S{it}")),
        )
    });
    let discriminator = json!({ "propertyName": "kind", "mapping": object(mapping) });
    let union =
        json!({ "oneOf": list((1..=count).map(reference)), "discriminator": discriminator });
    first(
        union,
        (1..=count).map(|it| (format!("S{it}"), own_member(it))),
    )
}

fn parent() -> Value {
    json!({ "type": "object", "discriminator": { "propertyName": "kind" }, "properties": { "kind": { "type": "string" } } })
}

fn heirs(count: usize) -> Value {
    let heir = |it| json!({ "allOf": [reference(0), own_member(it)] });
    first(parent(), (1..=count).map(|it| (format!("S{it}"), heir(it))))
}

fn parents(count: usize) -> Value {
    let members = (1..=count).map(|it| (format!("p{it}"), reference(it)));
    let all = json!({ "type": "object", "properties": object(members) });
    let heirs = (1..=count).map(|it| {
        (
            format!("H{it}"),
            json!({ "allOf": [reference(it), own_member(it)] }),
        )
    });
    first(
        all,
        (1..=count)
            .map(|it| (format!("S{it}"), parent()))
            .chain(heirs),
    )
}

fn line_of_parents(count: usize) -> Value {
    let heir = |it: usize| {
        let mut heir = parent();
        heir["allOf"] = json!([reference(it - 1)]);
        heir
    };
    first(parent(), (1..=count).map(|it| (format!("S{it}"), heir(it))))
}

/// Parents in a line that all have a member of their own.
fn line_of_members(count: usize) -> Value {
    let Value::Object(mut schemas) = line_of_parents(count) else {
        return Value::Null;
    };
    for (index, schema) in schemas.values_mut().enumerate() {
        schema["properties"][format!("m{index}")] = json!({ "type": "string" });
    }
    schemas.into()
}

fn parts(count: usize) -> Value {
    first(
        json!({ "allOf": list((0..count).map(own_member)) }),
        std::iter::empty(),
    )
}

fn references(count: usize) -> Value {
    chain(count, |next| next)
}

fn properties_in_a_line(count: usize) -> Value {
    chain(
        count,
        |next| json!({ "type": "object", "properties": { "next": next } }),
    )
}

fn lists_in_a_line(count: usize) -> Value {
    chain(count, |next| json!({ "type": "array", "items": next }))
}

fn unions_in_a_line(count: usize) -> Value {
    chain(count, |next| json!({ "oneOf": [next] }))
}

fn ancestors(count: usize) -> Value {
    chain(
        count,
        |next| json!({ "allOf": [next, { "properties": { "a": { "type": "string" } } }] }),
    )
}

fn twice(keyword: &'static str, count: usize) -> Value {
    chain(count, |next| json!({ keyword: [next, next] }))
}

fn twice_all_of(count: usize) -> Value {
    twice("allOf", count)
}

fn twice_one_of(count: usize) -> Value {
    twice("oneOf", count)
}

fn twice_properties(count: usize) -> Value {
    chain(
        count,
        |next| json!({ "type": "object", "properties": { "a": next, "b": next } }),
    )
}

fn everything(keyword: &str, count: usize) -> Value {
    let all = list((0..count).map(reference));
    object((0..count).map(|it| (format!("S{it}"), json!({ keyword: all }))))
}

fn all_of_everything(count: usize) -> Value {
    everything("allOf", count)
}

fn one_of_everything(count: usize) -> Value {
    everything("oneOf", count)
}

fn missing_anchors(count: usize) -> Value {
    let properties = (0..count).map(|it| (format!("p{it}"), json!({ "$ref": format!("#a{it}") })));
    first(
        json!({ "type": "object", "properties": object(properties) }),
        std::iter::empty(),
    )
}

fn required(count: usize) -> Value {
    let names = list((0..count).map(|it| json!(format!("r{it}"))));
    first(
        json!({ "type": "object", "required": names }),
        std::iter::empty(),
    )
}

fn plain_heirs(count: usize) -> Value {
    let heirs = (1..=count).map(|it| (format!("S{it}"), json!({ "allOf": [reference(0)] })));
    first(parent(), heirs)
}

/// Each stands before the one that it refers to.
fn unused_references(count: usize) -> Value {
    let end = (format!("S{count}"), json!({ "type": "string" }));
    let links = (1..count).map(|it| (format!("S{it}"), reference(it + 1)));
    first(json!({ "type": "string" }), links.chain([end]))
}

fn false_branches(count: usize) -> Value {
    let branches = (0..count).map(|_| json!(false));
    let branches = list(branches.chain([json!({ "type": "string" })]));
    first(json!({ "oneOf": branches }), std::iter::empty())
}

fn integers(count: usize) -> Value {
    let values = list((0..count).map(|it| json!(it)));
    let property = json!({ "type": "integer", "enum": values });
    first(
        json!({ "type": "object", "properties": { "p": property } }),
        std::iter::empty(),
    )
}

fn wrong_types(count: usize) -> Value {
    let properties = (0..count).map(|it| (format!("p{it}"), json!(1)));
    first(
        json!({ "type": "object", "properties": object(properties) }),
        std::iter::empty(),
    )
}

fn brackets(count: usize) -> Value {
    first(
        json!({ "type": "object", "properties": { "p": { "type": "string", "description": "[".repeat(count) } } }),
        std::iter::empty(),
    )
}

/// One of them is about the document's size.
fn instances(count: usize) -> Value {
    let parts = (0..count / 100).map(|it| (format!("p{it}"), json!({ "$dynamicRef": "#t" })));
    let generic = json!({ "type": "object", "properties": object(parts), "$defs": { "t": { "$dynamicAnchor": "t" } } });
    let instance = |it: usize| {
        let part = json!({ "$dynamicAnchor": "t", "type": "object", "properties": { format!("q{it}"): {} } });
        let schema = json!({ "$ref": "#/components/schemas/G", "$defs": { "t": part } });
        (format!("I{it}"), schema)
    };
    let members = (0..count).map(|it| {
        let schema = json!({ "$ref": format!("#/components/schemas/I{it}") });
        (format!("p{it}"), schema)
    });
    first(
        json!({ "type": "object", "properties": object(members) }),
        (0..count).map(instance).chain([("G".to_owned(), generic)]),
    )
}

fn anchors(count: usize) -> Value {
    let part = |it: usize| {
        let schema =
            json!({ "$anchor": "t", "type": "object", "properties": { "a": { "$ref": "#t" } } });
        (format!("p{it}"), schema)
    };
    first(
        json!({ "type": "object", "properties": object((0..count).map(part)) }),
        std::iter::empty(),
    )
}
