//! Error enums: shared by operations that document the same errors, and named after their contents.

use crate::check::errors;

/// Operations with these responses by id, and `Error`, `Problem` and `Name` as schemas.
fn document(operations: &[(&str, &str, &str)]) -> String {
    let mut text = "paths:\n".to_owned();
    for (id, tag, responses) in operations {
        let responses = responses
            .replace("ERROR", "{ description: Wrong., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }")
            .replace("PROBLEM", "{ description: Broken., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }")
            .replace("NOTHING", "{ description: Gone. }");
        text += &format!(
            "  /{id}: {{ get: {{ operationId: {id}, tags: [{tag}], responses: {{ {responses} }} }} }}\n"
        );
    }
    text + "components:
  schemas:
    Error: { type: object, properties: { a: { type: string } } }
    Problem: { type: object, properties: { b: { type: string } } }
"
}

#[track_caller]
fn check(operations: &[(&str, &str, &str)], expected: &str) {
    errors(&document(operations), expected);
}

#[test]
fn no_errors_at_all() {
    check(&[("a", "T", "'200': NOTHING")], "AError = none");
}

#[test]
fn other_media_types_are_variants_of_their_own() {
    let both = "{ description: Wrong., content: { text/plain: { schema: { type: string } }, application/json: { schema: { $ref: '#/components/schemas/Error' } }, application/problem+json; charset=utf-8: { schema: { $ref: '#/components/schemas/Problem' } } } }";
    check(
        &[("a", "T", &format!("'200': NOTHING, '400': {both}"))],
        "errors ErrorOrProblemOrTextAt400 (t) { 400 BadRequest(Error) | application/problem+json BadRequestProblemJson(Problem) | text/plain BadRequestText(text) }\nAError = ErrorOrProblemOrTextAt400",
    );
}

#[test]
fn a_media_type_of_which_nothing_is_said_is_not_taken_for_the_first() {
    check(
        &[(
            "a",
            "T",
            "'200': NOTHING, '400': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Error' } }, application/problem+json: {} } }",
        )],
        "errors ErrorAt400 (t) { 400 BadRequest(Error) !application/problem+json }\nAError = ErrorAt400",
    );
}

#[test]
fn what_has_the_schema_of_the_first_is_read_like_it() {
    check(
        &[(
            "a",
            "T",
            "'200': NOTHING, '400': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Error' } }, text/json; charset=utf-8: { schema: { $ref: '#/components/schemas/Error' } }, text/plain: { schema: { $ref: '#/components/schemas/Error' } } } }",
        )],
        "errors ErrorAt400 (t) { 400 BadRequest(Error) }\nAError = ErrorAt400",
    );
}

#[test]
fn operations_with_the_same_errors_share_an_enum() {
    check(
        &[
            ("a", "T", "'200': NOTHING, '400': ERROR, '404': ERROR"),
            ("b", "T", "'204': NOTHING, '404': ERROR, '400': ERROR"),
        ],
        "errors ErrorAt400_404 (t) { 400 BadRequest(Error), 404 NotFound(Error) }\nAError = ErrorAt400_404\nBError = ErrorAt400_404",
    );
}

#[test]
fn an_enum_that_several_tags_use_has_no_feature() {
    check(
        &[("a", "T", "'400': ERROR"), ("b", "U", "'400': ERROR")],
        "errors ErrorAt400 { 400 BadRequest(Error) }\nAError = ErrorAt400\nBError = ErrorAt400",
    );
}

#[test]
fn other_errors_are_another_enum() {
    check(
        &[
            ("a", "T", "'400': ERROR"),
            ("b", "T", "'400': PROBLEM"),
            ("c", "T", "'400': NOTHING"),
            ("d", "T", "'401': ERROR"),
        ],
        "errors ErrorAt400 (t) { 400 BadRequest(Error) }\nerrors ProblemAt400 (t) { 400 BadRequest(Problem) }\nerrors NothingAt400 (t) { 400 BadRequest }\nerrors ErrorAt401 (t) { 401 Unauthorized(Error) }\nAError = ErrorAt400\nBError = ProblemAt400\nCError = NothingAt400\nDError = ErrorAt401",
    );
}

