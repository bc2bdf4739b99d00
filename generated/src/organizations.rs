//! Operations of the tag `Organizations`.
//!
//! Organizations own projects and teams. The operations here are the older ones, for invitations to
//! organizations.

use crate::{errors, models};
use crate::runtime::{Call, Client, Empty, Json, operation};

/// Operations of the tag `Organizations`.
///
/// Organizations own projects and teams. The operations here are the older ones, for invitations to
/// organizations.
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'a> {
    client: &'a Client,
}

impl<'a> Organizations<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the pending invitations to an organization
    ///
    /// Answers with every invitation to the organization that still waits for its addressee, as one plain
    /// array: there are no pages. Users who already belong to the organization are not in it, and nothing
    /// is changed.
    ///
    /// Call `listOrgUsers` with `orgMembershipStatuses=PENDING` instead; it shows the same people as
    /// users.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/invites`. API version `2023-01-01`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorginvites).
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
    /// * 429: The rate limit is used up. `Retry-After` says how long to wait.
    /// * 500: The server failed. The request itself may be in order.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: atlas_admin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .organizations()
    ///     .list_org_invites("6523a1f0c4b7d92e8a10f3c4".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().list_org_users()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn list_org_invites(
        &self,
        org_id: models::OrgId,
    ) -> Call<'a, ListOrgInvitesParams> {
        Call::new(self.client, ListOrgInvitesParams::new(org_id))
    }

    /// Change an invitation to an organization, found by user name
    ///
    /// Looks up the pending invitation of the `username` in the body and changes the organization roles,
    /// the teams and the project roles that come with it. It does not change what a user who has already
    /// accepted may do.
    ///
    /// Call `updateOrgUser` instead. It addresses the user by id, which `listOrgUsers` finds by
    /// `username`.
    ///
    /// `PATCH /api/atlas/v2/orgs/{orgId}/invites`. API version `2023-01-01`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorginvites).
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
    /// * 429: The rate limit is used up. `Retry-After` says how long to wait.
    /// * 500: The server failed. The request itself may be in order.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::OrganizationInvitationRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .organizations()
    ///     .update_org_invites("6523a1f0c4b7d92e8a10f3c4".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().update_org_user()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn update_org_invites(
        &self,
        org_id: models::OrgId,
        body: models::OrganizationInvitationRequest,
    ) -> Call<'a, UpdateOrgInvitesParams> {
        Call::new(self.client, UpdateOrgInvitesParams::new(org_id, body))
    }

    /// Invite a user to an organization
    ///
    /// Sends an e-mail that asks one person to join the organization, and answers with the invitation.
    /// The person becomes a member, with the roles and teams named here, only by accepting.
    ///
    /// Call `createOrgUser` instead.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/invites`. API version `2023-01-01`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorginvite).
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
    /// * 429: The rate limit is used up. `Retry-After` says how long to wait.
    /// * 500: The server failed. The request itself may be in order.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::OrganizationInvitationRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .organizations()
    ///     .create_org_invite("6523a1f0c4b7d92e8a10f3c4".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().create_org_user()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn create_org_invite(
        &self,
        org_id: models::OrgId,
        body: models::OrganizationInvitationRequest,
    ) -> Call<'a, CreateOrgInviteParams> {
        Call::new(self.client, CreateOrgInviteParams::new(org_id, body))
    }

    /// Cancel an invitation to an organization
    ///
    /// Withdraws one invitation that its addressee has not answered yet. It cannot cancel an invitation
    /// that was accepted: whoever has joined stays in the organization.
    ///
    /// Call `removeOrgUser` instead, which removes members and, from version 2025-02-19 on, pending users
    /// too. It addresses the user by id, not the invitation; `listOrgUsers` finds that id by `username`.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`. API version `2023-01-01`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorginvite).
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
    /// * 429: The rate limit is used up. `Retry-After` says how long to wait.
    /// * 500: The server failed. The request itself may be in order.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: atlas_admin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .organizations()
    ///     .delete_org_invite("6523a1f0c4b7d92e8a10f3c4".parse()?, "6523a4e8c4b7d92e8a10f3fb")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().remove_org_user()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn delete_org_invite(
        &self,
        org_id: models::OrgId,
        invitation_id: impl Into<models::InvitationId>,
    ) -> Call<'a, DeleteOrgInviteParams> {
        Call::new(self.client, DeleteOrgInviteParams::new(org_id, invitation_id))
    }

    /// Look up an invitation to an organization
    ///
    /// Answers with one pending invitation to the organization and changes nothing. An invitation that
    /// was accepted or withdrawn is no longer found.
    ///
    /// Call `getOrgUser` instead. It addresses the user by id, which `listOrgUsers` finds by `username`.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`. API version `2023-01-01`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorginvite).
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
    /// * 429: The rate limit is used up. `Retry-After` says how long to wait.
    /// * 500: The server failed. The request itself may be in order.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: atlas_admin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .organizations()
    ///     .get_org_invite("6523a1f0c4b7d92e8a10f3c4".parse()?, "6523a4e8c4b7d92e8a10f3fb")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().get_org_user()`")]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn get_org_invite(
        &self,
        org_id: models::OrgId,
        invitation_id: impl Into<models::InvitationId>,
    ) -> Call<'a, GetOrgInviteParams> {
        Call::new(self.client, GetOrgInviteParams::new(org_id, invitation_id))
    }

    /// Change an invitation to an organization, found by its id
    ///
    /// Changes the organization roles, the teams and the project roles that come with one pending
    /// invitation. It does not change what a user who has already accepted may do.
    ///
    /// Call `updateOrgUser` instead. It addresses the user by id, which `listOrgUsers` finds by
    /// `username`.
    ///
    /// `PATCH /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`. API version `2023-01-01`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorginvitebyid).
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
    /// * 429: The rate limit is used up. `Retry-After` says how long to wait.
    /// * 500: The server failed. The request itself may be in order.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::OrganizationInvitationUpdateRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .organizations()
    ///     .update_org_invite_by_id("6523a1f0c4b7d92e8a10f3c4".parse()?, "6523a4e8c4b7d92e8a10f3fb", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().update_org_user()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn update_org_invite_by_id(
        &self,
        org_id: models::OrgId,
        invitation_id: impl Into<models::InvitationId>,
        body: models::OrganizationInvitationUpdateRequest,
    ) -> Call<'a, UpdateOrgInviteByIdParams> {
        Call::new(
            self.client,
            UpdateOrgInviteByIdParams::new(org_id, invitation_id, body),
        )
    }
}

