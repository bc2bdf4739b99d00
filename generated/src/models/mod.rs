//! What requests and responses are made of.

mod shared;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(any(feature = "organizations", feature = "projects"))]
mod organizations_and_projects;
#[cfg(
    any(feature = "organizations", feature = "projects", feature = "mongodb-cloud-users")
)]
mod organizations_and_projects_and_mongodb_cloud_users;
#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "mongodb-cloud-users")]
mod mongodb_cloud_users;
#[cfg(any(feature = "mongodb-cloud-users", feature = "teams"))]
mod mongodb_cloud_users_and_teams;
#[cfg(feature = "teams")]
mod teams;

pub use shared::*;
#[cfg(feature = "organizations")]
pub use organizations::*;
#[cfg(any(feature = "organizations", feature = "projects"))]
pub use organizations_and_projects::*;
#[cfg(
    any(feature = "organizations", feature = "projects", feature = "mongodb-cloud-users")
)]
pub use organizations_and_projects_and_mongodb_cloud_users::*;
#[cfg(feature = "projects")]
pub use projects::*;
#[cfg(feature = "mongodb-cloud-users")]
pub use mongodb_cloud_users::*;
#[cfg(any(feature = "mongodb-cloud-users", feature = "teams"))]
pub use mongodb_cloud_users_and_teams::*;
#[cfg(feature = "teams")]
pub use teams::*;
