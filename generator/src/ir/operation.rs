//! Operations.

use indexmap::IndexMap;

use super::{Presence, Security, Type, Value};
use crate::source::Pointer;

/// An operation (OpenAPI 3.0, Operation Object), of which one version is chosen.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, or one made of method and path.
    pub id: String,
    /// What it is called in the SDK: the id, unless an extension or the configuration says something else.
    pub name: String,
    /// Where it is described.
    pub place: Pointer,
    /// `DELETE`
    pub method: String,
    /// The template: `/orgs/{orgId}`.
    pub path: String,
    /// Its first tag.
    pub tag: String,
    /// One line.
    pub summary: Option<String>,
    /// More.
    pub description: Option<String>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// The day after which the chosen version is gone.
    pub sunset: Option<String>,
    /// The names of the operations to call instead.
    pub replaced_by: Vec<String>,
    /// The chosen API version, where media types carry one.
    pub version: Option<String>,
    /// Who may call it.
    pub roles: Vec<String>,
    /// Where its documentation is.
    pub documentation: Option<String>,
    /// In the order of the document; those of the path item first.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back, by status.
    pub responses: IndexMap<Status, Response>,
    /// Where it is not the API's.
    pub security: Option<Security>,
}

/// A parameter (OpenAPI 3.0, Parameter Object).
#[derive(Clone, Debug)]
pub struct Parameter {
    /// In HTTP.
    pub name: String,
    /// Where it is described.
    pub place: Pointer,
    /// What it is for.
    pub description: Option<String>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Where it travels.
    pub location: Location,
    /// How it is written.
    pub style: Style,
    /// Whether arrays and objects are spread.
    pub explode: Explode,
    /// Which characters of its value are encoded.
    pub reserved: Reserved,
    /// Its type.
    pub ty: Type,
    /// Whether it has to be there.
    pub presence: Presence,
    /// What holds when it is left out.
    pub default: Option<Value>,
    /// Bounds and such, in words.
    pub facts: Vec<String>,
    /// A value to show in examples.
    pub example: Option<Value>,
}

/// `in`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// A variable of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// `style`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `;a=1`
    Matrix,
    /// `.1`
    Label,
    /// `1,2`
    Simple,
    /// `a=1`
    Form,
    /// `a=1%202`
    SpaceDelimited,
    /// `a=1|2`
    PipeDelimited,
    /// `a[b]=1`
    DeepObject,
    /// JSON text, of a parameter with `content`.
    Json,
}

/// `explode`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explode {
    /// Each item on its own.
    Each,
    /// All in one.
    Together,
}

/// `allowReserved`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// All that are not unreserved (RFC 3986, section 2.3).
    Encoded,
    /// Not those that are reserved (RFC 3986, section 2.2).
    Kept,
}

/// A request body (OpenAPI 3.0, Request Body Object), of which one media type is chosen.
#[derive(Clone, Debug)]
pub struct Body {
    /// What it is for.
    pub description: Option<String>,
    /// Whether it has to be there.
    pub presence: Presence,
    /// What it holds.
    pub content: Content,
}

/// A media type and what it holds (OpenAPI 3.0, Media Type Object).
#[derive(Clone, Debug)]
pub struct Content {
    /// `application/json`
    pub media_type: String,
    /// How it is read and written.
    pub format: Format,
    /// Where it is described.
    pub place: Pointer,
}

/// How content is read and written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON of a type.
    Json(Type),
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// Nothing: a media type without a schema, in an answer that has no body.
    Empty,
}

/// A response (OpenAPI 3.0, Response Object).
#[derive(Clone, Debug)]
pub struct Response {
    /// What it means.
    pub description: Option<String>,
    /// What it holds; of several media types the one that is chosen.
    pub content: Option<Content>,
}

/// A key of the Responses Object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// `404`
    Code(u16),
    /// `4XX`
    Range(u8),
    /// `default`
    Default,
}

impl Status {
    /// Whether it stands for success.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }
}
