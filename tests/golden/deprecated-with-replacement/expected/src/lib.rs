//! Client for Deprecation, version `1`.
//!
//! # Example
//!
//! ```no_run
//! use deprecation_client::Client;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().base_url("https://example.com").build()?;
//! client.ways().new_way().await?;
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
#[cfg(feature = "ways")]
pub mod ways;
#[cfg(feature = "other-ways")]
pub mod other_ways;

pub use runtime::{
    Call, Client, ClientBuilder, ConfigError, Error, ErrorKind, Operation, Response,
    Retry,
};
pub use runtime::json::{Open, Patch, Secret, Texts};

/// The API as the runtime sees it.
pub static API: runtime::Api = runtime::Api {
    name: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
    base_url: "",
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

    /// Operations of the tag `Ways`.
    #[cfg(feature = "ways")]
    #[inline]
    pub fn ways(&self) -> ways::Ways<'_> {
        ways::Ways::new(self)
    }

    /// Operations of the tag `Other ways`.
    #[cfg(feature = "other-ways")]
    #[inline]
    pub fn other_ways(&self) -> other_ways::OtherWays<'_> {
        other_ways::OtherWays::new(self)
    }
}
