//! The commands of all tags.

#[cfg(feature = "flags")]
pub mod flags;
#[cfg(feature = "mod")]
pub mod mod_;
