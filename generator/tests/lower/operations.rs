//! Operations (OpenAPI 3.0, Operation Object) and what is said of the whole API.

use crate::check::{configured, document, operation};

#[test]
fn all_methods_in_the_order_of_the_document() {
    document(
        "paths:
  /b: { trace: { operationId: t, responses: {} }, get: { operationId: g, responses: {} }, put: { operationId: u, responses: {} } }
  /a: { options: { operationId: o, responses: {} }, head: { operationId: h, responses: {} }, patch: { operationId: p, responses: {} } }
",
        "TRACE /b t\nGET /b g\nPUT /b u\nOPTIONS /a o\nHEAD /a h\nPATCH /a p",
    );
}

#[test]
fn other_members_of_a_path_item_are_no_operations() {
    document(
        "paths:\n  /: { summary: A., x-get: { operationId: x }, get: { operationId: a, responses: {} }, servers: [] }\n  x-paths: { get: {} }\n",
        "GET / a",
    );
}

#[test]
fn an_operation_without_id_has_one_made_of_method_and_path() {
    document(
        "paths:\n  /pets/{petId}/toys: { delete: { responses: {} } }\n  /: { get: { responses: {} } }\n",
        "DELETE /pets/{petId}/toys \"delete pets by petId toys\"\n  path petId: string\nGET / get\nwarning P0301 /paths/~1pets~1{petId}~1toys/delete:",
    );
}

#[test]
fn the_first_operation_with_an_id_keeps_it() {
    document(
        "paths:\n  /a: { get: { operationId: get, responses: {} } }\n  /b: { get: { operationId: get, responses: {} }, put: { operationId: get, responses: {} } }\n",
        "GET /a get\nGET /b \"get b\"\nPUT /b \"put b\"\nwarning P0104 /paths/~1b/get/operationId /paths/~1a/get/operationId\nwarning P0104 /paths/~1b/put/operationId /paths/~1a/get/operationId",
    );
}

#[test]
fn an_id_of_white_space_is_none() {
    document(
        "paths:\n  /a: { get: { operationId: '', responses: {} }, put: { operationId: ' ', responses: {} } }\n",
        "GET /a \"get a\"\nPUT /a \"put a\"",
    );
}

#[test]
fn a_made_up_id_that_something_else_has() {
    document(
        "paths:\n  /a: { get: { responses: {} } }\n  /a/: { get: { responses: {} } }\n  /b: { get: { responses: {} } }\n  /c: { get: { operationId: get b, responses: {} } }\n",
        "GET /a \"get a\"\nGET /a/ \"GET /a/\" named get a\nGET /b \"GET /b\" named get b\nGET /c \"get b\"",
    );
}

#[test]
fn the_first_tag_is_the_group() {
    operation(
        "get /",
        "tags: [Pets, Toys]",
        "tags Pets\nGET / call tag Pets\n  204",
    );
    operation("get /", "tags: []", "GET / call\n  204");
}

#[test]
fn declared_tags_come_first_and_unused_ones_not_at_all() {
    document(
        "tags: [{ name: C }, { name: B }]
paths:
  /a: { get: { operationId: a, tags: [A], responses: {} } }
  /b: { get: { operationId: b, tags: [B], responses: {} } }
",
        "tags B, A\nGET /a a tag A\nGET /b b tag B",
    );
}

#[test]
fn deprecation() {
    operation("get /", "deprecated: true", "GET / call deprecated\n  204");
}

#[test]
fn documentation() {
    operation(
        "get /",
        "externalDocs: { url: 'https://example.com/a' }",
        "GET / call documentation https://example.com/a\n  204",
    );
}

#[test]
fn facts_in_extensions() {
    configured(
        "[operations]\nname = \"x-name\"\nroles = \"x-roles\"\ndocumentation = \"x-docs\"",
        "paths: { /: { get: { operationId: call, x-name: shorter, x-roles: [Owner, Read Only], x-docs: 'https://example.com', externalDocs: { url: 'https://example.org' }, responses: {} } } }",
        "GET / call named shorter role Owner role \"Read Only\" documentation https://example.com",
    );
}

#[test]
fn extensions_of_the_wrong_type_say_nothing() {
    configured(
        "[operations]\nname = \"x-name\"\nroles = \"x-roles\"",
        "paths: { /: { get: { operationId: call, x-name: 1, x-roles: 2, responses: {} } } }",
        "GET / call",
    );
}

#[test]
fn replacements() {
    configured(
        "[replacements]\na = \"b\"\nc = [\"a\", \"b\"]",
        "paths:
  /a: { get: { operationId: a, responses: {} } }
  /b: { get: { operationId: b, responses: {} } }
  /c: { get: { operationId: c, responses: {} } }
",
        "GET /a a replaced by b\nGET /b b\nGET /c c replaced by a replaced by b",
    );
}

#[test]
fn the_first_server() {
    document(
        "servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }]\npaths: {}\n",
        "server https://a.example",
    );
}

#[test]
fn variables_of_the_server_have_their_defaults() {
    document(
        "servers: [{ url: 'https://{host}:{port}/{host}', variables: { host: { default: a.example }, port: { default: '8443', enum: ['8443'] } } }]\npaths: {}\n",
        "server https://a.example:8443/a.example",
    );
}

#[test]
fn a_default_of_a_variable_holds_no_variables() {
    document(
        "servers: [{ url: 'https://x.example/{a}/{b}', variables: { a: { default: '{b}{b}' }, b: { default: '{a}' } } }]\npaths: {}\n",
        "server https://x.example/{b}{b}/{a}",
    );
}

#[test]
fn no_paths() {
    document("servers: []\npaths: {}\n", "");
}
