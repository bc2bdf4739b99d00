//! Types that only operations of the tag `Shapes` use.

use crate::runtime::{object, union};

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
    0: Circle(Circle) = ["circle"],
    1: Square(SquareShape) = ["square", "box"],
} }

object! {
    /// A circle.
    pub struct Circle {
        /// What it is.
        kind: String = "kind" required,
        /// What it is called.
        label: Option<String> = "label" optional,
        /// In metres.
        radius: f64 = "radius" required,
    }
    constant(kind = "circle".into()), new(radius: f64), set(label: impl Into<String> => into),
}

object! {
    /// A square.
    pub struct SquareShape {
        /// What it is.
        kind: String = "kind" required,
        /// What it is called.
        label: Option<String> = "label" optional,
        /// In metres.
        side: f64 = "side" required,
        /// A shape.
        inside: Option<Box<Shape>> = "inside" optional,
    }
    new(kind: impl Into<String> => into, side: f64),
    set(label: impl Into<String> => into, inside: impl Into<Box<Shape>> => into),
}
