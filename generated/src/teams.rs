//! Operations of the tag `Teams`.
//!
//! Teams give several users of an organization the same roles in its projects.

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, operation};

/// Operations of the tag `Teams`.
///
/// Teams give several users of an organization the same roles in its projects.
#[derive(Clone, Copy, Debug)]
pub struct Teams<'a> {
    client: &'a Client,
}

impl<'a> Teams<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Add users to a team
    ///
    /// Makes users of the organization members of one of its teams. It does not invite anyone: the users
    /// have to belong to the organization already.
    ///
    /// The operation that replaces it, `addOrgTeamUser`, takes one user at a time and is not part of this
    /// document.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/teams/{teamId}/users`. API version `2023-01-01`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addorgteamusers).
    ///
    /// This version ends on 2027-07-01.
    ///
    /// # Answer
    ///
    /// With `.response()`, it has the headers [`RATE_LIMIT_LIMIT`](crate::headers::RATE_LIMIT_LIMIT), [`RATE_LIMIT_REMAINING`](crate::headers::RATE_LIMIT_REMAINING).
    ///
    /// # Errors
    ///
    /// * 400: The request is malformed, or a value in it breaks a rule. `badRequestDetail` may say which.
    /// * 401: The credentials are missing, wrong or expired, or do not suffice for what was asked.
    /// * 403: The caller is known, but may not do this.
    /// * 404: Nothing is there under this path, or the caller may not see it.
    /// * 409: The request contradicts the present state, for example because it was already carried out.
    /// * 429: The rate limit is used up. `Retry-After` says how long to wait.
    /// * 500: The server failed. The request itself may be in order.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: atlas_admin::Client, body: Vec<atlas_admin::models::AddUserToTeam>) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .teams()
    ///     .add_team_users("6523a1f0c4b7d92e8a10f3c4".parse()?, "6523a5a1c4b7d92e8a10f40c".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(note = "sunset 2027-07-01")]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn add_team_users(
        &self,
        org_id: models::OrgId,
        team_id: models::TeamId,
        body: impl Into<Vec<models::AddUserToTeam>>,
    ) -> Call<'a, AddTeamUsersParams> {
        Call::new(self.client, AddTeamUsersParams::new(org_id, team_id, body))
    }
}

operation! {
    /// What the operation `addOrgTeamUsers` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddTeamUsersParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Id of the team, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        team_id: models::TeamId = path "teamId",
        /// The users to add to the team.
        body: Vec<models::AddUserToTeam> = body,
        /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
        /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
        /// and gains the status.
        ///
        /// Default: `false`.
        envelope: Option<bool> = query "envelope",
        /// Set it to true for a body with line breaks and indentation. The content stays the same.
        ///
        /// Default: `false`.
        pretty: Option<bool> = query "pretty",
    }
    #[deprecated(note = "sunset 2027-07-01")]
    new(org_id: models::OrgId, team_id: models::TeamId,
        body: impl Into<Vec<models::AddUserToTeam>> => into),
    set(envelope: bool, pretty: bool),
    "addOrgTeamUsers": "POST" "/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users",
    answer: Json<models::PaginatedApiAppUserView>,
    /// What the operation `addOrgTeamUsers` answers when it refuses.
    error: AddTeamUsersError = errors::ApiErrorAt400_401_403_404_409_429_500,
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"), security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}
