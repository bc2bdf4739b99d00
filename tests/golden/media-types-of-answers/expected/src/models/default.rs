//! Types that only operations of the tag `default` use.

use crate::runtime::object;

/// The schema `Thing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Thing {
    /// `name`.
    pub name: Option<String>,
}

object! { Thing { name: "name" optional } }

/// The schema `Job`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Job {
    /// `id`.
    pub id: i64,
}

object! { Job { id: "id" required } }
