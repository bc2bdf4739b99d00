//! Values without parts (OpenAPI 3.0, Data Types).

use crate::check::{schema, schemas};

#[track_caller]
fn check(ty: &str, format: &str, expected: &str) {
    schema(&format!("{{ type: {ty}, format: {format} }}"), expected);
}

#[test]
fn types_without_format() {
    schema("{ type: boolean }", "boolean");
    schema("{ type: integer }", "int64");
    schema("{ type: number }", "double");
    schema("{ type: string }", "string");
}

#[test]
fn numbers_by_format() {
    check("integer", "int32", "int32");
    check("integer", "int64", "int64");
    check("number", "float", "float");
    check("number", "double", "double");
    check("number", "decimal", "decimal");
    check("number", "decimal128", "decimal");
}

#[test]
fn texts_by_format() {
    check("string", "date-time", "date-time");
    check("string", "date", "date");
    check("string", "uuid", "uuid");
    check("string", "byte", "byte");
    check("string", "password", "password");
    schema(
        "{ type: array, items: { type: string, format: binary } }",
        "list of binary",
    );
}

#[test]
fn integers_without_a_sign_or_of_any_size() {
    check("integer", "uint8", "uint32");
    check("integer", "uint16", "uint32");
    check("integer", "uint32", "uint32");
    check("integer", "uint64", "uint64");
    check("integer", "uint", "uint64");
    check("integer", "int128", "integer");
}

#[test]
fn unknown_formats_are_the_bare_type() {
    check("string", "email", "string");
    check("boolean", "flag", "boolean");
}

#[test]
fn unknown_type_is_any() {
    schema(
        "{ type: thing }",
        "any\nwarning P0205 /components/schemas/Root/type",
    );
}

#[test]
fn no_type_is_any() {
    schema("{ description: Whatever. }", "any");
    schema("{}", "any");
}

#[test]
fn a_format_alone_says_nothing() {
    schema("{ format: date }", "any");
}

#[test]
fn arrays() {
    schema("{ type: array, items: { type: integer } }", "list of int64");
    schema("{ type: array }", "list of any");
    schema("{ items: { type: integer } }", "list of int64");
    schema(
        "{ type: array, items: { type: array, items: { type: string } } }",
        "list of list of string",
    );
}

#[test]
fn bounds_do_not_change_the_type() {
    schema(
        "{ type: integer, minimum: 0, maximum: 10, exclusiveMinimum: true, multipleOf: 2 }",
        "int64",
    );
    schema("{ type: number, minimum: 0.5 }", "double");
    schema(
        "{ type: string, minLength: 1, maxLength: 3, pattern: '^a$' }",
        "string",
    );
    schema(
        "{ type: array, minItems: 1, uniqueItems: true, items: { type: string } }",
        "list of string",
    );
}

#[test]
fn bounds_that_only_another_type_reaches_change_it() {
    schema(
        "{ type: integer, minimum: 0, maximum: 18446744073709551615 }",
        "uint64",
    );
    schema("{ type: integer, maximum: 9223372036854775807 }", "int64");
    schema(
        "{ type: integer, minimum: -1, maximum: 18446744073709551615 }",
        "integer",
    );
    schema("{ type: integer, maximum: 1.0e+30 }", "integer");
    schema(
        "{ type: integer, enum: [1, 18446744073709551615] }",
        "uint64",
    );
    schema("{ type: integer, maximum: 1.5 }", "int64");
    schema(
        "{ type: integer, format: int64, minimum: -9223372036854775809 }",
        "int64\nwarning P0007 -9223372036854775809",
    );
}

#[test]
fn listed_values_of_another_type_are_kept() {
    let kept = "any\nwarning P0201 /components/schemas/Root/enum";
    schema("{ type: integer, enum: [a, b] }", kept);
    schema("{ type: integer, enum: ['1', b] }", kept);
    schema("{ type: integer, enum: ['01', '2'] }", kept);
    schema("{ type: boolean, enum: ['on'] }", kept);
    schema(
        "{ type: integer, enum: [1, 2] }",
        "enum of integers { 1, 2 }",
    );
}

#[test]
fn integers_in_quotes_are_integers() {
    schema(
        "{ type: integer, enum: ['1', '-2', 3] }",
        "enum of integers { 1, -2, 3 }\nnote P0110 /components/schemas/Root/enum:",
    );
    schema("{ enum: ['1', '2'] }", "enum { 1, 2 }");
}

#[test]
fn a_format_beside_what_says_that_it_is_a_text() {
    schema(
        "type: object\nproperties: { a: { anyOf: [{ type: string }, { type: 'null' }], format: password }, b: { allOf: [{ type: string }], format: date-time } }",
        "object { a?: nullable password, b?: date-time }",
    );
    schemas(
        "Root: { properties: { a: { allOf: [{ $ref: '#/components/schemas/S' }], format: password }, b: { allOf: [{ $ref: '#/components/schemas/D' }], format: password } } }\n\
         S: { type: string }\nD: { type: string, format: date }",
        "Root = object { a?: password, b?: D }\nS = string\nD = date",
    );
}

#[test]
fn a_great_integer_may_be_negative_where_nothing_says_otherwise() {
    schema(
        "{ type: integer, maximum: 18446744073709551615 }",
        "integer",
    );
    schema(
        "{ type: integer, minimum: 0, maximum: 18446744073709551615 }",
        "uint64",
    );
    schema(
        "{ type: integer, format: uint64, maximum: 18446744073709551615 }",
        "uint64",
    );
}
