//! Operations.

use indexmap::IndexMap;

use super::{Presence, Security, Type, Value};
use crate::text::Pointer;

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
    /// The API version that it is described in, where operations have versions.
    pub version: Option<String>,
    /// Whether that is the chosen one.
    pub edition: Edition,
    /// If the version is a preview: what is said of it.
    pub preview: Option<Preview>,
    /// What changed, by date.
    pub changes: Vec<(String, String)>,
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

/// Which of the versions of an operation one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// The one that is generated.
    Chosen,
    /// One that is generated beside it.
    Beside,
}

/// A version that may still change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// What is previewed.
    pub name: Option<String>,
    /// Whom it is for.
    pub audience: Audience,
}

/// Whom a preview is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// All users.
    Everyone,
    /// Those whom the API lets.
    Some,
    /// The document does not say.
    Unsaid,
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
    pub characters: Characters,
    /// How the members of a whole query are written, where it is a form.
    pub encodings: Vec<Encoding>,
    /// Its type.
    pub ty: Type,
    /// Whether it has to be there.
    pub presence: Presence,
    /// What holds when it is left out.
    pub default: Option<Value>,
    /// The only value that it can have (JSON Schema, `const`).
    pub constant: Option<Value>,
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
    /// The query, all of it (OpenAPI 3.2).
    QueryString,
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
    /// `a=1%092`
    TabDelimited,
    /// `a[b]=1`
    DeepObject,
    /// `a=1`, not encoded.
    Cookie,
    /// JSON text, of a parameter with `content`.
    Json,
    /// Text of another media type, of a whole query.
    Text,
}

/// `explode`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explode {
    /// Each item on its own.
    Each,
    /// All in one.
    Together,
}

/// A request body (OpenAPI 3.0, Request Body Object).
#[derive(Clone, Debug)]
pub struct Body {
    /// What it is for.
    pub description: Option<String>,
    /// Whether it has to be there.
    pub presence: Presence,
    /// What it may hold, by media type: the first is what a caller sends who says nothing else. There is at least one.
    pub contents: Vec<Content>,
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
    /// JSON texts of a type that follow each other: JSON lines, or a sequence (RFC 7464).
    Items(Type),
    /// Server-sent events whose data is JSON of a type (HTML, section 9.2).
    Events(Type),
    /// A form whose fields are the members of a type.
    Form(Type, Vec<Encoding>),
    /// Parts that are the members of a type.
    Multipart(Type, Vec<Encoding>),
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// JSON without a schema, or nothing: an answer that the document gives a media type only.
    Undescribed,
    /// Nothing: an answer that ends with its head.
    Empty,
}

impl Format {
    /// The type that it is made of, if it is made of one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty)
            | Self::Items(ty)
            | Self::Events(ty)
            | Self::Form(ty, _)
            | Self::Multipart(ty, _) => Some(ty),
            Self::Text | Self::Binary | Self::Undescribed | Self::Empty => None,
        }
    }
}

/// How a property of a form is written (OpenAPI 3.0, Encoding Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// The property.
    pub property: String,
    /// How its value is written, where the document says so.
    pub style: Option<(Style, Explode)>,
    /// The media type of its part, where the document says so.
    pub media_type: Option<String>,
    /// Which characters are written as they are.
    pub characters: Characters,
    /// The headers of its part, but for those that say what it is called and what it holds.
    pub headers: Vec<PartHeader>,
}

/// A header of a part (OpenAPI 3.0, Encoding Object, `headers`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartHeader {
    /// In HTTP.
    pub name: String,
    /// The only value that it can have, or the one that it has unless another is given.
    pub value: Option<String>,
    /// Whether it has to be there.
    pub presence: Presence,
}

/// `allowReserved`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Characters {
    /// Only those that have no meaning in a URL.
    Unreserved,
    /// All that do not end the value.
    Reserved,
}

/// A header of an answer (OpenAPI 3.0, Header Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// In HTTP.
    pub name: String,
    /// What it says.
    pub description: Option<String>,
    /// The type of its value: a scalar, or a list of scalars.
    pub ty: Type,
    /// Where it is described.
    pub place: Pointer,
}

/// A response (OpenAPI 3.0, Response Object).
#[derive(Clone, Debug)]
pub struct Response {
    /// What it means.
    pub description: Option<String>,
    /// What it holds, by media type: the first is what a caller gets who asks for nothing else.
    pub contents: Vec<Content>,
    /// The media types, without their parameters, under which it holds something else than the first of them.
    pub others: Vec<String>,
    /// Its headers, in the order of the document.
    pub headers: Vec<Header>,
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

impl Response {
    /// What a caller gets who asks for nothing else.
    pub fn content(&self) -> Option<&Content> {
        self.contents.first()
    }
}

impl Status {
    /// Whether it stands for success.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }
}
