//! Types that only operations of the tag `type` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, open_enum, text, union};

object! {
    /// The schema `Option`.
    pub struct OptionSchema {
        /// `type`.
        r#type: Option<String> = "type" optional,
        /// `async`.
        r#async: Option<bool> = "async" optional,
        /// `Self`.
        self_: Option<VecSchema> = "Self" optional,
        /// `default`.
        default_2: Option<SomeSchema> = "default" optional,
    }
    Default,
    set(r#type: impl Into<String> => into, r#async: bool, self_: VecSchema, default_2: SomeSchema),
}

object! {
    /// The schema `Vec`.
    pub struct VecSchema {
        /// `str`.
        str: StringSchema = "str" required,
    }
    new(str: StringSchema),
}

object! {
    /// The schema `String`.
    pub struct StringSchema {
        /// `box`.
        r#box: Option<json::Open<BoxSchema>> = "box" optional,
    }
    Default, set(r#box: impl Into<json::Open<BoxSchema>> => into),
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
    0: Text(String) if string,
    1: Default(DefaultSchema) if object,
} }

object! {
    /// The schema `Default`.
    pub struct DefaultSchema {
        /// `u8`.
        u8: Option<String> = "u8" optional,
        /// `clone`.
        clone_2: Option<String> = "clone" optional,
    }
    Default, set(u8: impl Into<String> => into, clone_2: impl Into<String> => into),
}

object! {
    /// The schema `Result`.
    pub struct ResultSchema {
        /// `Ok`.
        ok: Option<CloneSchema> = "Ok" optional,
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
        source: Option<String> = "source" optional,
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
