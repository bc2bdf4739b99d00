//! What requests and responses are made of.

mod shared;
#[cfg(feature = "reading")]
mod reading;
#[cfg(any(feature = "reading", feature = "writing"))]
mod reading_and_writing;
#[cfg(feature = "writing")]
mod writing;
#[cfg(feature = "counting")]
mod counting;

pub use shared::*;
#[cfg(feature = "reading")]
pub use reading::*;
#[cfg(any(feature = "reading", feature = "writing"))]
pub use reading_and_writing::*;
#[cfg(feature = "writing")]
pub use writing::*;
#[cfg(feature = "counting")]
pub use counting::*;
