//! `oneOf`, `anyOf` and discriminators (OpenAPI 3.0, Composition and Inheritance).

use crate::check::{schema, schemas};

const CAT: &str = "Cat: { type: object, required: [kind], properties: { kind: { type: string } } }";
const DOG: &str = "Dog: { type: object, required: [kind], properties: { kind: { type: string } } }";
const BRANCHES: &str =
    "[{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]";

/// `BRANCHES` in the root stands for cats and dogs.
#[track_caller]
fn check(root: &str, expected: &str) {
    let root = root.replace("BRANCHES", BRANCHES);
    let findings = expected.find("\nwarning").unwrap_or(expected.len());
    let (expected, findings) = expected.split_at(findings);
    schemas(
        &format!("Root: {root}\n{CAT}\n{DOG}"),
        &format!(
            "{expected}\nCat = object {{ kind: string }}\nDog = object {{ kind: string }}{findings}"
        ),
    );
}

#[test]
fn a_discriminator_without_mapping_has_the_schemas_names() {
    check(
        "{ oneOf: BRANCHES, discriminator: { propertyName: kind } }",
        "Root = union by kind { Cat[\"Cat\"], Dog[\"Dog\"] }",
    );
}

#[test]
fn a_mapping_gives_the_texts() {
    check(
        "{ oneOf: BRANCHES, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }",
        "Root = union by kind { Cat[\"cat\"], Dog[\"dog\"] }",
    );
}

#[test]
fn a_mapping_may_hold_bare_names() {
    check(
        "{ oneOf: BRANCHES, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }",
        "Root = union by kind { Cat[\"cat\"], Dog[\"dog\"] }",
    );
}

#[test]
fn several_texts_stand_for_one_variant() {
    check(
        "{ oneOf: BRANCHES, discriminator: { propertyName: kind, mapping: { cat: Cat, kitten: Cat, dog: Dog } } }",
        "Root = union by kind { Cat[\"cat\", \"kitten\"], Dog[\"dog\"] }",
    );
}

#[test]
fn a_mapping_may_leave_variants_out() {
    check(
        "{ oneOf: BRANCHES, discriminator: { propertyName: kind, mapping: { cat: Cat } } }",
        "Root = union by kind { Cat[\"cat\"], Dog[\"Dog\"] }",
    );
}

#[test]
fn any_of_with_a_discriminator_is_tagged_too() {
    check(
        "{ anyOf: BRANCHES, discriminator: { propertyName: kind } }",
        "Root = union by kind { Cat[\"Cat\"], Dog[\"Dog\"] }",
    );
}

#[test]
fn a_mapping_beyond_the_branches_adds_no_variant() {
    check(
        "{ oneOf: BRANCHES, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog, cow: Cow } } }",
        "Root = union by kind { Cat[\"cat\"], Dog[\"dog\"] }\nwarning P0105 /components/schemas/Root/discriminator/mapping/cow",
    );
}

#[test]
fn a_discriminator_over_inline_branches_cannot_be_used() {
    schema(
        "oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }]\ndiscriminator: { propertyName: kind }",
        "union { object { a: string }, object { b: string } }",
    );
}

#[test]
fn a_mapping_alone_names_the_children() {
    schemas(
        "Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }\n\
         Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }\n\
         Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }",
        "Pet = union by kind { Cat[\"cat\"], Dog[\"dog\"] }\n\
         Cat = object { kind: string, claws?: int64 }\n\
         Dog = object { kind: string }",
    );
}

#[test]
fn a_mapping_to_the_schema_itself_is_an_object() {
    schemas(
        "Pet: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { pet: '#/components/schemas/Pet' } } }",
        "Pet = object { kind?: string }",
    );
}

#[test]
fn a_discriminator_without_mapping_and_branches_is_an_object() {
    schemas(
        "Pet: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }",
        "Pet = object { kind?: string }",
    );
}

#[test]
fn branches_without_discriminator() {
    check("{ oneOf: BRANCHES }", "Root = union { Cat, Dog }");
    check("{ anyOf: BRANCHES }", "Root = union { Cat, Dog }");
}

#[test]
fn scalar_branches() {
    schema(
        "oneOf: [{ type: string }, { type: array, items: { type: string } }, { type: number }]",
        "union { string, list of string, double }",
    );
}

#[test]
fn branches_of_the_same_type_are_one() {
    schema(
        "oneOf: [{ type: integer }, { type: integer, format: int64 }]",
        "int64",
    );
    schema(
        "oneOf: [{ type: string }, { type: integer }, { type: string, format: email }]",
        "union { string, int64 }",
    );
}

