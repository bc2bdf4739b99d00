//! What requests and responses are made of.

#[cfg(feature = "organizations")]
mod organizations;

#[cfg(feature = "organizations")]
pub use organizations::*;
