//! Types that only operations of the tag `Lamps` use.

use crate::runtime::{json, object, open_enum, open_integers};

open_enum! {
    /// The color of a lamp.
    pub enum Color {
        Red = "RED",
        DarkGreen = "DARK_GREEN",
        UnknownValue = "unknown",
        /// the empty text
        Empty: "",
        /// `2nd`
        N2nd: "2nd",
        /// `+1`
        Plus1: "+1",
        /// `-1`
        Minus1: "-1",
        DarkGreen2 = "dark-green",
    }
}

object! {
    /// A lamp.
    pub struct Lamp {
        /// The color of a lamp.
        color: json::Open<Color> = "color" required,
        /// What it looks like.
        shape: Option<json::Open<LampShape>> = "shape" optional,
        /// How bright it is.
        level: Option<LampLevel> = "level" optional,
        /// What it does.
        mode: Option<LampMode> = "mode" optional,
        /// How much of it is on.
        ///
        /// Known values: `0.5`, `1`.
        ratio: Option<f64> = "ratio" optional,
        /// It is.
        ///
        /// Known values: `true`.
        lit: Option<bool> = "lit" optional,
        /// A text or a number.
        ///
        /// Known values: `a`, `1`.
        any: Option<serde_json::Value> = "any" optional,
        /// There is only one.
        kind: Option<json::Open<LampKind>> = "kind" optional,
        #[doc(hidden)] nulls: json::Nulls = "" nulls,
    }
}

open_enum! {
    /// There is only one.
    pub enum LampKind {
        Lamp = "lamp",
    }
}

open_integers! {
    /// How bright it is.
    pub enum LampLevel {
        N1 = 1,
        N2 = 2,
        N3 = 3,
    }
}

open_integers! {
    /// What it does.
    pub enum LampMode {
        Off = 0,
        On = 1,
        Blinking = 2,
    }
}

open_enum! {
    /// What it looks like.
    pub enum LampShape {
        Round = "round",
        Square = "square",
    }
}
