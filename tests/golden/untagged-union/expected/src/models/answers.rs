//! Types that only operations of the tag `Answers` use.

use crate::runtime::{json, object, open_enum, union};

object! {
    /// An answer.
    pub struct Answer {
        /// Any JSON type.
        by_type: Option<AnswerByType> = "byType" optional,
        /// A pet.
        by_member: Option<Pet> = "byMember" optional,
        /// One of two outcomes.
        by_constant: Option<AnswerByConstant> = "byConstant" optional,
        /// A number or a text.
        by_trying: Option<AnswerByTrying> = "byTrying" optional,
        /// Perhaps a cat.
        nullable: Option<Cat> = "nullable" optional,
        #[doc(hidden)] nulls: json::Nulls = "" nulls,
    }
}

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
    0: Good(Good) if is "result" "good",
    1: Bad(Bad) if is "result" "bad",
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
    0: Integer(i64) if number,
    1: DateTime(jiff::Timestamp) if try,
    2: Text(String) if try,
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
    0: Text(String) if string,
    1: Number(f64) if number,
    2: Boolean(bool) if boolean,
    3: List(Vec<String>) if array,
    4: Cat(Cat) if object,
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
    0: Cat(Cat) if has "lives",
    1: Dog(Dog) if has "tricks",
} }

object! {
    /// A cat.
    pub struct Cat {
        /// `name`.
        name: String = "name" required,
        /// How many are left.
        lives: i64 = "lives" required,
    }
}

object! {
    /// A dog.
    pub struct Dog {
        /// `name`.
        name: String = "name" required,
        /// What it can do.
        tricks: Vec<String> = "tricks" required,
    }
}

object! {
    /// It went well.
    pub struct Good {
        /// `result`.
        result: json::Open<GoodResult> = "result" required,
        /// `points`.
        points: Option<i64> = "points" optional,
    }
}

open_enum! {
    /// `result` of `Good`.
    pub enum GoodResult {
        Good = "good",
    }
}

object! {
    /// It did not go well.
    pub struct Bad {
        /// `result`.
        result: json::Open<BadResult> = "result" required,
        /// `points`.
        points: Option<i64> = "points" optional,
    }
}

open_enum! {
    /// `result` of `Bad`.
    pub enum BadResult {
        Bad = "bad",
    }
}