#[test]
fn texts_that_are_listed_one_by_one_are_an_enum() {
    schema(
        "oneOf: [{ type: string, enum: [A] }, { type: string, enum: [B], description: The b. }, { enum: [A] }]",
        "enum { A, B }",
    );
}

#[test]
fn listed_texts_and_any_other_are_an_enum() {
    schema(
        "anyOf: [{ type: string }, { type: string, enum: [A, B] }]",
        "enum { A, B }",
    );
}

#[test]
fn texts_with_a_format_are_no_enum() {
    schema(
        "anyOf: [{ type: string, format: date }, { type: string, enum: [A] }]",
        "union { date, enum { A } }",
    );
}

#[test]
fn an_only_branch_in_place_has_the_name_of_the_union() {
    schemas(
        "Root: { oneOf: [{ type: object, properties: { a: { type: string } } }] }",
        "Root = object { a?: string }",
    );
}

#[test]
fn an_only_branch_is_the_type() {
    check(
        "{ type: object, properties: { a: { oneOf: [{ $ref: '#/components/schemas/Cat' }] }, b: { anyOf: [{ $ref: '#/components/schemas/Dog' }] } } }",
        "Root = object { a?: Cat, b?: Dog }",
    );
}

#[test]
fn null_branch_beside_one_other() {
    for null in [
        "{ nullable: true }",
        "{ enum: [null] }",
        "{ type: 'null' }",
        "{ nullable: true, enum: [null] }",
    ] {
        check(
            &format!(
                "{{ type: object, properties: {{ a: {{ oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {null}] }}, b: {{ $ref: '#/components/schemas/Dog' }} }} }}"
            ),
            "Root = object { a?: nullable Cat, b?: Dog }",
        );
    }
}

#[test]
fn null_branch_beside_several() {
    check(
        "{ type: object, properties: { a: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { enum: [null] }] } } }",
        "Root = object { a?: nullable union { Cat, Dog } }",
    );
}

#[test]
fn null_branch_of_a_component() {
    schemas(
        "Root: { type: object, properties: { a: { $ref: '#/components/schemas/Any' } } }\nAny: { oneOf: [{ type: string }, { type: integer }, { enum: [null] }] }",
        "Root = object { a?: nullable Any }\nAny = union { string, int64 }",
    );
}

#[test]
fn null_branch_of_a_tagged_union() {
    check(
        "{ type: object, properties: { a: { discriminator: { propertyName: kind }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { nullable: true }] } } }",
        "Root = object { a?: nullable union by kind { Cat[\"Cat\"], Dog[\"Dog\"] } }",
    );
}

#[test]
fn nullable_union() {
    check(
        "{ type: object, properties: { a: { nullable: true, oneOf: BRANCHES } } }",
        "Root = object { a?: nullable union { Cat, Dog } }",
    );
}

#[test]
fn a_nullable_branch_makes_the_union_nullable() {
    schema(
        "type: object\nproperties: { a: { oneOf: [{ type: string, nullable: true }, { type: integer }] } }",
        "object { a?: nullable union { string, int64 } }",
    );
}

#[test]
fn branches_that_only_require_do_not_change_the_type() {
    schema(
        "type: object\nproperties: { a: { type: string }, b: { type: string } }\nanyOf: [{ required: [a] }, { required: [b] }]",
        "object { a?: string, b?: string }",
    );
}

#[test]
fn branches_that_only_bound_do_not_change_the_type() {
    schema(
        "type: string\nanyOf: [{ format: ipv4 }, { format: ipv6 }]",
        "string",
    );
    schema(
        "type: integer\noneOf: [{ minimum: 3 }, { maximum: 1 }]",
        "int64",
    );
}

#[test]
fn members_beside_branches_belong_to_each_branch() {
    schemas(
        "Root: { type: object, required: [id], properties: { id: { type: string } }, oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }\n\
         A: { type: object, required: [a], properties: { a: { type: string } } }\n\
         B: { type: object, required: [b], properties: { b: { type: string } } }",
        "Root = union { object { id: string, a: string }, object { id: string, b: string } }\n\
         A = object { a: string }\n\
         B = object { b: string }",
    );
}

#[test]
fn members_beside_branches_that_each_branch_declares_too_are_no_loss() {
    check(
        "{ type: object, properties: { kind: { type: string } }, oneOf: BRANCHES, discriminator: { propertyName: kind } }",
        "Root = union by kind { Cat[\"Cat\"], Dog[\"Dog\"] }",
    );
}

#[test]
fn a_union_in_an_array() {
    check(
        "{ type: array, items: { oneOf: BRANCHES } }",
        "Root = list of union { Cat, Dog }",
    );
}

