//! What a generated crate tells the client about its API.

/// What is the same for all clients of an API.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// The name of the SDK, for the user agent.
    pub name: &'static str,
    /// The version of the SDK, for the user agent.
    pub version: &'static str,
    /// Where requests go unless a client says something else; empty if the document names no server.
    pub base_url: &'static str,
    /// The security schemes of the document, in its order.
    pub schemes: &'static [SecurityScheme],
    /// The environment variables that a client reads on request, besides those of the schemes.
    pub environment: Environment,
}

/// A security scheme (OpenAPI 3.0, Security Scheme Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its name in the document.
    pub name: &'static str,
    /// What credentials it takes.
    pub kind: SchemeKind,
    /// The environment variables that hold such credentials.
    pub variables: Variables,
}

/// What credentials a security scheme takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A token in the `Authorization` header (RFC 6750), wherever it comes from.
    Bearer,
    /// Credentials in the `Authorization` header after the name of another HTTP authentication scheme
    /// (RFC 9110, section 11.4), which the SDK does not know.
    Http(&'static str),
    /// User and password (RFC 7617).
    Basic,
    /// User and password, of which only hashes are sent (RFC 7616).
    Digest,
    /// A token that the client fetches with its id and secret (RFC 6749, section 4.4).
    ClientCredentials {
        /// The token endpoint, absolute or relative to the base URL.
        token_url: &'static str,
        /// The scopes that the client asks for.
        scopes: &'static [&'static str],
    },
    /// A key in the header of this name.
    HeaderKey(&'static str),
    /// A key in the query parameter of this name.
    QueryKey(&'static str),
    /// A key in the cookie of this name.
    CookieKey(&'static str),
}

/// The environment variables that hold credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variables {
    /// There are none.
    None,
    /// One with the token or key.
    One(&'static str),
    /// One with the user or id, and one with the password or secret.
    Two(&'static str, &'static str),
}

/// The environment variables that are not of one security scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Environment {
    /// Holds a ready access token; it goes before all other credentials.
    pub access_token: Option<&'static str>,
    /// Holds another base URL.
    pub base_url: Option<&'static str>,
}

impl Environment {
    /// No variables.
    pub const NONE: Self = Self {
        access_token: None,
        base_url: None,
    };
}

impl Api {
    /// The scheme of this name.
    pub fn scheme(&self, name: &str) -> Option<&'static SecurityScheme> {
        self.schemes.iter().find(|scheme| scheme.name == name)
    }
}
