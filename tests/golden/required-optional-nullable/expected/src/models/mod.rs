//! What requests and responses are made of.

#[cfg(feature = "profiles")]
mod profiles;

#[cfg(feature = "profiles")]
pub use profiles::*;
