//! Names, and what happens when two want the same.

use crate::check::{answers, configured_groups, groups, modules, operation, requests};

#[test]
fn types_fields_and_variants() {
    answers(
        "org-invitation: { type: object, properties: { createdAt: { type: string }, type: { type: string }, '@id': { type: string }, 2fa: { type: string } } }\nHTTPMethod: { type: string, enum: [GET, '+1', '', unknown, self, 3d] }",
        "struct OrgInvitation { created_at?: Option<String> \"createdAt\", r#type?: Option<String> \"type\", id?: Option<String> \"@id\", n2fa?: Option<String> \"2fa\" }\n\
         enum HttpMethod { Get = \"GET\", Plus1 = \"+1\", Empty = \"\", UnknownValue = \"unknown\", SelfValue = \"self\", N3d = \"3d\" }",
    );
}

#[test]
fn names_of_the_prelude() {
    answers(
        "Option: { type: object, properties: { a: { type: string } } }\nString: { type: array, items: { $ref: '#/components/schemas/Option' } }",
        "struct OptionSchema { a?: Option<String> }\ntype StringSchema = Vec<OptionSchema>",
    );
}

#[test]
fn the_first_schema_keeps_its_name() {
    answers(
        "FooBar: { type: string }\nfoo_bar: { type: integer }\nfooBar: { type: boolean }",
        "type FooBar = String\ntype FooBarSchema = i64\ntype FooBarSchema2 = bool\nwarning P0401 /components/schemas/foo_bar:\nwarning P0401 /components/schemas/fooBar:",
    );
}

#[test]
fn names_that_differ_in_case_only_are_the_same() {
    answers(
        "Foobar: { type: string }\nFooBar: { type: integer }",
        "type Foobar = String\ntype FooBarSchema = i64\nwarning P0401 /components/schemas/FooBar:",
    );
}

#[test]
fn the_first_property_keeps_its_name() {
    answers(
        "A: { type: object, properties: { created_at: { type: string }, createdAt: { type: string }, created-at: { type: string } } }",
        "struct A { created_at?: Option<String>, created_at_2?: Option<String> \"createdAt\", created_at_3?: Option<String> \"created-at\" }\nnote P0401 /components/schemas/A/properties/createdAt:\nnote P0401 /components/schemas/A/properties/created-at:",
    );
}

#[test]
fn the_first_text_keeps_its_name() {
    answers(
        "A: { type: string, enum: [a-b, a_b, AB, '1_1', '11'] }",
        "enum A { AB = \"a-b\", AB2 = \"a_b\", Ab3 = \"AB\", N1_1 = \"1_1\", N11 = \"11\" }\nnote P0401 /components/schemas/A:\nnote P0401 /components/schemas/A:",
    );
}

#[test]
fn inline_types_are_named_by_the_way_to_them() {
    answers(
        "Pet: { type: object, properties: { owner: { type: object, properties: { home: { type: object, properties: { a: { type: string } } } } }, colors: { type: array, items: { type: string, enum: [RED] } } } }",
        "struct Pet { owner?: Option<PetOwner>, colors?: Option<Vec<PetColors>> }\n\
         enum PetColors { Red = \"RED\" }\n\
         struct PetOwner { home?: Option<PetOwnerHome> }\n\
         struct PetOwnerHome { a?: Option<String> }",
    );
}

#[test]
fn inline_items_and_values_of_a_schema() {
    answers(
        "Pets: { type: array, items: { type: object, properties: { a: { type: string } } } }\nToys: { type: object, additionalProperties: { type: string, enum: [A] } }",
        "type Pets = Vec<PetsItem>\nstruct PetsItem { a?: Option<String> }\ntype Toys = Map<ToysValue>\nenum ToysValue { A = \"A\" }",
    );
}

#[test]
fn a_part_that_is_all_has_the_name_of_the_whole() {
    answers(
        "Pet: { allOf: [{ type: object, properties: { a: { type: string } } }] }\nToy: { oneOf: [{ type: object, properties: { b: { type: string } } }] }",
        "struct Pet { a?: Option<String> }\nstruct Toy { b?: Option<String> }",
    );
}

#[test]
fn an_inline_type_of_a_name_that_is_taken() {
    answers(
        "Pet: { type: object, properties: { owner: { type: object, properties: { a: { type: string } } } } }\nPetOwner: { type: string }",
        "struct Pet { owner?: Option<PetOwner> }\nstruct PetOwner { a?: Option<String> }\ntype PetOwnerSchema = String\nwarning P0401 /components/schemas/PetOwner:",
    );
}

#[test]
fn fields_of_the_names_of_methods() {
    requests(
        "Pet: { type: object, required: [new], properties: { new: { type: string }, default: { type: string } } }",
        "struct Pet { new_2: String \"new\", default_2?: Option<String> \"default\" } with setters",
    );
}

#[test]
fn fields_of_the_names_of_methods_are_named_the_same_in_answers() {
    answers(
        "Pet: { type: object, properties: { new: { type: string }, default: { type: string }, clone: { type: string } } }",
        "struct Pet { new_2?: Option<String> \"new\", default_2?: Option<String> \"default\", clone_2?: Option<String> \"clone\" }",
    );
}

