//! The errors that operations document, each enum named after what it holds.
//!
//! Operations have names of their own for them, in the modules of their groups.

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(feature = "default-api")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NothingAt429 {
    /// `429`: Too many.
    TooManyRequests,
}

#[cfg(feature = "default-api")]
crate::runtime::errors! { NothingAt429 { 429 => TooManyRequests } }
