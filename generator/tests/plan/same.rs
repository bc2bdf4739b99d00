//! Inline types with the same content are one type, under a name of each.

use std::fmt::Write as _;

use crate::check::{compare, crate_of};
use crate::show;

/// Operations that send, or answer, an inline schema each: its tag, `send` or `answer`, the schema.
fn document(operations: &[(&str, &str, &str)], schemas: &str) -> String {
    let mut text = "paths:\n".to_owned();
    for (index, (tag, way, schema)) in operations.iter().enumerate() {
        let content = format!("content: {{ application/json: {{ schema: {schema} }} }}");
        let (body, answer) = match *way {
            "send" => (format!("requestBody: {{ {content} }}, "), String::new()),
            _ => (String::new(), format!(", {content}")),
        };
        text += &format!(
            "  /{index}: {{ post: {{ operationId: o{index}, tags: [{tag}], {body}responses: {{ '200': {{ description: ''{answer} }} }} }} }}\n"
        );
    }
    format!(
        "{text}components:\n  schemas:\n{}",
        crate::support::text::indent(schemas, 2)
    )
}

/// Checks the types of all operations, and then those below `models`.
#[track_caller]
fn check(operations: &[(&str, &str, &str)], schemas: &str, expected: &str) {
    let document = document(operations, schemas);
    let (krate, _) = crate_of(&document, "");
    let mut found = String::new();
    for group in &krate.groups {
        for item in &group.items {
            let _ = writeln!(found, "{}: {}", group.path, show::item(item));
        }
    }
    found += &show::models(&krate);
    compare(&document, &found, expected);
}

const NESTED: &str = "{ type: object, properties: { at: { type: object, properties: { x: { type: number } } }, is: { type: string, enum: [a, b] } } }";
const READ_ONLY: &str =
    "{ type: object, required: [id], properties: { id: { type: string, readOnly: true } } }";

#[test]
fn what_they_hold_is_the_same_then_too() {
    check(
        &[("A", "answer", NESTED), ("A", "answer", NESTED)],
        "{}",
        "a: struct O0Answer { at?: Option<a::O0AnswerAt>, is?: Option<a::O0AnswerIs> }\na: struct O0AnswerAt { x?: Option<f64> }\na: enum O0AnswerIs { A = \"a\", B = \"b\" }\na: type O1Answer = a::O0Answer\na: type O1AnswerAt = a::O0AnswerAt\na: type O1AnswerIs = a::O0AnswerIs",
    );
}

#[test]
fn the_module_of_a_tag_may_not_be_there() {
    check(
        &[("A", "answer", NESTED), ("B", "answer", NESTED)],
        "{}",
        "a: struct O0Answer { at?: Option<a::O0AnswerAt>, is?: Option<a::O0AnswerIs> }\na: struct O0AnswerAt { x?: Option<f64> }\na: enum O0AnswerIs { A = \"a\", B = \"b\" }\nb: struct O1Answer { at?: Option<b::O1AnswerAt>, is?: Option<b::O1AnswerIs> }\nb: struct O1AnswerAt { x?: Option<f64> }\nb: enum O1AnswerIs { A = \"a\", B = \"b\" }",
    );
}

#[test]
fn a_component_is_always_there_and_always_itself() {
    check(
        &[
            ("A", "answer", NESTED),
            ("B", "answer", "{ $ref: '#/components/schemas/X' }"),
            ("B", "answer", "{ $ref: '#/components/schemas/Y' }"),
        ],
        &format!("X: {NESTED}\nY: {NESTED}"),
        "a: type O0Answer = X\na: type O0AnswerAt = XAt\na: type O0AnswerIs = XIs\nmod shared\n  struct X { at?: Option<XAt>, is?: Option<XIs> }\n  struct XAt { x?: Option<f64> }\n  enum XIs { A = \"a\", B = \"b\" }\nmod b (b)\n  struct Y { at?: Option<YAt>, is?: Option<YIs> }\n  type YAt = XAt\n  type YIs = XIs",
    );
}

#[test]
fn requests_and_answers_may_differ_in_their_fields() {
    check(
        &[
            ("A", "send", READ_ONLY),
            ("A", "answer", READ_ONLY),
            ("A", "send", READ_ONLY),
        ],
        "{}",
        "a: struct O0Body { id?: Option<String> readonly } with setters\na: struct O1Answer { id: String readonly }\na: type O2Body = a::O0Body",
    );
}

#[test]
fn other_words_are_another_type() {
    let described = NESTED.replace("x: {", "x: { description: To the right.,");
    check(
        &[("A", "answer", NESTED), ("A", "answer", &described)],
        "{}",
        "a: struct O0Answer { at?: Option<a::O0AnswerAt>, is?: Option<a::O0AnswerIs> }\na: struct O0AnswerAt { x?: Option<f64> }\na: enum O0AnswerIs { A = \"a\", B = \"b\" }\na: struct O1Answer { at?: Option<a::O1AnswerAt>, is?: Option<a::O1AnswerIs> }\na: struct O1AnswerAt { x?: Option<f64> }\na: type O1AnswerIs = a::O0AnswerIs",
    );
}

