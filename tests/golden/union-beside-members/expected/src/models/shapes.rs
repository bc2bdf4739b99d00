//! Types that only operations of the tag `Shapes` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, open_enum, union};

/// A shape.
#[derive(Clone)]
#[non_exhaustive]
pub enum Shape {
    /// An object that has `radius`.
    Circle(ShapeCircle),
    /// An object that has `side`.
    Square(ShapeSquare),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { Shape {
    Circle(ShapeCircle) if has "radius",
    Square(ShapeSquare) if has "side",
} }

/// A circle.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShapeCircle {
    /// Its name.
    pub name: String,
    /// In metres.
    pub radius: f64,
}

impl ShapeCircle {
    /// A value with everything that is required.
    pub fn new(name: impl Into<String>, radius: f64) -> Self {
        Self { name: name.into(), radius }
    }
}

object! { ShapeCircle {
    name: "name" required,
    radius: "radius" required,
} }

/// A square.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShapeSquare {
    /// Its name.
    pub name: String,
    /// In metres.
    pub side: f64,
}

impl ShapeSquare {
    /// A value with everything that is required.
    pub fn new(name: impl Into<String>, side: f64) -> Self {
        Self { name: name.into(), side }
    }
}

object! { ShapeSquare {
    name: "name" required,
    side: "side" required,
} }

/// A drawing.
#[derive(Clone)]
#[non_exhaustive]
pub struct Drawing {
    /// By a tag.
    pub tagged: Option<DrawingTagged>,
    /// Text or object.
    pub either: Option<DrawingEither>,
    /// An element.
    pub element: Option<Element>,
}

object! { Drawing {
    tagged: "tagged" optional,
    either: "either" optional,
    element: "element" optional,
} }

/// Text or object.
#[derive(Clone)]
#[non_exhaustive]
pub enum DrawingEither {
    /// A text.
    Text(String),
    /// An object.
    Map(BTreeMap<String, serde_json::Value>),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { DrawingEither {
    Text(String) if string,
    Map(BTreeMap<String, serde_json::Value>) if object,
} }

/// By a tag.
#[derive(Clone)]
#[non_exhaustive]
pub enum DrawingTagged {
    /// `kind` is `circle`.
    Circle(DrawingTaggedCircle),
    /// `kind` is `square`.
    Square(DrawingTaggedSquare),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { DrawingTagged by "kind" {
    Circle(DrawingTaggedCircle) = ["circle"],
    Square(DrawingTaggedSquare) = ["square"],
} }

/// A circle.
#[derive(Clone)]
#[non_exhaustive]
pub struct DrawingTaggedCircle {
    /// Which.
    pub kind: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// In metres.
    pub radius: f64,
}

object! { DrawingTaggedCircle {
    kind: "kind" optional,
    note: "note" optional,
    radius: "radius" required,
} }

/// A square.
#[derive(Clone)]
#[non_exhaustive]
pub struct DrawingTaggedSquare {
    /// Which.
    pub kind: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// In metres.
    pub side: f64,
}

object! { DrawingTaggedSquare {
    kind: "kind" optional,
    note: "note" optional,
    side: "side" required,
} }

/// An element.
#[derive(Clone)]
#[non_exhaustive]
pub enum Element {
    /// `type` is `Line`.
    Line(Line),
    /// `type` is `dot`.
    Dot(Dot),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { Element by "type" {
    Line(Line) = ["Line"],
    Dot(Dot) = ["dot"],
} }

/// A line.
#[derive(Clone)]
#[non_exhaustive]
pub struct Line {
    /// Which.
    pub r#type: String,
    /// In metres.
    pub length: Option<f64>,
}

object! { Line {
    r#type: "type" required,
    length: "length" optional,
} }

/// A dot.
#[derive(Clone)]
#[non_exhaustive]
pub struct Dot {
    /// A dot.
    pub r#type: json::Open<DotType>,
}

object! { Dot { r#type: "type" required } }

/// A dot.
#[non_exhaustive]
pub enum DotType {
    /// `dot`
    Dot,
}

open_enum! { DotType { Dot = "dot" } }
