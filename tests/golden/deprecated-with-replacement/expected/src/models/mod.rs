//! What requests and responses are made of.

#[cfg(feature = "ways")]
mod ways;

#[cfg(feature = "ways")]
pub use ways::*;
