//! Types that only operations of the tag `Trees` use.

use std::collections::BTreeMap;

use crate::runtime::{object, setters, union};

/// A tree.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    /// A tree.
    pub parent: Option<Box<Tree>>,
    /// Lists need no box.
    pub children: Option<Vec<Tree>>,
    /// Neither do maps.
    pub named: Option<BTreeMap<String, Tree>>,
    /// A fruit.
    pub fruit: Option<Fruit>,
}

object! { Tree {
    parent: "parent" optional,
    children: "children" optional,
    named: "named" optional,
    fruit: "fruit" optional,
} }

setters! { model Tree {
    /// A tree.
    parent: impl Into<Box<Tree>>,
    /// Lists need no box.
    children: impl Into<Vec<Tree>>,
    /// Neither do maps.
    named: BTreeMap<String, Tree>,
    /// A fruit.
    fruit: Fruit,
} }

/// A fruit.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fruit {
    /// A tree.
    pub seed: Box<Tree>,
}

impl Fruit {
    /// A value with everything that is required.
    pub fn new(seed: impl Into<Box<Tree>>) -> Self {
        Self { seed: seed.into() }
    }
}

object! { Fruit { seed: "seed" required } }

/// A number or an operation on two expressions.
#[derive(Clone)]
#[non_exhaustive]
pub enum Expression {
    /// A number.
    Number(f64),
    /// An object.
    Sum(Sum),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { Expression {
    Number(f64) if number,
    Sum(Sum) if object,
} }

/// The sum of two expressions.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sum {
    /// A number or an operation on two expressions.
    pub left: Box<Expression>,
    /// A number or an operation on two expressions.
    pub right: Box<Expression>,
}

object! { Sum {
    left: "left" required,
    right: "right" required,
} }
