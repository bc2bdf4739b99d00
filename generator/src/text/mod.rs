//! Texts of files, and places in them: by line and column, and by [`Pointer`].
//!
//! Reading keeps no positions. Diagnostics carry [`Pointer`]s, and only when they are printed is the text scanned once more
//! for the line and column; a run without findings pays nothing.

mod file;
mod origins;
mod outline;
mod pointer;

pub use file::{Format, LineColumn, Source, SourceId};
pub(crate) use origins::Moves;
pub use origins::Origins;
pub(crate) use outline::{Part, lenient};
pub use pointer::{InvalidPointer, Pointer};
