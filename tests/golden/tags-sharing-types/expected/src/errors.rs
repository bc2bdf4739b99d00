//! The errors that operations document, each enum named after what it holds.
//!
//! Operations have names of their own for them, in the modules of their groups.

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProblemAt404 {
    /// `404`: There is none.
    NotFound(crate::models::Problem),
}

crate::runtime::errors! { ProblemAt404 { 404 => NotFound(crate::models::Problem) } }
