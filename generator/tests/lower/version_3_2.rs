//! Parameters as OpenAPI 3.2 has them.

use crate::support::findings::findings;
use crate::support::lowered::lower;

/// Checks what an operation's parameters become, and the findings.
#[track_caller]
fn check(parameters: &str, expected: &str) {
    let text = format!(
        "openapi: 3.2.0\npaths: {{ /a: {{ get: {{ operationId: a, parameters: [{parameters}], responses: {{ '204': {{}} }} }} }} }}\ncomponents: {{ schemas: {{ Text: {{ type: string }} }} }}"
    );
    let (api, _, diagnostics) = lower(&text, "").expect("it is a document");
    let shown = api.to_string();
    let shown: Vec<&str> = shown
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("query") || line.starts_with("cookie"))
        .collect();
    let found = findings(&diagnostics).replace("/paths/~1a/get/parameters", "@");
    assert_eq!(
        format!("{}\n{found}", shown.join("\n")).trim(),
        expected,
        "\n{parameters}"
    );
}

/// The same, for one parameter that is the whole query.
#[track_caller]
fn whole(media_type: &str, content: &str, expected: &str) {
    check(
        &format!("{{ name: q, in: querystring, content: {{ {media_type}: {content} }} }}"),
        expected,
    );
}

const FORM: &str = "application/x-www-form-urlencoded";

#[test]
fn a_whole_query_is_a_form() {
    whole(
        FORM,
        "{ schema: { type: object, properties: { x: { type: string } } } }",
        "querystring q?: object { x?: string }",
    );
    whole(FORM, "{}", "querystring q?: map of string");
}

#[test]
fn a_whole_query_has_encodings() {
    whole(
        FORM,
        "{ schema: { type: object, properties: { x: { type: array, items: { type: string } } } }, encoding: { x: { style: pipeDelimited, allowReserved: true } } }",
        "querystring q?: object { x?: list of string } [x pipeDelimited together reserved]",
    );
}

#[test]
fn a_whole_query_is_json() {
    whole(
        "application/json",
        "{ schema: { type: array, items: { type: integer } } }",
        "querystring q?: list of int64 json",
    );
}

#[test]
fn a_whole_query_is_text() {
    for (content, ty) in [
        ("{ schema: { type: string } }", "string"),
        ("{ schema: { $ref: '#/components/schemas/Text' } }", "Text"),
        ("{}", "string"),
    ] {
        whole(
            "application/jsonpath",
            content,
            &format!("querystring q?: {ty} text"),
        );
    }
    whole(
        "application/xml",
        "{ schema: { type: object, properties: { x: { type: string } } } }",
        "querystring q?: string text\nwarning P0302 @/0/content/application~1xml:",
    );
}

#[test]
fn a_whole_query_without_a_media_type_is_a_form() {
    check(
        "{ name: q, in: querystring, required: true, schema: { type: object, additionalProperties: { type: integer } } }",
        "querystring q: map of int64\nnote P0110 @/0/schema:",
    );
}

#[test]
fn a_whole_query_leaves_no_room_for_others() {
    let whole = "{ name: q, in: querystring, content: { application/json: {} } }";
    let of_path = "{ name: h, in: header, schema: { type: string } }";
    check(&format!("{whole}, {of_path}"), "querystring q?: any json");
    check(
        &format!("{{ name: a, in: query, schema: {{ type: string }} }}, {whole}"),
        "query a?: string\nquerystring q?: any json\nwarning P0110 @/1 @/0",
    );
    check(
        &format!("{whole}, {}", whole.replace("name: q", "name: r")),
        "querystring q?: any json\nquerystring r?: any json\nwarning P0110 @/0 @/1",
    );
}

#[test]
fn a_whole_query_of_an_operation_replaces_that_of_its_path() {
    let check = |name: &str, expected: &[&str]| {
        let whole = |name: &str| {
            format!(
                "parameters: [{{ name: {name}, in: querystring, content: {{ application/json: {{}} }} }}]"
            )
        };
        let text = format!(
            "openapi: 3.2.0\npaths: {{ /a: {{ {}, get: {{ {}, responses: {{}} }}, post: {{ responses: {{}} }} }} }}",
            whole("q"),
            whole(name)
        );
        let (_, _, diagnostics) = lower(&text, "").expect("it is a document");
        let found = findings(&diagnostics);
        assert_eq!(found.lines().collect::<Vec<_>>(), expected);
    };
    check("q", &[]);
    check(
        "r",
        &["warning P0110 /paths/~1a/get/parameters/0 /paths/~1a/parameters/0"],
    );
}

#[test]
fn cookies_that_are_not_encoded() {
    let cookie = |more: &str| {
        format!(
            "{{ name: a, in: cookie, style: cookie{more}, schema: {{ type: array, items: {{ type: string }} }} }}"
        )
    };
    check(&cookie(""), "cookie a?: list of string cookie each");
    check(
        &cookie(", explode: false"),
        "cookie a?: list of string cookie together",
    );
    check(
        &cookie("").replace("in: cookie", "in: query"),
        "query a?: list of string\nwarning P0103 @/0/style",
    );
}

#[test]
fn extensions_of_the_same_name_mean_nothing() {
    check(
        "{ name: a, in: query, x-portolan-query-string: true, schema: { type: string } }, { name: b, in: cookie, x-portolan-cookie-style: true, schema: { type: string } }",
        "query a?: string\ncookie b?: string",
    );
}
