//! Types that only operations of the tag `routes` use.

use std::collections::BTreeMap;

use crate::runtime::{json, object, open_enum, setters, tuple, union};

/// The schema `Route`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Route {
    /// `kind`.
    pub kind: json::Open<RouteKind>,
    /// `line`.
    pub line: Vec<Point>,
    /// `marks`.
    pub marks: Option<BTreeMap<String, RouteMarks>>,
    /// `tree`.
    pub tree: Option<Tree>,
    /// `place`.
    pub place: Option<RoutePlace>,
}

impl Route {
    /// A value with everything that is required.
    pub fn new(line: impl Into<Vec<Point>>) -> Self {
        Self {
            line: line.into(),
            kind: "route".into(),
            ..json::Value::empty()
        }
    }
}

object! { Route {
    kind: "kind" required,
    line: "line" required,
    marks: "marks" optional,
    tree: "tree" optional,
    place: "place" optional,
} }

setters! { model Route {
    /// `marks`.
    marks: BTreeMap<String, RouteMarks>,
    /// `tree`.
    tree: Tree,
    /// `place`.
    place: RoutePlace,
} }

/// `kind` of `Route`.
#[non_exhaustive]
pub enum RouteKind {
    /// `route`
    Route,
}

open_enum! { RouteKind { Route = "route" } }

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
    Text(String) if string,
    Point(Point) if try,
    Variant2(RoutePlaceVariant2) if try,
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
