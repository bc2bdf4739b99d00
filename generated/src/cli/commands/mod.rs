//! The commands of all tags.

#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "mongodb-cloud-users")]
pub mod mongodb_cloud_users;
#[cfg(feature = "teams")]
pub mod teams;
