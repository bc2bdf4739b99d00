//! Tuples: `prefixItems` (JSON Schema 2020-12), and a list of schemas as `items` (draft 4).

use crate::check::{schema, schemas};

#[test]
fn as_many_items_as_must_be_there_are_required() {
    schema(
        "{ type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 2, items: false }",
        "tuple { string, int64 }",
    );
    schema(
        "{ type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1, items: false }",
        "tuple { string, int64? }",
    );
    schema(
        "{ type: array, prefixItems: [{ type: string }, { type: integer }], items: false }",
        "tuple { string?, int64? }",
    );
    schema(
        "{ prefixItems: [{ type: string }], minItems: 7, items: false }",
        "tuple { string }",
    );
}

#[test]
fn what_may_follow_is_the_rest() {
    schema(
        "{ prefixItems: [{ type: string }], items: { type: boolean } }",
        "tuple { string?, *: boolean }",
    );
    schema(
        "{ prefixItems: [{ type: string }, { type: string }], minItems: 2 }",
        "tuple { string, string, *: any }",
    );
    schema(
        "{ prefixItems: [{ type: string }, { type: string }], minItems: 2, items: true }",
        "tuple { string, string, *: any }",
    );
}

#[test]
fn nothing_follows_what_is_full() {
    schema(
        "{ prefixItems: [{ type: string }, {}], minItems: 2, maxItems: 2 }",
        "tuple { string, any }",
    );
    schema(
        "{ prefixItems: [{ type: string }, {}], maxItems: 2, items: { type: boolean } }",
        "tuple { string?, any? }",
    );
    schema(
        "{ prefixItems: [{ type: string }, false, { type: string }], minItems: 1 }",
        "tuple { string }",
    );
}

#[test]
fn a_list_of_schemas_as_items() {
    schema(
        "{ type: array, items: [{ type: string }, { type: number }], minItems: 2, additionalItems: false }",
        "tuple { string, double }",
    );
    schema(
        "{ type: array, items: [{ type: string }, { type: number }], minItems: 2, additionalItems: { type: boolean } }",
        "tuple { string, double, *: boolean }",
    );
}

#[test]
fn a_single_schema_in_a_list_that_goes_on_is_a_list() {
    schema(
        "{ type: array, items: [{ type: string }] }",
        "list of union { string, any }",
    );
    schema("{ type: array, prefixItems: [] }", "list of any");
}

#[test]
fn tuples_in_tuples_and_references() {
    schemas(
        "
Line: { type: array, minItems: 2, maxItems: 2, prefixItems: [{ $ref: '#/components/schemas/Point' }, { $ref: '#/components/schemas/Point' }] }
Point: { type: array, minItems: 2, maxItems: 3, prefixItems: [{ type: number }, { type: [number, 'null'] }, { type: array, prefixItems: [{ type: string }], minItems: 1, items: false }] }
",
        "Line = tuple { Point, Point }
Point = tuple { double, nullable double, tuple { string }? }",
    );
}

#[test]
fn a_tuple_beside_other_types() {
    schema(
        "{ type: [array, 'null'], prefixItems: [{ type: string }, { type: integer }], minItems: 2, maxItems: 2 }",
        "tuple { string, int64 }",
    );
    schema(
        "{ type: string, prefixItems: [{ type: string }] }",
        "string",
    );
    schemas(
        "Root: { type: [array, string], prefixItems: [{ type: string }, { $ref: '#/components/schemas/None' }] }",
        "Root = union { tuple { string?, any?, *: any }, string }
warning P0105 /components/schemas/Root/prefixItems/1/$ref",
    );
    schema(
        "{ type: [array, string, 'null'], prefixItems: [{ type: string }, { type: integer }], minItems: 2, maxItems: 2 }",
        "union { tuple { string, int64 }, string }",
    );
    schemas(
        "
Root: { allOf: [{ $ref: '#/components/schemas/Pair' }, { description: a pair }] }
Pair: { prefixItems: [{ type: string }, { type: integer }], minItems: 2, maxItems: 2 }
",
        "Root = Pair
Pair = tuple { string, int64 }",
    );
}

#[test]
fn a_schema_that_is_left_out_moves_no_other_to_its_place() {
    schemas(
        "Root: { type: array, prefixItems: [{ type: string }, { type: integer }, 7], minItems: 2, items: false }",
        "Root = list of union { string, int64 }
warning P0103 /components/schemas/Root/prefixItems/2",
    );
}

#[test]
fn more_items_than_anyone_counts_are_a_list() {
    let items = vec!["{ type: string }"; 33].join(", ");
    schema(
        &format!("{{ type: array, prefixItems: [{items}], items: false }}"),
        "list of string",
    );
}

#[test]
fn what_the_adapter_says_of_tuples_is_no_word_of_documents() {
    schema(
        "{ type: array, x-portolan-prefix-items: [1, 1], items: { anyOf: [{ type: string }] } }",
        "list of string",
    );
}
