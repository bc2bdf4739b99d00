//! What requests and responses are made of.

#[cfg(feature = "books")]
mod books;

#[cfg(feature = "books")]
pub use books::*;
