//! Types that only operations of the tag `default` use.

use crate::runtime::object;

object! {
    /// The schema `Berth`.
    pub struct Berth {
        /// `depth`.
        depth: Option<f64> = "depth" received,
        /// `harbour`.
        harbour: Option<Harbour> = "harbour" received,
    }
}

object! {
    /// The schema `Harbour`.
    pub struct Harbour {
        /// `name`.
        name: String = "name" required,
        /// `berths`.
        berths: Option<Vec<Berth>> = "berths" received,
        /// `nearest`.
        nearest: Option<Box<Harbour>> = "nearest" received,
    }
}
