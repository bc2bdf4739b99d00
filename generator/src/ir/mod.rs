//! What an API means, without a word of Rust and without references, versions of OpenAPI or ways to write a schema.
//!
//! [`lower`](crate::lower) builds an [`Api`]; [`plan`](crate::plan) reads it.

mod operation;
mod reach;
mod show;
mod tally;
mod types;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::text::Pointer;
pub use operation::{
    Audience, Body, Characters, Content, Edition, Encoding, Explode, Format, Header, Location,
    Operation, Parameter, PartHeader, Preview, Response, Status, Style,
};
pub use reach::{Home, Reach, Tags, Use, parts};
pub use tally::Tally;
pub use types::{
    Access, Base, Enumeration, Identifier, Kind, Object, Owner, Presence, Property, Scalar, Tag,
    Tuple, TupleItem, Type, TypeDef, TypeId, Types, Union, UnionRule, Value,
};

/// An API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `info.title`
    pub title: String,
    /// `info.version`
    pub version: String,
    /// `info.description`
    pub description: Option<String>,
    /// The first server's URL, its variables replaced by their defaults.
    pub server: Option<String>,
    /// In the order of the document; a tag that only an operation names comes where it is first named.
    pub tags: Vec<Group>,
    /// In the order of the document; those of versions beside the chosen ones come after all others.
    pub operations: Vec<Operation>,
    /// Every type that an operation reaches.
    pub types: Types,
    /// The names of all schemas among the components, in the order of the document.
    pub components: Vec<String>,
    /// By name, in the order of the document.
    pub schemes: IndexMap<String, Scheme>,
    /// What operations inherit.
    pub security: Security,
    /// Places of schemas that are whatever JSON although the document says more.
    pub loosened: BTreeSet<Pointer>,
}

impl Api {
    /// The operations in versions beside the chosen ones.
    pub fn beside(&self) -> impl Iterator<Item = &Operation> {
        self.operations
            .iter()
            .filter(|it| it.edition == Edition::Beside)
    }
}

/// A group of operations (OpenAPI 3.0, Tag Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name, as operations refer to it.
    pub name: String,
    /// What it groups.
    pub description: Option<String>,
}

/// Alternatives of combinations of scheme names; none at all, or an empty combination: no credentials needed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Security(pub Vec<Vec<String>>);

/// A security scheme (OpenAPI 3.0, Security Scheme Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// A token that the user has: `http` with `bearer`, OpenID Connect, OAuth 2.0 flows that need a browser.
    Bearer,
    /// RFC 7617.
    Basic,
    /// RFC 7616.
    Digest,
    /// OAuth 2.0 client credentials (RFC 6749, section 4.4).
    ClientCredentials {
        /// Absolute, or relative to the server.
        token_url: String,
        /// In the order of the document.
        scopes: Vec<String>,
    },
    /// `http` with another scheme: whoever calls brings what follows its name.
    Http(String),
    /// `apiKey` in a header.
    HeaderKey(String),
    /// `apiKey` in the query.
    QueryKey(String),
    /// `apiKey` in a cookie.
    CookieKey(String),
}
