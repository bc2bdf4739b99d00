//! Client for Shared errors, version `1`.
//!
//! # Example
//!
//! ```no_run
//! use shared_errors_client::Client;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().base_url("https://example.com").build()?;
//! client.first().get_a().await?;
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
#[cfg(feature = "first")]
pub mod first;
#[cfg(feature = "second")]
pub mod second;

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

    /// Operations of the tag `First`.
    #[cfg(feature = "first")]
    #[inline]
    pub fn first(&self) -> first::First<'_> {
        first::First::new(self)
    }

    /// Operations of the tag `Second`.
    #[cfg(feature = "second")]
    #[inline]
    pub fn second(&self) -> second::Second<'_> {
        second::Second::new(self)
    }
}
