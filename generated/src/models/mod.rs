//! What requests and responses are made of.

mod shared;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "mongodb-cloud-users")]
mod mongodb_cloud_users;
#[cfg(feature = "teams")]
mod teams;

pub use shared::*;
#[cfg(feature = "organizations")]
pub use organizations::*;
#[cfg(feature = "projects")]
pub use projects::*;
#[cfg(feature = "mongodb-cloud-users")]
pub use mongodb_cloud_users::*;
#[cfg(feature = "teams")]
pub use teams::*;
