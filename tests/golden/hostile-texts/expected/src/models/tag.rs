//! Types that only operations of the tag `Tag"; */ {} ` use.

use crate::runtime::{json, object, open_enum, text, union};

object! {
    /// */ /* " ' \` \`\`\` \ \u{202e} evil {} {0} {x} }} {{ %s %n $crate #\[x\] #!\[x\] //! /// r#" "#
    /// #!\[allow(x)\]
    ///
    /// let indented = 1;
    ///
    /// ```text
    /// fn main() { panic!() }
    /// ```
    ///
    /// ~~~text
    /// not closed
    /// </script><b>[link](javascript:alert) [Vec] <T> https://x.y/*/
    /// ~~~
    pub struct S {
        /// */ /* " ' \` \`\`\` \ \u{202e} evil {} {0} {x} }} {{ %s %n $crate #\[x\] #!\[x\] //! /// r#" "#
        /// #!\[allow(x)\]
        ///
        /// let indented = 1;
        ///
        /// ```text
        /// fn main() { panic!() }
        /// ```
        ///
        /// ~~~text
        /// not closed
        /// </script><b>[link](javascript:alert) [Vec] <T> https://x.y/*/
        /// ~~~
        ///
        /// Default: ````"*/ /* \" ' ` ``` \\ \\u{202e} evil {} {0} {x} }} {{ %s %n $crate #[x] #![x] //! /// r#\" \"# \u0000 \u0007\n#![allow(x)]\n\n let indented = 1;\n\n```\nfn main() { panic!() }\n```\n\n~~~rust\nnot closed\n</script><b>[link](javascript:alert) [Vec] <T> https://x.y/*/"````.
        a: String = "a\"*/{}\u{202e}\n" required,
        /// `"#`.
        double_quote_hash: Option<json::Open<SDoubleQuoteHash>> = "\"#" optional,
        /// */ /* " ' \` \`\`\` \ \u{202e} evil {} {0} {x} }} {{ %s %n $crate #\[x\] #!\[x\] //! /// r#" "#
        /// #!\[allow(x)\]
        ///
        /// let indented = 1;
        ///
        /// ```text
        /// fn main() { panic!() }
        /// ```
        ///
        /// ~~~text
        /// not closed
        /// </script><b>[link](javascript:alert) [Vec] <T> https://x.y/*/
        /// ~~~
        u: Option<SU> = "u" optional,
        /// `t`.
        t: Option<T> = "t" optional,
    }
    new(a: impl Into<String> => into),
    set(double_quote_hash: impl Into<json::Open<SDoubleQuoteHash>> => into, u: SU, t: T),
}

open_enum! {
    /// `"#` of `S/"*/{}`.
    pub enum SDoubleQuoteHash {
        /// ````*/ /* " ' ` ``` \ \u{202e} evil {} {0} {x} }} {{ %s %n $crate #[x] #![x] //! /// r#" "# #![allow(x)] let indented = 1; ``` fn main() { panic!() } ``` ~~~rust not closed </script><b>[link](javascript:alert) [Vec] <T> https://x.y/*/````
        U202eEvil0XSNCrateXXRAllowXLetIndented1FnMainPanicRustNotClosedScriptBLinkJavascriptAlertVecTHttpsXY: "*/ /* \" ' ` ``` \\ \\u{202e} \u{202e}evil\u{2066} {} {0} {x} }} {{ %s %n $crate #[x] #![x] //! /// r#\" \"# \0 \u{7}\n#![allow(x)]\n\n    let indented = 1;\n\n```\nfn main() { panic!() }\n```\n\n~~~rust\nnot closed\n</script><b>[link](javascript:alert) [Vec] <T> https://x.y/*/",
        /// the empty text
        U202e: "\u{202e}",
    }
}

/// */ /* " ' \` \`\`\` \ \u{202e} evil {} {0} {x} }} {{ %s %n $crate #\[x\] #!\[x\] //! /// r#" "#
/// #!\[allow(x)\]
///
/// let indented = 1;
///
/// ```text
/// fn main() { panic!() }
/// ```
///
/// ~~~text
/// not closed
/// </script><b>[link](javascript:alert) [Vec] <T> https://x.y/*/
/// ~~~
#[derive(Clone)]
#[non_exhaustive]
pub enum SU {
    /// A text.
    Text(String),
    /// An object.
    S(Box<S>),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { SU {
    0: Text(String) if string,
    1: S(Box<S>) if object,
} }

/// The schema `T`.
#[derive(Clone)]
#[non_exhaustive]
pub enum T {
    /// `k"*/{}` is `t"*/{}`.
    V(V),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { T by "k\"*/{}\u{202e}" { 0: V(V) = ["t\"*/{}\u{202e}\n"] } }

object! {
    /// one \`\`\` \<i\> \` \[Vec\] two
    pub struct V {
        /// `v`.
        v: Option<String> = "v" optional,
    }
    Default, set(v: impl Into<String> => into),
}

/// A value of the parameter `p"q`.
///
/// Checked on construction: `^["*/\\{}]+$`.
pub struct PQ(String);

text! { PQ { pattern: [("\"*/\\{}", 1, u32::MAX)] } }
