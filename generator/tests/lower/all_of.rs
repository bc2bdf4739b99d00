//! `allOf`: one object with the members of all (JSON Schema, "allOf").

use crate::check::{schema, schemas};

const PET: &str = "Pet: { type: object, required: [id], properties: { id: { type: string }, name: { type: string } } }";

#[track_caller]
fn check(root: &str, expected: &str) {
    schemas(
        &format!("Root: {root}\n{PET}"),
        &format!("{expected}\nPet = object {{ id: string, name?: string }}"),
    );
}

#[test]
fn a_wrapper_is_what_it_wraps() {
    check(
        "{ description: A pet., allOf: [{ $ref: '#/components/schemas/Pet' }] }",
        "Root = Pet",
    );
}

#[test]
fn a_wrapped_property_is_what_it_wraps() {
    check(
        "{ type: object, properties: { pet: { description: A pet., allOf: [{ $ref: '#/components/schemas/Pet' }] } } }",
        "Root = object { pet?: Pet }",
    );
}

#[test]
fn a_part_that_only_describes_adds_nothing() {
    check(
        "{ allOf: [{ $ref: '#/components/schemas/Pet' }, { description: A pet. }] }",
        "Root = Pet",
    );
}

#[test]
fn a_wrapper_around_what_is_no_object() {
    schemas(
        "Root: { type: object, properties: { e: { allOf: [{ $ref: '#/components/schemas/E' }, { description: Which. }] } } }\nE: { type: string, enum: [A] }",
        "Root = object { e?: E }\nE = enum { A }",
    );
}

#[test]
fn a_wrapper_says_that_it_may_be_null() {
    check(
        "{ type: object, properties: { pet: { allOf: [{ $ref: '#/components/schemas/Pet' }, { nullable: true }] } } }",
        "Root = object { pet?: nullable Pet }",
    );
}

#[test]
fn members_of_all_parts_and_then_its_own() {
    check(
        "{ allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { a: { type: string } } }], properties: { b: { type: string } } }",
        "Root = object { id: string, name?: string, a?: string, b?: string }",
    );
}

#[test]
fn an_object_type_beside_all_of() {
    check(
        "{ type: object, allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { b: { type: string } } }",
        "Root = object { id: string, name?: string, b?: string }",
    );
}

#[test]
fn required_listed_beside_all_of() {
    check(
        "{ required: [name], allOf: [{ $ref: '#/components/schemas/Pet' }] }",
        "Root = object { id: string, name: string }",
    );
}

#[test]
fn required_listed_in_another_part() {
    check(
        "{ allOf: [{ $ref: '#/components/schemas/Pet' }, { required: [name] }] }",
        "Root = object { id: string, name: string }",
    );
}

#[test]
fn required_before_the_part_that_declares() {
    check(
        "{ allOf: [{ required: [name] }, { $ref: '#/components/schemas/Pet' }] }",
        "Root = object { id: string, name: string }",
    );
}

#[test]
fn required_that_no_part_declares() {
    schema(
        "required: [tail]\nallOf: [{ properties: { a: { type: string } } }]",
        "object { a?: string, tail: any }\nwarning P0203 /components/schemas/Root/required",
    );
}

#[test]
fn three_levels() {
    schemas(
        "C: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { c: { type: string } } }] }\n\
         B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } }] }\n\
         A: { type: object, properties: { a: { type: string } } }",
        "C = object { a?: string, b?: string, c?: string }\nB = object { a?: string, b?: string }\nA = object { a?: string }",
    );
}

#[test]
fn nested_without_names() {
    schema(
        "allOf: [{ allOf: [{ properties: { a: { type: string } } }, { properties: { b: { type: string } } }] }, { properties: { c: { type: string } } }]",
        "object { a?: string, b?: string, c?: string }",
    );
}

#[test]
fn the_same_parent_twice() {
    schemas(
        "D: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }\n\
         B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } }] }\n\
         C: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { c: { type: string } } }] }\n\
         A: { type: object, properties: { a: { type: string } } }",
        "D = object { a?: string, b?: string, c?: string }\nB = object { a?: string, b?: string }\nC = object { a?: string, c?: string }\nA = object { a?: string }",
    );
}

#[test]
fn a_later_part_describes_a_property_again() {
    schema(
        "allOf: [{ properties: { a: { type: string }, b: { type: string } } }, { properties: { a: { type: string, enum: [A] } } }]",
        "object { a?: enum { A }, b?: string }",
    );
}

