//! Generates Rust SDK crates from OpenAPI documents.
//!
//! ```text
//! text ─source▶ Value ─openapi▶ openapiv3 types ─lower▶ ir::Api ─plan▶ rust::Crate ─render▶ Files ─output▶ disk
//! ```

pub mod diagnostics;
pub mod output;
pub mod rust;
pub mod source;
