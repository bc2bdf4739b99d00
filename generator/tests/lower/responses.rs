//! Responses (OpenAPI 3.0, Responses Object).

use crate::check::operation;

#[track_caller]
fn check(responses: &str, expected: &str) {
    operation(
        "get /",
        &format!("responses: {responses}\n"),
        &format!("GET / call\n{expected}"),
    );
}

#[test]
fn by_status() {
    check(
        "{ '200': { description: '', content: { application/json: { schema: { type: string } } } }, '404': { description: '' } }",
        "  200 application/json: string\n  404",
    );
}

#[test]
fn answers_that_end_with_their_heads() {
    let json = "content: { application/json: { schema: { type: string } } }";
    check(
        &format!(
            "{{ '200': {{ description: '', {json} }}, '204': {{ description: '', {json} }}, '205': {{ description: '', {json} }} }}"
        ),
        "  200 application/json: string
  204 application/json: empty
  205 application/json: empty
warning P0115 /paths/~1/get/responses/204/content:
warning P0115 /paths/~1/get/responses/205/content:",
    );
    // The order does not matter: what comes with content keeps it.
    check(
        &format!(
            "{{ '204': {{ description: '', {json} }}, '200': {{ description: '', {json} }}, '201': {{ description: '', {json} }} }}"
        ),
        "  204 application/json: empty
  200 application/json: string
  201 application/json: string
warning P0115 /paths/~1/get/responses/204/content:",
    );
    operation(
        "head /",
        &format!(
            "responses: {{ '200': {{ description: '', {json} }}, '404': {{ description: '', {json} }} }}\n"
        ),
        "HEAD / call
  200 application/json: empty
  404 application/json: empty
warning P0115 /paths/~1/head/responses/200/content:
warning P0115 /paths/~1/head/responses/404/content:",
    );
}

#[test]
fn a_status_that_is_a_number_in_yaml() {
    check(
        "{ 200: { description: '' }, 404: { description: '' } }",
        "  200\n  404",
    );
}

#[test]
fn ranges_and_default() {
    check(
        "{ default: { description: '' }, 2XX: { description: '' }, '4XX': { description: '' } }",
        "  2XX\n  4XX\n  default",
    );
}

#[test]
fn ranges_in_small_letters() {
    check("{ 4xx: { description: '' } }", "  4XX");
}

#[test]
fn types_in_place_belong_to_the_operation() {
    check(
        "{ '200': { description: '', content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }, 5XX: { description: '', content: { application/json: { schema: { type: object, properties: { b: { type: string } } } } } } }",
        "  200 application/json: object { a?: string }\n  5XX application/json: object { b?: string }",
    );
}

#[test]
fn extensions_are_no_statuses() {
    check("{ '200': { description: '' }, x-note: { a: 1 } }", "  200");
}

#[test]
fn a_status_that_is_none_is_left_out() {
    check(
        "{ '200': { description: '' }, ok: { description: '' }, '20': { description: '' }, '6XX': { description: '' }, '999': { description: '' } }",
        "  200\n\
         warning P0103 /paths/~1/get/responses/ok:\n\
         warning P0103 /paths/~1/get/responses/20:\n\
         warning P0103 /paths/~1/get/responses/6XX:\n\
         warning P0103 /paths/~1/get/responses/999:",
    );
}

#[test]
fn json_is_chosen_among_media_types() {
    check(
        "{ '200': { description: '', content: { text/csv: { schema: { type: string } }, application/json: { schema: { type: integer } } } } }",
        "  200 application/json: int64 | text/csv: bytes",
    );
}

