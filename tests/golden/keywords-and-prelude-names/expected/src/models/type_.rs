//! Types that only operations of the tag `type` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, open_enum, setters, text, union};

/// The schema `Option`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionSchema {
    /// `type`.
    pub r#type: Option<String>,
    /// `async`.
    pub r#async: Option<bool>,
    /// `Self`.
    pub self_: Option<VecSchema>,
    /// `default`.
    pub default_2: Option<SomeSchema>,
}

object! { OptionSchema {
    r#type: "type" optional,
    r#async: "async" optional,
    self_: "Self" optional,
    default_2: "default" optional,
} }

setters! { model OptionSchema {
    /// `type`.
    r#type: impl Into<String>,
    /// `async`.
    r#async: bool,
    /// `Self`.
    self_: VecSchema,
    /// `default`.
    default_2: SomeSchema,
} }

/// The schema `Vec`.
#[derive(Clone)]
#[non_exhaustive]
pub struct VecSchema {
    /// `str`.
    pub str: StringSchema,
}

impl VecSchema {
    /// A value with everything that is required.
    pub fn new(str: StringSchema) -> Self {
        Self { str }
    }
}

object! { VecSchema { str: "str" required } }

/// The schema `String`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringSchema {
    /// `box`.
    pub r#box: Option<json::Open<BoxSchema>>,
}

object! { StringSchema { r#box: "box" optional } }

setters! { model StringSchema {
    /// `box`.
    r#box: impl Into<json::Open<BoxSchema>>,
} }

/// The schema `Box`.
#[non_exhaustive]
pub enum BoxSchema {
    /// `self`
    SelfValue,
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `None`
    None,
    /// `unknown`
    UnknownValue,
    /// `type`
    Type,
}

open_enum! { BoxSchema {
    SelfValue = "self",
    Ok = "Ok",
    Err = "Err",
    None = "None",
    UnknownValue = "unknown",
    Type = "type",
} }

/// The schema `Some`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SomeSchema {
    /// A text.
    Text(String),
    /// An object.
    Default(DefaultSchema),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { SomeSchema {
    Text(String) if string,
    Default(DefaultSchema) if object,
} }

/// The schema `Default`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultSchema {
    /// `u8`.
    pub u8: Option<String>,
    /// `clone`.
    pub clone: Option<String>,
}

object! { DefaultSchema {
    u8: "u8" optional,
    clone: "clone" optional,
} }

setters! { model DefaultSchema {
    /// `u8`.
    u8: impl Into<String>,
    /// `clone`.
    clone: impl Into<String>,
} }

/// The schema `Result`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResultSchema {
    /// `Ok`.
    pub ok: Option<CloneSchema>,
}

object! { ResultSchema { ok: "Ok" optional } }

/// The schema `Clone`.
pub type CloneSchema = BTreeMap<String, Debug>;

/// The schema `Debug`.
pub type Debug = jiff::Timestamp;

/// The schema `Error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// `source`.
    pub source: Option<String>,
}

object! { Error { source: "source" optional } }

/// A value of the parameter `Ok`.
///
/// Checked on construction: `^[0-9]+$`.
pub struct OkSchema(String);

text! { OkSchema { pattern: [("0-9", 1, u32::MAX)] } }

/// A value of the parameter `some`.
///
/// Checked on construction: `^[0-9]+$`.
pub struct SomeParameter(String);

text! { SomeParameter { pattern: [("0-9", 1, u32::MAX)] } }