#[test]
fn a_component_in_a_circle_stands_for_itself() {
    let circle = "{ type: object, properties: { x: { $ref: '#/components/schemas/X' } } }";
    check(
        &[("A", "answer", circle), ("A", "answer", circle)],
        &format!("X: {circle}"),
        "a: struct O0Answer { x?: Option<X> }\na: type O1Answer = a::O0Answer\nmod a (a)\n  struct X { x?: Option<Box<X>> }",
    );
}

#[test]
fn components_of_circles_are_not_the_same_as_each_other() {
    let holds = |name| {
        format!(
            "{{ type: object, properties: {{ is: {{ $ref: '#/components/schemas/{name}' }} }} }}"
        )
    };
    check(
        &[("A", "answer", &holds("X")), ("A", "answer", &holds("Y"))],
        "X: { type: object, properties: { next: { $ref: '#/components/schemas/X' } } }\nY: { type: object, properties: { next: { $ref: '#/components/schemas/Y' } } }",
        "a: struct O0Answer { is?: Option<X> }\na: struct O1Answer { is?: Option<Y> }\nmod a (a)\n  struct X { next?: Option<Box<X>> }\n  struct Y { next?: Option<Box<Y>> }",
    );
}

/// An id, or the thing itself: documents write it wherever they refer to a thing.
#[test]
fn unions_within_circles_are_the_same() {
    let either = "{ anyOf: [{ type: string }, { $ref: '#/components/schemas/Node' }] }";
    check(
        &[("A", "answer", "{ $ref: '#/components/schemas/Node' }")],
        &format!("Node: {{ type: object, properties: {{ before: {either}, after: {either} }} }}"),
        "mod a (a)\n  struct Node { before?: Option<NodeBefore>, after?: Option<NodeAfter> }\n  union NodeAfter { Text(String) if string, Node(Box<Node>) if object }\n  type NodeBefore = NodeAfter",
    );
}

const EITHER: &str = "{ type: object, properties: { at: { oneOf: [{ type: string }, { type: object, title: Range, properties: { from: { type: number } } }] } } }";

#[test]
fn unions_are_the_same_with_all_that_they_hold() {
    check(
        &[("A", "answer", EITHER), ("A", "answer", EITHER)],
        "{}",
        "a: struct O0Answer { at?: Option<a::O0AnswerAt> }\na: union O0AnswerAt { Text(String) if string, Range(a::O0AnswerAtRange) if object }\na: struct O0AnswerAtRange { from?: Option<f64> }\na: type O1Answer = a::O0Answer\na: type O1AnswerAt = a::O0AnswerAt\na: type O1AnswerAtRange = a::O0AnswerAtRange",
    );
}

/// `ItemCat` is `Cat` within `ItemIs`, and `ItemCat` elsewhere.
#[test]
fn unions_with_variants_of_other_names_are_other_types() {
    let schemas = "ItemCat: { type: object, required: [a], properties: { a: { type: string } } }\nItemDog: { type: object, required: [b], properties: { b: { type: string } } }";
    let union = "oneOf: [{ $ref: '#/components/schemas/ItemCat' }, { $ref: '#/components/schemas/ItemDog' }]";
    check(
        &[
            ("A", "answer", "{ $ref: '#/components/schemas/Item' }"),
            ("A", "answer", "{ $ref: '#/components/schemas/Thing' }"),
            ("A", "answer", &format!("{{ {union} }}")),
        ],
        &format!(
            "{schemas}\nItem: {{ type: object, properties: {{ is: {{ {union} }} }} }}\nThing: {{ type: object, properties: {{ is: {{ {union} }}, was: {{ {union} }} }} }}"
        ),
        "a: type O2Answer = ThingIs\nmod a (a)\n  struct ItemCat { a: String }\n  struct ItemDog { b: String }\n  struct Item { is?: Option<ItemIs> }\n  union ItemIs { Cat(ItemCat) if has a, Dog(ItemDog) if has b }\n  struct Thing { is?: Option<ThingIs>, was?: Option<ThingWas> }\n  union ThingIs { ItemCat(ItemCat) if has a, ItemDog(ItemDog) if has b }\n  type ThingWas = ThingIs",
    );
}

#[test]
fn unions_told_apart_by_a_member_are_the_same_when_its_texts_are() {
    let schemas = "Cat: { type: object, required: [kind], properties: { kind: { type: string } } }\nDog: { type: object, required: [kind], properties: { kind: { type: string } } }";
    let union = |cat: &str| {
        format!(
            "{{ oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}], discriminator: {{ propertyName: kind, mapping: {{ {cat}: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' }} }} }}"
        )
    };
    check(
        &[
            ("A", "answer", &union("cat")),
            ("A", "answer", &union("cat")),
            ("A", "answer", &union("lion")),
        ],
        schemas,
        "a: union O0Answer by kind { Cat(Cat)[\"cat\"], Dog(Dog)[\"dog\"] }\na: type O1Answer = a::O0Answer\na: union O2Answer by kind { Cat(Cat)[\"lion\"], Dog(Dog)[\"dog\"] }\nmod a (a)\n  struct Cat { kind: String }\n  struct Dog { kind: String = \"dog\" }",
    );
}