#[test]
fn formats() {
    for (media_type, content, expected) in [
        ("application/json", "{ schema: { type: string } }", "string"),
        ("application/json", "{}", "json or empty"),
        (
            "application/json",
            "{ schema: { type: string, format: binary } }",
            "bytes",
        ),
        (
            "application/problem+json",
            "{ schema: { type: string } }",
            "string",
        ),
        ("text/plain", "{ schema: { type: string } }", "text"),
        (
            "text/html; charset=utf-8",
            "{ schema: { type: string } }",
            "text",
        ),
        ("text/csv", "{}", "bytes"),
        ("text/plain", "{}", "text"),
        ("application/xml", "{ schema: { type: string } }", "text"),
        (
            "text/event-stream",
            "{ schema: { type: integer } }",
            "events int64",
        ),
        (
            "application/x-ndjson",
            "{ schema: { type: integer } }",
            "items int64",
        ),
        (
            "application/octet-stream",
            "{ schema: { type: string, format: binary } }",
            "bytes",
        ),
        ("image/png", "{}", "bytes"),
        ("'*/*'", "{ schema: { type: object } }", "any"),
        ("'*/*'", "{ schema: { type: string } }", "bytes"),
    ] {
        check(
            &format!("{{ '200': {{ description: '', content: {{ {media_type}: {content} }} }} }}"),
            &format!("  200 {}: {expected}", media_type.trim_matches('\'')),
        );
    }
}

/// OpenAPI 3.2, Media Type Object, sequential media types.
#[test]
fn a_list_of_all_that_streams() {
    let event =
        "{ type: object, properties: { event: { type: string }, data: { type: integer } } }";
    for (media_type, items, expected) in [
        ("application/jsonl", "{ type: integer }", "items int64"),
        ("text/event-stream", "{ type: integer }", "events int64"),
        ("text/event-stream", event, "events int64"),
        (
            "text/event-stream",
            &format!("{{ oneOf: [{event}] }}"),
            "events int64",
        ),
    ] {
        let schema = format!("{{ type: array, items: {items} }}");
        check(
            &format!(
                "{{ '200': {{ description: '', content: {{ {media_type}: {{ schema: {schema} }} }} }} }}"
            ),
            &format!("  200 {media_type}: {expected}"),
        );
    }
}

#[test]
fn items_are_described_of_what_streams_only() {
    let both = "{ schema: { type: string }, itemSchema: { type: integer } }";
    for (media_type, expected) in [
        ("application/jsonl", "items int64"),
        ("application/json", "string"),
    ] {
        check(
            &format!("{{ '200': {{ description: '', content: {{ {media_type}: {both} }} }} }}"),
            &format!("  200 {media_type}: {expected}"),
        );
    }
}

#[test]
fn nullable_answers() {
    check(
        "{ '200': { description: '', content: { application/json: { schema: { type: string, nullable: true } } } } }",
        "  200 application/json: nullable string",
    );
}

#[test]
fn no_responses() {
    check("{}", "");
}

#[test]
fn headers() {
    check(
        "{ '200': { description: '', headers: { RateLimit-Remaining: { schema: { type: integer } }, ETag: { schema: { type: string } }, Link: { schema: { type: array, items: { type: string } } }, Content-Type: { schema: { type: string } }, 'no name': { schema: { type: string } } } } }",
        "  200 header RateLimit-Remaining: int64 header ETag: string header Link: list of string\nwarning P0302 /paths/~1/get/responses/200/headers/no name:",
    );
}

#[test]
fn an_error_has_those_of_its_media_types_that_differ() {
    check(
        "{ '404': { description: '', content: { text/plain: { schema: { type: string } }, application/json: { schema: { type: integer } } } } }",
        "  404 application/json: int64 | text/plain: text",
    );
    check(
        "{ '404': { description: '', content: { application/json: { schema: { type: integer } }, text/plain: { schema: { type: integer } }, '*/*': { schema: { type: string } } } } }",
        "  404 application/json: int64",
    );
}

