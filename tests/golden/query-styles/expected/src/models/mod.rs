//! What requests and responses are made of.

#[cfg(feature = "search")]
mod search;

#[cfg(feature = "search")]
pub use search::*;
