//! Security schemes and requirements (OpenAPI 3.0, Security Scheme Object, Security Requirement Object).

use crate::check::document;
use crate::support::text::indent;

/// Checks schemes, of which the API needs none.
#[track_caller]
fn schemes(schemes: &str, expected: &str) {
    document(
        &format!(
            "paths: {{}}\ncomponents:\n  securitySchemes:\n{}",
            indent(schemes, 2)
        ),
        expected,
    );
}

const A_AND_B: &str = "components: { securitySchemes: { a: { type: http, scheme: basic }, b: { type: http, scheme: bearer }, c: { type: oracle } } }\n";

/// Checks what the API and its operation need; `a` and `b` are declared, `c` is not supported.
#[track_caller]
fn needs(api: &str, operation: &str, expected: &str) {
    let document_of = format!(
        "{api}\n{A_AND_B}paths: {{ /: {{ get: {{ operationId: call, responses: {{}}{operation} }} }} }}\n"
    );
    let findings = "warning P0502 /components/securitySchemes/c/type";
    let (api, operation) = expected.split_once(" / ").unwrap_or((expected, ""));
    let (operation, more) = operation.split_once('\n').unwrap_or((operation, ""));
    let line = |margin: &str, text: &str| {
        if text.is_empty() {
            String::new()
        } else {
            format!("{margin}security {text}\n")
        }
    };
    document(
        &document_of,
        &format!(
            "scheme a = basic\nscheme b = bearer\n{}GET / call\n{}{findings}\n{more}",
            line("", api),
            line("  ", operation)
        ),
    );
}

#[test]
fn http_schemes() {
    schemes(
        "a: { type: http, scheme: Bearer }\nb: { type: http, scheme: basic }\nc: { type: http, scheme: digest }",
        "scheme a = bearer\nscheme b = basic\nscheme c = digest",
    );
}

#[test]
fn keys() {
    schemes(
        "a: { type: apiKey, in: header, name: X-Key }\nb: { type: apiKey, in: query, name: key }\nc: { type: apiKey, in: cookie, name: session }",
        "scheme a = key in header X-Key\nscheme b = key in query key\nscheme c = key in cookie session",
    );
}

#[test]
fn client_credentials() {
    schemes(
        "a: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: { read: '', write: '' } }, implicit: { authorizationUrl: /auth, scopes: {} } } }",
        "scheme a = client credentials from /token read write",
    );
}

#[test]
fn flows_that_need_a_browser_are_bearer_tokens() {
    schemes(
        "a: { type: oauth2, flows: { authorizationCode: { authorizationUrl: /auth, tokenUrl: /token, scopes: {} } } }\nb: { type: openIdConnect, openIdConnectUrl: 'https://example.com' }\nc: { type: oauth2, flows: {} }",
        "scheme a = bearer\nscheme b = bearer\nscheme c = bearer",
    );
}

#[test]
fn schemes_that_are_references() {
    schemes(
        "a: { $ref: '#/components/securitySchemes/b' }\nb: { type: http, scheme: basic }",
        "scheme a = basic\nscheme b = basic",
    );
}

#[test]
fn schemes_that_are_not_supported_are_left_out() {
    schemes(
        "a: { type: oracle }",
        "warning P0502 /components/securitySchemes/a/type",
    );
}

#[test]
fn alternatives_and_combinations() {
    needs("security: [{ a: [] }, { a: [], b: [] }]", "", "a | a + b");
}

#[test]
fn none_needed() {
    needs("", "", "");
    needs("security: []", "", "");
    needs("security: [{ a: [] }, {}]", "", "a | none");
}

#[test]
fn an_operation_overrides_the_api() {
    needs("security: [{ a: [] }]", ", security: [{ b: [] }]", "a / b");
    needs("security: [{ a: [] }]", ", security: []", "a / none");
    needs("security: [{ a: [] }]", ", security: [{}]", "a / none");
}

#[test]
fn a_scheme_that_is_not_declared() {
    needs(
        "security: [{ a: [] }]",
        ", security: [{ d: [] }, { b: [] }]",
        "a / b\nwarning P0501 /paths/~1/get/security/0/d:",
    );
}

#[test]
fn alternatives_with_a_scheme_that_is_not_supported_are_left_out() {
    needs("security: [{ c: [] }, { a: [] }]", "", "a");
    needs("security: [{ a: [], c: [] }, { b: [] }]", "", "b");
}

#[test]
fn an_operation_none_of_whose_alternatives_is_left_has_those_of_the_api() {
    needs("security: [{ a: [] }]", ", security: [{ c: [] }]", "a");
}

#[test]
fn other_http_schemes_take_what_follows_their_name() {
    schemes(
        "a: { type: http, scheme: hoba }\nb: { type: http, scheme: ' Token ' }\nc: { type: http, scheme: BEARER }",
        "scheme a = http hoba\nscheme b = http Token\nscheme c = bearer",
    );
}

#[test]
fn client_credentials_without_an_endpoint_are_a_token() {
    schemes(
        "a: { type: oauth2, flows: { clientCredentials: { tokenUrl: '', scopes: {} } } }",
        "scheme a = bearer",
    );
}

#[test]
fn names_that_no_header_can_have() {
    schemes(
        "a: { type: apiKey, in: header, name: 'X Key' }\nb: { type: apiKey, in: query, name: '' }",
        "warning P0502 /components/securitySchemes/a:\nwarning P0502 /components/securitySchemes/b:",
    );
}

#[test]
fn certificates_are_not_part_of_requests() {
    document(
        "security: [{ tls: [], key: [] }]
paths:
  /a: { get: { operationId: a, security: [{ tls: [] }, { key: [] }], responses: {} } }
components: { securitySchemes: { tls: { type: mutualTLS }, key: { type: apiKey, in: query, name: key } } }
",
        "scheme key = key in query key\nsecurity key\nGET /a a\n  security none | key",
    );
}
