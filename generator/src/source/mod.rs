//! Reads files into [`serde_json::Value`] trees in document order, and finds the place of a [`Pointer`] in their text.
//!
//! Reading keeps no positions. Diagnostics carry [`Pointer`]s, and only when they are printed is the text scanned once more
//! for the line and column; a run without findings pays nothing.

mod check;
mod document;
mod file;
mod files;
mod folder;
mod guard;
mod json;
mod load;
mod origins;
mod outline;
mod pointer;
mod problem;
mod tree;
mod yaml;

pub use document::{Document, read};
pub use file::{Format, LineColumn, Source, SourceId};
pub use files::{FileId, Files};
pub(crate) use origins::Moves;
pub use origins::Origins;
pub(crate) use outline::Part;
pub use pointer::{InvalidPointer, Pointer};
