//! Objects, maps and free-form JSON (OpenAPI 3.0, Schema Object, `properties` and `additionalProperties`).

use crate::check::{schema, schemas};

#[test]
fn properties_keep_the_order_of_the_document() {
    schema(
        "type: object\nproperties: { b: { type: string }, a: { type: string } }",
        "object { b?: string, a?: string }",
    );
}

#[test]
fn properties_without_type_make_an_object() {
    schema(
        "properties: { a: { type: string } }",
        "object { a?: string }",
    );
}

#[test]
fn object_without_properties_is_any() {
    schema("type: object", "any");
    schema("{ type: object, additionalProperties: true }", "any");
    schema("{ type: object, additionalProperties: {} }", "any");
    schema("{ type: object, properties: {} }", "any");
}

#[test]
fn object_without_any_members_is_any() {
    schema("{ type: object, additionalProperties: false }", "any");
}

#[test]
fn additional_properties_alone_are_a_map() {
    schema(
        "{ type: object, additionalProperties: { type: integer } }",
        "map of int64",
    );
    schema(
        "{ additionalProperties: { type: integer } }",
        "map of int64",
    );
}

#[test]
fn additional_properties_beside_properties() {
    schema(
        "type: object\nproperties: { a: { type: string } }\nadditionalProperties: { type: integer }",
        "object { a?: string, *: int64 }",
    );
    schema(
        "type: object\nproperties: { a: { type: string } }\nadditionalProperties: true",
        "object { a?: string, *: any }",
    );
    schema(
        "type: object\nproperties: { a: { type: string } }\nadditionalProperties: false",
        "object { a?: string }",
    );
}

#[test]
fn inline_objects_nest() {
    schema(
        "type: object\nproperties: { a: { type: object, properties: { b: { type: object, properties: { c: { type: string } } } } } }",
        "object { a?: object { b?: object { c?: string } } }",
    );
}

#[test]
fn inline_objects_in_arrays_and_maps() {
    schema(
        "type: object\nproperties:\n  a: { type: array, items: { type: object, properties: { b: { type: string } } } }\n  m: { type: object, additionalProperties: { type: object, properties: { c: { type: string } } } }",
        "object { a?: list of object { b?: string }, m?: map of object { c?: string } }",
    );
}

#[test]
fn required_property_that_is_not_declared_is_any() {
    schema(
        "type: object\nrequired: [a, b]\nproperties: { a: { type: string } }",
        "object { a: string, b: any }\nwarning P0203 /components/schemas/Root/required",
    );
}

#[test]
fn required_alone_makes_an_object() {
    schema(
        "type: object\nrequired: [a]",
        "object { a: any }\nwarning P0203 /components/schemas/Root/required",
    );
}

#[test]
fn a_name_twice_in_required_counts_once() {
    schema(
        "type: object\nrequired: [a, a]\nproperties: { a: { type: string } }",
        "object { a: string }",
    );
}

#[test]
fn names_of_properties_may_be_anything() {
    schema(
        "type: object\nproperties: { '': { type: string }, 'a b': { type: string }, 'größe': { type: string }, '1': { type: string } }",
        "object { \"\"?: string, \"a b\"?: string, größe?: string, 1?: string }",
    );
}

#[test]
fn self_recursion() {
    schemas(
        "Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' } } }",
        "Node = object { next?: Node }",
    );
}

#[test]
fn mutual_recursion() {
    schemas(
        "A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }\nB: { type: object, properties: { as: { type: array, items: { $ref: '#/components/schemas/A' } } } }",
        "A = object { b?: B }\nB = object { as?: list of A }",
    );
}

#[test]
fn a_list_of_itself() {
    schemas(
        "Tree: { type: array, items: { $ref: '#/components/schemas/Tree' } }",
        "Tree = list of Tree",
    );
}

#[test]
fn types_that_nothing_uses_are_left_out() {
    crate::check::document(
        "paths: {}\ncomponents: { schemas: { Pet: { type: string } } }",
        "",
    );
}

#[test]
fn not_says_nothing_of_the_type() {
    schema("{ not: { type: string } }", "any");
    schema("{ type: integer, not: { minimum: 3 } }", "int64");
}

#[test]
fn deprecated_component() {
    schemas(
        "Old: { type: object, deprecated: true, properties: { a: { type: string } } }",
        "deprecated Old = object { a?: string }",
    );
}

#[test]
fn a_required_member_that_is_not_declared_is_as_additional_ones() {
    schema(
        "type: object\nrequired: [a]\nadditionalProperties: { type: integer }",
        "object { a: int64, *: int64 }",
    );
}
