//! What requests and responses are made of.

#[cfg(feature = "flags")]
mod flags;

#[cfg(feature = "flags")]
pub use flags::*;