#[test]
fn a_branch_that_leads_nowhere_is_any() {
    schema(
        "oneOf: [{ type: string }, { $ref: '#/components/schemas/Cow' }]",
        "union { string, any }\nwarning P0105 /components/schemas/Root/oneOf/1/$ref",
    );
}

#[test]
fn a_union_of_itself() {
    schemas(
        "Json: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Json' } }, { $ref: '#/components/schemas/Json' }] }",
        "Json = union { string, list of Json, Json }",
    );
}

#[test]
fn a_branch_that_is_any_object_is_a_map() {
    schema(
        "oneOf: [{ type: string }, { type: object }]",
        "union { string, map of any }",
    );
}

#[test]
fn an_object_that_may_be_null_beside_another_branch_is_null() {
    check(
        "{ type: object, properties: { a: { anyOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, nullable: true }] }, b: { $ref: '#/components/schemas/Dog' } } }",
        "Root = object { a?: nullable Cat, b?: Dog }",
    );
}

#[test]
fn inline_branches_are_tagged_by_what_they_list() {
    schema(
        "discriminator: { propertyName: kind }\noneOf: [{ title: Cat, type: object, properties: { kind: { type: string, enum: [cat] } } }, { type: object, required: [kind], properties: { kind: { type: string, enum: [dog, puppy] } } }]",
        "union by kind { Cat: object { kind?: enum { cat } }[\"cat\"], \"With kind\": object { kind: enum { dog, puppy } }[\"dog\", \"puppy\"] }",
    );
}

#[test]
fn a_branch_without_mapping_has_the_texts_that_only_it_lists() {
    schemas(
        "Root: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind } }\n\
         A: { type: object, properties: { kind: { type: string, enum: [a] } } }\n\
         B: { type: object, properties: { kind: { type: string, enum: [b, c] } } }",
        "Root = union by kind { A[\"a\"], B[\"b\", \"c\"] }\n\
         A = object { kind?: enum { a } }\n\
         B = object { kind?: enum { b, c } }",
    );
}

#[test]
fn a_union_as_a_branch_has_the_texts_of_its_branches() {
    check(
        "{ oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Cow' }], discriminator: { propertyName: kind } }\nPet: { oneOf: BRANCHES, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }\nCow: { type: object, properties: { kind: { type: string } } }",
        "Root = union by kind { Pet[\"cat\", \"dog\"], Cow[\"Cow\"] }\nPet = union by kind { Cat[\"cat\"], Dog[\"dog\"] }\nCow = object { kind?: string }",
    );
}

#[test]
fn a_branch_that_does_not_hold_its_tag_is_a_variant_for_each_text() {
    schemas(
        "Root: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind, mapping: { x: A, y: A, z: B } } }\n\
         A: { type: object, properties: { a: { type: string } } }\n\
         B: { type: object, properties: { b: { type: string } } }",
        "Root = union by kind { x: A[\"x\"], y: A[\"y\"], B[\"z\"] }\n\
         A = object { a?: string }\n\
         B = object { b?: string }",
    );
}

#[test]
fn a_discriminator_alone_finds_the_children() {
    schemas(
        "Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }\n\
         Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }\n\
         Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }, { properties: { kind: { type: string, enum: [lion] } } }] }",
        "Pet = union by kind { Cat[\"Cat\"], Lion[\"lion\"] }\n\
         Cat = union by kind { Lion[\"lion\"], Plain: object { kind: string, claws?: int64, *: any }[\"Cat\"] and others }\n\
         Lion = object { kind: enum { lion }, claws?: int64 }",
    );
}

#[test]
fn a_parent_that_a_mapping_names_beside_its_children_is_a_variant() {
    schemas(
        "Pet: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { pet: '#/components/schemas/Pet', cat: Cat } } }\n\
         Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }",
        "Pet = union by kind { Cat[\"cat\"], Plain: object { kind?: string, *: any }[\"pet\"] }\n\
         Cat = object { kind?: string, claws?: int64 }",
    );
}

#[test]
fn an_object_beside_another_type_that_may_be_null_is_an_object() {
    schema(
        "type: object\nproperties: { a: { anyOf: [{ type: object, nullable: true }, { type: string, nullable: true }] } }",
        "object { a?: nullable union { map of any, string } }",
    );
}

