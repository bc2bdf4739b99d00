//! Types that only operations of the tag `Trees` use.

use std::collections::BTreeMap;

use crate::runtime::{object, union};

object! {
    /// A tree.
    pub struct Tree {
        /// A tree.
        parent: Option<Box<Tree>> = "parent" optional,
        /// Lists need no box.
        children: Option<Vec<Tree>> = "children" optional,
        /// Neither do maps.
        named: Option<BTreeMap<String, Tree>> = "named" optional,
        /// A fruit.
        fruit: Option<Fruit> = "fruit" optional,
    }
    Default,
    set(parent: impl Into<Box<Tree>> => into, children: impl Into<Vec<Tree>> => into,
        named: BTreeMap<String, Tree>, fruit: Fruit),
}

object! {
    /// A fruit.
    pub struct Fruit {
        /// A tree.
        seed: Box<Tree> = "seed" required,
    }
    new(seed: impl Into<Box<Tree>> => into),
}

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
    0: Number(f64) if number,
    1: Sum(Sum) if object,
} }

object! {
    /// The sum of two expressions.
    pub struct Sum {
        /// A number or an operation on two expressions.
        left: Box<Expression> = "left" required,
        /// A number or an operation on two expressions.
        right: Box<Expression> = "right" required,
    }
}
