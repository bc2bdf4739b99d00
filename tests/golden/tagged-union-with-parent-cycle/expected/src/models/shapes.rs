//! Types that only operations of the tag `Shapes` use.

use crate::runtime::{json, object, setters, union};

/// A shape.
#[derive(Clone)]
#[non_exhaustive]
pub enum Shape {
    /// `kind` is `circle`.
    Circle(Circle),
    /// `kind` is `square` or `box`.
    Square(SquareShape),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { Shape by "kind" {
    Circle(Circle) = ["circle"],
    Square(SquareShape) = ["square", "box"],
} }

/// A circle.
#[derive(Clone)]
#[non_exhaustive]
pub struct Circle {
    /// What it is.
    pub kind: String,
    /// What it is called.
    pub label: Option<String>,
    /// In metres.
    pub radius: f64,
}

impl Circle {
    /// A value with everything that is required.
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self {
            kind: kind.into(),
            radius,
            ..json::Value::empty()
        }
    }
}

object! { Circle {
    kind: "kind" required,
    label: "label" optional,
    radius: "radius" required,
} }

setters! { model Circle {
    /// What it is called.
    label: impl Into<String>,
} }

/// A square.
#[derive(Clone)]
#[non_exhaustive]
pub struct SquareShape {
    /// What it is.
    pub kind: String,
    /// What it is called.
    pub label: Option<String>,
    /// In metres.
    pub side: f64,
    /// A shape.
    pub inside: Option<Box<Shape>>,
}

impl SquareShape {
    /// A value with everything that is required.
    pub fn new(kind: impl Into<String>, side: f64) -> Self {
        Self {
            kind: kind.into(),
            side,
            ..json::Value::empty()
        }
    }
}

object! { SquareShape {
    kind: "kind" required,
    label: "label" optional,
    side: "side" required,
    inside: "inside" optional,
} }

setters! { model SquareShape {
    /// What it is called.
    label: impl Into<String>,
    /// A shape.
    inside: impl Into<Box<Shape>>,
} }
