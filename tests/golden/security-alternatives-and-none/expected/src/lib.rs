//! Client for Guards, version `1`.
//!
//! # Example
//!
//! ```no_run
//! use guards_client::Client;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().env().base_url("https://example.com").build()?;
//! client.doors().get_open().await?;
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
#[cfg(feature = "doors")]
pub mod doors;

pub use runtime::{
    ApiKey, ApiKey as ServiceKey, BasicAuth, BearerToken, Call, Client, ClientBuilder,
    ClientCredentials, ConfigError, Error, ErrorKind, Operation, Response, Retry,
};
pub use runtime::json::{Open, Patch, Secret, Texts};

/// The API as the runtime sees it.
pub static API: runtime::Api = runtime::Api {
    name: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
    base_url: "",
    schemes: &[
        runtime::SecurityScheme {
            name: "Token",
            kind: runtime::SchemeKind::Bearer,
            variables: runtime::Variables::One("GUARDS_TOKEN"),
        },
        runtime::SecurityScheme {
            name: "Basic",
            kind: runtime::SchemeKind::Basic,
            variables: runtime::Variables::Two("GUARDS_USER", "GUARDS_PASSWORD"),
        },
        runtime::SecurityScheme {
            name: "Key",
            kind: runtime::SchemeKind::HeaderKey("X-Key"),
            variables: runtime::Variables::One("GUARDS_KEY"),
        },
        runtime::SecurityScheme {
            name: "InQuery",
            kind: runtime::SchemeKind::QueryKey("key"),
            variables: runtime::Variables::None,
        },
        runtime::SecurityScheme {
            name: "Session",
            kind: runtime::SchemeKind::CookieKey("session"),
            variables: runtime::Variables::One("GUARDS_SESSION"),
        },
        runtime::SecurityScheme {
            name: "Login",
            kind: runtime::SchemeKind::ClientCredentials {
                token_url: "/token",
                scopes: &["read", "write"],
            },
            variables: runtime::Variables::None,
        },
        runtime::SecurityScheme {
            name: "Other",
            kind: runtime::SchemeKind::Bearer,
            variables: runtime::Variables::None,
        },
        runtime::SecurityScheme {
            name: "OpenId",
            kind: runtime::SchemeKind::Bearer,
            variables: runtime::Variables::None,
        },
    ],
    environment: runtime::Environment {
        access_token: None,
        base_url: None,
    },
};

/// The security schemes of operations that have none of their own: alternatives of combinations.
pub const SECURITY: &[&[&str]] = &[&["Token"], &["Key", "Session"]];

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

    /// Operations of the tag `Doors`.
    #[cfg(feature = "doors")]
    #[inline]
    pub fn doors(&self) -> doors::Doors<'_> {
        doors::Doors::new(self)
    }
}

impl BearerToken {
    /// What the environment variable `GUARDS_TOKEN` holds.
    ///
    /// # Errors
    /// When it is not set, or is not Unicode.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variable("GUARDS_TOKEN")
    }
}

impl BasicAuth {
    /// What the environment variables `GUARDS_USER` and `GUARDS_PASSWORD` hold.
    ///
    /// # Errors
    /// When one of them is not set, or is not Unicode.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variables("GUARDS_USER", "GUARDS_PASSWORD")
    }
}

impl ServiceKey {
    /// What the environment variable `GUARDS_KEY` holds.
    ///
    /// # Errors
    /// When it is not set, or is not Unicode.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variable("GUARDS_KEY").map(|key| key.scheme("Key"))
    }
}