#[test]
fn a_later_part_that_says_less_does_not_take_the_type_away() {
    schema(
        "allOf: [{ properties: { a: { type: string } } }, { properties: { a: { description: The a. } } }]",
        "object { a?: string }",
    );
}

#[test]
fn parts_that_contradict_each_other() {
    schema(
        "allOf: [{ properties: { a: { type: string } } }, { properties: { a: { type: integer } } }]",
        "object { a?: int64 }\nwarning P0206 /components/schemas/Root/allOf/1/properties/a: /components/schemas/Root/allOf/0/properties/a:",
    );
}

#[test]
fn a_circle_through_the_parents_one_of_is_cut() {
    schemas(
        "Pet: { type: object, required: [kind], properties: { kind: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }\n\
         Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }\n\
         Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { bark: { type: string } } }] }",
        "Pet = union by kind { Cat[\"Cat\"], Dog[\"Dog\"] }\n\
         Cat = object { kind: string, claws?: int64 }\n\
         Dog = object { kind: string, bark?: string }",
    );
}

#[test]
fn a_part_that_is_the_schema_itself() {
    schemas(
        "A: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { a: { type: string } } }] }",
        "A = object { a?: string }\nwarning P0106 /components/schemas/A:",
    );
}

#[test]
fn two_that_are_parts_of_each_other() {
    schemas(
        "A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { a: { type: string } } }] }\n\
         B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } }] }",
        "A = object { a?: string, b?: string }\nB = object { b?: string, a?: string }\n\
         warning P0106 /components/schemas/A: /components/schemas/B:",
    );
}

#[test]
fn a_child_through_a_wrapper_in_between() {
    schemas(
        "Pet: { type: object, required: [kind], properties: { kind: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }\n\
         Middle: { allOf: [{ $ref: '#/components/schemas/Pet' }] }\n\
         Dog: { allOf: [{ $ref: '#/components/schemas/Middle' }] }",
        "Pet = union by kind { Dog[\"Dog\"] }\nMiddle = object { kind: string }\nDog = object { kind: string }",
    );
}

#[test]
fn what_another_part_says_of_a_property_besides_its_type() {
    schema(
        "allOf: [{ properties: { a: { type: string } } }, { properties: { a: { readOnly: true, default: x, deprecated: true } } }]",
        "object { a?: string readonly deprecated = \"x\" }",
    );
}

#[test]
fn additional_properties_of_a_part() {
    schema(
        "allOf: [{ properties: { a: { type: string } } }, { additionalProperties: { type: integer } }]",
        "object { a?: string, *: int64 }",
    );
}

#[test]
fn a_part_that_is_no_object() {
    schema(
        "allOf: [{ type: string }, { properties: { a: { type: string } } }]",
        "object { a?: string }\nwarning P0201 /components/schemas/Root/allOf/0",
    );
}

/// `B` and `C` stand for components of one property.
#[track_caller]
fn with_b_and_c(root: &str, expected: &str) {
    schemas(
        &format!(
            "Root: {root}\nB: {{ type: object, properties: {{ b: {{ type: string }} }} }}\nC: {{ type: object, properties: {{ c: {{ type: string }} }} }}"
        ),
        &format!("Root = {expected}\nB = object {{ b?: string }}\nC = object {{ c?: string }}"),
    );
}

#[test]
fn a_union_among_the_parts_is_a_variant_for_each_branch() {
    with_b_and_c(
        "{ allOf: [{ properties: { a: { type: string } } }, { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }] }",
        "union { object { a?: string, b?: string }, object { a?: string, c?: string } }",
    );
}

#[test]
fn two_unions_are_a_variant_for_each_pair() {
    with_b_and_c(
        "{ oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }], anyOf: [{ properties: { d: { type: string } } }, { properties: { e: { type: string } } }] }",
        "union { object { b?: string, d?: string }, object { b?: string, e?: string }, object { c?: string, d?: string }, object { c?: string, e?: string } }",
    );
}

#[test]
fn too_many_pairs_are_one_object_whose_members_are_optional() {
    let branches = |letter: char| -> String {
        let one = |it: usize| {
            format!(
                "{{ required: [{letter}{it}], properties: {{ {letter}{it}: {{ type: string }} }} }}"
            )
        };
        (0..8).map(one).collect::<Vec<_>>().join(", ")
    };
    let fields = |letter: char| -> String {
        (0..8)
            .map(|it| format!(", {letter}{it}?: string"))
            .collect()
    };
    schemas(
        &format!(
            "Root: {{ required: [a], properties: {{ a: {{ type: string }} }}, oneOf: [{}], anyOf: [{}] }}",
            branches('x'),
            branches('y')
        ),
        &format!(
            "Root = object {{ a: string{}{} }}",
            fields('y'),
            fields('x')
        ),
    );
}

