//! Builds requests: path, query, headers, cookies and body of an operation's values.

mod body;
mod contents;
mod cookie;
mod form;
pub(super) mod header;
mod media;
#[cfg(feature = "multipart")]
mod multipart;
mod path;
pub(super) mod percent;
mod query;
mod shape;
mod writers;

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Uri, header as names};

pub use self::contents::contents;
pub(super) use self::media::check_version;
use self::path::PathValues;
use self::shape::Shape;
pub use self::writers::Writers;
use super::client::{CallOptions, Config};
use super::error::BuildError;
use super::json::{self, Value, View};
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
pub(super) fn build(
    meta: &OperationMeta,
    params: &dyn Parameters,
    config: &Config,
) -> Result<Request<RequestBody>, BuildError> {
    Ok(encode(meta, params, config, &CallOptions::default())?.request)
}

/// The request of a call, without credentials.
pub(super) fn encode(
    meta: &OperationMeta,
    params: &dyn Parameters,
    config: &Config,
    options: &CallOptions,
) -> Result<Encoded, BuildError> {
    let values = params.values();
    Draft::new(meta, config, options).encode(values.parameters(), values.all())
}

/// A request in the making.
struct Draft<'a> {
    meta: &'a OperationMeta,
    config: &'a Config,
    options: &'a CallOptions,
    query: String,
    headers: HeaderMap,
    cookies: String,
    body: RequestBody,
    envelope: Option<&'static Envelope>,
    /// Whether a media type of the request names the version of the API.
    names_version: bool,
}

