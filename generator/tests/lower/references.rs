//! References (OpenAPI 3.0, Reference Object).

use crate::check::{document, operation, schema, schemas};

#[test]
fn to_another_component() {
    schemas(
        "A: { type: array, items: { $ref: '#/components/schemas/B' } }\nB: { type: string }",
        "A = list of B\nB = string",
    );
}

#[test]
fn a_component_that_is_a_reference_is_what_it_refers_to() {
    schemas(
        "A: { type: array, items: { $ref: '#/components/schemas/B' } }\nB: { $ref: '#/components/schemas/C' }\nC: { type: string }",
        "A = list of C\nC = string",
    );
}

#[test]
fn to_nothing() {
    schema(
        "type: object\nproperties: { a: { $ref: '#/components/schemas/Missing' } }",
        "object { a?: any }\nwarning P0105 /components/schemas/Root/properties/a/$ref",
    );
}

#[test]
fn to_a_place_that_is_no_component() {
    schema(
        "type: object\nproperties: { a: { $ref: '#/definitions/A' }, b: { $ref: '#/components/schemas/Root/properties/a' } }",
        "object { a?: any, b?: any }\nwarning P0105 /components/schemas/Root/properties/a/$ref",
    );
}

#[test]
fn to_another_file() {
    schema(
        "type: object\nproperties: { a: { $ref: 'other.yaml#/A' } }",
        "object { a?: any }\nwarning P0108 /components/schemas/Root/properties/a/$ref",
    );
}

#[test]
fn back_to_themselves() {
    schemas(
        "Root: { type: array, items: { $ref: '#/components/schemas/A' } }\nA: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }",
        "Root = list of any\n\
         warning P0106 /paths/~11/get/responses/200/content/application~1json/schema/$ref\n\
         warning P0106 /paths/~12/get/responses/200/content/application~1json/schema/$ref\n\
         warning P0106 /components/schemas/Root/items/$ref",
    );
}

#[test]
fn escaped_names() {
    schemas(
        "Root: { type: array, items: { $ref: '#/components/schemas/a~1b~0c' } }\n'a/b~c': { type: string }",
        "Root = list of \"a/b~c\"\n\"a/b~c\" = string",
    );
}

#[test]
fn an_escaped_tilde_is_not_unescaped_twice() {
    schemas(
        "Root: { type: array, items: { $ref: '#/components/schemas/a~01b' } }\n'a~1b': { type: string }",
        "Root = list of \"a~1b\"\n\"a~1b\" = string",
    );
}

#[test]
fn percent_encoded_names() {
    schemas(
        "Root: { type: array, items: { $ref: '#/components/schemas/a%20b%3CInt%3E' } }\n'a b<Int>': { type: string }",
        "Root = list of \"a b<Int>\"\n\"a b<Int>\" = string",
    );
}

#[test]
fn names_that_only_look_percent_encoded() {
    schemas(
        "Root: { type: array, items: { $ref: '#/components/schemas/50%25' } }\n'50%': { type: string }",
        "Root = list of \"50%\"\n\"50%\" = string",
    );
}

#[test]
fn a_name_that_is_percent_encoded_itself() {
    schemas(
        "Root: { type: array, items: { $ref: '#/components/schemas/a%20b' } }\n'a%20b': { type: string }",
        "Root = list of \"a%20b\"\n\"a%20b\" = string",
    );
}

#[test]
fn parameters_bodies_and_answers() {
    document(
        "paths:
  /pets/{id}:
    parameters: [{ $ref: '#/components/parameters/id' }]
    put:
      operationId: put
      parameters: [{ $ref: '#/components/parameters/dry' }]
      requestBody: { $ref: '#/components/requestBodies/pet' }
      responses: { '200': { $ref: '#/components/responses/pet' }, default: { $ref: '#/components/responses/error' } }
components:
  parameters:
    id: { name: id, in: path, required: true, schema: { type: integer } }
    dry: { name: dry, in: query, schema: { type: boolean } }
  requestBodies:
    pet: { required: true, content: { application/json: { schema: { type: string } } } }
  responses:
    pet: { description: '', content: { application/json: { schema: { type: string } } } }
    error: { description: '', content: { application/json: { schema: { type: integer } } } }
",
        "PUT /pets/{id} put\n  path id: int64\n  query dry?: boolean\n  body application/json: string\n  200 application/json: string\n  default application/json: int64",
    );
}

#[test]
fn components_that_are_references_themselves() {
    operation(
        "get /",
        "parameters: [{ $ref: '#/components/parameters/a' }]
components:
  parameters:
    a: { $ref: '#/components/parameters/b' }
    b: { name: b, in: query, schema: { type: boolean } }
",
        "GET / call\n  query b?: boolean\n  204",
    );
}

#[test]
fn parameters_bodies_and_answers_that_are_missing_are_left_out() {
    operation(
        "post /",
        "parameters: [{ $ref: '#/components/parameters/a' }]
requestBody: { $ref: '#/components/requestBodies/b' }
responses: { '200': { $ref: '#/components/responses/c' }, '204': { description: '' } }
",
        "POST / call\n  204\n\
         warning P0105 /paths/~1/post/responses/200/$ref\n\
         warning P0105 /paths/~1/post/requestBody/$ref\n\
         warning P0105 /paths/~1/post/parameters/0/$ref",
    );
}

#[test]
fn parameters_that_lead_back_to_themselves() {
    operation(
        "get /",
        "parameters: [{ $ref: '#/components/parameters/a' }]
components:
  parameters:
    a: { $ref: '#/components/parameters/a' }
",
        "GET / call\n  204\nwarning P0106 /paths/~1/get/parameters/0/$ref",
    );
}

#[test]
fn an_inline_type_of_a_shared_part_belongs_to_the_part() {
    operation(
        "get /",
        "responses: { '200': { $ref: '#/components/responses/pet' } }
components:
  responses:
    pet: { description: '', content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
",
        "GET / call\n  200 application/json: parameter:pet\nparameter:pet = object { a?: string }",
    );
}

#[test]
fn path_items_that_are_references_are_left_out() {
    document(
        "paths:\n  /a: { $ref: 'a.yaml' }\n  /b: { get: { operationId: b, responses: { '204': { description: '' } } } }\n",
        "GET /b b\n  204\nwarning P0105 /paths/~1a/$ref",
    );
}
