//! What requests and responses are made of.

#[cfg(feature = "user-api")]
mod user_api;
#[cfg(feature = "user-api-2")]
mod user_api_2;

#[cfg(feature = "user-api")]
pub use user_api::*;
#[cfg(feature = "user-api-2")]
pub use user_api_2::*;
