//! Types that only operations of the tag `default` use.

use crate::runtime::object;

/// The schema `Berth`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Berth {
    /// `depth`.
    pub depth: Option<f64>,
    /// `harbour`.
    pub harbour: Option<Harbour>,
}

object! { Berth {
    depth: "depth" optional,
    harbour: "harbour" optional,
} }

/// The schema `Harbour`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Harbour {
    /// `name`.
    pub name: String,
    /// `berths`.
    pub berths: Option<Vec<Berth>>,
    /// `nearest`.
    pub nearest: Option<Box<Harbour>>,
}

object! { Harbour {
    name: "name" required,
    berths: "berths" optional,
    nearest: "nearest" optional,
} }
