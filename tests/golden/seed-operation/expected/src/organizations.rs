//! Operations of the tag `Organizations`.

use crate::{errors, models};
use crate::runtime::{Call, Client, Empty, operation};

/// Operations of the tag `Organizations`.
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'a> {
    client: &'a Client,
}

impl<'a> Organizations<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Cancel one invitation to an organization
    ///
    /// Withdraws a pending invitation. One that was accepted cannot be cancelled.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`. API version `2023-01-01`. Needs the role Organization Owner.
    ///
    /// This version ends on 2027-07-01.
    ///
    /// # Errors
    ///
    /// * 400: The request is malformed.
    /// * 401: The credentials are missing, wrong or expired.
    /// * 403: The caller may not do this.
    /// * 404: Nothing is there under this path.
    /// * 429: The rate limit is used up.
    /// * 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: atlas_invites::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .organizations()
    ///     .delete_org_invite("d4b2907e5c3a18f6d4b2907e".parse()?, "invitation-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(note = "sunset 2027-07-01")]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn delete_org_invite(
        &self,
        org_id: models::OrgId,
        invitation_id: impl Into<models::InvitationId>,
    ) -> Call<'a, DeleteOrgInviteParams> {
        Call::new(self.client, DeleteOrgInviteParams::new(org_id, invitation_id))
    }
}

operation! {
    /// What the operation `deleteOrgInvite` needs; sent with [`Client::send`](crate::Client::send).
    pub struct DeleteOrgInviteParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Id of the invitation, 24 hexadecimal digits.
        invitation_id: models::InvitationId = path "invitationId",
        /// Set it to true to receive the status inside the body.
        ///
        /// Default: `false`.
        envelope: Option<bool> = query "envelope",
        /// Set it to true for an indented body.
        ///
        /// Default: `false`.
        pretty: Option<bool> = query "pretty",
    }
    #[deprecated(note = "sunset 2027-07-01")]
    new(org_id: models::OrgId, invitation_id: impl Into<models::InvitationId> => into),
    set(envelope: bool, pretty: bool),
    "deleteOrgInvite": "DELETE" "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}",
    answer: Empty,
    /// What the operation `deleteOrgInvite` answers when it refuses.
    error: DeleteOrgInviteError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json", security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}