#[test]
fn operations_and_tags() {
    groups(
        "paths: { /: { get: { operationId: listAllPets, tags: [Pet Store], responses: {} } } }",
        "group pet_store PetStore (pet-store)\n  fn list_all_pets(ListAllPetsParams) -> () or ListAllPetsError = none",
    );
}

#[test]
fn operations_that_differ_in_case_only() {
    groups(
        "paths: { /: { get: { operationId: getPet, tags: [A], responses: {} }, put: { operationId: get_pet, tags: [A], responses: {} }, post: { operationId: GetPet, tags: [B], responses: {} } } }",
        "group a A (a)\n  fn get_pet(GetPetParams) -> () or GetPetError = none\n  fn get_pet_2(GetPet2Params) -> () or GetPet2Error = none\n\
         group b B (b)\n  fn get_pet(GetPetParams) -> () or GetPetError = none\nwarning P0401 /paths/~1/put:",
    );
}

#[test]
fn tags_that_differ_in_case_only() {
    groups(
        "paths: { /: { get: { operationId: a, tags: [Pets], responses: {} }, put: { operationId: b, tags: [pets], responses: {} } } }",
        "group pets Pets (pets)\n  fn a(AParams) -> () or AError = none\ngroup pets_2 Pets2 (pets-2)\n  fn b(BParams) -> () or BError = none\nnote P0401 /paths/~1/put:",
    );
}

#[test]
fn tags_of_the_names_of_modules() {
    for (tag, expected) in [
        ("Models", "group models_ Models (models)"),
        ("Errors", "group errors_ Errors (errors)"),
        ("Type", "group type_ Type (type)"),
        ("default", "group default DefaultApi (default-api)"),
        ("uuid", "group uuid_ Uuid (uuid-api)"),
        ("Client", "group client ClientApi (client)"),
        ("Übung", "group ubung Übung (ubung)"),
        ("2", "group n2 N2 (n2)"),
    ] {
        groups(
            &format!(
                "paths: {{ /: {{ get: {{ operationId: a, tags: ['{tag}'], responses: {{}} }} }} }}"
            ),
            &format!("{expected}\n  fn a(AParams) -> () or AError = none"),
        );
    }
}

#[test]
fn tags_of_the_names_of_the_clients_methods() {
    for tag in ["send", "builder", "config", "from_env", "new"] {
        groups(
            &format!(
                "paths: {{ /: {{ get: {{ operationId: a, tags: ['{tag}'], responses: {{}} }} }} }}"
            ),
            &format!(
                "group {tag}_ {} ({})\n  fn a(AParams) -> () or AError = none",
                pascal(tag),
                tag.replace('_', "-")
            ),
        );
    }
}

fn pascal(snake: &str) -> String {
    let words = snake.split('_').map(|it| it[..1].to_uppercase() + &it[1..]);
    words.collect()
}

#[test]
fn configured_words_for_a_tag() {
    configured_groups(
        "[tags]\n\"MongoDB Cloud Users\" = \"users\"",
        "paths: { /: { get: { operationId: a, tags: [MongoDB Cloud Users], responses: {} } } }",
        "group users Users (users)\n  fn a(AParams) -> () or AError = none",
    );
}

#[test]
fn a_configured_tag_that_no_operation_has_is_an_error() {
    configured_groups(
        "[tags]\nPets = \"pets\"",
        "paths: { /: { get: { operationId: a, tags: [A], responses: {} } } }",
        "group a A (a)\n  fn a(AParams) -> () or AError = none\nerror P0902 Pets",
    );
}

#[test]
fn names_of_an_extension() {
    configured_groups(
        "[operations]\nname = \"x-name\"",
        "paths: { /: { get: { operationId: listAllPets, x-name: list, responses: {} } } }",
        "group default DefaultApi (default-api)\n  fn list(ListParams) -> () or ListError = none",
    );
}

#[test]
fn inline_types_of_operations() {
    operation(
        "post /",
        "operationId: addPet
parameters: [{ name: sort, in: query, schema: { type: string, enum: [UP] } }]
requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } } } } }
responses: { '200': { description: '', content: { application/json: { schema: { type: object, properties: { c: { type: string } } } } } }, '404': { description: '', content: { application/json: { schema: { type: object, properties: { d: { type: string } } } } } } }",
        "fn add_pet(AddPetParams) -> default::AddPetAnswer or AddPetError = AddPetStatus404BodyAt404\n\
         \x20 body body: default::AddPetBody\n\
         \x20 query sort?: into default::AddPetSort\n\
         struct AddPetAnswer { c?: Option<String> }\n\
         struct AddPetBody { a?: Option<default::AddPetBodyA> } with setters\n\
         struct AddPetBodyA { b?: Option<String> } with setters\n\
         struct AddPetStatus404Body { d?: Option<String> }\n\
         enum AddPetSort { Up = \"UP\" }",
    );
}

