//! Types that the configuration names, and entries that match nothing.

use crate::check::{configured, configured_schemas};

const PET: &str = "Pet: { type: object, properties: { id: { type: string }, tags: { type: array, items: { type: string } }, owner: { type: object, properties: { id: { type: string } } } } }";

#[test]
fn a_text_property() {
    configured_schemas(
        "[types.PetId]\nproperties = [\"Pet.id\"]",
        PET,
        "types.PetId = identifier\nPet = object { id?: types.PetId, tags?: list of string, owner?: object { id?: string } }",
    );
}

#[test]
fn the_items_of_an_array() {
    configured_schemas(
        "[types.Tag]\nproperties = [\"Pet.tags\"]",
        PET,
        "types.Tag = identifier\nPet = object { id?: string, tags?: list of types.Tag, owner?: object { id?: string } }",
    );
}

#[test]
fn a_property_of_an_inline_object() {
    configured_schemas(
        "[types.OwnerId]\nproperties = [\"Pet.owner.id\"]",
        PET,
        "types.OwnerId = identifier\nPet = object { id?: string, tags?: list of string, owner?: object { id?: types.OwnerId } }",
    );
}

#[test]
fn one_type_in_several_places() {
    configured_schemas(
        "[types.Id]\nproperties = [\"Pet.id\", \"Pet.owner.id\"]",
        PET,
        "types.Id = identifier\nPet = object { id?: types.Id, tags?: list of string, owner?: object { id?: types.Id } }",
    );
}

#[test]
fn an_inherited_property_is_named_by_the_schema_that_declares_it() {
    configured_schemas(
        "[types.PetId]\nproperties = [\"Pet.id\"]",
        "Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }\nPet: { type: object, properties: { id: { type: string } } }",
        "types.PetId = identifier\nCat = object { id?: types.PetId, claws?: int64 }\nPet = object { id?: types.PetId }",
    );
}

#[test]
fn a_property_of_a_part_without_a_name() {
    configured_schemas(
        "[types.PetId]\nproperties = [\"Pet.id\"]",
        "Pet: { allOf: [{ properties: { id: { type: string } } }, { properties: { a: { type: string } } }] }",
        "types.PetId = identifier\nPet = object { id?: types.PetId, a?: string }",
    );
}

const PATHS: &str = "paths:
  /a/{petId}: { get: { operationId: a, parameters: [{ name: petId, in: path, required: true, schema: { type: string } }], responses: {} } }
  /b/{petId}: { get: { operationId: b, parameters: [{ name: petId, in: path, required: true, schema: { type: string, pattern: '^[a-f]$' } }], responses: {} } }
";

#[test]
fn a_text_parameter() {
    configured(
        "[types.Id]\nparameters = [\"petId\"]",
        "paths:\n  /a/{petId}: { get: { operationId: a, parameters: [{ name: petId, in: path, required: true, schema: { type: string } }], responses: {} } }",
        "GET /a/{petId} a\n  path petId: types.Id\ntypes.Id = identifier",
    );
}

#[test]
fn a_pattern_that_not_every_place_declares_is_not_checked() {
    configured(
        "[types.Id]\nparameters = [\"petId\"]",
        PATHS,
        "GET /a/{petId} a\n  path petId: types.Id\nGET /b/{petId} b\n  path petId: types.Id (pattern `^[a-f]$`)\ntypes.Id = identifier",
    );
}

#[test]
fn a_parameter_and_a_property_of_one_type() {
    configured(
        "[types.Id]\nparameters = [\"petId\"]\nproperties = [\"Pet.id\"]",
        "paths:
  /{petId}:
    get:
      operationId: a
      parameters: [{ name: petId, in: path, required: true, schema: { type: string, pattern: '^[a-f]$' } }]
      responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
components: { schemas: { Pet: { type: object, properties: { id: { type: string } } } } }
",
        "GET /{petId} a\n  path petId: types.Id (pattern `^[a-f]$`)\n  200 application/json: Pet\ntypes.Id = identifier /^[a-f]$/\nPet = object { id?: types.Id }",
    );
}

#[test]
fn the_items_of_a_parameter() {
    configured(
        "[types.Id]\nparameters = [\"ids\"]",
        "paths: { /: { get: { operationId: a, parameters: [{ name: ids, in: query, schema: { type: array, items: { type: string } } }], responses: {} } } }",
        "GET / a\n  query ids?: list of types.Id\ntypes.Id = identifier",
    );
}

const COLORS: &str = "Pet: { type: object, properties: { color: { type: string, enum: [RED, BLUE] }, colors: { type: array, items: { type: string, enum: [BLUE, RED, GREEN] } } } }";

