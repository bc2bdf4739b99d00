//! A public name never changes because something else is added to the end of what a document lists.

use std::collections::BTreeSet;

use portolan::diagnostics::Diagnostics;
use portolan::rust::{Crate, Group, Item, UnionRule};
use portolan::source::Document;
use serde_json::{Value, json};

use crate::check::crate_of;
use crate::random::Random;

/// A document in which names clash already.
const DOCUMENT: &str = "
tags: [{ name: Pets }, { name: Toy Box }]
paths:
  /pets/{petId}:
    parameters: [{ name: petId, in: path, required: true, schema: { type: string, pattern: '^[a-f0-9]{24}$' } }]
    get:
      operationId: getPet
      tags: [Pets]
      parameters: [{ name: sort, in: query, schema: { type: string, enum: [UP, DOWN] } }, { name: filter, in: query, schema: { type: string } }]
      responses:
        '200': { description: A pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
    put:
      operationId: get_pet
      tags: [Pets]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/pet' } } } }
      responses: { '204': { description: Done. }, '400': { description: Bad., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } } }
  /toys:
    get:
      operationId: listToys
      tags: [Toy Box]
      responses:
        '200': { description: Toys., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Toy' } } } } }
        '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
    post:
      operationId: addToy
      requestBody: { required: true, content: { application/json: { schema: { type: object, description: '#body', properties: { name: { type: string } } } } } }
      responses: { '201': { description: Added., content: { application/json: { schema: { type: object, description: '#answer', properties: { id: { type: string } } } } } } }
components:
  schemas:
    BALL: { type: object, description: '#BALL', properties: { a: { type: string } } }
    toy_box: { type: object, description: '#toy_box', properties: { a: { type: string } } }
    Pet: { type: object, description: '#Pet', properties: { petId: { type: string }, pet_id: { type: string }, owner: { type: object, description: '#Pet.owner', properties: { name: { type: string } } }, kind: { type: string, description: '#Pet.kind', enum: [cat, CAT, dog] } } }
    pet: { type: object, description: '#pet', properties: { new: { type: string }, mood: { $ref: '#/components/schemas/Mood' } } }
    Error: { type: object, description: '#Error', properties: { code: { type: string } } }
    Toy: { description: '#Toy', oneOf: [{ $ref: '#/components/schemas/Ball' }, { $ref: '#/components/schemas/Bone' }], discriminator: { propertyName: kind } }
    Ball: { type: object, description: '#Ball', properties: { kind: { type: string }, size: { type: integer } } }
    Bone: { type: object, description: '#Bone', properties: { kind: { type: string } } }
    mood: { type: object, description: '#mood', properties: { a: { type: string } } }
    pet-owner: { type: object, description: '#pet-owner', properties: { a: { type: string } } }
    Mood: { description: '#Mood', anyOf: [{ type: string }, { type: array, items: { type: string } }] }
";

/// Every public name, with what it stands for in the document.
fn public_names(krate: &Crate) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for group in &krate.groups {
        group_names(group, &mut names);
    }
    for item in krate.models.iter().flat_map(|it| &it.items) {
        item_names("models", item, &mut names);
    }
    for set in &krate.errors {
        let variants = set.variants.iter();
        names.extend(variants.map(|it| format!("{} {:?} is {}", set.ident, it.status, it.ident)));
    }
    names
}

fn group_names(group: &Group, names: &mut BTreeSet<String>) {
    let (docs, module) = (&group.docs.0[0], &group.module);
    names.insert(format!("{docs} {module} {} {}", group.ident, group.feature));
    for it in &group.operations {
        let id = &it.meta.id;
        names.insert(format!(
            "{id} {module} {} {} {}",
            it.method, it.params, it.error.ident
        ));
        let parameters = it.parameters.iter();
        names.extend(
            parameters.map(|it| format!("{id} {:?} {} is {}", it.place, it.wire, it.ident)),
        );
    }
    for item in &group.items {
        item_names(module.as_str(), item, names);
    }
}

