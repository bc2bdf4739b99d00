//! A whole call with `reqwest`, but for the network.

use bytes::Bytes;
use http::{Response, header};
use url::Url;

use super::models::{AddUserToTeam, ApiError, OrgId, PaginatedApiAppUserView, TeamId};
use super::request::{Error, MEDIA_TYPE, address};

/// A client as a program sets it up for itself.
pub struct Client {
    /// Builds requests.
    pub http: reqwest::Client,
    /// The server.
    pub base: Url,
    /// The access token.
    pub token: String,
    /// What the server answers, in place of the network.
    pub answer: fn(reqwest::Request) -> Response<Bytes>,
}

impl Client {
    /// Adds users to a team.
    ///
    /// # Errors
    /// When the request cannot be built, the server refuses, or its answer cannot be read.
    pub async fn add_team_users(
        &self,
        (org, team): (&OrgId, &TeamId),
        users: &[AddUserToTeam],
    ) -> Result<PaginatedApiAppUserView, Error> {
        let path = ["orgs", &org.0, "teams", &team.0, "users"];
        let request = self
            .http
            .post(address(&self.base, &path)?)
            .query(&[("pretty", false)])
            .header(header::ACCEPT, MEDIA_TYPE)
            .header(header::CONTENT_TYPE, MEDIA_TYPE)
            .bearer_auth(&self.token)
            .body(serde_json::to_vec(users)?)
            .build()?;
        read((self.answer)(request)).await
    }
}

async fn read(answer: Response<Bytes>) -> Result<PaginatedApiAppUserView, Error> {
    let status = answer.status();
    if !status.is_success() {
        let error: ApiError = serde_json::from_slice(answer.body())?;
        return Err(format!("{status}: {}: {:?}", error.error_code, error.detail).into());
    }
    Ok(serde_json::from_slice(answer.body())?)
}
