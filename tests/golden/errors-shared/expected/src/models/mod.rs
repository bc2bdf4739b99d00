//! What requests and responses are made of.

mod shared;

pub use shared::*;