impl<'a> Draft<'a> {
    fn new(meta: &'a OperationMeta, config: &'a Config, options: &'a CallOptions) -> Self {
        Self {
            meta,
            config,
            options,
            query: String::new(),
            headers: header::copy(config.headers(), OWN_HEADERS),
            cookies: String::new(),
            body: RequestBody::default(),
            envelope: None,
            names_version: false,
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
        self.finish(&PathValues { parameters, values })
    }

    fn add(&mut self, parameter: &Parameter, value: &dyn Value) -> Result<(), BuildError> {
        match parameter.location {
            Location::Body => return self.add_body(parameter, value),
            Location::QueryString => return query::add_whole(&mut self.query, parameter, value),
            // The path is put together at the end, in the order of its template.
            Location::Path => return Ok(()),
            Location::Query | Location::Header | Location::Cookie => {}
        }
        let Some(shape) = Shape::of(value, parameter) else {
            return check_nothing(value, parameter);
        };
        match parameter.location {
            Location::Query => {
                self.notice_envelope(parameter, &shape);
                query::add(&mut self.query, "&", parameter, &shape);
                Ok(())
            }
            Location::Header => header::add(&mut self.headers, parameter, &shape),
            Location::Cookie => cookie::add(&mut self.cookies, parameter, &shape),
            Location::Path | Location::QueryString | Location::Body => Ok(()),
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
        documented: Option<&'static str>,
    ) -> Result<(), BuildError> {
        let documented = documented.unwrap_or_else(|| body::default_content_type(parameter.style));
        let documented = self.versioned(documented)?;
        let written = (parameter.writers.body)(value, parameter, &documented)?;
        self.body = written.body;
        let content_type = written.media_type.map_or(documented, Cow::Owned);
        self.insert(names::CONTENT_TYPE, content_type)
    }

    fn notice_envelope(&mut self, parameter: &Parameter, shape: &Shape<'_>) {
        self.envelope = match self.meta.envelope {
            Some(envelope) if envelope.parameter == parameter.name && shape.is_true() => {
                Some(envelope)
            }
            _ => self.envelope,
        };
    }

    fn versioned(&mut self, media_type: &'static str) -> Result<Cow<'static, str>, BuildError> {
        let named = self.meta.version;
        self.names_version |= named.is_some_and(|it| media::place(media_type, it).is_some());
        let wanted = self
            .options
            .api_version
            .as_deref()
            .or(self.config.api_version());
        media::with_version(media_type, named, wanted)
    }

    /// A request that cannot ask for the wanted version must not go out as one for another.
    fn check_version(&self) -> Result<(), BuildError> {
        let own = self.meta.version;
        // The client's version is for operations that have versions.
        let of_client = self.config.api_version().filter(|_| own.is_some());
        let wanted = self.options.api_version.as_deref().or(of_client);
        match wanted {
            Some(wanted) if !self.names_version && own != Some(wanted) => {
                Err(BuildError::new(format!(
                    "it cannot ask for the API version {wanted:?}: none of its media types names a version"
                )))
            }
            _ => Ok(()),
        }
    }

    fn insert(
        &mut self,
        name: names::HeaderName,
        value: Cow<'static, str>,
    ) -> Result<(), BuildError> {
        let value = match value {
            Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
            Cow::Owned(text) => Bytes::from(text),
        };
        let value = HeaderValue::from_maybe_shared(value).map_err(|_| {
            BuildError::new(format!("the header `{name}` contains a control character"))
        })?;
        header::set(&mut self.headers, name, value);
        Ok(())
    }

    fn finish(mut self, values: &PathValues<'_>) -> Result<Encoded, BuildError> {
        if !self.meta.accept.is_empty() {
            let accepted = self.versioned(self.meta.accept)?;
            self.insert(names::ACCEPT, accepted)?;
        }
        self.check_version()?;
        if !self.cookies.is_empty() {
            let mut cookies = std::mem::take(&mut self.cookies);
            // Those that a header has already, of all calls or of this one, stay (RFC 6265, section 4.2.1).
            if let Some(others) = self.headers.get(names::COOKIE) {
                let others = String::from_utf8_lossy(others.as_bytes());
                cookies = format!("{others}; {cookies}");
            }
            self.insert(names::COOKIE, cookies.into())?;
        }
        // Servers that want a length for these methods want one of nothing too (RFC 9110, section 8.6).
        if self.body.is_empty() && matches!(self.meta.method, "POST" | "PUT" | "PATCH") {
            self.insert(names::CONTENT_LENGTH, "0".into())?;
        }
        let mut request = Request::new(std::mem::take(&mut self.body));
        *request.method_mut() = Method::from_bytes(self.meta.method.as_bytes())
            .map_err(|_| BuildError::new(format!("`{}` is not a method", self.meta.method)))?;
        *request.uri_mut() = self.uri(values)?;
        *request.headers_mut() = self.headers;
        replace(request.headers_mut(), &self.options.headers);
        Ok(Encoded {
            request,
            envelope: self.envelope,
        })
    }

    fn uri(&self, values: &PathValues<'_>) -> Result<Uri, BuildError> {
        let base = self.config.base_url();
        let length = base.path().len() + self.meta.path.len() + self.query.len();
        let mut path = String::with_capacity(length + ROOM);
        path.push_str(base.path());
        values.fill(self.meta.path, &mut path)?;
        if !self.query.is_empty() {
            let goes_on = path.bytes().any(|byte| byte == b'?');
            path.push(if goes_on { '&' } else { '?' });
            path.push_str(&self.query);
        }
        base.with_path(path)
            .map_err(|error| BuildError::new(format!("the URL cannot be built: {error}")))
    }
}

/// The values of a path are usually not longer together than its template and so much.
const ROOM: usize = 32;

/// Of the headers of an operation, so many are usually new.
const OWN_HEADERS: usize = 4;

/// Puts the second headers in the place of the first ones of the same name.
fn replace(headers: &mut HeaderMap, others: &HeaderMap) {
    // Values of one name stand together.
    let mut replaced = None;
    for (name, value) in others {
        if replaced == Some(name) {
            header::append(headers, name, value);
        } else {
            header::set(headers, name.clone(), value.clone());
        }
        replaced = Some(name);
    }
}

/// Nothing is sent of what is not there; a number that no text stands for is a mistake.
fn check_nothing(value: &dyn Value, parameter: &Parameter) -> Result<(), BuildError> {
    if matches!(value.view(), View::Absent) {
        return Ok(());
    }
    match json::to_vec_whole_request(value) {
        Ok(_) => Ok(()),
        Err(why) => Err(BuildError::new(format!("`{}`: {why}", parameter.name))),
    }
}
