//! Client for Enums, version `1`.
//!
//! # Example
//!
//! ```no_run
//! use enums_client::Client;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().base_url("https://example.com").build()?;
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
#[cfg(feature = "lamps")]
pub mod lamps;

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

    /// Operations of the tag `Lamps`.
    #[cfg(feature = "lamps")]
    #[inline]
    pub fn lamps(&self) -> lamps::Lamps<'_> {
        lamps::Lamps::new(self)
    }
}
