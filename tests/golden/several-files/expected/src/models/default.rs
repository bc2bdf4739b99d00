//! Types that only operations of the tag `default` use.

use crate::runtime::object;

object! {
    /// The schema `Berth`.
    pub struct Berth {
        /// `depth`.
        depth: Option<f64> = "depth" optional,
        /// `harbour`.
        harbour: Option<Harbour> = "harbour" optional,
    }
}

object! {
    /// The schema `Harbour`.
    pub struct Harbour {
        /// `name`.
        name: String = "name" required,
        /// `berths`.
        berths: Option<Vec<Berth>> = "berths" optional,
        /// `nearest`.
        nearest: Option<Box<Harbour>> = "nearest" optional,
    }
}
