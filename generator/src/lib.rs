//! Generates Rust SDK crates from OpenAPI documents.
//!
//! ```text
//! text ─source▶ Value ─openapi▶ openapiv3 types ─lower▶ ir::Api ─plan▶ rust::Crate ─render▶ Files ─output▶ disk
//! ```

pub mod cli;
pub mod config;
pub mod diagnostics;
pub mod generate;
mod http_text;
pub mod ir;
mod leftovers;
pub mod lower;
pub mod name;
pub mod openapi;
pub mod output;
pub mod plan;
pub mod render;
pub mod rust;
pub mod source;
pub mod text;
