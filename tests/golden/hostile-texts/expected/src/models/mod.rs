//! What requests and responses are made of.

#[cfg(feature = "tag")]
mod tag;

#[cfg(feature = "tag")]
pub use tag::*;
