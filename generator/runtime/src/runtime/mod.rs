//! What generated operations and types are built on: JSON, requests, authentication, errors, the client.

pub mod json;

pub use json::{object, open_enum, text, union};