#[test]
fn items_of_streams_have_schemas_of_their_own() {
    for (media_type, items, expected) in [
        ("application/x-ndjson", "{ type: integer }", "items int64"),
        (
            "application/json-seq",
            "{ $ref: '#/components/schemas/A' }",
            "items A",
        ),
        (
            "text/event-stream",
            "{ type: object, properties: { event: { type: string }, data: { type: string, contentSchema: { type: integer } } } }",
            "events int64",
        ),
        (
            "text/event-stream",
            "{ type: object, properties: { data: { type: string } } }",
            "events any",
        ),
        (
            "text/event-stream",
            "{ oneOf: [{ properties: { event: { const: a }, data: { contentSchema: { $ref: '#/components/schemas/A' } } } }, { properties: { data: { contentSchema: { type: integer } } } }] }",
            "events union { A, int64 }",
        ),
        (
            "text/event-stream",
            "{ anyOf: [{ properties: { data: { contentSchema: { type: integer } } } }, { properties: { data: { type: string } } }] }",
            "events any",
        ),
    ] {
        stream_of(media_type, items, expected);
    }
}

#[test]
fn items_of_streams_follow_references() {
    for (media_type, items, expected) in [
        (
            "application/jsonl",
            "{ $ref: '#/components/schemas/A' }",
            "items A",
        ),
        (
            "text/event-stream",
            "{ $ref: '#/components/schemas/Event' }",
            "events A",
        ),
        (
            "text/event-stream",
            "{ oneOf: [{ $ref: '#/components/schemas/Event' }, { $ref: '#/components/schemas/Named' }] }",
            "events A",
        ),
        (
            "text/event-stream",
            "{ $ref: '#/components/schemas/Plain', properties: { data: { contentSchema: { type: [integer, 'null'] } } } }",
            "events nullable int64",
        ),
        (
            "text/event-stream",
            "{ $ref: '#/components/schemas/Plain' }",
            "events any",
        ),
    ] {
        stream_of(media_type, items, expected);
    }
}

/// Checks what a stream has, given its `itemSchema`.
#[track_caller]
fn stream_of(media_type: &str, items: &str, expected: &str) {
    let rest = if expected.contains('A') {
        "A = object { a?: string }\n"
    } else {
        ""
    };
    crate::check::document(
            &format!(
                "openapi: 3.2.0
paths:
  /:
    get:
      operationId: call
      responses: {{ '200': {{ description: '', content: {{ {media_type}: {{ itemSchema: {items} }} }} }} }}
components:
  schemas:
    A: {{ type: object, properties: {{ a: {{ type: string }} }} }}
    Event: {{ properties: {{ data: {{ $ref: '#/components/schemas/Data' }} }} }}
    Data: {{ type: string, contentMediaType: application/json, contentSchema: {{ $ref: '#/components/schemas/A' }} }}
    Named: {{ allOf: [{{ $ref: '#/components/schemas/Event' }}, {{ properties: {{ event: {{ const: a }} }} }}] }}
    Plain: {{ properties: {{ data: {{ type: string }} }} }}
"
            ),
            &format!("GET / call\n  200 {media_type}: {expected}\n{rest}"),
        );
}

#[test]
fn an_event_that_consists_of_itself_or_of_nothing_has_whatever_data() {
    for (schema, finding) in [
        (
            "{ allOf: [{ $ref: '#/components/schemas/Event' }] }",
            "warning P0106 /components/schemas/Event:",
        ),
        ("{ oneOf: [{ $ref: '#/components/schemas/Event' }] }", ""),
        (
            "{ properties: { data: { type: string, contentSchema: 7 } } }",
            "warning P0103 /components/schemas/Event/properties/data/contentSchema",
        ),
    ] {
        crate::check::document(
            &format!(
                "openapi: 3.2.0
paths:
  /:
    get:
      operationId: call
      responses: {{ '200': {{ description: '', content: {{ text/event-stream: {{ itemSchema: {{ $ref: '#/components/schemas/Event' }} }} }} }} }}
components: {{ schemas: {{ Event: {schema} }} }}
"
            ),
            &format!("GET / call\n  200 text/event-stream: events any\n{finding}"),
        );
    }
}
