//! Unions: names of variants, and what tells them apart.

use crate::check::answers;

const CAT: &str = "Cat: { type: object, required: [kind, claws], properties: { kind: { type: string, enum: [cat] }, claws: { type: integer } } }";
const DOG: &str = "Dog: { type: object, required: [kind, bark], properties: { kind: { type: string, enum: [dog] }, bark: { type: string } } }";

#[test]
fn by_a_discriminator() {
    answers(
        "Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat, kitten: Cat, dog: Dog } } }\nCat: { type: object, properties: { kind: { type: string } } }\nDog: { type: object, properties: { kind: { type: string } } }",
        "union Pet by kind { Cat(Cat)[\"cat\", \"kitten\"], Dog(Dog)[\"dog\"] }\nstruct Cat { kind?: Option<String> }\nstruct Dog { kind?: Option<String> }",
    );
}

#[test]
fn variants_leave_out_the_words_of_the_union() {
    answers(
        "OrgUser: { oneOf: [{ $ref: '#/components/schemas/OrgActiveUser' }, { $ref: '#/components/schemas/OrgUser2' }], discriminator: { propertyName: k } }\nOrgActiveUser: { type: object, properties: { k: { type: string } } }\nOrgUser2: { type: object, properties: { k: { type: string } } }",
        "union OrgUser by k { Active(OrgActiveUser)[\"OrgActiveUser\"], User2(OrgUser2)[\"OrgUser2\"] }\nstruct OrgActiveUser { k?: Option<String> }\nstruct OrgUser2 { k?: Option<String> }",
    );
}

#[test]
fn by_json_type() {
    answers(
        "Any: { oneOf: [{ type: string }, { type: integer }, { type: boolean }, { type: array, items: { type: string } }, { type: object, additionalProperties: { type: string } }] }",
        "union Any { Text(String) if string, Integer(i64) if number, Boolean(bool) if boolean, List(Vec<String>) if array, Map(Map<String>) if object }",
    );
}

#[test]
fn by_a_constant() {
    answers(
        &format!(
            "Pet: {{ oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}] }}\n{CAT}\n{DOG}"
        ),
        "union Pet { Cat(Cat) if kind is \"cat\", Dog(Dog) if kind is \"dog\" }\n\
         struct Cat { kind: CatKind, claws: i64 }\nenum CatKind { Cat = \"cat\" }\n\
         struct Dog { kind: DogKind, bark: String }\nenum DogKind { Dog = \"dog\" }",
    );
}

#[test]
fn by_required_members() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }\nA: { type: object, required: [x, a], properties: { x: { type: string }, a: { type: string } } }\nB: { type: object, required: [b], properties: { x: { type: string }, b: { type: string } } }",
        "union U { A(A) if has a, B(B) if has b }\nstruct A { x: String, a: String }\nstruct B { x?: Option<String>, b: String }",
    );
}

#[test]
fn one_that_nothing_tells_comes_last() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }\nA: { type: object, properties: { a: { type: string } } }\nB: { type: object, required: [b], properties: { b: { type: string } } }",
        "union U { B(B) if has b, A(A) if try }\nstruct A { a?: Option<String> }\nstruct B { b: String }",
    );
}

#[test]
fn several_that_nothing_tells_are_a_guess() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }\nA: { type: object, properties: { a: { type: string } } }\nB: { type: object, properties: { a: { type: string } } }",
        "union U { A(A) if try, B(B) if try }\nstruct A { a?: Option<String> }\nstruct B { a?: Option<String> }\nwarning P0202 /components/schemas/U:",
    );
}

#[test]
fn objects_that_take_any_member_are_told_by_members_too() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }\nA: { type: object, required: [a], properties: { a: { type: string } } }\nB: { type: object, required: [b], properties: { b: { type: string } }, additionalProperties: true }",
        "union U { A(A) if has a, B(B) if has b }\nstruct A { a: String }\nstruct B { b: String, ..additional_properties: Json }",
    );
}

#[test]
fn a_map_beside_objects() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: object, additionalProperties: { type: string } }] }\nA: { type: object, required: [a], properties: { a: { type: integer } } }",
        "union U { A(A) if has a, Map(Map<String>) if try }\nstruct A { a: i64 }",
    );
}