#[test]
fn variants_that_are_one_type_under_several_names_are_one() {
    schemas(
        "Root: { anyOf: [{ $ref: '#/components/schemas/Id' }, { $ref: '#/components/schemas/Key' }, { type: integer }] }\n\
         Id: { type: string }\nKey: { type: string }",
        "Root = union { Id, int64 }\nId = string\nKey = string",
    );
    schemas(
        "Root: { oneOf: [{ type: array, items: { $ref: '#/components/schemas/Id' } }, { type: array, items: { type: string } }] }\n\
         Id: { type: string }",
        "Root = list of Id\nId = string",
    );
    schemas(
        "Root: { oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Other' }] }\n\
         One: { type: array, items: { $ref: '#/components/schemas/One' } }\n\
         Other: { type: array, items: { $ref: '#/components/schemas/One' } }",
        "Root = One\nOne = list of One\nOther = list of One",
    );
}

#[test]
fn an_inline_branch_that_inherits_the_union_counts_once() {
    schemas(
        "A: { properties: { k: { type: string } }, oneOf: [{ allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/B' }] }, { type: string }] }\n\
         B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } }] }",
        "A = object { k?: string, b?: string }\nB = object { k?: string, b?: string }\nwarning P0201 /components/schemas/A/oneOf/1",
    );
}

#[test]
fn what_is_required_beside_a_union_is_required_of_each_variant() {
    schema(
        "type: object\nrequired: [kind]\nproperties: { kind: { type: string } }\n\
         oneOf: [{ properties: { kind: { const: s }, a: { type: string } } }, { properties: { kind: { const: n }, b: { type: integer } } }]",
        "union { object { kind: enum { s }, a?: string }, object { kind: enum { n }, b?: int64 } }",
    );
    schema(
        "type: object\nadditionalProperties: { type: integer }\n\
         oneOf: [{ required: [a], properties: { a: { type: string } } }, { required: [b], properties: { b: { type: string } } }]",
        "union { object { a: string, *: int64 }, object { b: string, *: int64 } }",
    );
}

#[test]
fn components_for_null_and_for_no_text() {
    schemas(
        "Root: { type: object, properties: { a: { oneOf: [{ $ref: '#/components/schemas/Status' }, { $ref: '#/components/schemas/Blank' }, { $ref: '#/components/schemas/Null' }] }, b: { anyOf: [{ type: integer }, { $ref: '#/components/schemas/Null' }] } } }
Status: { type: string, enum: [open, closed] }
Blank: { enum: [''] }
Null: { enum: [null] }",
        "Root = object { a?: nullable Status, b?: nullable int64 }
Status = enum { open, closed }
Blank = enum { \"\" }
Null = any",
    );
}

#[test]
fn children_of_one_parent_are_told_by_its_discriminator() {
    schemas(
        "Root: { type: object, properties: { pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] } } }
Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { CAT: Cat, DOG: Dog, PUG: Pug } } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { bark: { type: string } } }] }
Pug: { allOf: [{ $ref: '#/components/schemas/Dog' }, { properties: { nose: { type: string } } }] }",
        "Root = object { pet?: union by kind { Cat[\"CAT\"], Dog[\"DOG\", \"PUG\"] } }
Pet = union by kind { Cat[\"CAT\"], Dog[\"DOG\"], Pug[\"PUG\"] }
Cat = object { kind: string }
Dog = union by kind { Pug[\"PUG\"], Plain: object { kind: string, bark?: string, *: any }[\"DOG\"] and others }
Pug = object { kind: string, bark?: string, nose?: string }",
    );
}

#[test]
fn texts_in_place_beside_other_branches_are_one_enum() {
    schemas(
        "Root: { oneOf: [{ type: string, enum: [unit] }, { type: object, properties: { a: { type: string } } }, { type: string, enum: [other, more] }] }",
        "Root = union { enum { unit, other, more }, object { a?: string } }",
    );
    schemas(
        "Root: { oneOf: [{ type: string, enum: [unit] }, { type: integer }] }",
        "Root = union { enum { unit }, int64 }",
    );
}

#[test]
fn the_text_that_an_extension_gives() {
    schemas(
        "Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], x-ms-discriminator-value: '#Pets.Cat' }
Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }, { properties: { mane: { type: string } } }] }",
        "Pet = union by kind { Cat[\"#Pets.Cat\"], Lion[\"Lion\"] }
Cat = union by kind { Lion[\"Lion\"], Plain: object { kind: string, *: any }[\"#Pets.Cat\"] }
Lion = object { kind: string, mane?: string }",
    );
}

#[test]
fn a_text_beside_objects_that_a_member_tells_apart() {
    check(
        "{ oneOf: [{ type: string }, { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }",
        "Root = union { string, union by kind { Cat[\"cat\"], Dog[\"dog\"] } }",
    );
}
