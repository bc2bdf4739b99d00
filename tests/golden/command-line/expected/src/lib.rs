//! Client for Shed, version `1`.
//!
//! # Example
//!
//! ```no_run
//! use shed_client::Client;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().build()?;
//! let answer = client.flags().help("dk3".parse()?, "api-version").await?;
//! # let _ = answer;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! Each tag of the API is a feature; all of them are on by default.
//! A program that needs few of them compiles faster with `default-features = false`, the tags' features and `reqwest`.

#[cfg(feature = "cli")]
pub mod cli;
pub mod errors;
pub mod models;
pub mod runtime;
#[cfg(feature = "flags")]
pub mod flags;
#[cfg(feature = "mod")]
pub mod mod_;

pub use runtime::{
    Call, Client, ClientBuilder, ConfigError, Error, ErrorKind, Operation, Response,
    Retry,
};
pub use runtime::json::{Binary, Open, Patch, Secret, Texts};

/// The API as the runtime sees it.
pub static API: runtime::Api = runtime::Api {
    name: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
    base_url: "https://shed.example.com",
    schemes: &[],
    environment: runtime::Environment {
        access_token: None,
        base_url: None,
    },
};

/// The security schemes of operations that have none of their own: alternatives of combinations.
pub const SECURITY: &[&[&str]] = &[];

impl Client {
    /// Builds a client: with credentials, and other settings than the usual ones.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// Operations of the tag `Flags`.
    ///
    /// Flags that **fly**, see [the docs](https://shed.example.com/flags).
    ///
    /// More of them.
    #[cfg(feature = "flags")]
    #[inline]
    pub fn flags(&self) -> flags::Flags<'_> {
        flags::Flags::new(self)
    }

    /// Operations of the tag `Mod`.
    #[cfg(feature = "mod")]
    #[inline]
    pub fn mod_(&self) -> mod_::Mod<'_> {
        mod_::Mod::new(self)
    }
}
