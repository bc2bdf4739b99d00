//! Types that only operations of the tag `Lamps` use.

use crate::runtime::{object, open_enum};

/// The color of a lamp.
#[non_exhaustive]
pub enum Color {
    /// `RED`
    Red,
    /// `DARK_GREEN`
    DarkGreen,
    /// `unknown`
    UnknownValue,
    /// the empty text
    Empty,
    /// `2nd`
    N2nd,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `dark-green`
    DarkGreen2,
    /// A value that the API's description does not list.
    Unknown(String),
}

open_enum! { Color {
    Red = "RED",
    DarkGreen = "DARK_GREEN",
    UnknownValue = "unknown",
    Empty = "",
    N2nd = "2nd",
    Plus1 = "+1",
    Minus1 = "-1",
    DarkGreen2 = "dark-green",
} }

/// A lamp.
#[derive(Clone)]
#[non_exhaustive]
pub struct Lamp {
    /// The color of a lamp.
    pub color: Color,
    /// What it looks like.
    pub shape: Option<LampShape>,
    /// How bright it is.
    pub level: Option<i64>,
    /// There is only one.
    pub kind: Option<LampKind>,
}

object! { Lamp {
    color: "color" required,
    shape: "shape" optional,
    level: "level" optional,
    kind: "kind" optional,
} }

/// There is only one.
#[non_exhaustive]
pub enum LampKind {
    /// `lamp`
    Lamp,
    /// A value that the API's description does not list.
    Unknown(String),
}

open_enum! { LampKind { Lamp = "lamp" } }

/// What it looks like.
#[non_exhaustive]
pub enum LampShape {
    /// `round`
    Round,
    /// `square`
    Square,
    /// A value that the API's description does not list.
    Unknown(String),
}

open_enum! { LampShape {
    Round = "round",
    Square = "square",
} }
