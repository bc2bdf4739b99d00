//! What generated operations and types are built on: JSON, requests, authentication, errors, the client.

pub mod json;
