//! What requests and responses are made of.

#[cfg(feature = "routes")]
mod routes;

#[cfg(feature = "routes")]
pub use routes::*;
