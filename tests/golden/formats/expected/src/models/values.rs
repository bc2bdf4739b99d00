//! Types that only operations of the tag `Values` use.

use crate::runtime::{json, object};

object! {
    /// One property of each format.
    pub struct Value: Default {
        /// `dateTime`.
        date_time: Option<jiff::Timestamp> = "dateTime" optional(jiff::Timestamp),
        /// `date`.
        date: Option<jiff::civil::Date> = "date" optional(jiff::civil::Date),
        /// `uuid`.
        uuid: Option<uuid::Uuid> = "uuid" optional(uuid::Uuid),
        /// `byte`.
        byte: Option<json::Base64> = "byte" optional(json::Base64),
        /// `password`.
        password: Option<json::Secret<String>> = "password" optional_into(json::Secret<String>),
        /// `email`.
        email: Option<String> = "email" optional_into(String),
        /// `int32`.
        int32: Option<i32> = "int32" optional(i32),
        /// `int64`.
        int64: Option<i64> = "int64" optional(i64),
        /// `integer`.
        integer: Option<i64> = "integer" optional(i64),
        /// `uint32`.
        uint32: Option<u32> = "uint32" optional(u32),
        /// `uint64`.
        uint64: Option<u64> = "uint64" optional(u64),
        /// `beyond`.
        beyond: Option<u64> = "beyond" optional(u64),
        /// `uint256`.
        uint256: Option<json::Number> = "uint256" optional_into(json::Number),
        /// `float`.
        float: Option<f32> = "float" optional(f32),
        /// `double`.
        double: Option<f64> = "double" optional(f64),
        /// `number`.
        number: Option<f64> = "number" optional(f64),
        /// `boolean`.
        boolean: Option<bool> = "boolean" optional(bool),
    }
}