fn item_names(module: &str, item: &Item, names: &mut BTreeSet<String>) {
    let (docs, members) = members(item);
    let at = format!("{module} {docs}");
    names.insert(format!("{at} is {}", item.ident()));
    names.extend(members.into_iter().map(|it| format!("{at} {it}")));
}

/// The docs of an item, and its members.
fn members(item: &Item) -> (&str, Vec<String>) {
    let is = |wire: &str, ident: &dyn std::fmt::Display| format!("{wire} is {ident}");
    match item {
        Item::Struct(it) => {
            let fields = it.fields.iter().map(|it| is(&it.wire, &it.ident));
            (&it.docs.0[0], fields.collect())
        }
        Item::Enumeration(it) => {
            let variants = it.variants.iter().map(|it| is(&it.wire, &it.ident));
            (&it.docs.0[0], variants.collect())
        }
        Item::Union(it) => {
            let variants = match &it.rule {
                UnionRule::Tagged { variants, .. } => variants
                    .iter()
                    .map(|it| is(&it.texts.join(" "), &it.ident))
                    .collect(),
                UnionRule::Shaped(variants) => variants
                    .iter()
                    .map(|it| format!("{:?} is {}", it.ty, it.ident))
                    .collect(),
            };
            (&it.docs.0[0], variants)
        }
        Item::Tuple(it) => (&it.docs.0[0], Vec::new()),
        Item::Newtype(it) => (&it.docs.0[0], Vec::new()),
        Item::Alias(it) => (&it.docs.0[0], Vec::new()),
    }
}

fn one_of<'t>(random: &mut Random, of: &[&'t str]) -> &'t str {
    of[random.below(of.len())]
}

/// Adds something to a document, named `name`.
type Addition = fn(&mut Value, &str, &mut Random);

const ADDITIONS: [(&str, Addition); 13] = [
    ("a schema and an operation that answers it", add_schema),
    ("a property", add_property),
    ("an object in place", add_inline_object),
    ("a text of an enum", add_text),
    ("an operation of another tag", add_operation),
    ("a parameter", add_parameter),
    ("a parameter with a pattern", add_pattern),
    ("a variant", add_variant),
    ("an error", add_error),
    ("an operation that answers what none did", add_use),
    ("a parameter spelled otherwise", add_spelling),
    ("an operation with an id that another has", add_same_id),
    ("an operation without an id", add_without_id),
];

fn at<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Value {
    document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("there is no {pointer}"))
}

fn insert(document: &mut Value, pointer: &str, key: &str, value: Value) {
    let members = at(document, pointer)
        .as_object_mut()
        .expect("it is an object");
    members.entry(key).or_insert(value);
}

fn push(document: &mut Value, pointer: &str, item: Value) {
    at(document, pointer)
        .as_array_mut()
        .expect("it is a list")
        .push(item);
}

const OBJECTS: [&str; 5] = ["Pet", "pet", "Error", "Ball", "Bone"];

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn answer(schema: Value) -> Value {
    json!({ "description": "", "content": { "application/json": { "schema": schema } } })
}

fn add_schema(document: &mut Value, name: &str, random: &mut Random) {
    let object = json!({ "type": "object", "description": format!("#new {name}"), "properties": { "a": { "type": "string" } } });
    insert(document, "/components/schemas", name, object);
    let tag = one_of(random, &["Pets", "Toy Box", "New"]);
    let operation = json!({ "operationId": format!("use {name}"), "tags": [tag], "responses": { "200": answer(reference(name)) } });
    insert(
        document,
        "/paths",
        &format!("/{name}"),
        json!({ "get": operation }),
    );
}

fn add_property(document: &mut Value, name: &str, random: &mut Random) {
    let object = one_of(random, &OBJECTS);
    let property = json!({ "type": "string" });
    insert(
        document,
        &format!("/components/schemas/{object}/properties"),
        name,
        property,
    );
}

