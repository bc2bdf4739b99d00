//! Clients that cannot be built.

use std::error::Error as StdError;
use std::fmt;

/// Why a client, or credentials, cannot be built from what was given.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// The base URL is not an absolute `http` or `https` URL without user, query and fragment.
    BaseUrl(Box<str>),
    /// A header's name or value cannot be sent.
    Header(Box<str>),
    /// A limit, an API version or a combination of settings that cannot be.
    Setting(Box<str>),
    /// Credentials that cannot be sent, or that no security scheme of the API takes.
    Credentials(Box<str>),
    /// Of variables that belong together only some are set.
    MissingVariable {
        /// The one that is not set.
        missing: Box<str>,
        /// The one that is set.
        present: Box<str>,
    },
    /// None of the variables is set.
    NoCredentials(Box<str>),
    /// A variable's value is not Unicode.
    NotUnicode(Box<str>),
    /// The transport cannot be set up.
    Transport(Box<dyn StdError + Send + Sync>),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BaseUrl(why) => write!(f, "the base URL {why}"),
            Self::Header(why) | Self::Setting(why) | Self::Credentials(why) => f.write_str(why),
            Self::MissingVariable { missing, present } => {
                write!(
                    f,
                    "the environment variable {present} is set, but {missing} is not: both are needed"
                )
            }
            Self::NoCredentials(variables) => {
                write!(f, "no credentials in the environment: set {variables}")
            }
            Self::NotUnicode(variable) => {
                write!(f, "the environment variable {variable} is not Unicode")
            }
            Self::Transport(cause) => write!(f, "cannot set up the transport: {cause}"),
        }
    }
}

impl StdError for ConfigError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(cause) => Some(cause.as_ref()),
            Self::BaseUrl(_)
            | Self::Header(_)
            | Self::Setting(_)
            | Self::Credentials(_)
            | Self::MissingVariable { .. }
            | Self::NoCredentials(_)
            | Self::NotUnicode(_) => None,
        }
    }
}
