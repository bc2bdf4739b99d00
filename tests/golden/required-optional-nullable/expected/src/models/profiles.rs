//! Types that only operations of the tag `Profiles` use.

use crate::runtime::{json, object};

object! {
    /// What a person says about themselves.
    pub struct Draft: new {
        /// Always there.
        name: String = "name" required_into,
        /// Always there, perhaps as null.
        motto: Option<String> = "motto" required_into,
        /// May be left out.
        age: Option<i32> = "age" optional(i32),
        /// May be left out, and may be null.
        city: json::Patch<String> = "city" maybe,
        /// Some items may be null.
        tags: Option<Vec<Option<String>>> = "tags" optional_into(Vec<Option<String>>),
        /// May be left out and then is true.
        ///
        /// Default: `true`.
        newsletter: Option<bool> = "newsletter" optional(bool),
    }
}

object! {
    /// What others see of a person.
    pub struct Profile {
        /// Always there.
        name: String = "name" required,
        /// Always there, perhaps as null.
        motto: Option<String> = "motto" required,
        /// May be left out.
        age: Option<i32> = "age" received,
        /// May be left out, and may be null.
        city: Option<String> = "city" received,
        /// Some items may be null.
        tags: Option<Vec<Option<String>>> = "tags" received,
        /// May be left out and then is true.
        ///
        /// Default: `true`.
        newsletter: Option<bool> = "newsletter" received,
        #[doc(hidden)] nulls: json::Nulls = "" nulls,
    }
}
