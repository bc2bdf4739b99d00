//! Operations of the tag `MongoDB Cloud Users`.
//!
//! People in organizations and projects, whether they have accepted their invitation or not, and their roles.

use crate::{errors, models};
use crate::runtime::{Call, Client, Empty, Json, json, operation};

/// Operations of the tag `MongoDB Cloud Users`.
///
/// People in organizations and projects, whether they have accepted their invitation or not, and their roles.
#[derive(Clone, Copy, Debug)]
pub struct MongodbCloudUsers<'a> {
    client: &'a Client,
}

impl<'a> MongodbCloudUsers<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the users of an organization
    ///
    /// Answers with one page of the users of the organization and changes nothing. Version 2025-02-19 shows pending
    /// users beside the active ones; version 2023-01-01 knows active users only and describes them in another form.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/users`. API version `2025-02-19`. Needs the role Organization Member. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgusers).
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
    /// # async fn example(client: atlas_admin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .list_org_users("6523a1f0c4b7d92e8a10f3c4".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_org_users(&self, org_id: models::OrgId) -> Call<'a, ListOrgUsersParams> {
        Call::new(self.client, ListOrgUsersParams::new(org_id))
    }

    /// Add a user to an organization
    ///
    /// Makes one person a pending user of the organization and sends the invitation. The user turns active, with the
    /// roles and teams named here, by accepting it. It does not change a user who already belongs to the
    /// organization; `updateOrgUser` does.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/users`. API version `2025-02-19`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorguser).
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::OrgUserRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .create_org_user("6523a1f0c4b7d92e8a10f3c4".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_org_user(
        &self,
        org_id: models::OrgId,
        body: models::OrgUserRequest,
    ) -> Call<'a, CreateOrgUserParams> {
        Call::new(self.client, CreateOrgUserParams::new(org_id, body))
    }

    /// Remove a user from an organization
    ///
    /// Takes one user out of the organization, and so out of its projects and teams. The user's account itself is not
    /// deleted. Version 2025-02-19 also removes a pending user, which cancels the invitation; version 2023-01-01
    /// removes active users only.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/users/{userId}`. API version `2025-02-19`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removeorguser).
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
    /// # async fn example(client: atlas_admin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .remove_org_user("6523a1f0c4b7d92e8a10f3c4".parse()?, "6523a3d2c4b7d92e8a10f3ea".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_org_user(
        &self,
        org_id: models::OrgId,
        user_id: models::UserId,
    ) -> Call<'a, RemoveOrgUserParams> {
        Call::new(self.client, RemoveOrgUserParams::new(org_id, user_id))
    }

    /// Look up a user of an organization
    ///
    /// Answers with one user of the organization, active or pending, and changes nothing.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/users/{userId}`. API version `2025-02-19`. Needs the role Organization Member. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorguser).
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
    /// # async fn example(client: atlas_admin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .get_org_user("6523a1f0c4b7d92e8a10f3c4".parse()?, "6523a3d2c4b7d92e8a10f3ea".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_org_user(
        &self,
        org_id: models::OrgId,
        user_id: models::UserId,
    ) -> Call<'a, GetOrgUserParams> {
        Call::new(self.client, GetOrgUserParams::new(org_id, user_id))
    }

    /// Change the roles and teams of a user in an organization
    ///
    /// Replaces the roles of one active or pending user in the organization and its projects, or the list of the
    /// user's teams, by what the body holds. It does not merge: to add or take away a single role, call
    /// `addOrgUserRole` or `removeOrgUserRole`. Personal data such as the name cannot be changed here.
    ///
    /// `PATCH /api/atlas/v2/orgs/{orgId}/users/{userId}`. API version `2025-02-19`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorguser).
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::OrgUserUpdateRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .update_org_user("6523a1f0c4b7d92e8a10f3c4".parse()?, "6523a3d2c4b7d92e8a10f3ea".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_org_user(
        &self,
        org_id: models::OrgId,
        user_id: models::UserId,
        body: models::OrgUserUpdateRequest,
    ) -> Call<'a, UpdateOrgUserParams> {
        Call::new(self.client, UpdateOrgUserParams::new(org_id, user_id, body))
    }

    /// Give a user a role in an organization
    ///
    /// Adds one organization role to those that an active or pending user already has. Project roles are given by
    /// `addGroupUserRole`.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/users/{userId}:addRole`. API version `2025-02-19`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addorguserrole).
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::AddOrRemoveOrgRole) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .add_org_role("6523a1f0c4b7d92e8a10f3c4".parse()?, "6523a3d2c4b7d92e8a10f3ea".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_org_role(
        &self,
        org_id: models::OrgId,
        user_id: models::UserId,
        body: models::AddOrRemoveOrgRole,
    ) -> Call<'a, AddOrgRoleParams> {
        Call::new(self.client, AddOrgRoleParams::new(org_id, user_id, body))
    }

    /// Take a role in an organization from a user
    ///
    /// Takes one organization role from an active or pending user, who keeps all other roles and stays in the
    /// organization; `removeOrgUser` ends the membership itself.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole`. API version `2025-02-19`. Needs the role Organization Owner. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removeorguserrole).
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::AddOrRemoveOrgRole) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .remove_org_role("6523a1f0c4b7d92e8a10f3c4".parse()?, "6523a3d2c4b7d92e8a10f3ea".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_org_role(
        &self,
        org_id: models::OrgId,
        user_id: models::UserId,
        body: models::AddOrRemoveOrgRole,
    ) -> Call<'a, RemoveOrgRoleParams> {
        Call::new(self.client, RemoveOrgRoleParams::new(org_id, user_id, body))
    }

    /// List the users of a project
    ///
    /// Answers with one page of the users of the project and changes nothing. Version 2025-02-19 shows pending users
    /// beside the active ones; version 2023-01-01 knows active users only and describes them in another form.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/users`. API version `2025-02-19`. Needs the role Project Read Only. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupusers).
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
    /// # async fn example(client: atlas_admin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .list_group_users("6523a2b9c4b7d92e8a10f3d7".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_group_users(
        &self,
        group_id: models::GroupId,
    ) -> Call<'a, ListGroupUsersParams> {
        Call::new(self.client, ListGroupUsersParams::new(group_id))
    }

    /// Add a user to a project
    ///
    /// Gives one person roles in the project. A person who is not yet an active user of the project's organization
    /// becomes a pending user and has to accept an invitation first. The body holds a single user, although the name
    /// of the operation is in the plural.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/users`. API version `2025-02-19`. Needs the role Project Access Manager. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupusers).
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::GroupUserRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .add_group_users("6523a2b9c4b7d92e8a10f3d7".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_group_users(
        &self,
        group_id: models::GroupId,
        body: models::GroupUserRequest,
    ) -> Call<'a, AddGroupUsersParams> {
        Call::new(self.client, AddGroupUsersParams::new(group_id, body))
    }

    /// Remove a user from a project
    ///
    /// Takes one user out of the project; the user stays in the organization and in its other projects. Version 2025-02-19
    /// also removes a pending user; version 2023-01-01 removes active users only.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/users/{userId}`. API version `2025-02-19`. Needs the role Project Access Manager. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removegroupuser).
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
    /// # async fn example(client: atlas_admin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .remove_group_user("6523a2b9c4b7d92e8a10f3d7".parse()?, "6523a3d2c4b7d92e8a10f3ea".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_group_user(
        &self,
        group_id: models::GroupId,
        user_id: models::UserId,
    ) -> Call<'a, RemoveGroupUserParams> {
        Call::new(self.client, RemoveGroupUserParams::new(group_id, user_id))
    }

    /// Look up a user of a project
    ///
    /// Answers with one user of the project, active or pending, and changes nothing.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/users/{userId}`. API version `2025-02-19`. Needs the role Project Read Only. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupuser).
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
    /// # async fn example(client: atlas_admin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .get_group_user("6523a2b9c4b7d92e8a10f3d7".parse()?, "6523a3d2c4b7d92e8a10f3ea".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_group_user(
        &self,
        group_id: models::GroupId,
        user_id: models::UserId,
    ) -> Call<'a, GetGroupUserParams> {
        Call::new(self.client, GetGroupUserParams::new(group_id, user_id))
    }

    /// Give a user a role in a project
    ///
    /// Adds one project role to those that an active or pending user already has. Organization roles are given by
    /// `addOrgUserRole`.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/users/{userId}:addRole`. API version `2025-02-19`. Needs the role Project Access Manager. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupuserrole).
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::AddOrRemoveGroupRole) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .add_group_user_role("6523a2b9c4b7d92e8a10f3d7".parse()?, "6523a3d2c4b7d92e8a10f3ea".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_group_user_role(
        &self,
        group_id: models::GroupId,
        user_id: models::UserId,
        body: models::AddOrRemoveGroupRole,
    ) -> Call<'a, AddGroupUserRoleParams> {
        Call::new(self.client, AddGroupUserRoleParams::new(group_id, user_id, body))
    }

    /// Take a role in a project from a user
    ///
    /// Takes one project role from an active or pending user, who keeps all other roles; `removeGroupUser` ends the
    /// user's access altogether.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/users/{userId}:removeRole`. API version `2025-02-19`. Needs the role Project Access Manager. [Documentation](https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removegroupuserrole).
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
    /// # async fn example(client: atlas_admin::Client, body: atlas_admin::models::AddOrRemoveGroupRole) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mongodb_cloud_users()
    ///     .remove_group_user_role("6523a2b9c4b7d92e8a10f3d7".parse()?, "6523a3d2c4b7d92e8a10f3ea".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_group_user_role(
        &self,
        group_id: models::GroupId,
        user_id: models::UserId,
        body: models::AddOrRemoveGroupRole,
    ) -> Call<'a, RemoveGroupUserRoleParams> {
        Call::new(self.client, RemoveGroupUserRoleParams::new(group_id, user_id, body))
    }
}