fn add_inline_object(document: &mut Value, name: &str, random: &mut Random) {
    let object = one_of(random, &OBJECTS);
    let property = json!({ "type": "object", "description": format!("#new {object}.{name}"), "properties": { "a": { "type": "string" } } });
    insert(
        document,
        &format!("/components/schemas/{object}/properties"),
        name,
        property,
    );
}

fn add_text(document: &mut Value, name: &str, _: &mut Random) {
    push(
        document,
        "/components/schemas/Pet/properties/kind/enum",
        name.into(),
    );
}

fn add_operation(document: &mut Value, name: &str, random: &mut Random) {
    let tag = one_of(random, &["Pets", "toy-box", "pets", "default", "New"]);
    let operation = json!({ "operationId": name, "tags": [tag], "responses": { "204": { "description": "" } } });
    insert(
        document,
        "/paths",
        &format!("/{name}"),
        json!({ "get": operation }),
    );
}

fn parameters<'r>(random: &mut Random) -> &'r str {
    one_of(
        random,
        &[
            "/paths/~1pets~1{petId}/parameters",
            "/paths/~1pets~1{petId}/get/parameters",
        ],
    )
}

fn add_parameter(document: &mut Value, name: &str, random: &mut Random) {
    let parameter = json!({ "name": name, "in": "query", "schema": { "type": "integer" } });
    push(document, parameters(random), parameter);
}

fn add_pattern(document: &mut Value, name: &str, random: &mut Random) {
    let schema = json!({ "type": "string", "pattern": "^[a-z]+$" });
    let parameter = json!({ "name": name, "in": "query", "schema": schema });
    push(document, parameters(random), parameter);
}

fn add_variant(document: &mut Value, name: &str, random: &mut Random) {
    add_schema(document, name, random);
    push(document, "/components/schemas/Toy/oneOf", reference(name));
    push(document, "/components/schemas/Mood/anyOf", reference(name));
}

fn add_error(document: &mut Value, name: &str, random: &mut Random) {
    let status = one_of(random, &["401", "5XX", "default"]);
    insert(
        document,
        "/paths/~1pets~1{petId}/get/responses",
        status,
        json!({ "description": name }),
    );
}

/// Components that no operation reaches.
const UNUSED: [&str; 4] = ["BALL", "toy_box", "mood", "pet-owner"];

fn add_use(document: &mut Value, name: &str, random: &mut Random) {
    let schema = reference(one_of(random, &UNUSED));
    let tag = one_of(random, &["Pets", "Toy Box"]);
    let operation = json!({ "operationId": format!("use {name}"), "tags": [tag], "responses": { "200": answer(schema) } });
    insert(
        document,
        "/paths",
        &format!("/use/{name}"),
        json!({ "get": operation }),
    );
}

fn add_spelling(document: &mut Value, name: &str, random: &mut Random) {
    let spelling = one_of(random, &["PetId", "pet_id", "PETID", "pet-id"]);
    let schema = json!({ "type": "string", "pattern": "^[a-z]+$" });
    let parameter = json!({ "name": spelling, "in": "query", "schema": schema });
    let operation = json!({ "operationId": format!("spell {name}"), "parameters": [parameter], "responses": {} });
    insert(
        document,
        "/paths",
        &format!("/spell/{name}"),
        json!({ "get": operation }),
    );
}

fn add_same_id(document: &mut Value, name: &str, random: &mut Random) {
    let id = one_of(random, &["getPet", "get_pet", "listToys", "addToy"]);
    let tag = one_of(random, &["Pets", "Toy Box"]);
    let operation = json!({ "operationId": id, "tags": [tag], "responses": {} });
    insert(
        document,
        "/paths",
        &format!("/same/{name}"),
        json!({ "get": operation }),
    );
}

fn add_without_id(document: &mut Value, name: &str, random: &mut Random) {
    let tag = one_of(random, &["Pets", "Toy Box"]);
    insert(
        document,
        "/paths",
        &format!("/{name}/"),
        json!({ "get": { "tags": [tag], "responses": {} }, "put": { "responses": {} } }),
    );
}

