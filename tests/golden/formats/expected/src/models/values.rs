//! Types that only operations of the tag `Values` use.

use crate::runtime::{json, object, setters};

/// One property of each format.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Value {
    /// `dateTime`.
    pub date_time: Option<jiff::Timestamp>,
    /// `date`.
    pub date: Option<jiff::civil::Date>,
    /// `uuid`.
    pub uuid: Option<uuid::Uuid>,
    /// `byte`.
    pub byte: Option<json::Base64>,
    /// `password`.
    pub password: Option<json::Secret<String>>,
    /// `email`.
    pub email: Option<String>,
    /// `int32`.
    pub int32: Option<i32>,
    /// `int64`.
    pub int64: Option<i64>,
    /// `integer`.
    pub integer: Option<i64>,
    /// `uint32`.
    pub uint32: Option<u32>,
    /// `uint64`.
    pub uint64: Option<u64>,
    /// `beyond`.
    pub beyond: Option<u64>,
    /// `uint256`.
    pub uint256: Option<json::Number>,
    /// `float`.
    pub float: Option<f32>,
    /// `double`.
    pub double: Option<f64>,
    /// `number`.
    pub number: Option<f64>,
    /// `boolean`.
    pub boolean: Option<bool>,
}

object! { Value {
    date_time: "dateTime" optional,
    date: "date" optional,
    uuid: "uuid" optional,
    byte: "byte" optional,
    password: "password" optional,
    email: "email" optional,
    int32: "int32" optional,
    int64: "int64" optional,
    integer: "integer" optional,
    uint32: "uint32" optional,
    uint64: "uint64" optional,
    beyond: "beyond" optional,
    uint256: "uint256" optional,
    float: "float" optional,
    double: "double" optional,
    number: "number" optional,
    boolean: "boolean" optional,
} }

setters! { model Value {
    /// `dateTime`.
    date_time: jiff::Timestamp,
    /// `date`.
    date: jiff::civil::Date,
    /// `uuid`.
    uuid: uuid::Uuid,
    /// `byte`.
    byte: json::Base64,
    /// `password`.
    password: impl Into<json::Secret<String>>,
    /// `email`.
    email: impl Into<String>,
    /// `int32`.
    int32: i32,
    /// `int64`.
    int64: i64,
    /// `integer`.
    integer: i64,
    /// `uint32`.
    uint32: u32,
    /// `uint64`.
    uint64: u64,
    /// `beyond`.
    beyond: u64,
    /// `uint256`.
    uint256: impl Into<json::Number>,
    /// `float`.
    float: f32,
    /// `double`.
    double: f64,
    /// `number`.
    number: f64,
    /// `boolean`.
    boolean: bool,
} }