operation! {
    /// What the operation `listOrgUsers` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListOrgUsersParams {
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
        /// Set it to false when the answer need not count all items in `totalCount`.
        ///
        /// Default: `true`.
        include_count: Option<bool> = query "includeCount",
        /// How many items a page holds at most, from 1 to 500.
        ///
        /// Default: `100`. Expected: at least 1, at most 500.
        items_per_page: Option<i64> = query "itemsPerPage",
        /// Which page to return; the first is 1.
        ///
        /// Default: `1`. Expected: at least 1.
        page_num: Option<i64> = query "pageNum",
        /// E-mail address that a user signs in with; only that user is in the answer.
        username: Option<String> = query "username",
        /// A single membership state; only users in it are in the answer. `orgMembershipStatuses`, which takes several
        /// states, is its successor.
        ///
        /// Deprecated.
        org_membership_status: Option<String> = query "orgMembershipStatus",
        /// Only users in one of these membership states are in the answer. Repeat the parameter to name several states.
        ///
        /// Expected: at most 4 items.
        org_membership_statuses: Option<Vec<json::Open<models::OrgMembershipStatus>>> = query "orgMembershipStatuses",
    }
    new(org_id: models::OrgId),
    set(envelope: bool, pretty: bool, include_count: bool, items_per_page: i64, page_num: i64,
        username: impl Into<String> => into, org_membership_status: impl Into<String> => into,
        org_membership_statuses: impl Into<Vec<json::Open<models::OrgMembershipStatus>>> => into),
    "listOrgUsers": "GET" "/api/atlas/v2/orgs/{orgId}/users",
    answer: Json<models::PaginatedOrgUserView>,
    /// What the operation `listOrgUsers` answers when it refuses.
    error: ListOrgUsersError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2025-02-19+json", security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `createOrgUser` needs; sent with [`Client::send`](crate::Client::send).
    pub struct CreateOrgUserParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Who joins the organization, and with which roles and teams.
        body: models::OrgUserRequest = body,
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
    new(org_id: models::OrgId, body: models::OrgUserRequest), set(envelope: bool, pretty: bool),
    "createOrgUser": "POST" "/api/atlas/v2/orgs/{orgId}/users",
    answer: Json<models::OrgUserResponse>,
    /// What the operation `createOrgUser` answers when it refuses.
    error: CreateOrgUserError = errors::ApiErrorAt400_401_403_404_409_429_500,
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"), security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `removeOrgUser` needs; sent with [`Client::send`](crate::Client::send).
    pub struct RemoveOrgUserParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        user_id: models::UserId = path "userId",
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
    new(org_id: models::OrgId, user_id: models::UserId), set(envelope: bool, pretty: bool),
    "removeOrgUser": "DELETE" "/api/atlas/v2/orgs/{orgId}/users/{userId}",
    answer: Empty,
    /// What the operation `removeOrgUser` answers when it refuses.
    error: RemoveOrgUserError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2025-02-19+json", security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `getOrgUser` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetOrgUserParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        user_id: models::UserId = path "userId",
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
        /// The membership states in which the user may be found. Repeat the parameter to name several states.
        ///
        /// Expected: at most 4 items.
        org_membership_statuses: Option<Vec<json::Open<models::OrgMembershipStatus>>> = query "orgMembershipStatuses",
    }
    new(org_id: models::OrgId, user_id: models::UserId),
    set(envelope: bool, pretty: bool,
        org_membership_statuses: impl Into<Vec<json::Open<models::OrgMembershipStatus>>> => into),
    "getOrgUser": "GET" "/api/atlas/v2/orgs/{orgId}/users/{userId}",
    answer: Json<models::OrgUserResponse>,
    /// What the operation `getOrgUser` answers when it refuses.
    error: GetOrgUserError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2025-02-19+json", security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `updateOrgUser` needs; sent with [`Client::send`](crate::Client::send).
    pub struct UpdateOrgUserParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        user_id: models::UserId = path "userId",
        /// The roles and teams that replace those the user has.
        body: models::OrgUserUpdateRequest = body,
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
    new(org_id: models::OrgId, user_id: models::UserId, body: models::OrgUserUpdateRequest),
    set(envelope: bool, pretty: bool),
    "updateOrgUser": "PATCH" "/api/atlas/v2/orgs/{orgId}/users/{userId}",
    answer: Json<models::OrgUserResponse>,
    /// What the operation `updateOrgUser` answers when it refuses.
    error: UpdateOrgUserError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"), security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `addOrgUserRole` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddOrgRoleParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        user_id: models::UserId = path "userId",
        /// The organization role to give.
        body: models::AddOrRemoveOrgRole = body,
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
    new(org_id: models::OrgId, user_id: models::UserId, body: models::AddOrRemoveOrgRole),
    set(envelope: bool, pretty: bool),
    "addOrgUserRole": "POST" "/api/atlas/v2/orgs/{orgId}/users/{userId}:addRole",
    answer: Json<models::OrgUserResponse>,
    /// What the operation `addOrgUserRole` answers when it refuses.
    error: AddOrgRoleError = errors::ApiErrorAt400_401_403_404_409_429_500,
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"), security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `removeOrgUserRole` needs; sent with [`Client::send`](crate::Client::send).
    pub struct RemoveOrgRoleParams {
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        org_id: models::OrgId = path "orgId",
        /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        user_id: models::UserId = path "userId",
        /// The organization role to take away.
        body: models::AddOrRemoveOrgRole = body,
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
    new(org_id: models::OrgId, user_id: models::UserId, body: models::AddOrRemoveOrgRole),
    set(envelope: bool, pretty: bool),
    "removeOrgUserRole": "POST" "/api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole",
    answer: Json<models::OrgUserResponse>,
    /// What the operation `removeOrgUserRole` answers when it refuses.
    error: RemoveOrgRoleError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"), security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `listGroupUsers` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListGroupUsersParams {
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
        /// Set it to false when the answer need not count all items in `totalCount`.
        ///
        /// Default: `true`.
        include_count: Option<bool> = query "includeCount",
        /// How many items a page holds at most, from 1 to 500.
        ///
        /// Default: `100`. Expected: at least 1, at most 500.
        items_per_page: Option<i64> = query "itemsPerPage",
        /// Which page to return; the first is 1.
        ///
        /// Default: `1`. Expected: at least 1.
        page_num: Option<i64> = query "pageNum",
        /// Set it to true for a body with line breaks and indentation. The content stays the same.
        ///
        /// Default: `false`.
        pretty: Option<bool> = query "pretty",
        /// Set it to true to see, beside users with roles of their own in the project, those who have access through a
        /// team.
        ///
        /// Default: `false`.
        flatten_teams: Option<bool> = query "flattenTeams",
        /// Set it to true to see also the users whose roles in the organization give them access to the project without
        /// being added to it.
        ///
        /// Default: `false`.
        include_org_users: Option<bool> = query "includeOrgUsers",
        /// A single membership state; only users in it are in the answer. `orgMembershipStatuses`, which takes several
        /// states, is its successor.
        ///
        /// Deprecated.
        org_membership_status: Option<String> = query "orgMembershipStatus",
        /// Only users in one of these membership states are in the answer. Repeat the parameter to name several states.
        ///
        /// Expected: at most 4 items.
        org_membership_statuses: Option<Vec<json::Open<models::OrgMembershipStatus>>> = query "orgMembershipStatuses",
        /// E-mail address that a user signs in with; only that user is in the answer.
        username: Option<String> = query "username",
    }
    new(group_id: models::GroupId),
    set(envelope: bool, include_count: bool, items_per_page: i64, page_num: i64, pretty: bool,
        flatten_teams: bool, include_org_users: bool,
        org_membership_status: impl Into<String> => into,
        org_membership_statuses: impl Into<Vec<json::Open<models::OrgMembershipStatus>>> => into,
        username: impl Into<String> => into),
    "listGroupUsers": "GET" "/api/atlas/v2/groups/{groupId}/users",
    answer: Json<models::PaginatedGroupUserView>,
    /// What the operation `listGroupUsers` answers when it refuses.
    error: ListGroupUsersError = errors::ApiErrorAt401_403_404_429_500,
    accept: "application/vnd.atlas.2025-02-19+json", security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `addGroupUsers` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddGroupUsersParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
        /// Who gets access to the project, and with which roles.
        body: models::GroupUserRequest = body,
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
    new(group_id: models::GroupId, body: models::GroupUserRequest),
    set(envelope: bool, pretty: bool),
    "addGroupUsers": "POST" "/api/atlas/v2/groups/{groupId}/users",
    answer: Json<models::GroupUserResponse>,
    /// What the operation `addGroupUsers` answers when it refuses.
    error: AddGroupUsersError = errors::ApiErrorAt400_401_403_404_409_429_500,
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"), security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `removeGroupUser` needs; sent with [`Client::send`](crate::Client::send).
    pub struct RemoveGroupUserParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
        /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        user_id: models::UserId = path "userId",
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
    new(group_id: models::GroupId, user_id: models::UserId), set(envelope: bool, pretty: bool),
    "removeGroupUser": "DELETE" "/api/atlas/v2/groups/{groupId}/users/{userId}",
    answer: Empty,
    /// What the operation `removeGroupUser` answers when it refuses.
    error: RemoveGroupUserError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2025-02-19+json", security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `getGroupUser` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetGroupUserParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
        /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        user_id: models::UserId = path "userId",
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
        /// The membership states in which the user may be found. Repeat the parameter to name several states.
        ///
        /// Expected: at most 4 items.
        org_membership_statuses: Option<Vec<json::Open<models::OrgMembershipStatus>>> = query "orgMembershipStatuses",
    }
    new(group_id: models::GroupId, user_id: models::UserId),
    set(envelope: bool, pretty: bool,
        org_membership_statuses: impl Into<Vec<json::Open<models::OrgMembershipStatus>>> => into),
    "getGroupUser": "GET" "/api/atlas/v2/groups/{groupId}/users/{userId}",
    answer: Json<models::GroupUserResponse>,
    /// What the operation `getGroupUser` answers when it refuses.
    error: GetGroupUserError = errors::ApiErrorAt400_401_403_404_429_500,
    accept: "application/vnd.atlas.2025-02-19+json", security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `addGroupUserRole` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddGroupUserRoleParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
        /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        user_id: models::UserId = path "userId",
        /// The project role to give.
        body: models::AddOrRemoveGroupRole = body,
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
    new(group_id: models::GroupId, user_id: models::UserId, body: models::AddOrRemoveGroupRole),
    set(envelope: bool, pretty: bool),
    "addGroupUserRole": "POST" "/api/atlas/v2/groups/{groupId}/users/{userId}:addRole",
    answer: Json<models::GroupUserResponse>,
    /// What the operation `addGroupUserRole` answers when it refuses.
    error: AddGroupUserRoleError = errors::ApiErrorAt400_401_403_404_409_429_500,
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"), security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}

operation! {
    /// What the operation `removeGroupUserRole` needs; sent with [`Client::send`](crate::Client::send).
    pub struct RemoveGroupUserRoleParams {
        /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        group_id: models::GroupId = path "groupId",
        /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
        ///
        /// Expected: pattern `^([a-f0-9]{24})$`.
        user_id: models::UserId = path "userId",
        /// The project role to take away.
        body: models::AddOrRemoveGroupRole = body,
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
    new(group_id: models::GroupId, user_id: models::UserId, body: models::AddOrRemoveGroupRole),
    set(envelope: bool, pretty: bool),
    "removeGroupUserRole": "POST" "/api/atlas/v2/groups/{groupId}/users/{userId}:removeRole",
    answer: Json<models::GroupUserResponse>,
    /// What the operation `removeGroupUserRole` answers when it refuses.
    error: RemoveGroupUserRoleError = errors::ApiErrorAt400_401_403_404_409_429_500,
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"), security: crate::SECURITY,
    version: Some("2025-02-19"), envelope: Some(&crate::ENVELOPE),
}
