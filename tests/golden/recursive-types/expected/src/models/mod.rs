//! What requests and responses are made of.

#[cfg(feature = "trees")]
mod trees;

#[cfg(feature = "trees")]
pub use trees::*;
