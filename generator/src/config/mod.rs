//! The choices of an SDK that its document does not make: `portolan.toml`.
//!
//! An entry that matches nothing in the document is an error, so that entries cannot rot.

mod check;
mod read;
mod versions;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::text::SourceId;

pub use check::fault_of_package_name;
pub use read::read;
pub use toml::Spanned;
pub use versions::{Choice, Older, PrivatePreviews, Versions};

/// `portolan.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// Facts of the package.
    pub package: Package,
    /// How media types carry API versions.
    pub versions: Option<Versions>,
    /// Where operations' facts are found.
    pub operations: Operations,
    /// What is called differently in the SDK: a tag's name → words for its module.
    pub tags: IndexMap<Spanned<String>, String>,
    /// Deprecated operation → what to call instead.
    pub replacements: IndexMap<Spanned<String>, OneOrMany>,
    /// How answers are wrapped on request.
    pub envelope: Option<Envelope>,
    /// Security schemes by name.
    pub auth: IndexMap<Spanned<String>, Auth>,
    /// Environment variables of the client.
    pub environment: Environment,
    /// Types by the name that they get.
    pub types: IndexMap<Spanned<String>, TypeChoice>,
    /// The program for the command line.
    pub cli: Option<Cli>,
    /// The file, for diagnostics.
    #[serde(skip)]
    pub file: SourceId,
}

/// `[package]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Package {
    /// The crate's name.
    pub name: Option<Spanned<String>>,
    /// The crate's version.
    pub version: Option<Spanned<String>>,
    /// One line.
    pub description: Option<String>,
    /// SPDX expression.
    pub license: Option<String>,
    /// URL of the sources.
    pub repository: Option<String>,
    /// For crates.io.
    pub keywords: Vec<String>,
    /// For crates.io.
    pub categories: Vec<String>,
}

/// `[operations]`: the extensions that hold these facts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Operations {
    /// A name to use instead of the operation id.
    pub name: Option<String>,
    /// Who may call it.
    pub roles: Option<String>,
    /// Where it is documented.
    pub documentation: Option<String>,
    /// What changed, by date.
    pub changes: Option<String>,
}

/// One text, or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum OneOrMany {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl OneOrMany {
    /// All of them.
    pub fn to_vec(&self) -> Vec<String> {
        match self {
            Self::One(it) => vec![it.clone()],
            Self::Many(it) => it.clone(),
        }
    }
}

/// `[envelope]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Envelope {
    /// The query parameter that asks for it.
    pub parameter: String,
    /// The member with the status.
    pub status: String,
    /// The member with the content.
    pub content: String,
}

/// `[auth.SCHEME]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Auth {
    /// The credential type's name in the SDK.
    pub name: Option<String>,
    /// Variables by what they hold: `client-id`, `client-secret`, `username`, `password`, `token`, `key`.
    pub environment: BTreeMap<String, Spanned<String>>,
}

/// `[environment]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Environment {
    /// Holds a ready access token.
    pub access_token: Option<Spanned<String>>,
    /// Holds another base URL.
    pub base_url: Option<Spanned<String>>,
}

/// `[cli]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Cli {
    /// What the program is called, if not as the package is.
    pub name: Option<Spanned<String>>,
}

/// `[types.NAME]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct TypeChoice {
    /// What it is for, for its docs.
    pub description: Option<String>,
    /// Names of text parameters that have this type.
    pub parameters: Vec<Spanned<String>>,
    /// Text properties (`Schema.property`) that have this type.
    pub properties: Vec<Spanned<String>>,
    /// Enums: properties (`Schema.property`) or parameters (`parameter:name`) whose texts, or whose items' texts, this type lists.
    pub enums: Vec<Spanned<String>>,
    /// The known texts are those that examples in the document show for the properties.
    pub values_from_examples: bool,
}

impl Config {
    /// A place in the file, for diagnostics.
    pub fn place(&self, span: std::ops::Range<usize>) -> crate::diagnostics::Place {
        crate::diagnostics::Place::Span(self.file, span)
    }
}
