//! What requests and responses are made of.

#[cfg(feature = "orders")]
mod orders;

#[cfg(feature = "orders")]
pub use orders::*;
