//! What requests and responses are made of.

#[cfg(feature = "accounts")]
mod accounts;

#[cfg(feature = "accounts")]
pub use accounts::*;
