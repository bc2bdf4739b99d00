//! What requests and responses are made of.

#[cfg(feature = "risks")]
mod risks;

#[cfg(feature = "risks")]
pub use risks::*;
