//! Types that only operations of the tag `Profiles` use.

use crate::runtime::{json, object};

object! {
    /// What a person says about themselves.
    pub struct Draft {
        /// Always there.
        name: String = "name" required,
        /// Always there, perhaps as null.
        motto: Option<String> = "motto" required,
        /// May be left out.
        age: Option<i32> = "age" optional,
        /// May be left out, and may be null.
        city: json::Patch<String> = "city" optional,
        /// Some items may be null.
        tags: Option<Vec<Option<String>>> = "tags" optional,
        /// May be left out and then is true.
        ///
        /// Default: `true`.
        newsletter: Option<bool> = "newsletter" optional,
    }
    new(name: impl Into<String> => into, motto: impl Into<Option<String>> => into),
    set(age: i32, tags: impl Into<Vec<Option<String>>> => into, newsletter: bool),
    put(city: json::Patch<String>),
}

object! {
    /// What others see of a person.
    pub struct Profile {
        /// Always there.
        name: String = "name" required,
        /// Always there, perhaps as null.
        motto: Option<String> = "motto" required,
        /// May be left out.
        age: Option<i32> = "age" optional,
        /// May be left out, and may be null.
        city: Option<String> = "city" optional,
        /// Some items may be null.
        tags: Option<Vec<Option<String>>> = "tags" optional,
        /// May be left out and then is true.
        ///
        /// Default: `true`.
        newsletter: Option<bool> = "newsletter" optional,
        #[doc(hidden)] nulls: json::Nulls = "" nulls,
    }
}
