//! What requests and responses are made of.

#[cfg(feature = "default-api")]
mod default;

#[cfg(feature = "default-api")]
pub use default::*;
