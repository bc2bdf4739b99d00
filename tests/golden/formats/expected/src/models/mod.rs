//! What requests and responses are made of.

#[cfg(feature = "values")]
mod values;

#[cfg(feature = "values")]
pub use values::*;
