//! Writes [`Files`] to disk, or compares them with what is there.

mod files;
mod path;

pub use files::Files;
pub use path::{InvalidPath, RelativePath};
