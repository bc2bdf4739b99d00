//! Types that only operations of the tag `Answers` use.

use crate::runtime::{json, object, open_enum, union};

/// An answer.
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer {
    /// Any JSON type.
    pub by_type: Option<AnswerByType>,
    /// A pet.
    pub by_member: Option<Pet>,
    /// One of two outcomes.
    pub by_constant: Option<AnswerByConstant>,
    /// A number or a text.
    pub by_trying: Option<AnswerByTrying>,
    /// Perhaps a cat.
    pub nullable: Option<Cat>,
}

object! { Answer {
    by_type: "byType" optional,
    by_member: "byMember" optional,
    by_constant: "byConstant" optional,
    by_trying: "byTrying" optional,
    nullable: "nullable" optional,
} }

/// One of two outcomes.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnswerByConstant {
    /// `result` is `good`.
    Good(Good),
    /// `result` is `bad`.
    Bad(Bad),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { AnswerByConstant {
    Good(Good) if is "result" "good",
    Bad(Bad) if is "result" "bad",
} }

/// A number or a text.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnswerByTrying {
    /// A number.
    Integer(i64),
    /// What fits it better than the other variants.
    DateTime(jiff::Timestamp),
    /// What fits it better than the other variants.
    Text(String),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { AnswerByTrying {
    Integer(i64) if number,
    DateTime(jiff::Timestamp) if try,
    Text(String) if try,
} }

/// Any JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnswerByType {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A list.
    List(Vec<String>),
    /// An object.
    Cat(Cat),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { AnswerByType {
    Text(String) if string,
    Number(f64) if number,
    Boolean(bool) if boolean,
    List(Vec<String>) if array,
    Cat(Cat) if object,
} }

/// A pet.
#[derive(Clone)]
#[non_exhaustive]
pub enum Pet {
    /// An object that has `lives`.
    Cat(Cat),
    /// An object that has `tricks`.
    Dog(Dog),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { Pet {
    Cat(Cat) if has "lives",
    Dog(Dog) if has "tricks",
} }

/// A cat.
#[derive(Clone)]
#[non_exhaustive]
pub struct Cat {
    /// `name`.
    pub name: String,
    /// How many are left.
    pub lives: i64,
}

object! { Cat {
    name: "name" required,
    lives: "lives" required,
} }

/// A dog.
#[derive(Clone)]
#[non_exhaustive]
pub struct Dog {
    /// `name`.
    pub name: String,
    /// What it can do.
    pub tricks: Vec<String>,
}

object! { Dog {
    name: "name" required,
    tricks: "tricks" required,
} }

/// It went well.
#[derive(Clone)]
#[non_exhaustive]
pub struct Good {
    /// `result`.
    pub result: json::Open<GoodResult>,
    /// `points`.
    pub points: Option<i64>,
}

object! { Good {
    result: "result" required,
    points: "points" optional,
} }

/// `result` of `Good`.
#[non_exhaustive]
pub enum GoodResult {
    /// `good`
    Good,
}

open_enum! { GoodResult { Good = "good" } }

/// It did not go well.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bad {
    /// `result`.
    pub result: json::Open<BadResult>,
    /// `points`.
    pub points: Option<i64>,
}

object! { Bad {
    result: "result" required,
    points: "points" optional,
} }

/// `result` of `Bad`.
#[non_exhaustive]
pub enum BadResult {
    /// `bad`
    Bad,
}

open_enum! { BadResult { Bad = "bad" } }
