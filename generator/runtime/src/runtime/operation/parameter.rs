//! Parameters and their values.

use std::fmt;

use super::super::json::Value;
use super::super::request::Writers;

/// The values of an operation's parameters, in the order of [`PARAMETERS`](Self::PARAMETERS); made by
/// [`params!`](super::params).
pub trait Parameters {
    /// What the parameters are.
    const PARAMETERS: &'static [Parameter];

    /// Calls `with` once, with all values.
    fn each(&self, with: &mut dyn FnMut(&[&dyn Value]));
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
}

impl Encoding {
    /// The usual encoding of a property.
    pub const fn new(property: &'static str) -> Self {
        Self {
            property,
            style: None,
            media_type: None,
            reserved: false,
        }
    }

    /// In another style.
    pub const fn style(mut self, style: Style) -> Self {
        self.style = Some(style);
        self
    }

    /// As another media type.
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// With characters that have a meaning in URLs as they are.
    pub const fn reserved(mut self) -> Self {
        self.reserved = true;
        self
    }
}

/// Where a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
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
    /// `color=blue%20black`
    SpaceDelimited,
    /// `color=blue%7Cblack`
    PipeDelimited,
    /// `color%5BR%5D=100&color%5BG%5D=200`
    DeepObject,
    /// JSON text.
    Json,
    /// A text body as it is.
    Text,
    /// A body of bytes as they are.
    Raw,
    /// A body of parts, one for each property (RFC 7578).
    #[cfg(feature = "multipart")]
    Multipart,
    /// A body of items, each as JSON on a line of its own.
    Lines,
}

impl Parameter {
    /// A path parameter in its default style.
    pub const fn path(field: &'static str, name: &'static str) -> Self {
        Self {
            field,
            name,
            location: Location::Path,
            style: Style::Simple,
            reserved: false,
            encodings: &[],
            writers: Writers::of(Location::Path, Style::Simple),
        }
    }

    /// A query parameter in its default style.
    pub const fn query(field: &'static str, name: &'static str) -> Self {
        Self {
            field,
            name,
            location: Location::Query,
            style: Style::FormExplode,
            reserved: false,
            encodings: &[],
            writers: Writers::of(Location::Query, Style::FormExplode),
        }
    }

    /// A header parameter in its default style.
    pub const fn header(field: &'static str, name: &'static str) -> Self {
        Self {
            field,
            name,
            location: Location::Header,
            style: Style::Simple,
            reserved: false,
            encodings: &[],
            writers: Writers::of(Location::Header, Style::Simple),
        }
    }

    /// A cookie parameter in its default style.
    pub const fn cookie(field: &'static str, name: &'static str) -> Self {
        Self {
            field,
            name,
            location: Location::Cookie,
            style: Style::FormExplode,
            reserved: false,
            encodings: &[],
            writers: Writers::of(Location::Cookie, Style::FormExplode),
        }
    }

    /// A JSON body.
    pub const fn body(field: &'static str) -> Self {
        Self {
            field,
            name: "",
            location: Location::Body,
            style: Style::Json,
            reserved: false,
            encodings: &[],
            writers: Writers::of(Location::Body, Style::Json),
        }
    }

    /// The same with properties of a form that are written in ways of their own.
    pub const fn encoded(mut self, encodings: &'static [Encoding]) -> Self {
        self.encodings = encodings;
        self
    }

    /// In the style [`Multipart`](Style::Multipart).
    #[cfg(feature = "multipart")]
    pub const fn multipart(self) -> Self {
        self.styled(Style::Multipart)
    }

    /// In the style [`Lines`](Style::Lines).
    pub const fn lines(self) -> Self {
        self.styled(Style::Lines)
    }

    /// The same in another style.
    const fn styled(mut self, style: Style) -> Self {
        self.style = style;
        self.writers = Writers::of(self.location, style);
        self
    }

    /// With its reserved characters as they are.
    pub const fn reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// In the style [`Matrix`](Style::Matrix).
    pub const fn matrix(self) -> Self {
        self.styled(Style::Matrix)
    }

    /// In the style [`MatrixExplode`](Style::MatrixExplode).
    pub const fn matrix_explode(self) -> Self {
        self.styled(Style::MatrixExplode)
    }

    /// In the style [`Label`](Style::Label).
    pub const fn label(self) -> Self {
        self.styled(Style::Label)
    }

    /// In the style [`LabelExplode`](Style::LabelExplode).
    pub const fn label_explode(self) -> Self {
        self.styled(Style::LabelExplode)
    }

    /// In the style [`Form`](Style::Form).
    pub const fn form(self) -> Self {
        self.styled(Style::Form)
    }

    /// In the style [`FormExplode`](Style::FormExplode).
    pub const fn form_explode(self) -> Self {
        self.styled(Style::FormExplode)
    }

    /// In the style [`Simple`](Style::Simple).
    pub const fn simple(self) -> Self {
        self.styled(Style::Simple)
    }

    /// In the style [`SimpleExplode`](Style::SimpleExplode).
    pub const fn simple_explode(self) -> Self {
        self.styled(Style::SimpleExplode)
    }

    /// In the style [`SpaceDelimited`](Style::SpaceDelimited).
    pub const fn space_delimited(self) -> Self {
        self.styled(Style::SpaceDelimited)
    }

    /// In the style [`PipeDelimited`](Style::PipeDelimited).
    pub const fn pipe_delimited(self) -> Self {
        self.styled(Style::PipeDelimited)
    }

    /// In the style [`DeepObject`](Style::DeepObject).
    pub const fn deep_object(self) -> Self {
        self.styled(Style::DeepObject)
    }

    /// In the style [`Json`](Style::Json).
    pub const fn json(self) -> Self {
        self.styled(Style::Json)
    }

    /// In the style [`Text`](Style::Text).
    pub const fn text(self) -> Self {
        self.styled(Style::Text)
    }

    /// In the style [`Raw`](Style::Raw).
    pub const fn raw(self) -> Self {
        self.styled(Style::Raw)
    }
}

/// `Debug` of params structs.
#[doc(hidden)]
pub fn debug_parameters<P: Parameters>(
    name: &str,
    params: &P,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut result = Ok(());
    params.each(&mut |values| {
        let mut debug = f.debug_struct(name);
        for (parameter, value) in P::PARAMETERS.iter().zip(values) {
            debug.field(parameter.field, value);
        }
        result = debug.finish();
    });
    result
}

/// `PartialEq` of params structs.
#[doc(hidden)]
pub fn same_parameters<P: Parameters>(left: &P, right: &P) -> bool {
    let mut same = false;
    left.each(&mut |left| {
        right.each(&mut |right| {
            same = left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| **left == **right);
        });
    });
    same
}
