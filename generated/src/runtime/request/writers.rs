//! What writes values in a style.
//!
//! A parameter holds pointers to it. Those of other styles than the usual ones are named where an operation uses them, so that a program contains those styles only that its operations use.

use std::fmt;

use super::super::error::BuildError;
use super::super::json::{ReadError, Reader, Value};
use super::super::operation::{Location, Parameter, Style};
use super::body::{self, Written};
use super::path;
use super::shape::{self, Shape};

/// Writes a body of a media type, or a whole query.
pub(super) type WriteBody = fn(&dyn Value, &Parameter, &str) -> Result<Written, BuildError>;

/// Writes a value that is no simple text, or not in style `simple`, into a path.
pub(super) type WritePath = fn(&Parameter, &Shape<'_>) -> String;

/// Reads the shape of a value that is no simple text.
pub(super) type ReadShape = fn(&mut Reader<'_>) -> Result<Option<Shape<'static>>, ReadError>;

/// The functions of a style.
#[derive(Clone, Copy)]
pub struct Writers {
    pub(super) body: WriteBody,
    pub(super) path: WritePath,
    pub(super) shape: ReadShape,
}

/// What most styles are written by.
const USUAL: Writers = Writers {
    body: body::whole_json,
    path: path::simple,
    shape: shape::read,
};

impl Writers {
    /// The functions of this style in this place.
    pub(in super::super) const fn of(location: Location, style: Style) -> &'static Self {
        match (location, style) {
            (Location::Body | Location::QueryString, Style::Text) => &Self {
                body: body::text,
                ..USUAL
            },
            (Location::Body | Location::QueryString, Style::Form | Style::FormExplode) => &Self {
                body: body::form,
                ..USUAL
            },
            (Location::Body, style) => Self::of_body(style),
            (Location::Path, style) => Self::of_path(style),
            (_, Style::FormExplode | Style::CookieExplode) => &Self {
                shape: shape::read_exploded,
                ..USUAL
            },
            (_, Style::DeepObject) => &Self {
                shape: shape::read_deep,
                ..USUAL
            },
            _ => &USUAL,
        }
    }

    const fn of_body(style: Style) -> &'static Self {
        match style {
            Style::Raw => &Self {
                body: body::raw,
                ..USUAL
            },
            Style::Lines => &Self {
                body: body::lines,
                ..USUAL
            },
            _ => &USUAL,
        }
    }

    const fn of_path(style: Style) -> &'static Self {
        match style {
            Style::Label => &Self {
                path: path::label,
                ..USUAL
            },
            Style::LabelExplode => &Self {
                path: path::label_explode,
                ..USUAL
            },
            Style::Matrix => &Self {
                path: path::matrix,
                ..USUAL
            },
            Style::MatrixExplode => &Self {
                path: path::matrix_explode,
                ..USUAL
            },
            Style::SimpleExplode => &Self {
                path: path::simple_explode,
                ..USUAL
            },
            Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited => &Self {
                path: path::delimited,
                ..USUAL
            },
            _ => &USUAL,
        }
    }
}

/// Reads the shape of a value in a style that is known when it is written only.
pub(super) fn shape_reader(style: Style) -> ReadShape {
    match style {
        Style::FormExplode | Style::CookieExplode => shape::read_exploded,
        Style::DeepObject => shape::read_deep,
        _ => shape::read,
    }
}

/// The style says which functions these are.
impl fmt::Debug for Writers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Writers")
    }
}

impl PartialEq for Writers {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Writers {}
