//! What requests and responses are made of.

#[cfg(feature = "vehicles")]
mod vehicles;

#[cfg(feature = "vehicles")]
pub use vehicles::*;
