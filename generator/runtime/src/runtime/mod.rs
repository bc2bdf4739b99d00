//! What generated operations and types are built on: JSON, requests, authentication, errors, the client.

mod auth;
#[cfg(feature = "cli")]
pub mod cli;
mod client;
mod error;
pub mod json;
mod operation;
mod request;
mod response;
mod transport;
mod words;

#[cfg(feature = "api-key")]
pub use self::auth::ApiKey;
#[cfg(feature = "client-credentials")]
pub use self::auth::ClientCredentials;
#[cfg(feature = "digest")]
pub use self::auth::DigestAuth;
pub use self::auth::{Auth, AuthContext, AuthError, BasicAuth, BearerToken, Reaction};
pub use self::client::{
    Api, BaseUrl, Call, Client, ClientBuilder, Config, Environment, Lookup, Retry, SchemeKind,
    SecurityScheme, Variables,
};
pub use self::error::{
    BuildError, ConfigError, Error, ErrorKind, ErrorSet, NoDocumentedErrors, errors,
};
#[doc(hidden)]
pub use self::error::{StatusPattern, decode_json, decode_text, is_of, match_status, write_error};
#[cfg(feature = "tuples")]
pub use self::json::tuple;
pub use self::json::{object, open_enum, open_integers, text, union};
pub use self::operation::{
    Accepting, Encoding, Envelope, Location, Operation, OperationMeta, Parameter, Parameters,
    Style, alternatives, operation, params,
};
#[doc(hidden)]
pub use self::operation::{Values, content_parameter, debug_parameters, same_parameters, styles};
#[doc(hidden)]
pub use self::request::Writers;
pub use self::request::contents;
#[cfg(feature = "items")]
pub use self::response::Items;
pub use self::response::{
    Answer, AnswerError, ByteStream, Empty, Header, Incoming, Json, MaybeJson, Reading, Response,
    StreamError, Text, successes,
};
#[cfg(feature = "events")]
pub use self::response::{Event, EventItems, Events};
#[doc(hidden)]
pub use self::response::{Success, decode_as, read_whole, success};
#[cfg(feature = "reqwest")]
pub use self::transport::ReqwestTransport;
pub use self::transport::{
    Body, BoxFuture, Chunks, Received, RequestBody, Transport, TransportError, TransportErrorKind,
};
