//! Documents of several files.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::Path;

use portolan::config::Config;
use portolan::diagnostics::Diagnostics;
use portolan::source::Document;
use portolan::{ir, lower, openapi};

use crate::support::findings::findings;
use crate::support::text::same;

/// Writes files and lowers the one at `api/openapi.yaml`.
fn lowered(directory: &Path, files: &[(&str, &str)]) -> String {
    write(directory, files);
    let mut diagnostics = Diagnostics::new();
    let api = lower_at(directory, &mut diagnostics);
    format!("{api}{}", findings(&diagnostics))
}

fn write(directory: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = directory.join("tree").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn lower_at(directory: &Path, diagnostics: &mut Diagnostics) -> ir::Api {
    let path = directory.join("tree/api/openapi.yaml");
    let document = Document::read_as("api/openapi.yaml", &path, diagnostics).unwrap();
    let adapted = openapi::adapt(document, diagnostics).unwrap();
    lower::lower(&adapted, &Config::default(), diagnostics)
}

#[track_caller]
fn check(files: &[(&str, &str)], expected: &str) {
    let directory = tempfile::tempdir().unwrap();
    let found = lowered(directory.path(), files);
    assert!(
        same(&found, expected),
        "\n--- expected\n{expected}\n--- found\n{found}\n"
    );
}

/// A document with operations that answer what these references lead to.
fn document(references: &[&str]) -> String {
    let mut text = "openapi: 3.0.3\ninfo: { title: Test, version: '1' }\npaths:\n".to_owned();
    for (index, reference) in references.iter().enumerate() {
        text += &format!(
            "  /{index}: {{ get: {{ operationId: op{index}, responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '{reference}' }} }} }} }} }} }} }}\n"
        );
    }
    text
}

#[test]
fn a_file_that_is_a_schema_is_named_after_the_file() {
    check(
        &[
            (
                "api/openapi.yaml",
                &document(&["models/Pet.yaml", "./models/../models/Pet.yaml"]),
            ),
            (
                "api/models/Pet.yaml",
                "{ type: object, properties: { owner: { $ref: Owner.json }, friends: { type: array, items: { $ref: '#' } } } }",
            ),
            (
                "api/models/Owner.json",
                r#"{ "type": "object", "properties": { "pets": { "type": "array", "items": { "$ref": "./Pet.yaml" } } } }"#,
            ),
        ],
        "GET /0 op0
  200 application/json: Pet
GET /1 op1
  200 application/json: Pet
Owner = object { pets?: list of Pet }
Pet = object { owner?: Owner, friends?: list of Pet }",
    );
}

#[test]
fn a_part_of_a_file_is_named_after_its_key() {
    check(
        &[
            ("api/openapi.yaml", &document(&["common.yaml#/components/schemas/Pet", "common.yaml#/models/Pet~1Name", "common.yaml#/Plain"])),
            ("api/common.yaml", "
components: { schemas: { Pet: { type: object, properties: { a: { $ref: '#/models/Pet~1Name' } } } } }
models: { Pet/Name: { type: object, properties: { b: { type: string } } } }
Plain: { type: object, properties: { c: { type: string } } }
"),
        ],
        "GET /0 op0
  200 application/json: Pet
GET /1 op1
  200 application/json: \"Pet/Name\"
GET /2 op2
  200 application/json: Plain
Pet = object { a?: \"Pet/Name\" }
\"Pet/Name\" = object { b?: string }
Plain = object { c?: string }",
    );
}

#[test]
fn a_component_that_is_a_reference_to_a_file_keeps_its_name() {
    check(
        &[
            (
                "api/openapi.yaml",
                &(document(&["#/components/schemas/Pet", "Pet.yaml"])
                    + "components: { schemas: { Pet: { $ref: Pet.yaml } } }\n"),
            ),
            (
                "api/Pet.yaml",
                "{ type: object, properties: { a: { type: string } } }",
            ),
        ],
        "GET /0 op0
  200 application/json: Pet
GET /1 op1
  200 application/json: Pet
Pet = object { a?: string }",
    );
}

#[test]
fn names_do_not_depend_on_what_comes_first() {
    let files = |references: &[&str]| {
        let directory = tempfile::tempdir().unwrap();
        let text = document(references);
        let pet = "{ type: object, properties: { a: { type: string } } }";
        let other = "{ type: object, properties: { b: { type: string } } }";
        let found = lowered(
            directory.path(),
            &[
                ("api/openapi.yaml", &text),
                ("api/a/Pet.yaml", pet),
                ("api/b/Pet.yaml", other),
            ],
        );
        let types = found.lines().filter(|it| it.contains(" = "));
        types.map(str::to_owned).collect::<Vec<_>>()
    };
    let expected = [
        "Pet = object { a?: string }",
        "Pet2 = object { b?: string }",
    ];
    assert_eq!(files(&["a/Pet.yaml", "b/Pet.yaml"]), expected);
    assert_eq!(files(&["b/Pet.yaml", "a/Pet.yaml"]), expected);
}

#[test]
fn path_items_parameters_and_responses_in_files() {
    check(
        &[
            (
                "api/openapi.yaml",
                "
openapi: 3.0.3
info: { title: Test, version: '1' }
paths: { '/a': { $ref: paths/a.yaml } }
",
            ),
            (
                "api/paths/a.yaml",
                "
get:
  operationId: a
  parameters: [{ $ref: '../shared/parameters.yaml#/page' }]
  responses: { '200': { $ref: ../shared/ok.yaml } }
",
            ),
            (
                "api/shared/parameters.yaml",
                "page: { in: query, name: page, schema: { $ref: types.yaml#/Page } }",
            ),
            (
                "api/shared/types.yaml",
                "Page: { type: object, properties: { a: { type: string } } }",
            ),
            (
                "api/shared/ok.yaml",
                "{ description: '', content: { application/json: { schema: { $ref: 'types.yaml#/Page' } } } }",
            ),
        ],
        "GET /a a\n  query page?: Page\n  200 application/json: Page\nPage = object { a?: string }",
    );
}

#[test]
fn whole_maps_in_files() {
    check(
        &[
            (
                "api/openapi.yaml",
                "
openapi: 3.0.3
info: { $ref: info.yaml }
paths: { $ref: paths.yaml }
components: { schemas: { $ref: schemas.yaml } }
",
            ),
            ("api/info.yaml", "{ title: Test, version: '1' }"),
            (
                "api/paths.yaml",
                "/a: { get: { operationId: a, responses: { '200': { description: '', content: { application/json: { schema: { $ref: 'schemas.yaml#/Pet' } } } } } } }",
            ),
            (
                "api/schemas.yaml",
                "Pet: { type: object, properties: { a: { type: string } } }",
            ),
        ],
        "GET /a a\n  200 application/json: Pet\nPet = object { a?: string }",
    );
}

#[test]
fn a_mapping_that_names_files() {
    check(
        &[
            ("api/openapi.yaml", &document(&["Pet.yaml"])),
            (
                "api/Pet.yaml",
                "{ oneOf: [{ $ref: Cat.yaml }, { $ref: Dog.yaml }], discriminator: { propertyName: kind, mapping: { cat: Cat.yaml, dog: ./Dog.yaml } } }",
            ),
            (
                "api/Cat.yaml",
                "{ type: object, required: [kind], properties: { kind: { type: string }, a: { type: string } } }",
            ),
            (
                "api/Dog.yaml",
                "{ type: object, required: [kind], properties: { kind: { type: string }, b: { type: string } } }",
            ),
        ],
        "GET /0 op0
  200 application/json: Pet
Cat = object { kind: string, a?: string }
Dog = object { kind: string, b?: string }
Pet = union by kind { Cat[\"cat\"], Dog[\"dog\"] }",
    );
}

#[test]
fn a_folder_beside_that_of_the_document() {
    check(
        &[
            ("api/openapi.yaml", &document(&["../models/Pet%20a.yaml"])),
            (
                "models/Pet a.yaml",
                "{ type: object, properties: { a: { type: thing } } }",
            ),
        ],
        "GET /0 op0
  200 application/json: \"Pet a\"
\"Pet a\" = object { a?: any }
warning P0205 models/Pet a.yaml#/properties/a/type",
    );
}

#[test]
fn files_that_must_not_be_read() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("secret.yaml"), "type: object").unwrap();
    fs::create_dir_all(directory.path().join("tree/api/folder.yaml")).unwrap();
    fs::write(directory.path().join("tree/.hidden.yaml"), "type: object").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        directory.path().join("secret.yaml"),
        directory.path().join("tree/api/link.yaml"),
    )
    .unwrap();
    let references = [
        "../../secret.yaml",
        "../api/../../secret.yaml",
        "%2e%2e/%2e%2e/secret.yaml",
        "..\\..\\secret.yaml",
        "link.yaml",
        "../.hidden.yaml",
        "folder.yaml",
        "/etc/hosts",
        "missing.yaml",
    ];
    for reference in references {
        let found = lowered(
            directory.path(),
            &[("api/openapi.yaml", &document(&[reference]))],
        );
        assert_eq!(
            found,
            "GET /0 op0\n  200 application/json: any\nwarning P0108 /paths/~10/get/responses/200/content/application~1json/schema/$ref\n",
            "{reference}"
        );
    }
}

#[test]
fn what_refers_to_a_file_that_is_not_read_is_no_circle() {
    check(
        &[(
            "api/openapi.yaml",
            "openapi: 3.0.3
info: { title: Test, version: '1' }
paths:
  /a: { $ref: missing.yaml }
  /b: { get: { operationId: b, responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } }
components: { schemas: { A: { $ref: ../../secret.yaml } } }",
        )],
        "GET /b b
  200 application/json: any
warning P0108 /paths/~1a/$ref
warning P0108 /components/schemas/A/$ref",
    );
}

/// `../../far.yaml` leads out of the folder from one file, and to nothing from another.
#[test]
fn reasons_belong_to_places_and_not_to_texts() {
    let directory = tempfile::tempdir().unwrap();
    let mut diagnostics = Diagnostics::new();
    let api = document(&["../../far.yaml", "below/near.yaml"]);
    let near = "type: object\nproperties: { a: { $ref: ../../far.yaml } }";
    write(
        directory.path(),
        &[("api/openapi.yaml", &api), ("api/below/near.yaml", near)],
    );
    lower_at(directory.path(), &mut diagnostics);
    let messages: Vec<&str> = diagnostics.iter().map(|it| it.message()).collect();
    let [outside, missing] = messages.as_slice() else {
        panic!("{messages:?}");
    };
    assert!(outside.contains("out of the folder"), "{outside}");
    assert!(!missing.contains("out of the folder"), "{missing}");
}

#[test]
fn a_file_that_is_broken() {
    check(
        &[
            (
                "api/openapi.yaml",
                &document(&["broken.yaml", "empty.yaml"]),
            ),
            ("api/broken.yaml", "a: [\n"),
            ("api/empty.yaml", ""),
        ],
        "GET /0 op0
  200 application/json: any
GET /1 op1
  200 application/json: any
warning P0002
warning P0005
warning P0108 /paths/~10/get/responses/200/content/application~1json/schema/$ref
warning P0108 /paths/~11/get/responses/200/content/application~1json/schema/$ref",
    );
}

#[test]
fn files_that_put_each_other_in_end() {
    check(
        &[
            ("api/openapi.yaml", &document(&["a.yaml"])),
            (
                "api/a.yaml",
                "{ type: object, properties: { $ref: b.yaml } }",
            ),
            (
                "api/b.yaml",
                "{ x: { type: object, properties: { $ref: b.yaml } }, y: { type: string } }",
            ),
        ],
        "GET /0 op0
  200 application/json: a
a = object { x?: any, y?: string }
warning P0103 api/b.yaml#/x/properties/$ref",
    );
}

#[test]
fn maps_that_double_again_and_again_end() {
    let mut files = vec![("api/openapi.yaml".to_owned(), document(&["a0.yaml"]))];
    for index in 0..60 {
        let next = index + 1;
        let text = format!(
            "{{ type: object, properties: {{ a: {{ type: object, properties: {{ $ref: 'a{next}.yaml#/properties' }} }}, b: {{ type: object, properties: {{ $ref: 'a{next}.yaml#/properties' }} }} }} }}"
        );
        files.push((format!("api/a{index}.yaml"), text));
    }
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    let directory = tempfile::tempdir().unwrap();
    let found = lowered(directory.path(), &files);
    assert!(found.contains("a0 = object"), "{found}");
}

#[test]
fn swagger_in_several_files() {
    check(
        &[
            (
                "api/openapi.yaml",
                "
swagger: '2.0'
info: { title: Test, version: '1' }
produces: [application/json]
paths:
  /a:
    get:
      operationId: a
      parameters: [{ $ref: 'shared.yaml#/parameters/page' }]
      responses: { '200': { $ref: 'shared.yaml#/responses/ok' } }
",
            ),
            (
                "api/shared.yaml",
                "
parameters: { page: { in: query, name: page, type: integer } }
responses: { ok: { description: '', schema: { $ref: '#/definitions/Pet' } } }
definitions: { Pet: { type: object, properties: { a: { type: thing } } } }
",
            ),
        ],
        "GET /a a
  query page?: int64
  200 application/json: Pet
Pet = object { a?: any }
warning P0205 api/shared.yaml#/definitions/Pet/properties/a/type",
    );
}
