//! Request bodies (OpenAPI 3.0, Request Body Object).

use crate::check::operation;

#[track_caller]
fn check(body: &str, expected: &str) {
    operation(
        "post /",
        &format!("requestBody: {body}\n"),
        &expected.replace("POST\n", "POST / call\n"),
    );
}

#[test]
fn presence() {
    check(
        "{ required: true, content: { application/json: { schema: { type: string } } } }",
        "POST\n  body application/json: string\n  204",
    );
    check(
        "{ content: { application/json: { schema: { type: string } } } }",
        "POST\n  body? application/json: string\n  204",
    );
}

#[test]
fn json_is_chosen_among_media_types() {
    check(
        "{ content: { application/xml: { schema: { type: string } }, application/json: { schema: { type: integer } } } }",
        "POST\n  body? application/json: int64 | application/xml: text\n  204",
    );
}

#[test]
fn kinds_of_json() {
    for media_type in [
        "application/vnd.pets+json",
        "application/json; charset=utf-8",
        "text/json",
        "Application/JSON",
    ] {
        check(
            &format!("{{ content: {{ '{media_type}': {{ schema: {{ type: integer }} }} }} }}"),
            &format!("POST\n  body? {media_type}: int64\n  204"),
        );
    }
}

#[test]
fn the_first_of_several_kinds_of_json_is_chosen() {
    check(
        "{ content: { application/vnd.pets+json: { schema: { type: integer } }, application/json: { schema: { type: string } } } }",
        "POST\n  body? application/vnd.pets+json: int64 | application/json: string\n  204",
    );
}

#[test]
fn json_without_a_schema_is_any() {
    check(
        "{ content: { application/json: {} } }",
        "POST\n  body? application/json: any\n  204",
    );
}

#[test]
fn kinds_of_bodies() {
    let object = "{ type: object, properties: { a: { type: string, format: binary } } }";
    for (media_type, schema, expected) in [
        ("multipart/form-data", object, "parts object { a?: binary }"),
        ("multipart/related", object, "parts object { a?: binary }"),
        ("multipart/form-data", "{}", "parts map of binary"),
        (
            "application/x-www-form-urlencoded",
            object,
            "form object { a?: binary }",
        ),
        (
            "application/x-www-form-urlencoded",
            "{ type: string }",
            "text",
        ),
        ("application/x-www-form-urlencoded", "{}", "form any"),
        ("application/octet-stream", "{}", "bytes"),
        ("image/*", "{ type: string }", "bytes"),
        ("text/csv", "{ type: string }", "bytes"),
        ("text/plain", "{ type: string }", "text"),
        ("application/xml", "{ type: string }", "text"),
        ("application/x-ndjson", "{ type: integer }", "items int64"),
        ("application/x-ndjson", "{ type: string }", "text"),
        (
            "application/jsonl",
            "{ type: string, format: binary }",
            "bytes",
        ),
    ] {
        check(
            &format!("{{ content: {{ {media_type}: {{ schema: {schema} }} }} }}"),
            &format!("POST\n  body? {media_type}: {expected}\n  204"),
        );
    }
}

#[test]
fn headers_of_parts() {
    let part = |media_type: &str, headers: &str, expected: &str| {
        let schema = "{ type: object, properties: { a: { type: string } } }";
        check(
            &format!(
                "{{ content: {{ {media_type}: {{ schema: {schema}, encoding: {{ a: {{ headers: {{ {headers} }} }} }} }} }} }}"
            ),
            &format!("POST\n  body? {media_type}: parts object {{ a?: string }}{expected}"),
        );
    };
    let form = "multipart/form-data";
    for (header, expected) in [
        ("schema: { type: string }", "?"),
        ("required: true, schema: { type: string }", ""),
        ("content: { text/plain: {} }", "?"),
        ("schema: { type: string, enum: [b] }", "? b"),
        ("schema: { type: string, enum: [b, c] }", "?"),
        ("schema: { type: integer, enum: [1] }", "? 1"),
        ("schema: { type: string, enum: [b, c], default: b }", "? b"),
        ("schema: { type: boolean, default: true }", "? true"),
        ("schema: { type: string, default: \"b\\nX: c\" }", "?"),
        ("schema: { type: array, items: {}, default: [] }", "?"),
    ] {
        part(
            form,
            &format!("X-A: {{ {header} }}"),
            &format!(" [a header X-A{expected}]\n  204"),
        );
    }
    let said = "Content-Type: { schema: { type: string } }, content-disposition: { schema: { type: string } }";
    part(form, said, "\n  204");
    part(
        "multipart/mixed",
        said,
        " [a header content-disposition?]\n  204",
    );
    part(
        form,
        "'X A': { schema: { type: string } }",
        "\n  204\nwarning P0302 /paths/~1/post/requestBody/content/multipart~1form-data/encoding/a/headers/X A:",
    );
}