operation! {
    /// What the operation `listOrgInvites` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListOrgInvitesParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
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
        /// E-mail address of the invited person; only invitations sent to it are in the answer.
        username: Option<String> = query "username",
    }
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().list_org_users()`")]
    new(org_id: models::OrgId),
    set(envelope: bool, pretty: bool, username: impl Into<String> => into),
    "listOrgInvites": "GET" "/api/atlas/v2/orgs/{orgId}/invites",
    answer: Json<Vec<models::OrganizationInvitation>>,
    /// What the operation `listOrgInvites` answers when it refuses.
    error: ListOrgInvitesError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json", security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}

operation! {
    /// What the operation `updateOrgInvites` needs; sent with [`Client::send`](crate::Client::send).
    pub struct UpdateOrgInvitesParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// The user name that finds the invitation, and what to change.
        body: models::OrganizationInvitationRequest = body,
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
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().update_org_user()`")]
    new(org_id: models::OrgId, body: models::OrganizationInvitationRequest),
    set(envelope: bool, pretty: bool),
    "updateOrgInvites": "PATCH" "/api/atlas/v2/orgs/{orgId}/invites",
    answer: Json<models::OrganizationInvitation>,
    /// What the operation `updateOrgInvites` answers when it refuses.
    error: UpdateOrgInvitesError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"), security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}

operation! {
    /// What the operation `createOrgInvite` needs; sent with [`Client::send`](crate::Client::send).
    pub struct CreateOrgInviteParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Whom to invite, and with which roles and teams.
        body: models::OrganizationInvitationRequest = body,
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
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().create_org_user()`")]
    new(org_id: models::OrgId, body: models::OrganizationInvitationRequest),
    set(envelope: bool, pretty: bool),
    "createOrgInvite": "POST" "/api/atlas/v2/orgs/{orgId}/invites",
    answer: Json<models::OrganizationInvitation>,
    /// What the operation `createOrgInvite` answers when it refuses.
    error: CreateOrgInviteError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"), security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}

operation! {
    /// What the operation `deleteOrgInvite` needs; sent with [`Client::send`](crate::Client::send).
    pub struct DeleteOrgInviteParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Id of the invitation, 24 hexadecimal digits. It is not the id of the invited user.
        invitation_id: models::InvitationId = path "invitationId",
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
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().remove_org_user()`")]
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

operation! {
    /// What the operation `getOrgInvite` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetOrgInviteParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Id of the invitation, 24 hexadecimal digits. It is not the id of the invited user.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        invitation_id: models::InvitationId = path "invitationId",
        /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
        /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
        /// and gains the status.
        ///
        /// Default: `false`.
        envelope: Option<bool> = query "envelope",
    }
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().get_org_user()`")]
    new(org_id: models::OrgId, invitation_id: impl Into<models::InvitationId> => into),
    set(envelope: bool),
    "getOrgInvite": "GET" "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}",
    answer: Json<models::OrganizationInvitation>,
    /// What the operation `getOrgInvite` answers when it refuses.
    error: GetOrgInviteError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json", security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}

operation! {
    /// What the operation `updateOrgInviteById` needs; sent with [`Client::send`](crate::Client::send).
    pub struct UpdateOrgInviteByIdParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Id of the invitation, 24 hexadecimal digits. It is not the id of the invited user.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        invitation_id: models::InvitationId = path "invitationId",
        /// The roles and teams that the invitation is to carry from now on.
        body: models::OrganizationInvitationUpdateRequest = body,
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
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().update_org_user()`")]
    new(org_id: models::OrgId, invitation_id: impl Into<models::InvitationId> => into,
        body: models::OrganizationInvitationUpdateRequest),
    set(envelope: bool, pretty: bool),
    "updateOrgInviteById": "PATCH" "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}",
    answer: Json<models::OrganizationInvitation>,
    /// What the operation `updateOrgInviteById` answers when it refuses.
    error: UpdateOrgInviteByIdError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"), security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}
