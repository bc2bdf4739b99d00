//! Parents and their children (OpenAPI 3.0, Composition and Inheritance), and what is none of the children.

use crate::check::schemas;

#[test]
fn a_parent_with_members_of_its_own_is_a_variant_for_what_no_text_tells() {
    schemas(
        "Pet: { type: object, properties: { kind: { type: string }, name: { type: string } }, discriminator: { propertyName: kind, mapping: { pet: '#/components/schemas/Pet', cat: Cat } } }\n\
         Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }",
        "Pet = union by kind { Cat[\"cat\"], Plain: object { kind?: string, name?: string, *: any }[\"pet\"] and others }\n\
         Cat = object { kind?: string, name?: string, claws?: int64 }",
    );
}

#[test]
fn a_parent_that_has_a_parent_itself_is_a_union_of_its_children() {
    let thing = "Thing: { type: object, properties: { id: { type: string } } }";
    let cat = "Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }";
    let expected = "Pet = union by kind { Cat[\"Cat\"], Plain: object { id?: string, kind?: string, *: any }[] and others }\n\
        Cat = object { id?: string, kind?: string, claws?: int64 }\n\
        Thing = object { id?: string }";
    for pet in [
        "Pet: { allOf: [{ $ref: '#/components/schemas/Thing' }], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }",
        "Pet: { allOf: [{ $ref: '#/components/schemas/Thing' }, { properties: { kind: { type: string } }, discriminator: { propertyName: kind } }] }",
        "Pet: { allOf: [{ $ref: '#/components/schemas/Thing' }, { properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { Thing: '#/components/schemas/Thing', Cat: '#/components/schemas/Cat' } } }] }",
    ] {
        schemas(&format!("{pet}\n{cat}\n{thing}"), expected);
    }
}

#[test]
fn children_that_repeat_the_discriminator_are_objects() {
    let tagged = "discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }";
    schemas(
        &format!(
            "Pet: {{ type: object, properties: {{ kind: {{ type: string }} }}, {tagged} }}\n\
             Cat: {{ allOf: [{{ $ref: '#/components/schemas/Pet' }}], {tagged} }}\n\
             Dog: {{ allOf: [{{ $ref: '#/components/schemas/Pet' }}], {tagged} }}"
        ),
        "Pet = union by kind { Cat[\"cat\"], Dog[\"dog\"] }\n\
         Cat = object { kind?: string }\n\
         Dog = object { kind?: string }",
    );
}

#[test]
fn parents_of_parents_know_all_their_children() {
    schemas(
        "Pet: { type: object, properties: { kind: { type: string }, name: { type: string } }, discriminator: { propertyName: kind } }\n\
         Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { claws: { type: integer } }, discriminator: { propertyName: kind } }\n\
         Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }] }",
        "Pet = union by kind { Cat[\"Cat\"], Lion[\"Lion\"], Plain: object { kind?: string, name?: string, *: any }[] and others }\n\
         Cat = union by kind { Lion[\"Lion\"], Plain: object { kind?: string, name?: string, claws?: int64, *: any }[] and others }\n\
         Lion = object { kind?: string, name?: string, claws?: int64 }",
    );
}

#[test]
fn a_default_takes_what_no_text_tells() {
    schemas(
        "Root: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind, mapping: { a: A, b: B }, defaultMapping: '#/components/schemas/B' } }\n\
         A: { type: object, properties: { kind: { type: string } } }\n\
         B: { type: object, properties: { kind: { type: string } } }",
        "Root = union by kind { A[\"a\"], B[\"b\"] and others }\n\
         A = object { kind?: string }\n\
         B = object { kind?: string }",
    );
    schemas(
        "Root: { properties: { id: { type: string } }, oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind, defaultMapping: A } }\n\
         A: { type: object, properties: { kind: { type: string } } }\n\
         B: { type: object, properties: { kind: { type: string } } }",
        "Root = union by kind { A: object { id?: string, kind?: string }[\"A\"] and others, B: object { id?: string, kind?: string }[\"B\"] }\n\
         A = object { kind?: string }\n\
         B = object { kind?: string }",
    );
}

#[test]
fn a_default_that_is_no_branch_tells_nothing() {
    schemas(
        "Root: { oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: kind, defaultMapping: B } }\n\
         A: { type: object, properties: { kind: { type: string } } }\n\
         B: { type: object, properties: { kind: { type: string } } }",
        "Root = union by kind { A[\"A\"] }\n\
         A = object { kind?: string }\n\
         B = object { kind?: string }",
    );
}
