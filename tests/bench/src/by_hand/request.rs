//! Requests with `http` and `url`.

use bytes::Bytes;
use http::{HeaderValue, Method, Request, header};
use url::Url;

use super::models::{InvitationId, OrgId, OrganizationInvitationRequest};

/// Any error on the way.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// The media type of the API's version.
pub const MEDIA_TYPE: &str = "application/vnd.atlas.2023-01-01+json";

/// What the program calls itself.
pub const USER_AGENT: &str = "atlas-admin/0.1.0";

/// The URL of a path of the API.
///
/// # Errors
/// When the base URL cannot have a path.
pub fn address(base: &Url, path: &[&str]) -> Result<Url, Error> {
    let mut url = base.clone();
    url.path_segments_mut()
        .map_err(|()| "not the URL of a server")?
        .pop_if_empty()
        .extend(["api", "atlas", "v2"])
        .extend(path);
    Ok(url)
}

/// Withdraws an invitation.
///
/// # Errors
/// When the values make no URL.
pub fn delete_org_invite(
    base: &Url,
    (org, invitation): (&OrgId, &InvitationId),
    pretty: Option<bool>,
) -> Result<Request<Bytes>, Error> {
    let mut url = address(base, &["orgs", &org.0, "invites", &invitation.0])?;
    add_pretty(&mut url, pretty);
    Ok(Request::builder()
        .method(Method::DELETE)
        .uri(url.as_str())
        .header(header::ACCEPT, HeaderValue::from_static(MEDIA_TYPE))
        .header(header::USER_AGENT, HeaderValue::from_static(USER_AGENT))
        .body(Bytes::new())?)
}

/// Invites somebody.
///
/// # Errors
/// When the values make no URL.
pub fn create_org_invite(
    base: &Url,
    org: &OrgId,
    body: &OrganizationInvitationRequest,
    pretty: Option<bool>,
) -> Result<Request<Bytes>, Error> {
    let mut url = address(base, &["orgs", &org.0, "invites"])?;
    add_pretty(&mut url, pretty);
    Ok(Request::builder()
        .method(Method::POST)
        .uri(url.as_str())
        .header(header::ACCEPT, HeaderValue::from_static(MEDIA_TYPE))
        .header(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE))
        .header(header::USER_AGENT, HeaderValue::from_static(USER_AGENT))
        .body(Bytes::from(serde_json::to_vec(body)?))?)
}

fn add_pretty(url: &mut Url, pretty: Option<bool>) {
    if let Some(pretty) = pretty {
        url.query_pairs_mut()
            .append_pair("pretty", if pretty { "true" } else { "false" });
    }
}