#[test]
fn texts_with_formats_are_tried() {
    answers(
        "U: { anyOf: [{ type: string, format: date-time }, { type: string }] }",
        "union U { DateTime(Timestamp) if try, Text(String) if try }",
    );
}

#[test]
fn integers_and_numbers_are_tried() {
    answers(
        "U: { oneOf: [{ type: integer }, { type: number }, { type: string }] }",
        "union U { Text(String) if string, Integer(i64) if try, Number(f64) if try }",
    );
}

#[test]
fn aliases_are_looked_through() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/Name' }, { $ref: '#/components/schemas/Names' }, { $ref: '#/components/schemas/Color' }] }\nName: { type: integer }\nNames: { type: array, items: { type: string } }\nColor: { type: string, enum: [RED] }",
        "union U { Name(Name) if number, Names(Names) if array, Color(Color) if string }\ntype Name = i64\ntype Names = Vec<String>\nenum Color { Red = \"RED\" }",
    );
}

#[test]
fn a_union_in_a_union() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/V' }, { type: boolean }] }\nV: { oneOf: [{ type: string }, { type: integer }] }",
        "union U { Boolean(bool) if boolean, V(V) if try }\nunion V { Text(String) if string, Integer(i64) if number }",
    );
}

#[test]
fn a_branch_that_is_the_union_itself_adds_nothing() {
    answers(
        "U: { oneOf: [{ type: string }, { $ref: '#/components/schemas/U' }] }",
        "union U { Text(String) if string }",
    );
}

#[test]
fn unions_that_are_branches_of_each_other_add_nothing() {
    answers(
        "U: { oneOf: [{ type: string }, { $ref: '#/components/schemas/V' }] }\nV: { oneOf: [{ type: integer }, { $ref: '#/components/schemas/U' }] }",
        "union U { V(V) if try, Text(String) if try }\nunion V { Integer(i64) if number }\nwarning P0201 /components/schemas/V:",
    );
}

#[test]
fn inline_variants_are_named_by_their_title_or_number() {
    answers(
        "U: { oneOf: [{ title: With A, type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b, c], properties: { b: { type: string }, c: { type: string } } }] }",
        "union U { WithA(UWithA) if has a, Variant2(UVariant2) if has b c }\nstruct UVariant2 { b: String, c: String }\nstruct UWithA { a: String }",
    );
}

#[test]
fn lists_are_named_by_their_items_where_there_are_several() {
    answers(
        "U: { oneOf: [{ type: array, items: { type: string } }, { type: array, items: { type: integer } }] }",
        "union U { List(Vec<String>) if try, ListOfInteger(Vec<i64>) if try }",
    );
}

#[test]
fn by_constants_that_are_no_texts() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }\nA: { type: object, required: [ok], properties: { ok: { type: boolean, enum: [true] } } }\nB: { type: object, required: [ok], properties: { ok: { type: boolean, enum: [false] } } }",
        "union U { A(A) if ok is \"true\", B(B) if ok is \"false\" }\nstruct A { ok: bool }\nstruct B { ok: bool }",
    );
}

#[test]
fn by_lists_of_texts_that_do_not_overlap() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }\nA: { type: object, required: [k], properties: { k: { type: string, enum: [a, b] } } }\nB: { type: object, required: [k], properties: { k: { type: string, enum: [c, d] } } }",
        "union U { A(A) if k is \"a\" or \"b\", B(B) if k is \"c\" or \"d\" }\nstruct A { k: AK }\nenum AK { A = \"a\", B = \"b\" }\nstruct B { k: BK }\nenum BK { C = \"c\", D = \"d\" }",
    );
}

#[test]
fn lists_of_texts_that_overlap_are_no_test() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }\nA: { type: object, required: [k], properties: { k: { type: string, enum: [a, b] } } }\nB: { type: object, required: [k], properties: { k: { type: string, enum: [b, c] } } }",
        "union U { A(A) if try, B(B) if try }\nstruct A { k: AK }\nenum AK { A = \"a\", B = \"b\" }\nstruct B { k: BK }\nenum BK { B = \"b\", C = \"c\" }",
    );
}

