//! Types that only operations of the tag `routes` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, open_enum, tuple, union};

object! {
    /// The schema `Route`.
    pub struct Route {
        /// `kind`.
        kind: json::Open<RouteKind> = "kind" required,
        /// `line`.
        line: Vec<Point> = "line" required,
        /// `marks`.
        marks: Option<BTreeMap<String, RouteMarks>> = "marks" optional,
        /// `tree`.
        tree: Option<Tree> = "tree" optional,
        /// `place`.
        place: Option<RoutePlace> = "place" optional,
    }
    constant(kind = "route".into()), new(line: impl Into<Vec<Point>> => into),
    set(marks: BTreeMap<String, RouteMarks>, tree: Tree, place: RoutePlace),
}

open_enum! {
    /// `kind` of `Route`.
    pub enum RouteKind {
        Route = "route",
    }
}

/// `marks` of `Route`.
///
/// * `0`: Its name.
/// * `1`: When it was *passed*, or `null`.
#[derive(Clone)]
pub struct RouteMarks(pub String, pub json::Patch<jiff::Timestamp>, pub Vec<Point>);

tuple! { RouteMarks ..2 {
    0 required,
    1 optional,
} }

/// `place` of `Route`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutePlace {
    /// A text.
    Text(String),
    /// What fits it better than the other variants.
    Point(Point),
    /// What fits it better than the other variants.
    Variant2(RoutePlaceVariant2),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { RoutePlace {
    0: Text(String) if string,
    1: Point(Point) if try,
    2: Variant2(RoutePlaceVariant2) if try,
} }

/// `place.Variant2` of `Route`.
#[derive(Clone)]
pub struct RoutePlaceVariant2(pub String, pub String);

tuple! { RoutePlaceVariant2 {
    0 required,
    1 required,
} }

/// A place on the map.
///
/// * `0`: Degrees */ east """ #\[x\]
/// * `1`: Degrees north.
#[derive(Clone)]
pub struct Point(pub f64, pub f64, pub Option<f64>);

tuple! { Point {
    0 required,
    1 required,
    2 optional,
} }

/// The schema `Tree`.
#[derive(Clone)]
pub struct Tree(pub String, pub Option<Box<Tree>>, pub Option<Vec<Tree>>);

tuple! { Tree {
    0 required,
    1 optional,
    2 optional,
} }
