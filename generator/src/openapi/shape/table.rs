//! Tables of what each part of a document looks like (OpenAPI 3.0, "Schema").

use serde_json::Value;

use crate::diagnostics::Code;
use crate::http_text::is_token;
use crate::openapi::carried::{CONTENT_SCHEMA, ITEM_SCHEMA};

/// What a part looks like.
pub(super) enum Shape {
    Any,
    /// Nothing reads it; it is left out without a word, since it need not even decode.
    Unread,
    Text,
    Boolean,
    Count,
    Number,
    /// One of these texts.
    Word(&'static [&'static str]),
    List(&'static Shape),
    Map(&'static Shape),
    /// A map with keys of a certain form; others are left out, extensions (`x-`) aside.
    Keyed(&'static Keys, &'static Shape),
    /// An object with these members; others are extensions, or not read.
    Object(&'static [Member]),
    /// The same, or a Reference Object.
    Reference(&'static [Member]),
    /// The same, where the text of a member says what other members there are.
    Tagged(&'static Tagged),
    /// `additionalProperties`: a boolean or a schema.
    BooleanOr(&'static Shape),
    /// Left out as a whole when a part of it is at fault: what remains would mean something else.
    Whole(&'static Shape),
}

/// The form of a map's keys.
pub(super) struct Keys {
    /// What they should be.
    pub expected: &'static str,
    pub fit: fn(&str) -> bool,
}

/// An object whose kind is the text of one of its members.
pub(super) struct Tagged {
    pub tag: &'static str,
    /// What an unknown text means.
    pub unknown: Code,
    /// The members of every kind.
    pub members: &'static [Member],
    /// Each kind, with the members that only it has.
    pub kinds: &'static [(&'static str, &'static [Member])],
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
    /// An empty text stands in for it without a word: nothing is made of it, but the types want one.
    Unneeded,
    /// An empty object stands in for it.
    Empty,
    /// The schema of a text stands in for it, unless there is `content`.
    TextSchema,
}

impl Missing {
    /// What stands in for the member, if anything does and has to.
    pub(super) fn stand_in(&self, siblings: &serde_json::Map<String, Value>) -> Option<Value> {
        match self {
            Self::Fine | Self::Fatal => None,
            Self::Text(text) => Some(Value::from(*text)),
            Self::Unneeded => Some(Value::from("")),
            Self::Empty => Some(Value::Object(serde_json::Map::new())),
            Self::TextSchema if siblings.get("content").is_some_and(Value::is_object) => None,
            Self::TextSchema => Some(serde_json::json!({ "type": "string" })),
        }
    }
}

use Missing::{Empty, Fatal, Fine, TextSchema};
use Shape::{
    Boolean, BooleanOr, Count, Keyed, List, Map, Number, Object, Reference, Text, Unread, Whole,
    Word,
};

const PATHS: Keys = Keys {
    expected: "begin with `/`",
    fit: |key| key.starts_with('/'),
};
const TOKENS: Keys = Keys {
    expected: "be the name of a method",
    fit: is_token,
};
const STATUSES: Keys = Keys {
    expected: "be a status, a range such as `4XX`, or `default`",
    fit: is_status,
};
const QUERY_STYLES: Shape = Word(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]);

/// A key of the Responses Object.
fn is_status(key: &str) -> bool {
    let (class, rest) = key.split_at_checked(1).unwrap_or_default();
    let is_class = matches!(class, "1" | "2" | "3" | "4" | "5");
    let is_code = rest.len() == 2 && rest.bytes().all(|it| it.is_ascii_digit());
    key == "default" || is_class && (is_code || rest.eq_ignore_ascii_case("xx"))
}

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
    (CONTENT_SCHEMA, &SCHEMA, Fine),
]);
static EXTERNAL_DOCS: Shape = Object(&[("url", &Text, Fatal), ("description", &Text, Fine)]);
static MEDIA_TYPE: Shape = Object(&[
    ("schema", &SCHEMA, Fine),
    ("examples", &Map(&EXAMPLE), Fine),
    ("encoding", &Map(&ENCODING), Fine),
    (ITEM_SCHEMA, &SCHEMA, Fine),
]);
static EXAMPLE: Shape = Reference(&[
    ("summary", &Text, Fine),
    ("description", &Text, Fine),
    ("externalValue", &Text, Fine),
]);
static ENCODING: Shape = Object(&[
    ("contentType", &Text, Fine),
    ("headers", &Map(&HEADER), Fine),
    ("style", &QUERY_STYLES, Fine),
    ("explode", &Boolean, Fine),
    ("allowReserved", &Boolean, Fine),
]);
static HEADER: Shape = Reference(&[
    ("description", &Text, Fine),
    ("required", &Boolean, Fine),
    ("deprecated", &Boolean, Fine),
    ("style", &Word(&["simple"]), Fine),
    ("schema", &SCHEMA, TextSchema),
    ("content", &Map(&MEDIA_TYPE), Fine),
    ("examples", &Map(&EXAMPLE), Fine),
]);
static PARAMETER: Shape = Shape::Tagged(&Tagged {
    tag: "in",
    unknown: Code::UnsupportedParameter,
    members: &[
        ("name", &Text, Fatal),
        ("description", &Text, Fine),
        ("required", &Boolean, Fine),
        ("deprecated", &Boolean, Fine),
        ("explode", &Boolean, Fine),
        ("schema", &SCHEMA, TextSchema),
        ("content", &Map(&MEDIA_TYPE), Fine),
        ("examples", &Map(&EXAMPLE), Fine),
    ],
    kinds: &[
        (
            "query",
            &[
                ("style", &QUERY_STYLES, Fine),
                ("allowReserved", &Boolean, Fine),
                ("allowEmptyValue", &Boolean, Fine),
            ],
        ),
        (
            "path",
            &[("style", &Word(&["simple", "label", "matrix"]), Fine)],
        ),
        ("header", &[("style", &Word(&["simple"]), Fine)]),
        ("cookie", &[("style", &Word(&["form"]), Fine)]),
    ],
});
static REQUEST_BODY: Shape = Reference(&[
    ("description", &Text, Fine),
    ("required", &Boolean, Fine),
    ("content", &Map(&MEDIA_TYPE), Empty),
]);
static RESPONSE: Shape = Reference(&[
    ("description", &Text, Missing::Unneeded),
    ("headers", &Map(&HEADER), Fine),
    ("content", &Map(&MEDIA_TYPE), Fine),
    ("links", &Unread, Fine),
]);
/// Without one of its items it would ask for something else, and without all of them for nothing.
static SECURITY: Shape = Whole(&List(&Map(&List(&Text))));
static OPERATION: Shape = Object(&[
    ("tags", &List(&Text), Fine),
    ("summary", &Text, Fine),
    ("description", &Text, Fine),
    ("operationId", &Text, Fine),
    ("deprecated", &Boolean, Fine),
    ("parameters", &List(&PARAMETER), Fine),
    ("requestBody", &REQUEST_BODY, Fine),
    ("responses", &Keyed(&STATUSES, &RESPONSE), Empty),
    ("callbacks", &Unread, Fine),
    ("security", &SECURITY, Fine),
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
    ("query", &OPERATION, Fine),
    ("additionalOperations", &Keyed(&TOKENS, &OPERATION), Fine),
    ("$ref", &Text, Fine),
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
static SECURITY_SCHEME: Shape = Shape::Tagged(&Tagged {
    tag: "type",
    unknown: Code::UnsupportedSecurityScheme,
    members: &[("description", &Text, Fine)],
    kinds: &[
        (
            "apiKey",
            &[
                ("name", &Text, Fatal),
                ("in", &Word(&["query", "header", "cookie"]), Fatal),
            ],
        ),
        (
            "http",
            &[("scheme", &Text, Fatal), ("bearerFormat", &Text, Fine)],
        ),
        ("oauth2", &[("flows", &FLOWS, Empty)]),
        (
            "openIdConnect",
            &[("openIdConnectUrl", &Text, Missing::Text(""))],
        ),
    ],
});
static COMPONENTS: Shape = Object(&[
    ("schemas", &Map(&SCHEMA), Fine),
    ("parameters", &Map(&PARAMETER), Fine),
    ("responses", &Map(&RESPONSE), Fine),
    ("requestBodies", &Map(&REQUEST_BODY), Fine),
    ("headers", &Map(&HEADER), Fine),
    ("pathItems", &Map(&PATH_ITEM), Fine),
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
    ("paths", &Keyed(&PATHS, &PATH_ITEM), Empty),
    ("webhooks", &Map(&PATH_ITEM), Fine),
    ("components", &COMPONENTS, Fine),
    ("security", &SECURITY, Fine),
]);
