//! Client for Clashes, version `1`.
//!
//! # Example
//!
//! ```no_run
//! use clashes_client::Client;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().base_url("https://example.com").build()?;
//! let answer = client.user_api().get_user("id", "id").await?;
//! # let _ = answer;
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
#[cfg(feature = "user-api")]
pub mod user_api;
#[cfg(feature = "user-api-2")]
pub mod user_api_2;

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

    /// Operations of the tag `User API`.
    #[cfg(feature = "user-api")]
    #[inline]
    pub fn user_api(&self) -> user_api::UserApi<'_> {
        user_api::UserApi::new(self)
    }

    /// Operations of the tag `user_api`.
    #[cfg(feature = "user-api-2")]
    #[inline]
    pub fn user_api_2(&self) -> user_api_2::UserApi2<'_> {
        user_api_2::UserApi2::new(self)
    }
}
