//! Documents that are large, deep or entangled come to an end, and to a sound plan.
//!
//! What grows faster than its document would not end here within a day; how fast each grows is measured by the bench `growth`.

use portolan::diagnostics::Diagnostics;
use serde_json::{Value, json};

use crate::shapes::{SHAPES, Shape, document};
use crate::{run, sound};

/// What makes a document deeper or longer.
type Wrap = fn(Value) -> Value;

#[track_caller]
fn check(schemas: Value) {
    let tree = document(schemas);
    let run = run::run(&tree, &Default::default(), &mut Diagnostics::new());
    let krate = run.expect("it is a document").krate;
    assert_eq!(sound::problems(&krate), Vec::<String>::new());
}

fn named(name: &str) -> &'static Shape {
    let mut shapes = SHAPES.iter();
    shapes
        .find(|it| it.name == name)
        .expect("there is such a shape")
}

/// The sizes of the bench make for long tests.
#[test]
fn shapes_of_all_kinds() {
    for shape in SHAPES {
        check((shape.schemas)(shape.size / 25 + 1));
    }
}

#[test]
fn what_doubles_with_each_level() {
    for name in [
        "allOf of the next twice",
        "oneOf of the next twice",
        "properties of the next twice",
    ] {
        check((named(name).schemas)(200));
    }
}

#[test]
#[ignore = "takes a minute"]
fn as_large_as_nobody_writes_them() {
    for (name, size) in [
        ("properties", 100_000),
        ("texts of an enum", 100_000),
        ("branches of a union", 2_000),
        ("branches with discriminator", 2_000),
        ("heirs of one parent", 5_000),
        ("references in a line", 100_000),
        ("parents in a line", 1_000),
        ("members in a line", 4_000),
        ("heirs that are nothing else", 20_000),
        ("unused references in a line", 100_000),
        ("branches that nothing fits", 100_000),
        ("integers of an enum", 100_000),
        ("members of the wrong type", 20_000),
        ("brackets in a description", 1_000_000),
        ("parts of one name", 20_000),
        ("properties in a line", 20_000),
        ("lists in a line", 20_000),
    ] {
        check((named(name).schemas)(size));
    }
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
        check(json!({ "S0": nested(levels, json!({ "type": "string" }), wrap) }));
        check(json!({ "S0": nested(levels, faulty.clone(), wrap) }));
    }
}
