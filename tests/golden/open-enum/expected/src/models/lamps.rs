//! Types that only operations of the tag `Lamps` use.

use crate::runtime::{json, object, open_enum, open_integers};

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
    pub color: json::Open<Color>,
    /// What it looks like.
    pub shape: Option<json::Open<LampShape>>,
    /// How bright it is.
    pub level: Option<LampLevel>,
    /// What it does.
    pub mode: Option<LampMode>,
    /// How much of it is on.
    ///
    /// Known values: `0.5`, `1`.
    pub ratio: Option<f64>,
    /// It is.
    ///
    /// Known values: `true`.
    pub lit: Option<bool>,
    /// A text or a number.
    ///
    /// Known values: `a`, `1`.
    pub any: Option<serde_json::Value>,
    /// There is only one.
    pub kind: Option<json::Open<LampKind>>,
}

object! { Lamp {
    color: "color" required,
    shape: "shape" optional,
    level: "level" optional,
    mode: "mode" optional,
    ratio: "ratio" optional,
    lit: "lit" optional,
    any: "any" optional,
    kind: "kind" optional,
} }

/// There is only one.
#[non_exhaustive]
pub enum LampKind {
    /// `lamp`
    Lamp,
}

open_enum! { LampKind { Lamp = "lamp" } }

/// How bright it is.
#[non_exhaustive]
pub enum LampLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// A value that the API's description does not list.
    Unknown(i64),
}

open_integers! { LampLevel {
    N1 = 1,
    N2 = 2,
    N3 = 3,
} }

/// What it does.
#[non_exhaustive]
pub enum LampMode {
    /// `0`
    Off,
    /// `1`
    On,
    /// `2`
    Blinking,
    /// A value that the API's description does not list.
    Unknown(i64),
}

open_integers! { LampMode {
    Off = 0,
    On = 1,
    Blinking = 2,
} }

/// What it looks like.
#[non_exhaustive]
pub enum LampShape {
    /// `round`
    Round,
    /// `square`
    Square,
}

open_enum! { LampShape {
    Round = "round",
    Square = "square",
} }
