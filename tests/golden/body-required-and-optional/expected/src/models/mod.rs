//! What requests and responses are made of.

#[cfg(feature = "notes")]
mod notes;

#[cfg(feature = "notes")]
pub use notes::*;
