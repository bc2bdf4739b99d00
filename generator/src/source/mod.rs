//! Reads files into [`serde_json::Value`] trees in document order.

mod check;
mod document;
mod files;
mod folder;
mod guard;
mod json;
mod load;
mod problem;
mod tree;
mod yaml;

pub use document::{Document, read};
pub use files::{FileId, Files};
