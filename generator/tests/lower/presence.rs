//! Whether a property has to be there, may be `null`, and which direction it travels (OpenAPI 3.0, Schema Object).

use crate::check::{schema, schemas};

#[test]
fn required_property() {
    schema(
        "type: object\nrequired: [id]\nproperties: { id: { type: string } }",
        "object { id: string }",
    );
}

#[test]
fn optional_property() {
    schema(
        "type: object\nproperties: { id: { type: string } }",
        "object { id?: string }",
    );
}

#[test]
fn nullable_property() {
    schema(
        "type: object\nrequired: [a]\nproperties:\n  a: { type: string, nullable: true }\n  b: { type: string, nullable: true }",
        "object { a: nullable string, b?: nullable string }",
    );
}

#[test]
fn read_only_and_write_only_properties() {
    schema(
        "type: object\nrequired: [id]\nproperties:\n  id: { type: string, readOnly: true }\n  secret: { type: string, writeOnly: true }",
        "object { id: string readonly, secret?: string writeonly }",
    );
}

#[test]
fn nullable_and_read_only_together() {
    schema(
        "type: object\nproperties: { at: { type: string, nullable: true, readOnly: true } }",
        "object { at?: nullable string readonly }",
    );
}

#[test]
fn what_is_read_only_and_write_only_is_never_sent() {
    schema(
        "type: object\nproperties: { a: { type: string, readOnly: true, writeOnly: true } }",
        "object { a?: string readonly }",
    );
}

#[test]
fn nullable_component_is_nullable_where_it_is_used() {
    schemas(
        "Root: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }\nPet: { type: string, nullable: true }",
        "Root = object { pet?: nullable Pet }\nPet = string",
    );
}

#[test]
fn nullable_component_is_nullable_through_another_reference() {
    schemas(
        "Root: { type: object, properties: { pet: { $ref: '#/components/schemas/Alias' } } }\nAlias: { $ref: '#/components/schemas/Pet' }\nPet: { type: string, nullable: true }",
        "Root = object { pet?: nullable Pet }\nPet = string",
    );
}

#[test]
fn nullable_wrapper_around_a_reference() {
    schemas(
        "Root: { type: object, properties: { pet: { nullable: true, allOf: [{ $ref: '#/components/schemas/Pet' }] } } }\nPet: { type: object, properties: { a: { type: string } } }",
        "Root = object { pet?: nullable Pet }\nPet = object { a?: string }",
    );
}

#[test]
fn nullable_beside_a_reference_is_meant() {
    // OpenAPI 3.0 ignores what stands beside a reference, but who writes it there means it.
    schemas(
        "Root: { type: object, properties: { pet: { nullable: true, $ref: '#/components/schemas/Pet' } } }\nPet: { type: string }",
        "Root = object { pet?: nullable Pet }\nPet = string",
    );
}

#[test]
fn access_of_a_referenced_component() {
    schemas(
        "Root: { type: object, properties: { id: { $ref: '#/components/schemas/Id' } } }\nId: { type: string, readOnly: true }",
        "Root = object { id?: Id readonly }\nId = string",
    );
}

#[test]
fn access_of_a_wrapper() {
    schemas(
        "Root: { type: object, properties: { id: { readOnly: true, allOf: [{ $ref: '#/components/schemas/Id' }] } } }\nId: { type: string }",
        "Root = object { id?: Id readonly }\nId = string",
    );
}

#[test]
fn default_and_deprecation() {
    schema(
        "type: object\nproperties: { size: { type: integer, default: 3, deprecated: true } }",
        "object { size?: int64 deprecated = 3 }",
    );
}

#[test]
fn nullable_items_and_values() {
    schema(
        "type: object\nproperties:\n  a: { type: array, items: { type: string, nullable: true } }\n  b: { type: object, additionalProperties: { type: string, nullable: true } }",
        "object { a?: list of nullable string, b?: map of nullable string }",
    );
}

#[test]
fn whatever_is_null_anyway() {
    schema(
        "type: object\nproperties: { a: { nullable: true } }",
        "object { a?: any }",
    );
}
