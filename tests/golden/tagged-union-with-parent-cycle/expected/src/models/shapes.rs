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
    Circle(Circle) = ["circle"],
    Square(SquareShape) = ["square", "box"],
} }

object! {
    /// A circle.
    pub struct Circle: new {
        /// What it is.
        kind: String = "kind" required_into,
        /// What it is called.
        label: Option<String> = "label" optional_into(String),
        /// In metres.
        radius: f64 = "radius" required,
    }
}

object! {
    /// A square.
    pub struct SquareShape: new {
        /// What it is.
        kind: String = "kind" required_into,
        /// What it is called.
        label: Option<String> = "label" optional_into(String),
        /// In metres.
        side: f64 = "side" required,
        /// A shape.
        inside: Option<Box<Shape>> = "inside" optional_into(Box<Shape>),
    }
}
