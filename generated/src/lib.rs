//! Client for MongoDB Atlas Administration API, version `2.0`.
//!
//! The operations of the MongoDB Atlas Administration API that invite users to organizations and
//! projects, and the operations that take their place.
//!
//! The API keeps several versions of an operation side by side. A version is a date, and it travels in
//! the media types: `application/vnd.atlas.2025-02-19+json` asks for the newest version that is not later
//! than this date. Every call is made in the name of a service account or of an API key, which needs the
//! role that the operation asks for.
//!
//! The text of this document is the work of this project, not of MongoDB, Inc., and the licence named
//! here covers that text.
//!
//! # Example
//!
//! ```no_run
//! use atlas_admin::Client;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env()?;
//! let answer = client.mongodb_cloud_users().list_org_users("6523a1f0c4b7d92e8a10f3c4".parse()?).await?;
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
pub mod headers;
pub mod models;
pub mod runtime;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "mongodb-cloud-users")]
pub mod mongodb_cloud_users;
#[cfg(feature = "teams")]
pub mod teams;

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
    ///
    /// Organizations own projects and teams. The operations here are the older ones, for invitations to
    /// organizations.
    #[cfg(feature = "organizations")]
    #[inline]
    pub fn organizations(&self) -> organizations::Organizations<'_> {
        organizations::Organizations::new(self)
    }

    /// Operations of the tag `Projects`.
    ///
    /// Projects belong to organizations; paths and names call them groups. The operations here are the older ones,
    /// for invitations to projects.
    #[cfg(feature = "projects")]
    #[inline]
    pub fn projects(&self) -> projects::Projects<'_> {
        projects::Projects::new(self)
    }

    /// Operations of the tag `MongoDB Cloud Users`.
    ///
    /// People in organizations and projects, whether they have accepted their invitation or not, and their roles.
    #[cfg(feature = "mongodb-cloud-users")]
    #[inline]
    pub fn mongodb_cloud_users(&self) -> mongodb_cloud_users::MongodbCloudUsers<'_> {
        mongodb_cloud_users::MongodbCloudUsers::new(self)
    }

    /// Operations of the tag `Teams`.
    ///
    /// Teams give several users of an organization the same roles in its projects.
    #[cfg(feature = "teams")]
    #[inline]
    pub fn teams(&self) -> teams::Teams<'_> {
        teams::Teams::new(self)
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