#[test]
fn branches_that_are_no_objects_stay_what_they_are() {
    with_b_and_c(
        "{ properties: { a: { type: string } }, oneOf: [{ type: string }, { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }",
        "union { string, object { a?: string, b?: string }, object { a?: string, c?: string } }",
    );
}

#[test]
fn branches_that_are_no_objects_contradict_an_object() {
    with_b_and_c(
        "{ type: object, properties: { a: { type: string } }, oneOf: [{ type: string }, { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }",
        "union { object { a?: string, b?: string }, object { a?: string, c?: string } }",
    );
}

#[test]
fn a_discriminator_beside_members_tags_the_variants() {
    with_b_and_c(
        "{ properties: { k: { type: string } }, discriminator: { propertyName: k, mapping: { b: '#/components/schemas/B' } }, oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }",
        "union by k { B: object { k?: string, b?: string }[\"b\"], C: object { k?: string, c?: string }[\"C\"] }",
    );
}

#[test]
fn parts_that_are_texts_are_the_one_that_says_most() {
    schema(
        "allOf: [{ type: string }, { type: string, enum: [A, B] }, { type: string, format: uri }]",
        "enum { A, B }",
    );
    schema(
        "allOf: [{ type: number }, { type: integer, format: int32 }]",
        "int32",
    );
}

#[test]
fn parts_of_different_types_contradict_each_other() {
    schema(
        "allOf: [{ type: string, format: date }, { type: integer }]",
        "date\nwarning P0206 /components/schemas/Root /components/schemas/Root/allOf/1",
    );
}

#[test]
fn a_property_that_two_parts_describe_has_the_members_of_both() {
    with_b_and_c(
        "{ allOf: [{ properties: { x: { $ref: '#/components/schemas/B' } } }, { properties: { x: { $ref: '#/components/schemas/C' } } }] }",
        "object { x?: object { b?: string, c?: string } }",
    );
}

#[test]
fn the_part_that_says_more_of_a_property_counts() {
    schema(
        "allOf: [{ properties: { a: { type: string, enum: [X] }, b: { type: integer } } }, { properties: { a: { type: string, description: A. }, b: { type: number } } }]",
        "object { a?: enum { X }, b?: int64 }",
    );
}

#[test]
fn a_part_that_is_null_agrees_with_what_may_be_null() {
    for parts in [
        "{ properties: { a: { type: string, nullable: true } } }, { properties: { a: { type: 'null' } } }",
        "{ properties: { a: { type: 'null' } } }, { properties: { a: { type: string, nullable: true } } }",
    ] {
        schema(
            &format!("allOf: [{parts}]"),
            "object { a?: nullable string }",
        );
    }
}

#[test]
fn an_object_that_may_be_null_says_only_that() {
    schema(
        "allOf: [{ properties: { a: { type: array, items: { type: string } } } }, { properties: { a: { type: object, nullable: true } } }]",
        "object { a?: nullable list of string }",
    );
}

#[test]
fn a_part_that_leads_nowhere() {
    schema(
        "allOf: [{ $ref: '#/components/schemas/Missing' }, { properties: { a: { type: string } } }]",
        "object { a?: string }\nwarning P0105 /components/schemas/Root/allOf/0/$ref",
    );
}

#[test]
fn inherited_inline_types_are_one_type() {
    // The types are shown where they stand, so that they are one type is seen in the plan.
    schemas(
        "A: { type: object, properties: { o: { type: object, properties: { x: { type: string } } } } }\n\
         B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } }] }",
        "A = object { o?: object { x?: string } }\nB = object { o?: object { x?: string }, b?: string }",
    );
}

#[test]
fn what_inherits_where_it_stands_holds_itself() {
    schemas(
        "A: { properties: { a: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } }] } } }",
        "A = object { a?: A.a }\nA.a = object { a?: A.a, b?: string }",
    );
}

#[test]
fn no_parts() {
    schema("{ allOf: [] }", "any");
    schema(
        "{ allOf: [], properties: { a: { type: string } } }",
        "object { a?: string }",
    );
}
