//! Operations of the tag `Projects`.
//!
//! Projects belong to organizations; paths and names call them groups. The operations here are the older ones,
//! for invitations to projects.

use crate::{errors, models};
use crate::runtime::{Call, Client, Empty, Json, MaybeJson, operation};

/// Operations of the tag `Projects`.
///
/// Projects belong to organizations; paths and names call them groups. The operations here are the older ones,
/// for invitations to projects.
#[derive(Clone, Copy, Debug)]
pub struct Projects<'a> {
    client: &'a Client,
}

impl<'a> Projects<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the pending invitations to a project
    ///
    /// Answers with every invitation to the project that still waits for its addressee, as one plain
    /// array: there are no pages. Users who already have access to the project are not in it, and nothing
    /// is changed.
    ///
    /// Call `listGroupUsers` with `orgMembershipStatuses=PENDING` instead; it shows the same people as
    /// users.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/invites`. API version `2023-01-01`. Needs the role Project Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupinvites).
    ///
    /// This version ends on 2027-07-01.
    ///
    /// # Answer
    ///
    /// With `.response()`, it has the headers [`RATE_LIMIT_LIMIT`](crate::headers::RATE_LIMIT_LIMIT), [`RATE_LIMIT_REMAINING`](crate::headers::RATE_LIMIT_REMAINING).
    ///
    /// # Errors
    ///
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
    ///     .projects()
    ///     .list_group_invites("6523a2b9c4b7d92e8a10f3d7".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().list_group_users()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn list_group_invites(
        &self,
        group_id: models::GroupId,
    ) -> Call<'a, ListGroupInvitesParams> {
        Call::new(self.client, ListGroupInvitesParams::new(group_id))
    }

    /// Change an invitation to a project, found by user name
    ///
    /// Looks up the pending invitation of the `username` in the body and changes the project roles that
    /// come with it. It does not change what a user who has already accepted may do.
    ///
    /// Call `addGroupUserRole` and `removeGroupUserRole` instead: each changes one role of a user, whose
    /// id `listGroupUsers` finds by `username`.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/invites`. API version `2023-01-01`. Needs the role Project Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupinvites).
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::GroupInvitationRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .projects()
    ///     .update_group_invites("6523a2b9c4b7d92e8a10f3d7".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().add_group_user_role()` or `mongodb_cloud_users().remove_group_user_role()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn update_group_invites(
        &self,
        group_id: models::GroupId,
        body: models::GroupInvitationRequest,
    ) -> Call<'a, UpdateGroupInvitesParams> {
        Call::new(self.client, UpdateGroupInvitesParams::new(group_id, body))
    }

    /// Invite a user to a project
    ///
    /// Sends an e-mail that asks one person to join the project, and answers with the invitation. The
    /// person gets the project roles named here only by accepting.
    ///
    /// Call `addGroupUsers` instead.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/invites`. API version `2023-01-01`. Needs the role Project Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroupinvite).
    ///
    /// This version ends on 2027-07-01.
    ///
    /// # Answer
    ///
    /// With `.response()`, it has the headers [`RATE_LIMIT_LIMIT`](crate::headers::RATE_LIMIT_LIMIT), [`RATE_LIMIT_REMAINING`](crate::headers::RATE_LIMIT_REMAINING).
    ///
    /// # Errors
    ///
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::GroupInvitationRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .projects()
    ///     .create_group_invite("6523a2b9c4b7d92e8a10f3d7".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().add_group_users()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn create_group_invite(
        &self,
        group_id: models::GroupId,
        body: models::GroupInvitationRequest,
    ) -> Call<'a, CreateGroupInviteParams> {
        Call::new(self.client, CreateGroupInviteParams::new(group_id, body))
    }

    /// Cancel an invitation to a project
    ///
    /// Withdraws one invitation that its addressee has not answered yet. It cannot cancel an invitation
    /// that was accepted: whoever has joined keeps access to the project.
    ///
    /// Call `removeGroupUser` instead, which removes active users and, from version 2025-02-19 on,
    /// pending users too. It addresses the user by id, not the invitation; `listGroupUsers` finds that id
    /// by `username`.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/invites/{invitationId}`. API version `2023-01-01`. Needs the role Project Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegroupinvite).
    ///
    /// This version ends on 2027-07-01.
    ///
    /// # Answer
    ///
    /// With `.response()`, it has the headers [`RATE_LIMIT_LIMIT`](crate::headers::RATE_LIMIT_LIMIT), [`RATE_LIMIT_REMAINING`](crate::headers::RATE_LIMIT_REMAINING).
    ///
    /// # Errors
    ///
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
    ///     .projects()
    ///     .delete_group_invite("6523a2b9c4b7d92e8a10f3d7".parse()?, "6523a4e8c4b7d92e8a10f3fb")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().remove_group_user()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn delete_group_invite(
        &self,
        group_id: models::GroupId,
        invitation_id: impl Into<models::InvitationId>,
    ) -> Call<'a, DeleteGroupInviteParams> {
        Call::new(self.client, DeleteGroupInviteParams::new(group_id, invitation_id))
    }

    /// Look up an invitation to a project
    ///
    /// Answers with one pending invitation to the project and changes nothing. An invitation that was
    /// accepted or withdrawn is no longer found.
    ///
    /// Call `getGroupUser` instead. It addresses the user by id, which `listGroupUsers` finds by
    /// `username`.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/invites/{invitationId}`. API version `2023-01-01`. Needs the role Project Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupinvite).
    ///
    /// This version ends on 2027-07-01.
    ///
    /// # Answer
    ///
    /// With `.response()`, it has the headers [`RATE_LIMIT_LIMIT`](crate::headers::RATE_LIMIT_LIMIT), [`RATE_LIMIT_REMAINING`](crate::headers::RATE_LIMIT_REMAINING).
    ///
    /// # Errors
    ///
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
    ///     .projects()
    ///     .get_group_invite("6523a2b9c4b7d92e8a10f3d7".parse()?, "6523a4e8c4b7d92e8a10f3fb")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().get_group_user()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn get_group_invite(
        &self,
        group_id: models::GroupId,
        invitation_id: impl Into<models::InvitationId>,
    ) -> Call<'a, GetGroupInviteParams> {
        Call::new(self.client, GetGroupInviteParams::new(group_id, invitation_id))
    }

    /// Change an invitation to a project, found by its id
    ///
    /// Changes the project roles that come with one pending invitation. It does not change what a user
    /// who has already accepted may do.
    ///
    /// Call `addGroupUserRole` and `removeGroupUserRole` instead: each changes one role of a user, whose
    /// id `listGroupUsers` finds by `username`.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/invites/{invitationId}`. API version `2023-01-01`. Needs the role Project Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupinvitebyid).
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::GroupInvitationUpdateRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .projects()
    ///     .update_invite_by_id("6523a2b9c4b7d92e8a10f3d7".parse()?, "6523a4e8c4b7d92e8a10f3fb", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().add_group_user_role()` or `mongodb_cloud_users().remove_group_user_role()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn update_invite_by_id(
        &self,
        group_id: models::GroupId,
        invitation_id: impl Into<models::InvitationId>,
        body: models::GroupInvitationUpdateRequest,
    ) -> Call<'a, UpdateInviteByIdParams> {
        Call::new(
            self.client,
            UpdateInviteByIdParams::new(group_id, invitation_id, body),
        )
    }

    /// Give a user access to a project
    ///
    /// Gives one person roles in the project. Someone from outside the organization is invited and has
    /// access only after accepting.
    ///
    /// Call `addGroupUsers` instead.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/access`. API version `2023-02-01`. Needs the role Project Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupaccessuser).
    ///
    /// This version ends on 2027-07-01.
    ///
    /// # Answer
    ///
    /// With `.response()`, it has the headers [`RATE_LIMIT_LIMIT`](crate::headers::RATE_LIMIT_LIMIT), [`RATE_LIMIT_REMAINING`](crate::headers::RATE_LIMIT_REMAINING).
    ///
    /// # Errors
    ///
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::GroupInvitationRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .projects()
    ///     .add_group_user("6523a2b9c4b7d92e8a10f3d7".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "sunset 2027-07-01; use `mongodb_cloud_users().add_group_users()`"
    )]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn add_group_user(
        &self,
        group_id: models::GroupId,
        body: models::GroupInvitationRequest,
    ) -> Call<'a, AddGroupUserParams> {
        Call::new(self.client, AddGroupUserParams::new(group_id, body))
    }
}

