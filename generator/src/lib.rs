//! Generates Rust SDK crates from OpenAPI documents.
