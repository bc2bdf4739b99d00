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
fn numbers_and_booleans_are_their_type() {
    schema("{ type: integer, enum: [1, 2] }", "int64");
    schema("{ type: integer, format: int32, enum: [1, 2] }", "int32");
    schema("{ type: number, enum: [1.5] }", "double");
    schema("{ type: boolean, enum: [true] }", "boolean");
}

#[test]
fn null_among_numbers_makes_them_nullable() {
    schema(
        "type: object\nproperties:\n  a: { type: integer, enum: [1, null] }\n  b: { type: number, enum: [1.5, null] }\n  c: { type: boolean, enum: [true, null] }",
        "object { a?: nullable int64, b?: nullable double, c?: nullable boolean }",
    );
}

#[test]
fn texts_among_other_values_are_not_an_enum() {
    schema("{ type: string, enum: [A, 1] }", "string");
    schema("{ enum: [A, 1] }", "any");
}

#[test]
fn numbers_without_a_type_are_any() {
    schema("{ enum: [1, 2] }", "any");
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
