//! What requests and responses are made of.

#[cfg(feature = "jobs")]
mod jobs;

#[cfg(feature = "jobs")]
pub use jobs::*;
