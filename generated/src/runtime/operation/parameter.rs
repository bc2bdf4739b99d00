//! Parameters and their values.

use std::fmt;

use super::super::request::Writers;
use super::Values;

/// The values of an operation's parameters; made by [`operation!`](super::operation) or [`params!`](super::params).
pub trait Parameters {
    /// All values, with what tells what the parameters are.
    #[doc(hidden)]
    fn values(&self) -> Values<'_>;

    /// What the parameters are.
    fn parameters(&self) -> &'static [Parameter] {
        self.values().parameters()
    }
}

/// A parameter, or the body (OpenAPI 3.0, Parameter Object and Request Body Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The field of the params struct.
    pub field: &'static str,
    /// The name in HTTP; empty for the body.
    pub name: &'static str,
    /// Where the value travels.
    pub location: Location,
    /// How it is written.
    pub style: Style,
    /// Whether characters with a meaning in URLs stay as they are, but for those that end the value.
    pub reserved: bool,
    /// How the properties of a form are written, where not as usual.
    pub encodings: &'static [Encoding],
    /// What writes it: a pointer, so that programs contain the styles only that they use.
    pub(in super::super) writers: &'static Writers,
}

/// How a property of a form is written (OpenAPI 3.0, Encoding Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// The property.
    pub property: &'static str,
    /// How its value is written, if the document says so.
    pub style: Option<Style>,
    /// The media type of its part, if the document says so; several are separated by commas.
    pub media_type: Option<&'static str>,
    /// Whether characters with a meaning in URLs stay as they are.
    pub reserved: bool,
    /// The headers of its part that have one value: their names and values.
    pub headers: &'static [(&'static str, &'static str)],
}

impl Encoding {
    /// The usual encoding of a property.
    pub const fn new(property: &'static str) -> Self {
        Self {
            property,
            style: None,
            media_type: None,
            reserved: false,
            headers: &[],
        }
    }
}

/// Where a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As the whole query.
    QueryString,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// As the body.
    Body,
}

/// How a value is written (OpenAPI 3.0, Parameter Object, style values); the names ending in `Explode` are those with `explode: true`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `;color=blue,black`
    Matrix,
    /// `;color=blue;color=black`
    MatrixExplode,
    /// `.blue,black`
    Label,
    /// `.blue.black`
    LabelExplode,
    /// `color=blue,black`; as a body, `application/x-www-form-urlencoded`.
    Form,
    /// `color=blue&color=black`
    FormExplode,
    /// `blue,black`
    Simple,
    /// `R=100,G=200`
    SimpleExplode,
    /// `color=blue%20black`; in a header with a space.
    SpaceDelimited,
    /// `color=blue%7Cblack`; in a header with a bar.
    PipeDelimited,
    /// `color=blue%09black`; in a header with a tab.
    TabDelimited,
    /// `color%5BR%5D=100&color%5BG%5D=200`
    DeepObject,
    /// `color=blue,black`, not encoded.
    Cookie,
    /// `color=blue; color=black`, not encoded.
    CookieExplode,
    /// JSON text.
    Json,
    /// A text body as it is.
    Text,
    /// A body of bytes as they are.
    Raw,
    /// A body of items, each as JSON on a line of its own.
    Lines,
}

impl Parameter {
    /// A parameter in the default style of its location; of a body and a whole query, JSON.
    pub const fn new(field: &'static str, name: &'static str, location: Location) -> Self {
        let style = match location {
            Location::Path | Location::Header => Style::Simple,
            Location::Query | Location::Cookie => Style::FormExplode,
            Location::QueryString | Location::Body => Style::Json,
        };
        Self {
            field,
            name,
            location,
            style,
            reserved: false,
            encodings: &[],
            writers: Writers::of(location, style),
        }
    }
}

/// `Debug` of params structs.
#[doc(hidden)]
#[inline]
pub fn debug_parameters<P: Parameters>(params: &P, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&params.values(), f)
}

/// `PartialEq` of params structs.
#[doc(hidden)]
#[inline]
pub fn same_parameters<P: Parameters>(left: &P, right: &P) -> bool {
    left.values() == right.values()
}