#[test]
fn several_bodies() {
    check(
        &[(
            "a",
            "T",
            "'400': ERROR, '404': NOTHING, '409': ERROR, '500': PROBLEM",
        )],
        "errors ErrorAt400_409AndNothingAt404AndProblemAt500 (t) { 400 BadRequest(Error), 404 NotFound, 409 Conflict(Error), 500 InternalServerError(Problem) }\nAError = ErrorAt400_409AndNothingAt404AndProblemAt500",
    );
}

#[test]
fn ranges_and_default() {
    check(
        &[(
            "a",
            "T",
            "'200': NOTHING, default: ERROR, 5XX: ERROR, 4XX: ERROR, '404': ERROR, 3XX: NOTHING",
        )],
        "errors ErrorAt404_4XX5XXDefaultAndNothingAt3XX (t) { 404 NotFound(Error), 3XX Status3xx, 4XX ClientError(Error), 5XX ServerError(Error), default Other(Error) }\nAError = ErrorAt404_4XX5XXDefaultAndNothingAt3XX",
    );
}

#[test]
fn redirects_are_errors() {
    check(
        &[("a", "T", "'200': NOTHING, '302': NOTHING")],
        "errors NothingAt302 (t) { 302 Found }\nAError = NothingAt302",
    );
}

#[test]
fn informational_statuses_are_no_errors() {
    check(
        &[("a", "T", "'101': NOTHING, '200': NOTHING")],
        "AError = none",
    );
}

#[test]
fn default_alone_is_the_success() {
    check(&[("a", "T", "default: ERROR")], "AError = none");
}

#[test]
fn default_without_success_is_the_success() {
    check(
        &[("a", "T", "'404': ERROR, default: PROBLEM")],
        "errors ErrorAt404 (t) { 404 NotFound(Error) }\nAError = ErrorAt404",
    );
}

#[test]
fn statuses_without_a_reason() {
    check(
        &[("a", "T", "'418': NOTHING, '499': NOTHING")],
        "errors NothingAt418_499 (t) { 418 IMATeapot, 499 Status499 }\nAError = NothingAt418_499",
    );
}

#[test]
fn kinds_of_bodies() {
    errors(
        "paths:
  /a:
    get:
      operationId: a
      responses:
        '400': { description: '', content: { text/plain: { schema: { type: string } } } }
        '401': { description: '', content: { application/json: { schema: { type: string } } } }
        '402': { description: '', content: { application/json: { schema: { type: array, items: { type: string } } } } }
        '403': { description: '', content: { application/json: { schema: { type: object } } } }
        '404': { description: '', content: { application/json: {} } }
        '409': { description: '', content: { application/json: { schema: { type: integer } } } }
",
        "errors TextAt400AndStringAt401AndStringListAt402AndJsonAt403AndNothingAt404AndValueAt409 (default-api) { 400 BadRequest(text), 401 Unauthorized(String), 402 PaymentRequired(Vec<String>), 403 Forbidden(Json), 404 NotFound, 409 Conflict(i64) }\nAError = TextAt400AndStringAt401AndStringListAt402AndJsonAt403AndNothingAt404AndValueAt409",
    );
}

#[test]
fn enums_of_different_contents_under_one_name() {
    errors(
        "paths:
  /a: { get: { operationId: a, responses: { '400': { description: '', content: { application/json: { schema: { type: integer } } } } } } }
  /b: { get: { operationId: b, responses: { '400': { description: '', content: { application/json: { schema: { type: number } } } } } } }
",
        "errors ValueAt400 (default-api) { 400 BadRequest(i64) }\nerrors ValueAt400_2 (default-api) { 400 BadRequest(f64) }\nAError = ValueAt400\nBError = ValueAt400_2",
    );
}
