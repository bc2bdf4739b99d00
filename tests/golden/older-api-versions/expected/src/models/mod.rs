//! What requests and responses are made of.

#[cfg(feature = "ships")]
mod ships;

#[cfg(feature = "ships")]
pub use ships::*;