/// The document as a tree.
fn tree() -> Value {
    let mut diagnostics = Diagnostics::new();
    let document = Document::from_text("api.yaml", DOCUMENT.to_owned(), &mut diagnostics);
    let mut tree = document.expect("it is YAML").value().clone();
    tree["openapi"] = "3.0.3".into();
    tree["info"] = json!({ "title": "Test", "version": "1" });
    tree
}

/// The names before anything is added.
fn before() -> BTreeSet<String> {
    public_names(&crate_of(DOCUMENT, "").0)
}

/// The names that are not what they were.
fn changed(before: &BTreeSet<String>, after: &Value) -> Vec<String> {
    let after = public_names(&crate_of(&after.to_string(), "").0);
    before.difference(&after).cloned().collect()
}

/// Adds up to five things and checks that all names are what they were.
#[track_caller]
fn check(before: &BTreeSet<String>, seed: u64, name: impl Fn(&mut Random) -> String) {
    let mut document = tree();
    let mut random = Random::new(seed);
    let mut added = Vec::new();
    for _ in 0..=random.below(5) {
        let (what, add) = ADDITIONS[random.below(ADDITIONS.len())];
        let name = name(&mut random);
        add(&mut document, &name, &mut random);
        added.push(format!("{what}, {name:?}"));
    }
    let changed = changed(before, &document);
    assert!(
        changed.is_empty(),
        "seed {seed}: added {added:#?}, changed {changed:#?}"
    );
}

#[test]
fn names_that_nothing_else_has() {
    let before = before();
    for seed in 0..200 {
        check(&before, seed, |random| {
            let start = one_of(random, &["fresh", "Fresh", "fresh_", "2-fresh"]);
            format!("{start}{}", random.below(1000))
        });
    }
}

const TAKEN: [&str; 13] = [
    "Pet",
    "PET",
    "pet_schema",
    "PetSchema2",
    "petOwner",
    "Pet_Kind",
    "toy",
    "get_pet",
    "GetPetParams",
    "getPetError",
    "PetIdParameter",
    "default",
    "new",
];

#[test]
fn names_that_something_else_has() {
    let before = before();
    for seed in 0..200 {
        check(&before, seed, |random| one_of(random, &TAKEN).to_owned());
    }
}

#[test]
fn a_schema_of_the_name_of_a_parameters_type() {
    let mut document = tree();
    add_schema(&mut document, "petId", &mut Random::new(1));
    // The one clash where what is added wins: no order is right for both, since a parameter must not change the name of a
    // schema either, and schemas are named by people who read them.
    assert_eq!(
        changed(&before(), &document),
        ["models A value of the parameter `petId`. is PetId"]
    );
}

#[test]
fn an_object_in_place_of_the_name_of_a_later_schema() {
    let mut document = tree();
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    insert(
        &mut document,
        "/components/schemas/Pet/properties",
        "schema",
        object,
    );
    // What is added is before the other in the document, and the first keeps the name.
    assert_eq!(changed(&before(), &document), ["models #pet is PetSchema"]);
}

#[test]
fn a_property_of_a_parent_of_the_name_of_a_childs() {
    let mut document = tree();
    let child = json!({ "allOf": [reference("Bone")], "description": "#child", "properties": { "weightGrams": { "type": "integer" } } });
    insert(&mut document, "/components/schemas", "Child", child);
    insert(
        &mut document,
        "/paths",
        "/child",
        json!({ "get": { "operationId": "child", "responses": { "200": answer(reference("Child")) } } }),
    );
    let before = public_names(&crate_of(&document.to_string(), "").0);
    insert(
        &mut document,
        "/components/schemas/Bone/properties",
        "weight_grams",
        json!({ "type": "integer" }),
    );
    let after = public_names(&crate_of(&document.to_string(), "").0);
    let changed: Vec<&String> = before.difference(&after).collect();
    // What is added is before the other: a parent's properties come before its child's.
    assert_eq!(changed, ["models #child weightGrams is weight_grams"]);
}
