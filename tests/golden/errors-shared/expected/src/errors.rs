//! The errors that operations document, each enum named after what it holds.
//!
//! Operations have names of their own for them, in the modules of their groups.

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FaultAt404 {
    /// `404`.
    NotFound(crate::models::Fault),
}

crate::runtime::errors! { FaultAt404 { 404 => NotFound(crate::models::Fault) } }

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(feature = "first")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FaultAt400_404 {
    /// `400`: A is wrong.
    BadRequest(crate::models::Fault),
    /// `404`: There is no A.
    NotFound(crate::models::Fault),
}

#[cfg(feature = "first")]
crate::runtime::errors! { FaultAt400_404 {
    400 => BadRequest(crate::models::Fault),
    404 => NotFound(crate::models::Fault),
} }
