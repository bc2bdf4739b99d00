//! The errors that operations document, each enum named after what it holds.
//!
//! Operations have names of their own for them, in the modules of their groups.

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(feature = "type")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorAt400 {
    /// `400`: Not done.
    BadRequest(crate::models::Error),
}

#[cfg(feature = "type")]
crate::runtime::errors! { ErrorAt400 { 400 => BadRequest(crate::models::Error) } }