#[test]
fn a_media_type_without_a_schema() {
    for (media_type, expected) in [
        ("text/plain", "text"),
        ("application/pdf", "bytes"),
        ("multipart/form-data", "parts map of binary"),
    ] {
        check(
            &format!("{{ content: {{ {media_type}: {{}} }} }}"),
            &format!("POST\n  body? {media_type}: {expected}\n  204"),
        );
    }
}

#[test]
fn any_media_type_is_json_where_the_schema_describes_more_than_text() {
    for (schema, expected) in [
        ("{ type: array, items: { type: integer } }", "list of int64"),
        ("{ type: string, format: binary }", "bytes"),
        ("{ type: string }", "bytes"),
        ("{}", "bytes"),
    ] {
        check(
            &format!("{{ content: {{ '*/*': {{ schema: {schema} }} }} }}"),
            &format!("POST\n  body? */*: {expected}\n  204"),
        );
    }
}

#[test]
fn encodings_of_a_form() {
    check(
        "{ content: { application/x-www-form-urlencoded: { schema: { type: object, additionalProperties: true }, encoding: { a: { style: deepObject, explode: true }, b: { style: spaceDelimited }, c: { explode: true }, d: { contentType: application/json }, e: { allowReserved: true }, f: {}, g: { style: form }, h: { style: form, explode: false } } } } }",
        "POST\n  body? application/x-www-form-urlencoded: form any [a deepObject each] [b spaceDelimited together] [c form each] [d as application/json] [e reserved] [g form each] [h form together]\n  204",
    );
}

#[test]
fn the_same_json_under_several_names_is_one() {
    check(
        "{ content: { application/json: { schema: { type: object, properties: { a: { type: string } } } }, text/json: { schema: { type: object, properties: { a: { type: string } } } }, 'application/json; charset=utf-8': { schema: { type: object, properties: { a: { type: string } } } } } }",
        "POST\n  body? application/json: object { a?: string }\n  204",
    );
}

#[test]
fn the_same_text_under_several_names_is_one() {
    check(
        "{ content: { text/xml: { schema: { type: string } }, application/xml: { schema: { type: string } }, text/plain: {}, 'text/plain; charset=utf-8': {}, image/*: {}, audio/*: {} } }",
        "POST\n  body? text/xml: text | text/plain: text | image/*: bytes | audio/*: bytes\n  204",
    );
}

#[test]
fn kinds_of_patches_are_told_apart() {
    check(
        "{ content: { application/merge-patch+json: { schema: { type: integer } }, application/json-patch+json: { schema: { type: integer } } } }",
        "POST\n  body? application/merge-patch+json: int64 | application/json-patch+json: int64\n  204",
    );
}

#[test]
fn a_form_of_the_same_schema_shares_the_type_of_the_json() {
    check(
        "{ content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } }, application/json: { schema: { type: object, properties: { a: { type: string } } } } } }",
        "POST\n  body? application/json: object { a?: string } | application/x-www-form-urlencoded: form object { a?: string }\n  204",
    );
}

#[test]
fn malformed_media_types_are_guessed() {
    for (media_type, schema, expected) in [
        ("json", "{ type: integer }", "application/json: int64"),
        ("'*'", "{ type: integer }", "*/*: int64"),
        ("''", "{ type: string }", "*/*: bytes"),
        (
            "form-data",
            "{}",
            "multipart/form-data: parts map of binary",
        ),
    ] {
        let key = media_type.trim_matches('\'');
        check(
            &format!("{{ content: {{ {media_type}: {{ schema: {schema} }} }} }}"),
            &format!(
                "POST\n  body? {expected}\n  204\nwarning P0310 /paths/~1/post/requestBody/content/{key}:"
            ),
        );
    }
}

#[test]
fn a_body_without_content_is_none() {
    check("{ content: {} }", "POST\n  204");
}

#[test]
fn a_nullable_body() {
    check(
        "{ required: true, content: { application/json: { schema: { type: string, nullable: true } } } }",
        "POST\n  body application/json: nullable string\n  204",
    );
}

#[test]
fn an_object_in_place_belongs_to_the_operation() {
    check(
        "{ required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }",
        "POST\n  body application/json: object { a?: string }\n  204",
    );
}

#[test]
fn a_type_that_is_not_kept_is_reported() {
    check(
        "{ content: { application/xml: { schema: { type: object, properties: { a: { type: string } } } } } }",
        "POST\n  body? application/xml: text\n  204\nwarning P0303 /paths/~1/post/requestBody/content/application~1xml:",
    );
}
