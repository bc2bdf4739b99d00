//! What requests and responses are made of.

#[cfg(feature = "cars")]
mod cars;

#[cfg(feature = "cars")]
pub use cars::*;
