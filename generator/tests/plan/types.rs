//! Rust types of values.

use crate::check::answers;

#[test]
fn scalars() {
    let scalar = |schema: &str, expected: &str| {
        answers(
            &format!("Root: {{ type: object, required: [a], properties: {{ a: {schema} }} }}"),
            &format!("struct Root {{ a: {expected} }}"),
        );
    };
    scalar("{ type: boolean }", "bool");
    scalar("{ type: integer, format: int32 }", "i32");
    scalar("{ type: integer }", "i64");
    scalar("{ type: number, format: float }", "f32");
    scalar("{ type: number }", "f64");
    scalar("{ type: string }", "String");
    scalar("{ type: string, format: date-time }", "Timestamp");
    scalar("{ type: string, format: date }", "Date");
    scalar("{ type: string, format: uuid }", "Uuid");
    scalar("{ type: string, format: byte }", "Base64");
    scalar("{}", "Json");
}

#[test]
fn lists_and_maps() {
    answers(
        "Root: { type: object, required: [a, b, c], properties: { a: { type: array, items: { type: string, nullable: true } }, b: { type: object, additionalProperties: { type: integer } }, c: { type: object } } }",
        "struct Root { a: Vec<Option<String>>, b: Map<i64>, c: Json }",
    );
}

#[test]
fn components_that_are_no_objects_are_aliases() {
    answers(
        "Names: { type: array, items: { type: string } }\nName: { type: string }\nAny: {}\nAgain: { allOf: [{ $ref: '#/components/schemas/Names' }] }",
        "type Names = Vec<String>\ntype Name = String\ntype Any = Json\ntype Again = Names",
    );
}

#[test]
fn additional_properties_beside_fields() {
    answers(
        "Root: { type: object, properties: { a: { type: string } }, additionalProperties: { type: integer } }",
        "struct Root { a?: Option<String>, ..additional_properties: i64 }",
    );
}

#[test]
fn a_field_of_the_name_of_the_additional_properties() {
    answers(
        "Root: { type: object, properties: { additionalProperties: { type: string } }, additionalProperties: { type: integer } }",
        "struct Root { additional_properties?: Option<String> \"additionalProperties\", ..additional_properties_2: i64 }",
    );
}

#[test]
fn enums() {
    answers(
        "Color: { type: string, enum: [RED, dark-blue] }",
        "enum Color { Red = \"RED\", DarkBlue = \"dark-blue\" }",
    );
}

#[test]
fn deprecated_objects() {
    answers(
        "Old: { type: object, deprecated: true, properties: { a: { type: string } } }",
        "struct Old { a?: Option<String> } deprecated \"the API advises against it\"",
    );
}
