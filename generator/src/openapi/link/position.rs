//! Where references may stand: a table of all versions at once.

/// What stands at a place, as far as references are concerned.
pub(super) enum Position {
    /// Something that may be a component, or a reference to one.
    Part(Kind, &'static [Member]),
    /// Something of which there are no components; what a reference there leads to is put in its place.
    Object(&'static [Member]),
    Map(&'static Position),
    List(&'static Position),
    /// The mapping of a discriminator, whose texts are references or names, or one such text.
    Mapping,
}

/// The name of a member, and what stands there.
pub(super) type Member = (&'static str, &'static Position);

/// A kind of components.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Schemas,
    Parameters,
    Responses,
    RequestBodies,
    Headers,
    Examples,
    SecuritySchemes,
    PathItems,
}

impl Kind {
    pub(super) const ALL: [Kind; 8] = [
        Kind::Schemas,
        Kind::Parameters,
        Kind::Responses,
        Kind::RequestBodies,
        Kind::Headers,
        Kind::Examples,
        Kind::SecuritySchemes,
        Kind::PathItems,
    ];
}

use Position::{List, Map, Mapping, Object, Part};

static SCHEMA: Position = Part(
    Kind::Schemas,
    &[
        ("properties", &Map(&SCHEMA)),
        ("patternProperties", &Map(&SCHEMA)),
        ("additionalProperties", &SCHEMA),
        ("unevaluatedProperties", &SCHEMA),
        ("items", &SCHEMA),
        ("additionalItems", &SCHEMA),
        ("prefixItems", &List(&SCHEMA)),
        ("allOf", &List(&SCHEMA)),
        ("oneOf", &List(&SCHEMA)),
        ("anyOf", &List(&SCHEMA)),
        ("not", &SCHEMA),
        ("contentSchema", &SCHEMA),
        (
            "discriminator",
            &Object(&[("mapping", &Mapping), ("defaultMapping", &Mapping)]),
        ),
    ],
);
static EXAMPLE: Position = Part(Kind::Examples, &[]);
static MEDIA_TYPE: Position = Object(&[
    ("schema", &SCHEMA),
    ("itemSchema", &SCHEMA),
    ("examples", &Map(&EXAMPLE)),
    ("encoding", &Map(&Object(&[("headers", &Map(&HEADER))]))),
]);
static HEADER: Position = Part(
    Kind::Headers,
    &[
        ("schema", &SCHEMA),
        ("content", &Map(&MEDIA_TYPE)),
        ("examples", &Map(&EXAMPLE)),
        ("items", &SCHEMA),
    ],
);
static PARAMETER: Position = Part(
    Kind::Parameters,
    &[
        ("schema", &SCHEMA),
        ("content", &Map(&MEDIA_TYPE)),
        ("examples", &Map(&EXAMPLE)),
        ("items", &SCHEMA),
    ],
);
static REQUEST_BODY: Position = Part(Kind::RequestBodies, &[("content", &Map(&MEDIA_TYPE))]);
static RESPONSE: Position = Part(
    Kind::Responses,
    &[
        ("headers", &Map(&HEADER)),
        ("content", &Map(&MEDIA_TYPE)),
        ("schema", &SCHEMA),
    ],
);
static OPERATION: Position = Object(&[
    ("parameters", &List(&PARAMETER)),
    ("requestBody", &REQUEST_BODY),
    ("responses", &Map(&RESPONSE)),
]);
static PATH_ITEM: Position = Part(
    Kind::PathItems,
    &[
        ("parameters", &List(&PARAMETER)),
        ("get", &OPERATION),
        ("put", &OPERATION),
        ("post", &OPERATION),
        ("delete", &OPERATION),
        ("options", &OPERATION),
        ("head", &OPERATION),
        ("patch", &OPERATION),
        ("trace", &OPERATION),
        ("query", &OPERATION),
        ("additionalOperations", &Map(&OPERATION)),
    ],
);
static SECURITY_SCHEME: Position = Part(Kind::SecuritySchemes, &[]);
static INFO: Position = Object(&[]);

/// The whole document.
pub(super) static DOCUMENT: Position = Object(&[
    ("info", &INFO),
    ("servers", &List(&INFO)),
    ("tags", &List(&INFO)),
    // Components come first, so that what they are is known before it is used.
    (
        "components",
        &Object(&[
            ("schemas", &Map(&SCHEMA)),
            ("parameters", &Map(&PARAMETER)),
            ("responses", &Map(&RESPONSE)),
            ("requestBodies", &Map(&REQUEST_BODY)),
            ("headers", &Map(&HEADER)),
            ("examples", &Map(&EXAMPLE)),
            ("securitySchemes", &Map(&SECURITY_SCHEME)),
            ("pathItems", &Map(&PATH_ITEM)),
        ]),
    ),
    ("definitions", &Map(&SCHEMA)),
    ("parameters", &Map(&PARAMETER)),
    ("responses", &Map(&RESPONSE)),
    ("securityDefinitions", &Map(&SECURITY_SCHEME)),
    ("paths", &Map(&PATH_ITEM)),
    ("webhooks", &Map(&PATH_ITEM)),
]);

/// What a component of a kind is.
pub(super) fn of(kind: Kind) -> &'static Position {
    match kind {
        Kind::Schemas => &SCHEMA,
        Kind::Parameters => &PARAMETER,
        Kind::Responses => &RESPONSE,
        Kind::RequestBodies => &REQUEST_BODY,
        Kind::Headers => &HEADER,
        Kind::Examples => &EXAMPLE,
        Kind::SecuritySchemes => &SECURITY_SCHEME,
        Kind::PathItems => &PATH_ITEM,
    }
}
