//! What requests and responses are made of.

#[cfg(feature = "things")]
mod things;

#[cfg(feature = "things")]
pub use things::*;
