//! The crate as a whole: package, features, dependencies, credentials, README.

use portolan::plan;
use portolan::rust::Crate;

use crate::check::{crate_of, text};
use crate::support::findings::findings;
use crate::support::lowered::lower;

/// The package's name for a title.
fn name(title: &str) -> String {
    let title = serde_json::Value::from(title);
    let document = format!("info: {{ title: {title}, version: '1' }}\npaths: {{}}\n");
    crate_of(&document, "").0.package.name
}

#[test]
fn the_name_is_made_of_the_title() {
    assert_eq!(name("Pet Store API"), "pet-store-api-client");
    assert_eq!(name("HTTP 2"), "http-2-client");
    assert_eq!(name("2 Pets"), "n2-pets-client");
    assert_eq!(name("Größe"), "gre-client");
    assert_eq!(name("ペット"), "api-client");
    assert_eq!(name(""), "api-client");
    assert_eq!(name("../evil"), "evil-client");
}

#[test]
fn a_chosen_name_comes_before_the_configured_one() {
    let config = "[package]\nname = \"configured\"";
    assert_eq!(crate_of("paths: {}", config).0.package.name, "configured");
    let (api, config, mut diagnostics) = lower("paths: {}", config).expect("it is a document");
    let krate = plan::plan(&api, &config, Some("chosen"), &mut diagnostics);
    assert_eq!(krate.package.name, "chosen");
}

fn optional(schema: &str) -> String {
    let document = format!(
        "paths: {{ /: {{ get: {{ operationId: a, responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }} }}\n"
    );
    format!("{:?}", crate_of(&document, "").0.package.optional)
}

#[test]
fn dependencies_are_those_that_types_need() {
    assert_eq!(optional("{ type: string }"), "[]");
    assert_eq!(
        optional("{ type: array, items: { type: string, format: date } }"),
        "[Jiff]"
    );
    assert_eq!(
        optional(
            "{ type: object, properties: { a: { type: string, format: date-time, nullable: true } } }"
        ),
        "[Jiff]"
    );
    assert_eq!(
        optional("{ type: object, additionalProperties: { type: string, format: uuid } }"),
        "[Uuid]"
    );
    assert_eq!(
        optional("{ oneOf: [{ type: string, format: byte }, { type: integer }] }"),
        "[Base64]"
    );
}

#[test]
fn errors_need_dependencies_too() {
    let document = "paths: { /: { get: { operationId: a, responses: { '400': { description: '', content: { application/json: { schema: { type: string, format: uuid } } } } } } } }";
    assert_eq!(
        format!("{:?}", crate_of(document, "").0.package.optional),
        "[Uuid]"
    );
}

#[test]
fn parameters_need_dependencies_too() {
    let document = "paths: { /: { get: { operationId: a, parameters: [{ name: a, in: query, schema: { type: string, format: date } }], responses: {} } } }";
    assert_eq!(
        format!("{:?}", crate_of(document, "").0.package.optional),
        "[Jiff]"
    );
}

const SCHEMES: &str = "servers: [{ url: 'https://pets.example' }]
security: [{ Account: [] }, { Key: [], Basic: [] }]
paths:
  /pets/{id}: { get: { operationId: getPet, tags: [Pets], parameters: [{ name: id, in: path, required: true, schema: { type: string, format: date } }], responses: {} } }
  /pets: { get: { operationId: listPets, tags: [Pets], responses: {} } }
components:
  securitySchemes:
    Account: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: { read: '' } } } }
    Key: { type: apiKey, in: header, name: X-Key }
    Basic: { type: http, scheme: basic }
";
const CONFIG: &str = "[package]
name = \"pets\"
[auth.Account]
name = \"ServiceAccount\"
environment = { client-id = \"PETS_ID\", client-secret = \"PETS_SECRET\" }
[auth.Key]
environment = { key = \"PETS_KEY\" }
[environment]
access-token = \"PETS_TOKEN\"
base-url = \"PETS_URL\"
";

fn facts(krate: &Crate) -> String {
    format!("{:#?}", krate.api)
}

#[test]
fn credentials_from_the_environment() {
    insta::assert_snapshot!(
        "credentials_from_the_environment",
        facts(&crate_of(SCHEMES, CONFIG).0)
    );
}

#[test]
fn readme() {
    insta::assert_snapshot!("readme", crate_of(SCHEMES, CONFIG).0.readme.join("\n"));
}

#[test]
fn readme_without_configuration() {
    insta::assert_snapshot!(
        "readme_without_configuration",
        crate_of(SCHEMES, "").0.readme.join("\n")
    );
}

#[test]
fn examples_name_the_path_of_a_server_without_a_host() {
    for (servers, expected) in [
        ("", ".base_url(\"https://example.com\")"),
        (
            "servers: [{ url: / }]\n",
            ".base_url(\"https://example.com\")",
        ),
        (
            "servers: [{ url: /api/v1/ }]\n",
            ".base_url(\"https://example.com/api/v1\")",
        ),
        (
            "servers: [{ url: //other.example }]\n",
            ".base_url(\"https://example.com\")",
        ),
    ] {
        let document = format!(
            "{servers}paths: {{ /a: {{ get: {{ operationId: a, responses: {{ '204': {{ description: '' }} }} }} }} }}"
        );
        let readme = crate_of(&document, "").0.readme.join("\n");
        assert!(readme.contains(expected), "{servers}: {readme}");
    }
}

#[test]
fn crate_docs() {
    insta::assert_snapshot!("crate_docs", text(&crate_of(SCHEMES, "").0.docs));
}

#[test]
fn a_scheme_that_is_not_declared_is_an_error() {
    let (_, diagnostics) = crate_of(SCHEMES, "[auth.Other]\nname = \"Other\"");
    assert_eq!(findings(&diagnostics), "error P0902 Other\n");
}

#[test]
fn variables_that_a_scheme_does_not_take_are_errors() {
    let found = |entry: &str| findings(&crate_of(SCHEMES, entry).1);
    assert_eq!(
        found("[auth.Key]\nenvironment = { token = \"A\" }"),
        "error P0902 \"A\"\n"
    );
    assert_eq!(
        found("[auth.Account]\nenvironment = { client-id = \"A\", secret = \"B\" }"),
        "error P0902 \"B\"\nerror P0902 \"A\"\n"
    );
    assert_eq!(
        found("[auth.Basic]\nenvironment = { password = \"A\" }"),
        "error P0902 \"A\"\n"
    );
}