#[test]
fn a_constant_tells_one_variant_where_the_other_has_no_such_member() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }\nA: { type: object, required: [k], properties: { k: { type: string, enum: [a] }, x: { type: string } } }\nB: { type: object, properties: { x: { type: string } } }",
        "union U { A(A) if k is \"a\", B(B) if try }\nstruct A { k: AK, x?: Option<String> }\nenum AK { A = \"a\" }\nstruct B { x?: Option<String> }",
    );
}

#[test]
fn a_tagged_union_in_a_union_is_told_by_its_tags() {
    answers(
        &format!(
            "U: {{ oneOf: [{{ $ref: '#/components/schemas/Pet' }}, {{ $ref: '#/components/schemas/Cow' }}] }}\nPet: {{ oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}], discriminator: {{ propertyName: kind, mapping: {{ cat: Cat, dog: Dog }} }} }}\nCow: {{ type: object, required: [kind], properties: {{ kind: {{ type: string, enum: [cow] }} }} }}\n{CAT}\n{DOG}"
        ),
        "union U { Pet(Pet) if kind is \"cat\" or \"dog\", Cow(Cow) if kind is \"cow\" }\n\
         union Pet by kind { Cat(Cat)[\"cat\"], Dog(Dog)[\"dog\"] }\n\
         struct Cow { kind: CowKind }\nenum CowKind { Cow = \"cow\" }\n\
         struct Cat { kind: CatKind = \"cat\", claws: i64 }\nenum CatKind { Cat = \"cat\" }\n\
         struct Dog { kind: DogKind = \"dog\", bark: String }\nenum DogKind { Dog = \"dog\" }",
    );
}

#[test]
fn the_variant_that_takes_least_comes_first() {
    answers(
        "U: { anyOf: [{ type: string }, { type: string, format: date-time }, { $ref: '#/components/schemas/E' }, { type: string, format: uuid }] }\nE: { type: string, enum: [a] }",
        "union U { E(E) if try, Uuid(Uuid) if try, DateTime(Timestamp) if try, Text(String) if try }\nenum E { A = \"a\" }",
    );
}

#[test]
fn objects_with_the_same_members_of_other_types_are_told_apart() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }\nA: { type: object, properties: { a: { type: string } } }\nB: { type: object, properties: { a: { type: array, items: { type: string } } } }",
        "union U { A(A) if try, B(B) if try }\nstruct A { a?: Option<String> }\nstruct B { a?: Option<Vec<String>> }",
    );
}

#[test]
fn inline_variants_are_named_by_their_constant_or_only_required_member() {
    answers(
        "U: { oneOf: [{ type: object, required: [k], properties: { k: { type: string, enum: [big cat] } } }, { type: object, required: [b], properties: { b: { type: string } } }] }",
        "union U { BigCat(UBigCat) if k is \"big cat\", WithB(UWithB) if has b }\nstruct UWithB { b: String }\nstruct UBigCat { k: UBigCatK }\nenum UBigCatK { BigCat = \"big cat\" }",
    );
}

#[test]
fn a_parent_has_the_texts_that_it_lists_itself_too() {
    answers(
        "U: { oneOf: [{ $ref: '#/components/schemas/Alert' }, { $ref: '#/components/schemas/Bill' }] }\n\
         Alert: { type: object, required: [on], properties: { on: { type: string, enum: [few, many, slow] }, note: { type: string } }, discriminator: { propertyName: on, mapping: { few: Few } } }\n\
         Few: { allOf: [{ $ref: '#/components/schemas/Alert' }, { properties: { least: { type: integer } } }] }\n\
         Bill: { type: object, required: [on], properties: { on: { type: string, enum: [bill] } } }",
        "union U { Alert(Alert) if on is \"few\" or \"many\" or \"slow\", Bill(Bill) if on is \"bill\" }\n\
         union Alert by on { Few(Few)[\"few\"], Plain(AlertPlain)[] and others }\n\
         struct AlertPlain { on: AlertOn, note?: Option<String>, ..additional_properties: Json }\n\
         enum AlertOn { Few = \"few\", Many = \"many\", Slow = \"slow\" }\n\
         struct Few { on: AlertOn = \"few\", note?: Option<String>, least?: Option<i64> }\n\
         struct Bill { on: BillOn }\nenum BillOn { Bill = \"bill\" }",
    );
}
