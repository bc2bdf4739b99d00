//! What requests and responses are made of.

#[cfg(feature = "answers")]
mod answers;

#[cfg(feature = "answers")]
pub use answers::*;