#[test]
fn an_enum() {
    configured_schemas(
        "[types.Color]\nenums = [\"Pet.color\"]",
        COLORS,
        "types.Color = enum { RED, BLUE }\nPet = object { color?: types.Color, colors?: list of enum { BLUE, RED, GREEN } }",
    );
}

#[test]
fn an_enum_of_several_places_has_the_texts_of_all() {
    configured_schemas(
        "[types.Color]\nenums = [\"Pet.color\", \"Pet.colors\"]",
        COLORS,
        "types.Color = enum { RED, BLUE, GREEN }\nPet = object { color?: types.Color, colors?: list of types.Color }",
    );
}

#[test]
fn an_enum_of_a_parameter() {
    configured(
        "[types.Color]\nenums = [\"parameter:colors\"]",
        "paths: { /: { get: { operationId: a, parameters: [{ name: colors, in: query, schema: { type: array, items: { type: string, enum: [RED] } } }], responses: {} } } }",
        "GET / a\n  query colors?: list of types.Color\ntypes.Color = enum { RED }",
    );
}

#[test]
fn an_enum_that_is_a_component() {
    configured_schemas(
        "[types.Color]\nenums = [\"Colour\"]",
        "Colour: { type: string, enum: [RED] }",
        "types.Color = enum { RED }\nColour = types.Color",
    );
}

#[test]
fn values_from_examples() {
    configured(
        "[types.ErrorCode]\nproperties = [\"Error.code\"]\nvalues-from-examples = true",
        "paths:
  /:
    get:
      operationId: a
      responses:
        '400': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Error' }, example: { code: BAD } } } }
        '404': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Error' }, examples: { a: { value: { code: MISSING } }, b: { value: { code: BAD } } } } } }
        '500': { $ref: '#/components/responses/broken' }
components:
  responses: { broken: { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Error' }, example: { code: BROKEN } } } } }
  schemas: { Error: { type: object, properties: { code: { type: string } } } }
",
        "GET / a\n  400 application/json: Error\n  404 application/json: Error\n  500 application/json: Error\ntypes.ErrorCode = enum { BROKEN, BAD, MISSING }\nError = object { code?: types.ErrorCode }",
    );
}

#[test]
fn entries_that_match_nothing_are_errors() {
    configured_schemas(
        "[types.A]\nproperties = [\"Pet.name\"]\n[types.B]\nparameters = [\"petId\"]\n[types.C]\nenums = [\"Pet.id\", \"parameter:color\"]",
        PET,
        "Pet = object { id?: string, tags?: list of string, owner?: object { id?: string } }\n\
         error P0902 \"Pet.name\"\nerror P0902 \"petId\"\nerror P0902 \"Pet.id\"\nerror P0902 \"parameter:color\"",
    );
}

#[test]
fn a_property_that_is_no_text_matches_nothing() {
    configured_schemas(
        "[types.A]\nproperties = [\"Pet.age\"]",
        "Pet: { type: object, properties: { age: { type: integer } } }",
        "Pet = object { age?: int64 }\nerror P0902 \"Pet.age\"",
    );
}

#[test]
fn a_property_that_nothing_uses_matches_nothing() {
    configured(
        "[types.A]\nproperties = [\"Pet.id\"]",
        "paths: {}\ncomponents: { schemas: { Pet: { type: object, properties: { id: { type: string } } } } }",
        "error P0902 \"Pet.id\"",
    );
}

#[test]
fn a_type_that_names_nothing_is_an_error() {
    configured("[types.A]", "paths: {}", "error P0902 A");
}

#[test]
fn an_entry_in_two_types_is_an_error() {
    configured_schemas(
        "[types.A]\nproperties = [\"Pet.id\"]\n[types.B]\nproperties = [\"Pet.id\"]",
        "Pet: { type: object, properties: { id: { type: string } } }",
        "types.B = identifier\nPet = object { id?: types.B }\nerror P0902 \"Pet.id\"",
    );
}

#[test]
fn replacements_that_match_nothing_are_errors() {
    configured(
        "[replacements]\na = \"b\"\nc = \"a\"",
        "paths: { /: { get: { operationId: a, responses: {} } } }",
        "GET / a replaced by b\nerror P0902 a\nerror P0902 c",
    );
}

#[test]
fn unknown_keys_are_errors() {
    configured("[package]\ntitle = \"A\"", "paths: {}", "error P0901 title");
}

#[test]
fn values_of_the_wrong_type_are_errors() {
    configured("[package]\nname = 1", "paths: {}", "error P0903 1");
    configured(
        "[types.A]\nproperties = \"Pet.id\"",
        "paths: {}",
        "error P0903 \"Pet.id\"",
    );
}
