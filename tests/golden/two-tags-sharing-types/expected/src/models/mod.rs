//! What requests and responses are made of.

mod shared;
#[cfg(feature = "reading")]
mod reading;
#[cfg(feature = "writing")]
mod writing;

pub use shared::*;
#[cfg(feature = "reading")]
pub use reading::*;
#[cfg(feature = "writing")]
pub use writing::*;
