//! What has one value only (JSON Schema, `const`) is not asked for.

use crate::check::{operation, requests};

#[test]
fn a_required_constant() {
    requests(
        "Pet:
  type: object
  required: [kind, level, flag, own, wide, maybe]
  properties:
    kind: { const: pet }
    level: { const: 3 }
    flag: { const: true }
    own: { $ref: '#/components/schemas/Own' }
    wide: { const: 1.5 }
    maybe: { type: [string, 'null'], const: x }
    other: { const: y }
Own: { const: own }
",
        "struct Pet { kind: PetKind = \"pet\", level: PetLevel = 3, flag: bool = true, own: Own = \"own\", wide: f64, maybe: Option<PetMaybe>, other?: Option<PetOther> } with setters
enum PetKind { Pet = \"pet\" }
enum PetLevel { N3 = 3 }
enum PetMaybe { X = \"x\" }
enum PetOther { Y = \"y\" }
enum Own { Own = \"own\" }
note P0110 /components/schemas/Pet/properties/kind/const:",
    );
}

#[test]
fn one_value_that_is_listed_is_no_constant() {
    requests(
        "Pet: { type: object, required: [kind], properties: { kind: { type: string, enum: [pet] } } }",
        "struct Pet { kind: PetKind } with setters\nenum PetKind { Pet = \"pet\" }",
    );
}

#[test]
fn a_required_parameter() {
    operation(
        "get /pets/{id}",
        "parameters:
  - { name: id, in: path, required: true, schema: { type: string } }
  - { name: version, in: header, required: true, schema: { const: v1 } }
  - { name: flag, in: query, schema: { const: true } }
",
        "fn call(CallParams) -> () or CallError = none
  path id: into String
  header version: into default::CallVersion = \"v1\"
  query flag?: bool
enum CallVersion { V1 = \"v1\" }
note P0110 /paths/~1pets~1{id}/get/parameters/1/schema/const:",
    );
}

#[test]
fn the_word_of_the_adapter_is_no_word_of_documents() {
    requests(
        "Pet: { type: object, required: [kind], properties: { kind: { type: string, x-portolan-const: pet } } }",
        "struct Pet { kind: String } with setters",
    );
}

/// `Pet` is a cat or a dog by `kind`, and more of them by other rules.
fn pets(kind: &str, more: &str, expected: &str) {
    let object = format!(
        "{{ type: object, required: [kind, age], properties: {{ kind: {kind}, age: {{ type: integer }} }} }}"
    );
    requests(
        &format!(
            "Pet: {{ oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}], discriminator: {{ propertyName: kind, mapping: {{ cat: Cat, dog: Dog, hound: Dog }} }} }}\nCat: {object}\nDog: {object}\n{more}"
        ),
        expected,
    );
}

#[test]
fn the_text_of_a_variant() {
    pets(
        "{ type: string }",
        "",
        "union Pet by kind { Cat(Cat)[\"cat\"], Dog(Dog)[\"dog\", \"hound\"] }
struct Cat { kind: String = \"cat\", age: i64 } with setters
struct Dog { kind: String, age: i64 } with setters",
    );
}

#[test]
fn the_text_of_a_variant_that_has_another_one_elsewhere() {
    pets(
        "{ type: string }",
        "Beast: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { lion: Cat, wolf: Dog } } }",
        "union Pet by kind { Cat(Cat)[\"cat\"], Dog(Dog)[\"dog\", \"hound\"] }
struct Cat { kind: String, age: i64 } with setters
struct Dog { kind: String, age: i64 } with setters
union Beast by kind { Cat(Cat)[\"lion\"], Dog(Dog)[\"wolf\"] }",
    );
}

#[test]
fn the_text_of_a_variant_that_only_answers_hold() {
    pets(
        "{ type: string, readOnly: true }",
        "",
        "union Pet by kind { Cat(Cat)[\"cat\"], Dog(Dog)[\"dog\", \"hound\"] }
struct Cat { kind?: Option<String> readonly, age: i64 } with setters
struct Dog { kind?: Option<String> readonly, age: i64 } with setters",
    );
}

#[test]
fn a_name_that_is_none_of_the_texts() {
    requests(
        "Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
Cat: { type: object, required: [kind], properties: { kind: { type: string, enum: [pet] } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [pet] } } }
",
        "union Pet { Cat(Cat) if try, Dog(Dog) if try }
struct Cat { kind: CatKind } with setters
enum CatKind { Pet = \"pet\" }
struct Dog { kind: DogKind } with setters
type DogKind = CatKind
warning P0202 /components/schemas/Pet:",
    );
}
