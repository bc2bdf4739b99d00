//! What requests and responses are made of.

#[cfg(feature = "shapes")]
mod shapes;

#[cfg(feature = "shapes")]
pub use shapes::*;
