//! Types that only operations of the tag `Values` use.

use crate::runtime::{json, object};

object! {
    /// One property of each format.
    pub struct Value {
        /// `dateTime`.
        date_time: Option<jiff::Timestamp> = "dateTime" optional,
        /// `date`.
        date: Option<jiff::civil::Date> = "date" optional,
        /// `uuid`.
        uuid: Option<uuid::Uuid> = "uuid" optional,
        /// `byte`.
        byte: Option<json::Base64> = "byte" optional,
        /// `password`.
        password: Option<json::Secret<String>> = "password" optional,
        /// `email`.
        email: Option<String> = "email" optional,
        /// `int32`.
        int32: Option<i32> = "int32" optional,
        /// `int64`.
        int64: Option<i64> = "int64" optional,
        /// `integer`.
        integer: Option<i64> = "integer" optional,
        /// `uint32`.
        uint32: Option<u32> = "uint32" optional,
        /// `uint64`.
        uint64: Option<u64> = "uint64" optional,
        /// `beyond`.
        beyond: Option<u64> = "beyond" optional,
        /// `uint256`.
        uint256: Option<json::Number> = "uint256" optional,
        /// `float`.
        float: Option<f32> = "float" optional,
        /// `double`.
        double: Option<f64> = "double" optional,
        /// `decimal`.
        decimal: Option<json::Number> = "decimal" optional,
        /// `number`.
        number: Option<f64> = "number" optional,
        /// `boolean`.
        boolean: Option<bool> = "boolean" optional,
        /// A text by another name.
        name: Option<Name> = "name" optional,
    }
    Default,
    set(date_time: jiff::Timestamp, date: jiff::civil::Date, uuid: uuid::Uuid, byte: json::Base64,
        password: impl Into<json::Secret<String>> => into, email: impl Into<String> => into,
        int32: i32, int64: i64, integer: i64, uint32: u32, uint64: u64, beyond: u64,
        uint256: impl Into<json::Number> => into, float: f32, double: f64,
        decimal: impl Into<json::Number> => into, number: f64, boolean: bool,
        name: impl Into<Name> => into),
}

/// A text by another name.
pub type Name = String;