#[test]
fn inline_types_of_the_name_of_the_params() {
    operation(
        "get /",
        "operationId: getPet\nparameters: [{ name: params, in: query, schema: { type: string, enum: [UP] } }, { name: error, in: query, schema: { type: string, enum: [DOWN] } }]",
        "fn get_pet(GetPetParams) -> () or GetPetError = none\n\
         \x20 query params_parameter?: into default::GetPetParamsParameter \"params\"\n\
         \x20 query error?: into default::GetPetErrorParameter\n\
         enum GetPetErrorParameter { Down = \"DOWN\" }\nenum GetPetParamsParameter { Up = \"UP\" }",
    );
}

#[test]
fn parameters_of_the_same_name_in_several_places() {
    operation(
        "get /{id}",
        "parameters: [{ name: id, in: path, required: true, schema: { type: integer } }, { name: id, in: query, schema: { type: integer } }, { name: ID, in: header, schema: { type: integer } }]",
        "fn call(CallParams) -> () or CallError = none\n\
         \x20 path id: i64\n\x20 query id_parameter?: i64 \"id\"\n\x20 header id_parameter_2?: i64 \"ID\"\nnote P0401 /paths/~1{id}/get/parameters/1\nnote P0401 /paths/~1{id}/get/parameters/2",
    );
}

#[test]
fn a_parameter_of_the_name_of_the_body() {
    operation(
        "post /",
        "parameters: [{ name: body, in: query, schema: { type: integer } }]\nrequestBody: { required: true, content: { application/json: {} } }",
        "fn call(CallParams) -> () or CallError = none\n\x20 body body: Json\n\x20 query body_parameter?: i64 \"body\"\nnote P0401 /paths/~1/post/parameters/0",
    );
}

#[test]
fn text_types_of_parameters() {
    modules(
        "",
        "paths: { '/{orgId}': { get: { operationId: a, parameters: [{ name: orgId, in: path, required: true, schema: { type: string, pattern: '^[a-f]{2}$' } }], responses: {} } } }",
        "mod default (default-api)\n  newtype OrgId [a-f]{2}",
    );
}

#[test]
fn a_text_type_of_the_name_of_a_schema() {
    modules(
        "",
        "paths: { '/{orgId}': { get: { operationId: a, parameters: [{ name: orgId, in: path, required: true, schema: { type: string, pattern: '^[a-f]{2}$' } }], responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/OrgId' } } } } } } } }\ncomponents: { schemas: { OrgId: { type: integer } } }",
        "mod default (default-api)\n  type OrgId = i64\n  newtype OrgIdParameter [a-f]{2}\nwarning P0401 /paths/~1{orgId}/get/parameters/0/schema:",
    );
}

#[test]
fn symbols_tell_names_apart_before_numbers_do() {
    answers(
        "A: { type: string, enum: [C, 'C++', 'C#', created, '-created', AB, 'A B', a_b] }",
        "enum A { C = \"C\", CPlusPlus = \"C++\", CHash = \"C#\", Created = \"created\", MinusCreated = \"-created\", Ab = \"AB\", AB2 = \"A B\", AB3 = \"a_b\" }\nnote P0401 /components/schemas/A:\nnote P0401 /components/schemas/A:\nnote P0401 /components/schemas/A:\nnote P0401 /components/schemas/A:",
    );
}

#[test]
fn schemas_that_nothing_uses_keep_their_names() {
    modules(
        "",
        "paths: { /: { get: { operationId: a, tags: [A], responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/pet' } } } } } } } }
components: { schemas: { Pet: { type: object }, pet: { type: string } } }
",
        "mod a (a)\n  type PetSchema = String\nwarning P0401 /components/schemas/pet:",
    );
}

#[test]
fn types_of_shared_parameters_have_the_names_of_the_components() {
    modules(
        "",
        "paths: { /: { get: { operationId: a, tags: [A], parameters: [{ $ref: '#/components/parameters/user-sort' }, { $ref: '#/components/parameters/team-sort' }], responses: { '200': { $ref: '#/components/responses/user-sort' } } } } }
components:
  parameters:
    user-sort: { name: sort, in: query, schema: { type: string, enum: [up] } }
    team-sort: { name: sort, in: header, schema: { type: string, enum: [down] } }
  responses:
    user-sort: { description: '', content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
",
        "mod a (a)\n  enum UserSort { Up = \"up\" }\n  enum TeamSort { Down = \"down\" }\n  struct UserSortResponse { a?: Option<String> }\nwarning P0401 /components/responses/user-sort/content/application~1json/schema:\nnote P0401 /components/parameters/team-sort",
    );
}

#[test]
fn tags_whose_features_would_be_the_same() {
    groups(
        "paths: { /: { get: { operationId: a, tags: [uuid], responses: {} }, put: { operationId: b, tags: [uuid api], responses: {} } } }",
        "group uuid_ Uuid (uuid-api)\n  fn a(AParams) -> () or AError = none\ngroup uuid_api UuidApi (uuid-api-2)\n  fn b(BParams) -> () or BError = none",
    );
}
