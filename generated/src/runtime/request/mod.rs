//! Builds requests: path, query, headers, cookies and body of an operation's values.

mod body;
mod contents;
mod form;
mod header;
mod media;
mod path;
mod percent;
mod query;
mod shape;

use http::{HeaderMap, HeaderValue, Method, Request, Uri, header as names};

pub use self::contents::contents;
pub(super) use self::media::check_version;
use self::path::PathValues;
pub(super) use self::percent::value as percent_encode;
use self::shape::Shape;
use super::client::{CallOptions, Config};
use super::error::BuildError;
use super::json::{Value, View};
use super::operation::{Envelope, Location, OperationMeta, Parameter, Parameters};
use super::transport::RequestBody;

/// A request with what its answer depends on.
pub(super) struct Encoded {
    /// The request, without credentials.
    pub(super) request: Request<RequestBody>,
    /// Set when the request asks for a wrapped answer.
    pub(super) envelope: Option<&'static Envelope>,
}

/// The request of an operation, without credentials.
#[inline]
pub(super) fn build<P: Parameters>(
    meta: &OperationMeta,
    params: &P,
    config: &Config,
) -> Result<Request<RequestBody>, BuildError> {
    Ok(encode(meta, params, config, &CallOptions::default())?.request)
}

/// The request of a call, without credentials.
#[inline]
pub(super) fn encode<P: Parameters>(
    meta: &OperationMeta,
    params: &P,
    config: &Config,
    options: &CallOptions,
) -> Result<Encoded, BuildError> {
    let mut encoded = Err(BuildError::new("the values are not there"));
    params.each(&mut |values| {
        encoded = Draft::new(meta, config, options).encode(P::PARAMETERS, values)
    });
    encoded
}

/// A request in the making.
struct Draft<'a> {
    meta: &'a OperationMeta,
    config: &'a Config,
    options: &'a CallOptions,
    path: PathValues,
    query: String,
    headers: HeaderMap,
    cookies: String,
    body: RequestBody,
    envelope: Option<&'static Envelope>,
}

impl<'a> Draft<'a> {
    fn new(meta: &'a OperationMeta, config: &'a Config, options: &'a CallOptions) -> Self {
        Self {
            meta,
            config,
            options,
            path: PathValues::default(),
            query: String::new(),
            headers: HeaderMap::new(),
            cookies: String::new(),
            body: RequestBody::default(),
            envelope: None,
        }
    }

    fn encode(
        mut self,
        parameters: &'static [Parameter],
        values: &[&dyn Value],
    ) -> Result<Encoded, BuildError> {
        for (parameter, value) in parameters.iter().zip(values) {
            if !value.is_absent() {
                self.add(parameter, *value)?;
            }
        }
        self.finish()
    }

    fn add(&mut self, parameter: &Parameter, value: &dyn Value) -> Result<(), BuildError> {
        if parameter.location == Location::Body {
            return self.add_body(parameter, value);
        }
        let Some(shape) = Shape::of(value, parameter.style) else {
            return Ok(());
        };
        match parameter.location {
            Location::Path => self.path.add(parameter, &shape),
            Location::Query => {
                self.notice_envelope(parameter, &shape);
                query::add(&mut self.query, "&", parameter, &shape);
                Ok(())
            }
            Location::Header => header::add(&mut self.headers, parameter, &shape),
            Location::Cookie => {
                query::add(&mut self.cookies, "; ", parameter, &shape);
                Ok(())
            }
            Location::Body => Ok(()),
        }
    }

    fn add_body(&mut self, parameter: &Parameter, value: &dyn Value) -> Result<(), BuildError> {
        if let View::Media(media) = value.view() {
            return self.write_body(media.parameter, media.value, Some(media.media_type));
        }
        self.write_body(parameter, value, self.meta.content_type)
    }

    fn write_body(
        &mut self,
        parameter: &Parameter,
        value: &dyn Value,
        documented: Option<&str>,
    ) -> Result<(), BuildError> {
        let documented = documented.unwrap_or_else(|| body::default_content_type(parameter.style));
        let documented = self.versioned(documented)?;
        let written = body::encode(value, parameter, &documented)?;
        self.body = written.body;
        let content_type = written.media_type.unwrap_or(documented);
        self.insert(names::CONTENT_TYPE, &content_type)
    }

    fn notice_envelope(&mut self, parameter: &Parameter, shape: &Shape) {
        self.envelope = match self.meta.envelope {
            Some(envelope) if envelope.parameter == parameter.name && shape.is_true() => {
                Some(envelope)
            }
            _ => self.envelope,
        };
    }

    fn versioned(&self, media_type: &str) -> Result<String, BuildError> {
        let wanted = self
            .options
            .api_version
            .as_deref()
            .or(self.config.api_version());
        media::with_version(media_type, self.meta.version, wanted)
    }

    fn insert(&mut self, name: names::HeaderName, value: &str) -> Result<(), BuildError> {
        let value = HeaderValue::from_str(value).map_err(|_| {
            BuildError::new(format!("the header `{name}` contains a control character"))
        })?;
        self.headers.insert(name, value);
        Ok(())
    }

    fn finish(mut self) -> Result<Encoded, BuildError> {
        if !self.meta.accept.is_empty() {
            self.insert(names::ACCEPT, &self.versioned(self.meta.accept)?)?;
        }
        if !self.cookies.is_empty() {
            let cookies = std::mem::take(&mut self.cookies);
            self.insert(names::COOKIE, &cookies)?;
        }
        // Servers that want a length for these methods want one of nothing too (RFC 9110, section 8.6).
        if self.body.is_empty() && matches!(self.meta.method, "POST" | "PUT" | "PATCH") {
            self.insert(names::CONTENT_LENGTH, "0")?;
        }
        let mut request = Request::new(std::mem::take(&mut self.body));
        *request.method_mut() = Method::from_bytes(self.meta.method.as_bytes())
            .map_err(|_| BuildError::new(format!("`{}` is not a method", self.meta.method)))?;
        *request.uri_mut() = self.uri()?;
        *request.headers_mut() = self.all_headers();
        Ok(Encoded {
            request,
            envelope: self.envelope,
        })
    }

    fn uri(&self) -> Result<Uri, BuildError> {
        let mut uri = self.config.base_url().prefix().to_owned();
        uri.push_str(&self.path.fill(self.meta.path)?);
        if !self.query.is_empty() {
            uri.push(if uri.contains('?') { '&' } else { '?' });
            uri.push_str(&self.query);
        }
        uri.parse()
            .map_err(|error| BuildError::new(format!("the URL cannot be built: {error}")))
    }

    /// The client's headers, replaced by the operation's, replaced by the call's.
    fn all_headers(&mut self) -> HeaderMap {
        let mut headers = self.config.headers().clone();
        replace(&mut headers, std::mem::take(&mut self.headers));
        replace(&mut headers, self.options.headers.clone());
        headers
    }
}

/// Puts the second headers in the place of the first ones of the same name.
fn replace(headers: &mut HeaderMap, others: HeaderMap) {
    for name in others.keys() {
        headers.remove(name);
    }
    headers.extend(others);
}
