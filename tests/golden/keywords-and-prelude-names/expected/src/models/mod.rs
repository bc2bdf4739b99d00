//! What requests and responses are made of.

#[cfg(feature = "type")]
mod type_;
#[cfg(feature = "models")]
mod models_;
#[cfg(feature = "default-api")]
mod default;

#[cfg(feature = "type")]
pub use type_::*;
#[cfg(feature = "models")]
pub use models_::*;
#[cfg(feature = "default-api")]
pub use default::*;
