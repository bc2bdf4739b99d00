//! What requests and responses are made of.

#[cfg(feature = "lamps")]
mod lamps;

#[cfg(feature = "lamps")]
pub use lamps::*;
