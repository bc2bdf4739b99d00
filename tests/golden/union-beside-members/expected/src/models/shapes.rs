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
    0: Circle(ShapeCircle) if has "radius",
    1: Square(ShapeSquare) if has "side",
} }

object! {
    /// A circle.
    pub struct ShapeCircle {
        /// Its name.
        name: String = "name" required,
        /// In metres.
        radius: f64 = "radius" required,
    }
    new(name: impl Into<String> => into, radius: f64),
}

object! {
    /// A square.
    pub struct ShapeSquare {
        /// Its name.
        name: String = "name" required,
        /// In metres.
        side: f64 = "side" required,
    }
    new(name: impl Into<String> => into, side: f64),
}

object! {
    /// A drawing.
    pub struct Drawing {
        /// By a tag.
        tagged: Option<DrawingTagged> = "tagged" optional,
        /// Text or object.
        either: Option<DrawingEither> = "either" optional,
        /// An element.
        element: Option<Element> = "element" optional,
    }
}

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
    0: Text(String) if string,
    1: Map(BTreeMap<String, serde_json::Value>) if object,
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
    0: Circle(DrawingTaggedCircle) = ["circle"],
    1: Square(DrawingTaggedSquare) = ["square"],
} }

object! {
    /// A circle.
    pub struct DrawingTaggedCircle {
        /// Which.
        kind: Option<String> = "kind" optional,
        /// A note.
        note: Option<String> = "note" optional,
        /// In metres.
        radius: f64 = "radius" required,
    }
}

object! {
    /// A square.
    pub struct DrawingTaggedSquare {
        /// Which.
        kind: Option<String> = "kind" optional,
        /// A note.
        note: Option<String> = "note" optional,
        /// In metres.
        side: f64 = "side" required,
    }
}

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
    0: Line(Line) = ["Line"],
    1: Dot(Dot) = ["dot"],
} }

object! {
    /// A line.
    pub struct Line {
        /// Which.
        r#type: String = "type" required,
        /// In metres.
        length: Option<f64> = "length" optional,
    }
}

object! {
    /// A dot.
    pub struct Dot {
        /// A dot.
        r#type: json::Open<DotType> = "type" required,
    }
}

open_enum! {
    /// A dot.
    pub enum DotType {
        Dot = "dot",
    }
}
