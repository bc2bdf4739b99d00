//! Client for MongoDB Atlas Administration API, version `2.0`.
//!
//! # Example
//!
//! ```no_run
//! use atlas_invites::Client;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env()?;
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
#[cfg(feature = "organizations")]
pub mod organizations;

pub use runtime::{
    BearerToken, Call, Client, ClientBuilder, ClientCredentials as ServiceAccount,
    ConfigError, Error, ErrorKind, Operation, Response, Retry,
};
#[cfg(feature = "digest")]
pub use runtime::DigestAuth;
pub use runtime::json::{Open, Patch, Secret, Texts};

/// The API as the runtime sees it.
pub static API: runtime::Api = runtime::Api {
    name: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
    base_url: "https://cloud.mongodb.com",
    schemes: &[
        runtime::SecurityScheme {
            name: "ServiceAccounts",
            kind: runtime::SchemeKind::ClientCredentials {
                token_url: "https://cloud.mongodb.com/api/oauth/token",
                scopes: &[],
            },
            variables: runtime::Variables::Two(
                "MONGODB_ATLAS_CLIENT_ID",
                "MONGODB_ATLAS_CLIENT_SECRET",
            ),
        },
        runtime::SecurityScheme {
            name: "DigestAuth",
            kind: runtime::SchemeKind::Digest,
            variables: runtime::Variables::Two(
                "MONGODB_ATLAS_PUBLIC_API_KEY",
                "MONGODB_ATLAS_PRIVATE_API_KEY",
            ),
        },
    ],
    environment: runtime::Environment {
        access_token: Some("MONGODB_ATLAS_ACCESS_TOKEN"),
        base_url: Some("MONGODB_ATLAS_BASE_URL"),
    },
};

/// The security schemes of operations that have none of their own: alternatives of combinations.
pub const SECURITY: &[&[&str]] = &[&["ServiceAccounts"], &["DigestAuth"]];

/// How answers are wrapped on request.
pub const ENVELOPE: runtime::Envelope = runtime::Envelope {
    parameter: "envelope",
    status: "status",
    content: "content",
};

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

    /// Operations of the tag `Organizations`.
    #[cfg(feature = "organizations")]
    #[inline]
    pub fn organizations(&self) -> organizations::Organizations<'_> {
        organizations::Organizations::new(self)
    }
}

impl ServiceAccount {
    /// What the environment variables `MONGODB_ATLAS_CLIENT_ID` and `MONGODB_ATLAS_CLIENT_SECRET` hold.
    ///
    /// # Errors
    /// When one of them is not set, or is not Unicode.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variables("MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET")
    }
}

#[cfg(feature = "digest")]
impl DigestAuth {
    /// What the environment variables `MONGODB_ATLAS_PUBLIC_API_KEY` and `MONGODB_ATLAS_PRIVATE_API_KEY` hold.
    ///
    /// # Errors
    /// When one of them is not set, or is not Unicode.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variables(
            "MONGODB_ATLAS_PUBLIC_API_KEY",
            "MONGODB_ATLAS_PRIVATE_API_KEY",
        )
    }
}

impl BearerToken {
    /// What the environment variable `MONGODB_ATLAS_ACCESS_TOKEN` holds.
    ///
    /// # Errors
    /// When it is not set, or is not Unicode.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variable("MONGODB_ATLAS_ACCESS_TOKEN")
    }
}
