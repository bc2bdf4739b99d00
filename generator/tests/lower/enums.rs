//! Enums (OpenAPI 3.0, Schema Object, `enum`).

use crate::check::{schema, schemas};

#[test]
fn texts_in_the_order_of_the_document() {
    schema("{ type: string, enum: [B, A] }", "enum { B, A }");
}

#[test]
fn texts_without_a_type() {
    schema("{ enum: [A, B] }", "enum { A, B }");
}

#[test]
fn duplicates_count_once() {
    schema("{ type: string, enum: [A, B, A] }", "enum { A, B }");
}

#[test]
fn null_is_no_text_but_makes_it_nullable() {
    schema(
        "type: object\nproperties: { a: { type: string, enum: [A, null] }, b: { enum: [B, null] } }",
        "object { a?: nullable enum { A }, b?: nullable enum { B } }",
    );
}

#[test]
fn null_in_a_component() {
    schemas(
        "Root: { type: object, properties: { e: { $ref: '#/components/schemas/E' } } }\nE: { type: string, nullable: true, enum: [A, null] }",
        "Root = object { e?: nullable E }\nE = enum { A }",
    );
}

#[test]
fn nothing_but_null() {
    schema(
        "type: object\nproperties: { a: { type: string, enum: [null] } }",
        "object { a?: nullable string }",
    );
}

#[test]
fn integers_are_an_enum_of_their_own() {
    schema(
        "{ type: integer, enum: [1, 2] }",
        "enum of integers { 1, 2 }",
    );
    schema(
        "{ type: integer, format: int32, enum: [1, -2, 1] }",
        "enum of integers { 1, -2 }",
    );
    schema("{ enum: [1, 2] }", "enum of integers { 1, 2 }");
    schema(
        "{ oneOf: [{ const: 1, title: Low }, { const: 2, title: High }] }",
        "enum of integers { 1 as Low, 2 as High }",
    );
}

#[test]
fn an_extension_names_the_values() {
    schema(
        "{ type: integer, enum: [1, 2], x-enum-varnames: [Low, High] }",
        "enum of integers { 1 as Low, 2 as High }",
    );
    schema(
        "{ type: string, enum: [a, b], x-enumNames: [First, Second] }",
        "enum { a as First, b as Second }",
    );
    schema(
        "{ type: string, enum: [a+, a-], x-ms-enum: { name: Sign, values: [{ value: a-, name: AMinus }, { value: a+, name: APlus }] } }",
        "enum { \"a+\" as APlus, a- as AMinus }",
    );
    schema(
        "{ type: string, enum: [a, b], x-enum-varnames: [First] }",
        "enum { a, b }",
    );
}

#[test]
fn other_numbers_and_booleans_are_their_type() {
    schema("{ type: number, enum: [1.5] }", "double");
    schema("{ type: boolean, enum: [true] }", "boolean");
}

#[test]
fn null_among_numbers_makes_them_nullable() {
    schema(
        "type: object\nproperties:\n  a: { type: integer, enum: [1, null] }\n  b: { type: number, enum: [1.5, null] }\n  c: { type: boolean, enum: [true, null] }",
        "object { a?: nullable enum of integers { 1 }, b?: nullable double, c?: nullable boolean }",
    );
}

#[test]
fn texts_among_other_values_are_not_an_enum() {
    schema("{ enum: [A, 1] }", "any");
    schema("{ enum: ['5', 1] }", "any");
}

#[test]
fn texts_without_quotes_are_texts_where_the_type_says_so() {
    schema(
        "{ type: string, enum: [A, 1, true, 1.5] }",
        "enum { A, 1, true, 1.5 }",
    );
}

#[test]
fn no_texts_at_all() {
    schema("{ type: string, enum: [] }", "string");
}

#[test]
fn any_text_can_be_a_member() {
    schema(
        "{ type: string, enum: ['', ' ', 'a b', '+1', 'ß'] }",
        "enum { \"\", \" \", \"a b\", \"+1\", ß }",
    );
}

#[test]
fn members_of_arrays() {
    schema(
        "{ type: array, items: { type: string, enum: [A] } }",
        "list of enum { A }",
    );
}

#[test]
fn an_enum_with_a_format_is_an_enum() {
    schema("{ type: string, format: uuid, enum: [A] }", "enum { A }");
}
