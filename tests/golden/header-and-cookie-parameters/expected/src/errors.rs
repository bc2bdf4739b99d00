//! The errors that operations document, each enum named after what it holds.
//!
//! Operations have names of their own for them, in the modules of their groups.

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(feature = "pages")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NothingAt304 {
    /// `304`: The caller has it.
    NotModified,
}

#[cfg(feature = "pages")]
crate::runtime::errors! { NothingAt304 { 304 => NotModified } }
