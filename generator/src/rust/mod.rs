//! The Rust crate that is to be written, as data: every decision about Rust is made here, nothing but a type is spelled yet.
//!
//! [`plan`](crate::plan) builds a [`Crate`]; [`render`](crate::render) spells it.

pub mod cli;
mod ident;
mod operation;
mod spell;
mod types;

pub use ident::{
    ConstantIdent, FeatureName, FieldIdent, FlagName, FunctionIdent, ModuleIdent, TypeIdent,
    VariantIdent,
};
pub use operation::{
    Alternative, Answer, Argument, Characters, ContentVariant, Contents, Encoding, Envelope,
    ErrorAlias, ErrorBody, ErrorSet, ErrorVariant, FurtherError, Group, Header, Meta, Operation,
    Parameter, Place, Security, StatusPattern, Style, SuccessVariant, Successes,
};
pub use spell::Names;
pub use types::{
    Access, Alias, Base, CharacterRange, Constant, Enumeration, Field, Item, Module, ModulePath,
    Newtype, Pattern, Piece, Presence, Rest, Setters, Struct, Tag, Tuple, Type, TypePath, Union,
    UnionRule, Variant, VariantRule,
};

/// Lines of Markdown that become a doc comment; already safe for rustdoc.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs(pub Vec<String>);

/// The note of a `#[deprecated]` attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecation(pub String);

/// A whole SDK crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// What goes into `Cargo.toml`.
    pub package: Package,
    /// The documentation of the crate's root.
    pub docs: Docs,
    /// The constants about the API that the client needs.
    pub api: Api,
    /// One per tag, in the order of the document.
    pub groups: Vec<Group>,
    /// The modules below `models`; the one without a feature holds what several tags share.
    pub models: Vec<Module>,
    /// Error enums, each under the name that its contents give it.
    pub errors: Vec<ErrorSet>,
    /// The headers that answers have, each name once.
    pub headers: Vec<Header>,
    /// The lines of `README.md`.
    pub readme: Vec<String>,
    /// The program for the command line, if there is to be one.
    pub cli: Option<cli::Program>,
    /// What each component schema became, for those who compare an SDK with its document.
    pub components: Vec<Component>,
}

/// A component schema and its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// As in the document.
    pub name: String,
    /// The generated type; an enum of texts is an open one.
    pub ty: Type,
}

impl Crate {
    /// The groups, each followed by those of its versions.
    pub fn all_groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().flat_map(Group::with_versions)
    }
}

/// The manifest's facts.
#[derive(Clone, Debug)]
pub struct Package {
    /// `atlas-admin`
    pub name: String,
    /// `0.1.0`
    pub version: String,
    /// One line.
    pub description: Option<String>,
    /// SPDX expression.
    pub license: Option<String>,
    /// URL of the sources.
    pub repository: Option<String>,
    /// At most five.
    pub keywords: Vec<String>,
    /// Of crates.io.
    pub categories: Vec<String>,
    /// One per tag, sorted as the groups are; all of them are on by default.
    pub features: Vec<FeatureName>,
    /// Which optional dependencies of the runtime the SDK needs.
    pub optional: Vec<OptionalDependency>,
}

/// A dependency or a part of the runtime that only some SDKs need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OptionalDependency {
    /// `jiff`, for dates and times.
    Jiff,
    /// `uuid`.
    Uuid,
    /// `base64` as a type of properties.
    Base64,
    /// Bytes as they are.
    Binary,
    /// `getrandom`, for bodies of parts.
    Multipart,
    /// Streams of server-sent events.
    Events,
    /// Streams of JSON texts.
    Items,
    /// Tuples.
    Tuples,
}

/// What the generated crate tells the runtime about the API.
#[derive(Clone, Debug)]
pub struct Api {
    /// Where requests go when the user says nothing else.
    pub base_url: Option<String>,
    /// The security that operations inherit: alternatives of combinations of scheme names.
    pub security: Security,
    /// The document's security schemes.
    pub schemes: Vec<Scheme>,
    /// Variable that holds a ready access token.
    pub access_token_variable: Option<String>,
    /// Variable that holds another base URL.
    pub base_url_variable: Option<String>,
    /// How answers are wrapped on request, if the API does that.
    pub envelope: Option<Envelope>,
}

/// A security scheme and the credential type that serves it.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// As in the document.
    pub name: String,
    /// What kind of credentials it takes.
    pub kind: SchemeKind,
    /// The public name of the credential type, where the SDK has one of its own: `ServiceAccount`.
    pub ident: Option<TypeIdent>,
    /// Names of environment variables: (client id or user or value, secret or password).
    pub variables: Variables,
}

/// Environment variables that hold a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Variables {
    /// None configured.
    None,
    /// The token or key.
    One(String),
    /// Name and secret.
    Two(String, String),
}

/// The kinds of security schemes (OpenAPI 3.0, Security Scheme Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// `http` with `bearer`, OpenID Connect, or an OAuth 2.0 flow that this SDK does not run itself.
    Bearer,
    /// `http` with `basic` (RFC 7617).
    Basic,
    /// `http` with `digest` (RFC 7616).
    Digest,
    /// OAuth 2.0 client credentials with its token URL (RFC 6749, section 4.4).
    ClientCredentials {
        /// As in the document: absolute or relative to the server.
        token_url: String,
        /// Scopes to ask for.
        scopes: Vec<String>,
    },
    /// `http` with another scheme, which the SDK does not know.
    Http(String),
    /// `apiKey` in a header.
    HeaderKey(String),
    /// `apiKey` in the query.
    QueryKey(String),
    /// `apiKey` in a cookie.
    CookieKey(String),
}

impl SchemeKind {
    /// Whether its credentials are a text that is sent as it is.
    pub fn is_key(&self) -> bool {
        matches!(
            self,
            Self::Http(_) | Self::HeaderKey(_) | Self::QueryKey(_) | Self::CookieKey(_)
        )
    }

    /// Whether its credentials are exchanged for a token.
    pub fn is_client_credentials(&self) -> bool {
        matches!(self, Self::ClientCredentials { .. })
    }
}
