//! Types that only operations of the tag `type` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, open_enum, text, union};

object! {
    /// The schema `Option`.
    pub struct OptionSchema: Default {
        /// `type`.
        r#type: Option<String> = "type" optional_into(String),
        /// `async`.
        r#async: Option<bool> = "async" optional(bool),
        /// `Self`.
        self_: Option<VecSchema> = "Self" optional(VecSchema),
        /// `default`.
        default_2: Option<SomeSchema> = "default" optional(SomeSchema),
    }
}

object! {
    /// The schema `Vec`.
    pub struct VecSchema: new {
        /// `str`.
        str: StringSchema = "str" required,
    }
}

object! {
    /// The schema `String`.
    pub struct StringSchema: Default {
        /// `box`.
        r#box: Option<json::Open<BoxSchema>> = "box" optional_into(json::Open<BoxSchema>),
    }
}

open_enum! {
    /// The schema `Box`.
    pub enum BoxSchema {
        SelfValue = "self",
        Ok = "Ok",
        Err = "Err",
        None = "None",
        UnknownValue = "unknown",
        Type = "type",
    }
}

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

object! {
    /// The schema `Default`.
    pub struct DefaultSchema: Default {
        /// `u8`.
        u8: Option<String> = "u8" optional_into(String),
        /// `clone`.
        clone: Option<String> = "clone" optional_into(String),
    }
}

object! {
    /// The schema `Result`.
    pub struct ResultSchema {
        /// `Ok`.
        ok: Option<CloneSchema> = "Ok" received,
    }
}

/// The schema `Clone`.
pub type CloneSchema = BTreeMap<String, Debug>;

/// The schema `Debug`.
pub type Debug = jiff::Timestamp;

object! {
    /// The schema `Error`.
    pub struct Error {
        /// `source`.
        source: Option<String> = "source" received,
    }
}

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
