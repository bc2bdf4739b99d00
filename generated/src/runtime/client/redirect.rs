//! Redirects (RFC 9110, section 15.4): followed for methods without effects only, and never with secrets to another server.

use http::{HeaderMap, HeaderName, Method, Request, StatusCode, Uri, header};
use url::Url;

use super::super::request::header::{append, copy};
use super::super::transport::{Received, RequestBody};

/// So many redirects are followed in one call, unless the client or the call is told otherwise.
pub(super) const MAX_REDIRECTS: usize = 10;

/// The headers that another server gets. Any header that a user adds may be a key, so the list says what is none.
const HARMLESS: [HeaderName; 3] = [header::ACCEPT, header::ACCEPT_LANGUAGE, header::USER_AGENT];

/// What an answer leads to.
pub(super) enum Step {
    /// It is the answer to the call.
    Stay,
    /// It is a redirect that is not followed, and why.
    Refuse(String),
    /// The same server has it elsewhere.
    SameOrigin(Request<RequestBody>),
    /// Another server has it.
    OtherOrigin(Request<RequestBody>),
}

/// Redirects of one call.
pub(super) struct Redirects {
    /// So many are followed; without any, a redirect is the answer itself.
    pub(super) max: usize,
    pub(super) followed: usize,
}

/// What the answer to a request leads to.
pub(super) fn next(
    request: &Request<RequestBody>,
    received: &Received,
    redirects: &Redirects,
) -> Step {
    if redirects.max == 0 || !is_followed(request.method(), received.status) {
        return Step::Stay;
    }
    let Some(location) = received.headers.get(header::LOCATION) else {
        return Step::Stay;
    };
    if !request.body().is_repeatable() {
        return Step::Refuse("a redirect of a request that cannot be sent again".to_owned());
    }
    if redirects.followed == redirects.max {
        return Step::Refuse(format!(
            "more redirects than the limit of {}",
            redirects.max
        ));
    }
    let location = String::from_utf8_lossy(location.as_bytes());
    match resolve(request.uri(), &location) {
        Ok((Origin::Same, uri)) => {
            let headers = copy(request.headers(), 0);
            let mut next = request_with(request, uri, headers);
            if received.status == StatusCode::SEE_OTHER {
                leave_body(&mut next);
            }
            Step::SameOrigin(next)
        }
        Ok((Origin::Other, _)) if !request.body().is_empty() => {
            Step::Refuse("a redirect of a request with a body to another server".to_owned())
        }
        Ok((Origin::Other, uri)) => {
            Step::OtherOrigin(request_with(request, uri, harmless(request.headers())))
        }
        Err(why) => Step::Refuse(why.to_owned()),
    }
}

fn is_followed(method: &Method, status: StatusCode) -> bool {
    let safe = matches!(*method, Method::GET | Method::HEAD);
    safe && matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// Whether a redirect stays with the same scheme, host and port (RFC 6454).
enum Origin {
    Same,
    Other,
}

fn resolve(from: &Uri, location: &str) -> Result<(Origin, Uri), &'static str> {
    let from = Url::parse(&from.to_string()).map_err(|_| "a redirect from an unusable URL")?;
    let mut to = from
        .join(location)
        .map_err(|_| "a redirect to something that is not a URL")?;
    match (from.scheme(), to.scheme()) {
        ("https", "http") => return Err("a redirect from https to http"),
        (_, "http" | "https") => {}
        _ => return Err("a redirect to another protocol"),
    }
    to.set_fragment(None);
    // A user in a redirect would be sent as credentials.
    if to
        .set_username("")
        .and_then(|()| to.set_password(None))
        .is_err()
    {
        return Err("a redirect to a URL without a host");
    }
    let origin = if is_same_origin(&from, &to) {
        Origin::Same
    } else {
        Origin::Other
    };
    let uri = to
        .as_str()
        .parse()
        .map_err(|_| "a redirect to an unusable URL")?;
    Ok((origin, uri))
}

fn is_same_origin(one: &Url, other: &Url) -> bool {
    one.scheme() == other.scheme()
        && one.host_str() == other.host_str()
        && one.port_or_known_default() == other.port_or_known_default()
}

/// The same request, and nothing of what a transport may have attached to it.
pub(super) fn repeated(request: &Request<RequestBody>) -> Request<RequestBody> {
    let headers = copy(request.headers(), ROOM);
    request_with(request, request.uri().clone(), headers)
}

/// Credentials are a header or two.
const ROOM: usize = 2;

fn request_with(
    request: &Request<RequestBody>,
    uri: Uri,
    headers: HeaderMap,
) -> Request<RequestBody> {
    let mut next = Request::new(request.body().clone());
    *next.method_mut() = request.method().clone();
    *next.uri_mut() = uri;
    *next.headers_mut() = headers;
    next
}

/// What the answer to a request stands in for is asked for without its body (RFC 9110, section 15.4.4).
fn leave_body(request: &mut Request<RequestBody>) {
    *request.body_mut() = RequestBody::default();
    for name in [
        header::CONTENT_TYPE,
        header::CONTENT_LENGTH,
        header::CONTENT_ENCODING,
    ] {
        request.headers_mut().remove(name);
    }
}

fn harmless(headers: &HeaderMap) -> HeaderMap {
    let mut kept = HeaderMap::new();
    for (name, value) in headers {
        if HARMLESS.contains(name) {
            append(&mut kept, name, value);
        }
    }
    kept
}