operation! {
    /// What the operation `listGroupInvites` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListGroupInvitesParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
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
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().list_group_users()`")]
    new(group_id: models::GroupId),
    set(envelope: bool, pretty: bool, username: impl Into<String> => into),
    "listGroupInvites": "GET" "/api/atlas/v2/groups/{groupId}/invites",
    answer: Json<Vec<models::GroupInvitation>>,
    /// What the operation `listGroupInvites` answers when it refuses.
    error: ListGroupInvitesError = errors::ApiErrorAt401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json", security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}

operation! {
    /// What the operation `updateGroupInvites` needs; sent with [`Client::send`](crate::Client::send).
    pub struct UpdateGroupInvitesParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
        /// The user name that finds the invitation, and the roles to change.
        body: models::GroupInvitationRequest = body,
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
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().add_group_user_role()` or `mongodb_cloud_users().remove_group_user_role()`")]
    new(group_id: models::GroupId, body: models::GroupInvitationRequest),
    set(envelope: bool, pretty: bool),
    "updateGroupInvites": "PATCH" "/api/atlas/v2/groups/{groupId}/invites",
    answer: Json<models::GroupInvitation>,
    /// What the operation `updateGroupInvites` answers when it refuses.
    error: UpdateGroupInvitesError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"), security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}

operation! {
    /// What the operation `createGroupInvite` needs; sent with [`Client::send`](crate::Client::send).
    pub struct CreateGroupInviteParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
        /// Whom to invite, and with which roles.
        body: models::GroupInvitationRequest = body,
        /// Set it to true for a body with line breaks and indentation. The content stays the same.
        ///
        /// Default: `false`.
        pretty: Option<bool> = query "pretty",
        /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
        /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
        /// and gains the status.
        ///
        /// Default: `false`.
        envelope: Option<bool> = query "envelope",
    }
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().add_group_users()`")]
    new(group_id: models::GroupId, body: models::GroupInvitationRequest),
    set(pretty: bool, envelope: bool),
    "createGroupInvite": "POST" "/api/atlas/v2/groups/{groupId}/invites",
    answer: Json<models::GroupInvitation>,
    /// What the operation `createGroupInvite` answers when it refuses.
    error: CreateGroupInviteError = errors::ApiErrorAt401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"), security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}

operation! {
    /// What the operation `deleteGroupInvite` needs; sent with [`Client::send`](crate::Client::send).
    pub struct DeleteGroupInviteParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
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
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().remove_group_user()`")]
    new(group_id: models::GroupId, invitation_id: impl Into<models::InvitationId> => into),
    set(envelope: bool),
    "deleteGroupInvite": "DELETE" "/api/atlas/v2/groups/{groupId}/invites/{invitationId}",
    answer: Empty,
    /// What the operation `deleteGroupInvite` answers when it refuses.
    error: DeleteGroupInviteError = errors::ApiErrorAt401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json", security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}

operation! {
    /// What the operation `getGroupInvite` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetGroupInviteParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
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
        /// Set it to true for a body with line breaks and indentation. The content stays the same.
        ///
        /// Default: `false`.
        pretty: Option<bool> = query "pretty",
    }
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().get_group_user()`")]
    new(group_id: models::GroupId, invitation_id: impl Into<models::InvitationId> => into),
    set(envelope: bool, pretty: bool),
    "getGroupInvite": "GET" "/api/atlas/v2/groups/{groupId}/invites/{invitationId}",
    answer: Json<models::GroupInvitation>,
    /// What the operation `getGroupInvite` answers when it refuses.
    error: GetGroupInviteError = errors::ApiErrorAt401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json", security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}

operation! {
    /// What the operation `updateGroupInviteById` needs; sent with [`Client::send`](crate::Client::send).
    pub struct UpdateInviteByIdParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
        /// Id of the invitation, 24 hexadecimal digits. It is not the id of the invited user.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        invitation_id: models::InvitationId = path "invitationId",
        /// The project roles that the invitation is to carry from now on.
        body: models::GroupInvitationUpdateRequest = body,
        /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
        /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
        /// and gains the status.
        ///
        /// Default: `false`.
        envelope: Option<bool> = query "envelope",
    }
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().add_group_user_role()` or `mongodb_cloud_users().remove_group_user_role()`")]
    new(group_id: models::GroupId, invitation_id: impl Into<models::InvitationId> => into,
        body: models::GroupInvitationUpdateRequest),
    set(envelope: bool),
    "updateGroupInviteById": "PATCH" "/api/atlas/v2/groups/{groupId}/invites/{invitationId}",
    answer: Json<models::GroupInvitation>,
    /// What the operation `updateGroupInviteById` answers when it refuses.
    error: UpdateInviteByIdError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"), security: crate::SECURITY,
    version: Some("2023-01-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}

operation! {
    /// What the operation `addGroupAccessUser` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddGroupUserParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
        /// Who gets access to the project, and with which roles.
        body: models::GroupInvitationRequest = body,
        /// Set it to true for a body with line breaks and indentation. The content stays the same.
        ///
        /// Default: `false`.
        pretty: Option<bool> = query "pretty",
        /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
        /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
        /// and gains the status.
        ///
        /// Default: `false`.
        envelope: Option<bool> = query "envelope",
    }
    #[deprecated(note = "sunset 2027-07-01; use `mongodb_cloud_users().add_group_users()`")]
    new(group_id: models::GroupId, body: models::GroupInvitationRequest),
    set(pretty: bool, envelope: bool),
    "addGroupAccessUser": "POST" "/api/atlas/v2/groups/{groupId}/access",
    answer: MaybeJson<models::OrganizationInvitation>,
    /// What the operation `addGroupAccessUser` answers when it refuses.
    error: AddGroupUserError = errors::ApiErrorAt401_403_404_429_500,
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: Some("application/vnd.atlas.2023-02-01+json"), security: crate::SECURITY,
    version: Some("2023-02-01"), envelope: Some(&crate::ENVELOPE), deprecated: true,
    sunset: Some("2027-07-01"),
}
