//! Operations of the tag `Tag"; */ {} `.
//!
//! */ /* " ' \` \`\`\` \ \u{202e} evil {} {0} {x} }} {{ %s %n $crate #\[x\] #!\[x\] //! /// r#" "#
//! #!\[allow(x)\]
//!
//! let indented = 1;
//!
//! ```text
//! fn main() { panic!() }
//! ```
//!
//! ~~~text
//! not closed
//! </script><b>[link](javascript:alert) [Vec] <T> https://x.y/*/
//! ~~~

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, json, open_enum, operation};

/// Operations of the tag `Tag"; */ {} `.
///
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
#[derive(Clone, Copy, Debug)]
pub struct Tag<'a> {
    client: &'a Client,
}

impl<'a> Tag<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// */ /* " ' \` ``` \ \u{202e} evil {} {0} {x} }} {{ %s %n $crate #[x] #![x] //! /// r#" "# #![allow(x)] let indented = 1; ``` fn main() { panic!() } \`\`\` ~~~rust not closed \</script\>\<b\>\[link\](javascript:alert) \[Vec\] \<T\> <https://x.y/>*/
    ///
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
    /// `POST /a"b/%s/{p"q}`.
    ///
    /// # Errors
    ///
    /// * 400: */ /* " ' \` ``` \ \u{202e} evil {} {0} {x} }} {{ %s %n $crate #[x] #![x] //! /// r#" "# #![allow(x)] let indented = 1; ``` fn main() { panic!() } \`\`\` ~~~rust not closed \</script\>\<b\>\[link\](javascript:alert) \[Vec\] \<T\> <https://x.y/>*/
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: evil_0_name_s_n_feature_x_client::Client, body: evil_0_name_s_n_feature_x_client::models::S) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .tag()
    ///     .do_it("\\".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(note = "the API advises against it")]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn do_it(&self, p_q: models::PQ, body: models::S) -> Call<'a, DoItParams> {
        Call::new(self.client, DoItParams::new(p_q, body))
    }
}

operation! {
    /// What the operation `do"It*/ {} ` needs; sent with [`Client::send`](crate::Client::send).
    pub struct DoItParams {
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
        /// Expected: pattern `^["*/\\{}]+$`.
        p_q: models::PQ = path "p\"q",
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
        body: models::S = body,
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
        q_é: Option<String> = query "q*/\u{202e}&#=é",
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
        x_h: Option<json::Open<DoItXH>> = header "X-'H",
    }
    #[deprecated(note = "the API advises against it")]
    new(p_q: models::PQ, body: models::S),
    set(q_é: impl Into<String> => into, x_h: impl Into<json::Open<DoItXH>> => into),
    "do\"It*/ {} \u{202e}": "POST" "/a\"b/%s/{p\"q}",
    answer: Json<models::S>,
    /// What the operation `do"It*/ {} ` answers when it refuses.
    error: DoItError = errors::StringAt400,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
    deprecated: true,
}

open_enum! {
    /// `X-'H` of the operation `do"It*/ {} `.
    pub enum DoItXH {
        /// ````*/ /* " ' ` ``` \ \u{202e} evil {} {0} {x} }} {{ %s %n $crate #[x] #![x] //! /// r#" "# #![allow(x)] let indented = 1; ``` fn main() { panic!() } ``` ~~~rust not closed </script><b>[link](javascript:alert) [Vec] <T> https://x.y/*/````
        U202eEvil0XSNCrateXXRAllowXLetIndented1FnMainPanicRustNotClosedScriptBLinkJavascriptAlertVecTHttpsXY: "*/ /* \" ' ` ``` \\ \\u{202e} \u{202e}evil\u{2066} {} {0} {x} }} {{ %s %n $crate #[x] #![x] //! /// r#\" \"# \0 \u{7}\n#![allow(x)]\n\n    let indented = 1;\n\n```\nfn main() { panic!() }\n```\n\n~~~rust\nnot closed\n</script><b>[link](javascript:alert) [Vec] <T> https://x.y/*/",
        /// `"#`
        DoubleQuoteHash: "\"#",
        /// `*/`
        StarSlash: "*/",
        /// `{}`
        OpenBraceCloseBrace: "{}",
        /// the empty text
        Empty: "",
    }
}
