//! Tables of what each part of a document looks like (OpenAPI 3.0, "Schema").

/// What a part looks like.
pub(super) enum Shape {
    Any,
    Text,
    Boolean,
    Count,
    Number,
    List(&'static Shape),
    Map(&'static Shape),
    /// An object with these members; others are extensions, or not read.
    Object(&'static [Member]),
    /// The same, or a Reference Object.
    Reference(&'static [Member]),
    /// `additionalProperties`: a boolean or a schema.
    BooleanOr(&'static Shape),
}

/// A member of an object: its name, its shape, and what to do when it is missing.
pub(super) type Member = (&'static str, &'static Shape, Missing);

pub(super) enum Missing {
    /// Nothing: it is optional.
    Fine,
    /// The object makes no sense without it.
    Fatal,
    /// This text stands in for it.
    Text(&'static str),
    /// An empty object stands in for it.
    Empty,
}

use Missing::{Empty, Fatal, Fine};
use Shape::{Boolean, BooleanOr, Count, List, Map, Number, Object, Reference, Text};

static SCHEMA: Shape = Reference(&[
    ("type", &Text, Fine),
    ("format", &Text, Fine),
    ("title", &Text, Fine),
    ("description", &Text, Fine),
    ("pattern", &Text, Fine),
    ("nullable", &Boolean, Fine),
    ("readOnly", &Boolean, Fine),
    ("writeOnly", &Boolean, Fine),
    ("deprecated", &Boolean, Fine),
    ("uniqueItems", &Boolean, Fine),
    ("exclusiveMinimum", &Boolean, Fine),
    ("exclusiveMaximum", &Boolean, Fine),
    ("minimum", &Number, Fine),
    ("maximum", &Number, Fine),
    ("multipleOf", &Number, Fine),
    ("minLength", &Count, Fine),
    ("maxLength", &Count, Fine),
    ("minItems", &Count, Fine),
    ("maxItems", &Count, Fine),
    ("minProperties", &Count, Fine),
    ("maxProperties", &Count, Fine),
    ("required", &List(&Text), Fine),
    ("enum", &List(&Shape::Any), Fine),
    ("properties", &Map(&SCHEMA), Fine),
    ("additionalProperties", &BooleanOr(&SCHEMA), Fine),
    ("items", &SCHEMA, Fine),
    ("allOf", &List(&SCHEMA), Fine),
    ("oneOf", &List(&SCHEMA), Fine),
    ("anyOf", &List(&SCHEMA), Fine),
    ("not", &SCHEMA, Fine),
    (
        "discriminator",
        &Object(&[
            ("propertyName", &Text, Fatal),
            ("mapping", &Map(&Text), Fine),
        ]),
        Fine,
    ),
    ("externalDocs", &EXTERNAL_DOCS, Fine),
]);
static EXTERNAL_DOCS: Shape = Object(&[("url", &Text, Fatal), ("description", &Text, Fine)]);
static MEDIA_TYPE: Shape = Object(&[
    ("schema", &SCHEMA, Fine),
    ("examples", &Map(&EXAMPLE), Fine),
    ("encoding", &Map(&ENCODING), Fine),
]);
static EXAMPLE: Shape = Reference(&[
    ("summary", &Text, Fine),
    ("description", &Text, Fine),
    ("externalValue", &Text, Fine),
]);
static ENCODING: Shape = Object(&[
    ("contentType", &Text, Fine),
    ("explode", &Boolean, Fine),
    ("allowReserved", &Boolean, Fine),
]);
static HEADER: Shape = Reference(&[
    ("description", &Text, Fine),
    ("required", &Boolean, Fine),
    ("deprecated", &Boolean, Fine),
    ("schema", &SCHEMA, Fine),
    ("content", &Map(&MEDIA_TYPE), Fine),
]);
static PARAMETER: Shape = Reference(&[
    ("name", &Text, Fatal),
    ("in", &Text, Fatal),
    ("description", &Text, Fine),
    ("required", &Boolean, Fine),
    ("deprecated", &Boolean, Fine),
    ("style", &Text, Fine),
    ("explode", &Boolean, Fine),
    ("allowReserved", &Boolean, Fine),
    ("allowEmptyValue", &Boolean, Fine),
    ("schema", &SCHEMA, Fine),
    ("content", &Map(&MEDIA_TYPE), Fine),
    ("examples", &Map(&EXAMPLE), Fine),
]);
static REQUEST_BODY: Shape = Reference(&[
    ("description", &Text, Fine),
    ("required", &Boolean, Fine),
    ("content", &Map(&MEDIA_TYPE), Empty),
]);
static RESPONSE: Shape = Reference(&[
    ("description", &Text, Missing::Text("")),
    ("headers", &Map(&HEADER), Fine),
    ("content", &Map(&MEDIA_TYPE), Fine),
]);
static OPERATION: Shape = Object(&[
    ("tags", &List(&Text), Fine),
    ("summary", &Text, Fine),
    ("description", &Text, Fine),
    ("operationId", &Text, Fine),
    ("deprecated", &Boolean, Fine),
    ("parameters", &List(&PARAMETER), Fine),
    ("requestBody", &REQUEST_BODY, Fine),
    ("responses", &Map(&RESPONSE), Empty),
    ("security", &List(&Map(&List(&Text))), Fine),
    ("servers", &List(&SERVER), Fine),
    ("externalDocs", &EXTERNAL_DOCS, Fine),
]);
static SERVER: Shape = Object(&[
    ("url", &Text, Fatal),
    ("description", &Text, Fine),
    ("variables", &Map(&SERVER_VARIABLE), Fine),
]);
static SERVER_VARIABLE: Shape = Object(&[
    ("default", &Text, Missing::Text("")),
    ("enum", &List(&Text), Fine),
    ("description", &Text, Fine),
]);
static PATH_ITEM: Shape = Object(&[
    ("get", &OPERATION, Fine),
    ("put", &OPERATION, Fine),
    ("post", &OPERATION, Fine),
    ("delete", &OPERATION, Fine),
    ("options", &OPERATION, Fine),
    ("head", &OPERATION, Fine),
    ("patch", &OPERATION, Fine),
    ("trace", &OPERATION, Fine),
    ("parameters", &List(&PARAMETER), Fine),
]);
static SCOPES: Shape = Map(&Text);
static IMPLICIT: Shape = Object(&[
    ("authorizationUrl", &Text, Missing::Text("")),
    ("refreshUrl", &Text, Fine),
    ("scopes", &SCOPES, Empty),
]);
static TOKEN_FLOW: Shape = Object(&[
    ("tokenUrl", &Text, Missing::Text("")),
    ("refreshUrl", &Text, Fine),
    ("scopes", &SCOPES, Empty),
]);
static AUTHORIZATION_CODE: Shape = Object(&[
    ("authorizationUrl", &Text, Missing::Text("")),
    ("tokenUrl", &Text, Missing::Text("")),
    ("refreshUrl", &Text, Fine),
    ("scopes", &SCOPES, Empty),
]);
static FLOWS: Shape = Object(&[
    ("implicit", &IMPLICIT, Fine),
    ("password", &TOKEN_FLOW, Fine),
    ("clientCredentials", &TOKEN_FLOW, Fine),
    ("authorizationCode", &AUTHORIZATION_CODE, Fine),
]);
static SECURITY_SCHEME: Shape = Reference(&[
    ("type", &Text, Fatal),
    ("description", &Text, Fine),
    ("name", &Text, Fine),
    ("in", &Text, Fine),
    ("scheme", &Text, Fine),
    ("bearerFormat", &Text, Fine),
    ("flows", &FLOWS, Fine),
    ("openIdConnectUrl", &Text, Fine),
]);
static COMPONENTS: Shape = Object(&[
    ("schemas", &Map(&SCHEMA), Fine),
    ("parameters", &Map(&PARAMETER), Fine),
    ("responses", &Map(&RESPONSE), Fine),
    ("requestBodies", &Map(&REQUEST_BODY), Fine),
    ("headers", &Map(&HEADER), Fine),
    ("securitySchemes", &Map(&SECURITY_SCHEME), Fine),
]);
pub(super) static DOCUMENT: Shape = Object(&[
    (
        "info",
        &Object(&[
            ("title", &Text, Missing::Text("")),
            ("version", &Text, Missing::Text("")),
            ("description", &Text, Fine),
        ]),
        Empty,
    ),
    ("servers", &List(&SERVER), Fine),
    (
        "tags",
        &List(&Object(&[
            ("name", &Text, Fatal),
            ("description", &Text, Fine),
        ])),
        Fine,
    ),
    ("paths", &Map(&PATH_ITEM), Empty),
    ("components", &COMPONENTS, Fine),
    ("security", &List(&Map(&List(&Text))), Fine),
]);
