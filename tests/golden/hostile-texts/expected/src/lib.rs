//! Client for Evil"#; */ }} {0} {name} %s %n  \ #!\[feature(x)\], version `1" #![deny(warnings)]`.
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
//!
//! # Example
//!
//! ```no_run
//! use evil_0_name_s_n_feature_x_client::Client;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! Each tag of the API is a feature; all of them are on by default.
//! A program that needs few of them compiles faster with `default-features = false`, the tags' features and `reqwest`.

pub mod errors;
pub mod models;
pub mod runtime;
#[cfg(feature = "tag")]
pub mod tag;

pub use runtime::{
    Call, Client, ClientBuilder, ConfigError, Error, ErrorKind, Operation, Response,
    Retry,
};
pub use runtime::json::{Open, Patch, Secret, Texts};

/// The API as the runtime sees it.
pub static API: runtime::Api = runtime::Api {
    name: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
    base_url: "https://example.com/\"#{x}",
    schemes: &[],
    environment: runtime::Environment {
        access_token: None,
        base_url: Some("X_URL"),
    },
};

/// The security schemes of operations that have none of their own: alternatives of combinations.
pub const SECURITY: &[&[&str]] = &[];

impl Client {
    /// Builds a client: with credentials, and other settings than the usual ones.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client with the credentials and the base URL that the environment holds.
    ///
    /// # Errors
    /// When no credentials are set, or something that is set cannot be used.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::builder().env().build()
    }

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
    #[cfg(feature = "tag")]
    #[inline]
    pub fn tag(&self) -> tag::Tag<'_> {
        tag::Tag::new(self)
    }
}
