//! Operations as data: what to send, and what the answer means.
//!
//! A params struct implements [`Operation`]; it does no I/O.
//! [`Client::send`](super::Client::send) sends it, [`Operation::to_request`] shows what would be sent.

mod accepting;
mod macros;
mod parameter;
mod signature;
#[doc(hidden)]
pub mod styles;

use http::Request;

pub use self::accepting::{Accepting, alternatives};
pub use self::macros::{operation, params};
pub use self::parameter::{Encoding, Location, Parameter, Parameters, Style};
#[doc(hidden)]
pub use self::parameter::{debug_parameters, same_parameters};
#[doc(hidden)]
pub use self::signature::{Values, content_parameter};
use super::client::Config;
use super::error::{BuildError, ErrorSet};
use super::request;
use super::response::Answer;
use super::transport::RequestBody;

/// An operation of the API with the values of its parameters.
pub trait Operation: Parameters {
    /// How a success is read: [`Json`](super::Json), [`Empty`](super::Empty), …
    type Answer: Answer;
    /// The documented errors.
    type Error: ErrorSet;
    /// What is the same for all calls of the operation.
    const META: OperationMeta;

    /// What is known of this call: [`META`](Self::META), unless it asks for another media type.
    fn meta(&self) -> OperationMeta {
        Self::META
    }

    /// The same with optional parameters set:
    ///
    /// ```text
    /// DeleteOrgInviteParams::new(org, invitation).with(|it| it.pretty = Some(true))
    /// ```
    #[must_use]
    #[inline]
    fn with(mut self, set: impl FnOnce(&mut Self)) -> Self
    where
        Self: Sized,
    {
        set(&mut self);
        self
    }

    /// The request that [`Client::send`](super::Client::send) sends, but for the credentials.
    ///
    /// A body that is a stream is not read: the request shares it with the values.
    ///
    /// # Errors
    /// When a value cannot be sent: an empty path value, a line break in a header.
    #[inline]
    fn to_request(&self, config: &Config) -> Result<Request<RequestBody>, BuildError>
    where
        Self: Sized,
    {
        request::build(&self.meta(), self, config)
    }
}

/// What is the same for all calls of an operation (OpenAPI 3.0, Operation Object).
#[derive(Clone, Copy, Debug)]
pub struct OperationMeta {
    /// `operationId`
    pub id: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// The path template, with `{name}` for each path parameter.
    pub path: &'static str,
    /// The media types of the answers, as the `Accept` header has them; empty: any.
    pub accept: &'static str,
    /// The media type of the body, if there is one.
    pub content_type: Option<&'static str>,
    /// The API version that the media types name; a client or a call may ask for another one.
    pub version: Option<&'static str>,
    /// Alternatives of combinations of security schemes; none at all: the operation is public.
    pub security: &'static [&'static [&'static str]],
    /// How the answer is wrapped on request.
    pub envelope: Option<&'static Envelope>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// The date after which it is gone.
    pub sunset: Option<&'static str>,
}

impl OperationMeta {
    /// The values that most operations share, as the base of a struct expression.
    pub const NEW: Self = Self::new("", "GET", "/");

    /// An operation of this method and path that answers with JSON and needs no credentials.
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            accept: "application/json",
            content_type: None,
            version: None,
            security: &[],
            envelope: None,
            deprecated: false,
            sunset: None,
        }
    }

    /// Whether sending it twice has the effect of sending it once (RFC 9110, section 9.2.2; OpenAPI 3.2 knows `QUERY`, too).
    pub fn is_idempotent(&self) -> bool {
        matches!(
            self.method,
            "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "QUERY"
        )
    }
}

/// How an API wraps answers on request: with the status in one member and the content in another.
///
/// Where the content is an object, some APIs add the status to its members instead; both forms are understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The query parameter that asks for it.
    pub parameter: &'static str,
    /// The member with the status.
    pub status: &'static str,
    /// The member with the content.
    pub content: &'static str,
}
