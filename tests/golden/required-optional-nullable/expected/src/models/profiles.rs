//! Types that only operations of the tag `Profiles` use.

use crate::runtime::{json, object, setters};

/// What a person says about themselves.
#[derive(Clone)]
#[non_exhaustive]
pub struct Draft {
    /// Always there.
    pub name: String,
    /// Always there, perhaps as null.
    pub motto: Option<String>,
    /// May be left out.
    pub age: Option<i32>,
    /// May be left out, and may be null.
    pub city: json::Patch<String>,
    /// Some items may be null.
    pub tags: Option<Vec<Option<String>>>,
    /// May be left out and then is true.
    ///
    /// Default: `true`.
    pub newsletter: Option<bool>,
}

impl Draft {
    /// A value with everything that is required.
    pub fn new(name: impl Into<String>, motto: impl Into<Option<String>>) -> Self {
        Self {
            name: name.into(),
            motto: motto.into(),
            ..json::Value::empty()
        }
    }
}

object! { Draft {
    name: "name" required,
    motto: "motto" required,
    age: "age" optional,
    city: "city" optional,
    tags: "tags" optional,
    newsletter: "newsletter" optional,
} }

setters! { model Draft {
    /// May be left out.
    age: i32,
    /// May be left out, and may be null.
    city: impl Into<json::Patch<String>>,
    /// Some items may be null.
    tags: impl Into<Vec<Option<String>>>,
    /// May be left out and then is true.
    ///
    /// Default: `true`.
    newsletter: bool,
} }

/// What others see of a person.
#[derive(Clone)]
#[non_exhaustive]
pub struct Profile {
    /// Always there.
    pub name: String,
    /// Always there, perhaps as null.
    pub motto: Option<String>,
    /// May be left out.
    pub age: Option<i32>,
    /// May be left out, and may be null.
    pub city: Option<String>,
    /// Some items may be null.
    pub tags: Option<Vec<Option<String>>>,
    /// May be left out and then is true.
    ///
    /// Default: `true`.
    pub newsletter: Option<bool>,
}

object! { Profile {
    name: "name" required,
    motto: "motto" required,
    age: "age" optional,
    city: "city" optional,
    tags: "tags" optional,
    newsletter: "newsletter" optional,
} }
