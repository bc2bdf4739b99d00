//! Operations of the tag `MongoDB Cloud Users`.
//!
//! People in organizations and projects, whether they have accepted their invitation or not, and their roles.

use crate::{errors, models};
use crate::runtime::{
    Call, Client, Empty, Json, Operation, OperationMeta, json, params, setters,
};

/// Operations of the tag `MongoDB Cloud Users`.
///
/// People in organizations and projects, whether they have accepted their invitation or not, and their roles.
#[derive(Clone, Copy, Debug)]
pub struct MongodbCloudUsers<'a> {
    client: &'a Client,
}

impl<'a> MongodbCloudUsers<'a> {
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
    pub fn remove_group_user_role(
        &self,
        group_id: models::GroupId,
        user_id: models::UserId,
        body: models::AddOrRemoveGroupRole,
    ) -> Call<'a, RemoveGroupUserRoleParams> {
        Call::new(self.client, RemoveGroupUserRoleParams::new(group_id, user_id, body))
    }
}

/// What the operation `listOrgUsers` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListOrgUsersParams {
    /// Id of the organization, 24 hexadecimal digits.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub org_id: models::OrgId,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
    /// Set it to false when the answer need not count all items in `totalCount`.
    ///
    /// Default: `true`.
    pub include_count: Option<bool>,
    /// How many items a page holds at most, from 1 to 500.
    ///
    /// Default: `100`. Expected: at least 1, at most 500.
    pub items_per_page: Option<i64>,
    /// Which page to return; the first is 1.
    ///
    /// Default: `1`. Expected: at least 1.
    pub page_num: Option<i64>,
    /// E-mail address that a user signs in with; only that user is in the answer.
    pub username: Option<String>,
    /// A single membership state; only users in it are in the answer. `orgMembershipStatuses`, which takes several
    /// states, is its successor.
    ///
    /// Deprecated.
    pub org_membership_status: Option<String>,
    /// Only users in one of these membership states are in the answer. Repeat the parameter to name several states.
    ///
    /// Expected: at most 4 items.
    pub org_membership_statuses: Option<Vec<json::Open<models::OrgMembershipStatus>>>,
}

impl ListOrgUsersParams {
    /// A call with everything that is required.
    pub fn new(org_id: models::OrgId) -> Self {
        Self {
            org_id,
            envelope: None,
            pretty: None,
            include_count: None,
            items_per_page: None,
            page_num: None,
            username: None,
            org_membership_status: None,
            org_membership_statuses: None,
        }
    }
}

params! { ListOrgUsersParams {
    org_id: path "orgId",
    envelope: query "envelope",
    pretty: query "pretty",
    include_count: query "includeCount",
    items_per_page: query "itemsPerPage",
    page_num: query "pageNum",
    username: query "username",
    org_membership_status: query "orgMembershipStatus",
    org_membership_statuses: query "orgMembershipStatuses",
} }

setters! { ListOrgUsersParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
    /// Set it to false when the answer need not count all items in `totalCount`.
    ///
    /// Default: `true`.
    include_count: bool,
    /// How many items a page holds at most, from 1 to 500.
    ///
    /// Default: `100`. Expected: at least 1, at most 500.
    items_per_page: i64,
    /// Which page to return; the first is 1.
    ///
    /// Default: `1`. Expected: at least 1.
    page_num: i64,
    /// E-mail address that a user signs in with; only that user is in the answer.
    username: impl Into<String>,
    /// A single membership state; only users in it are in the answer. `orgMembershipStatuses`, which takes several
    /// states, is its successor.
    ///
    /// Deprecated.
    org_membership_status: impl Into<String>,
    /// Only users in one of these membership states are in the answer. Repeat the parameter to name several states.
    ///
    /// Expected: at most 4 items.
    org_membership_statuses: impl Into<Vec<json::Open<models::OrgMembershipStatus>>>,
} }

impl Operation for ListOrgUsersParams {
    type Answer = Json<models::PaginatedOrgUserView>;
    type Error = ListOrgUsersError;
    const META: OperationMeta = OperationMeta {
        id: "listOrgUsers",
        method: "GET",
        path: "/api/atlas/v2/orgs/{orgId}/users",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `listOrgUsers` answers when it refuses.
pub type ListOrgUsersError = errors::ApiErrorAt400_401_403_404_429_500;

/// What the operation `createOrgUser` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrgUserParams {
    /// Id of the organization, 24 hexadecimal digits.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub org_id: models::OrgId,
    /// Who joins the organization, and with which roles and teams.
    pub body: models::OrgUserRequest,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
}

impl CreateOrgUserParams {
    /// A call with everything that is required.
    pub fn new(org_id: models::OrgId, body: models::OrgUserRequest) -> Self {
        Self {
            org_id,
            body,
            envelope: None,
            pretty: None,
        }
    }
}

params! { CreateOrgUserParams {
    org_id: path "orgId",
    body: body,
    envelope: query "envelope",
    pretty: query "pretty",
} }

setters! { CreateOrgUserParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
} }

impl Operation for CreateOrgUserParams {
    type Answer = Json<models::OrgUserResponse>;
    type Error = CreateOrgUserError;
    const META: OperationMeta = OperationMeta {
        id: "createOrgUser",
        method: "POST",
        path: "/api/atlas/v2/orgs/{orgId}/users",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        content_type: Some("application/vnd.atlas.2025-02-19+json"),
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        ..OperationMeta::NEW
    };
}

/// What the operation `createOrgUser` answers when it refuses.
pub type CreateOrgUserError = errors::ApiErrorAt400_401_403_404_409_429_500;

/// What the operation `removeOrgUser` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveOrgUserParams {
    /// Id of the organization, 24 hexadecimal digits.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub org_id: models::OrgId,
    /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub user_id: models::UserId,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
}

impl RemoveOrgUserParams {
    /// A call with everything that is required.
    pub fn new(org_id: models::OrgId, user_id: models::UserId) -> Self {
        Self {
            org_id,
            user_id,
            envelope: None,
            pretty: None,
        }
    }
}

params! { RemoveOrgUserParams {
    org_id: path "orgId",
    user_id: path "userId",
    envelope: query "envelope",
    pretty: query "pretty",
} }

setters! { RemoveOrgUserParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
} }

impl Operation for RemoveOrgUserParams {
    type Answer = Empty;
    type Error = RemoveOrgUserError;
    const META: OperationMeta = OperationMeta {
        id: "removeOrgUser",
        method: "DELETE",
        path: "/api/atlas/v2/orgs/{orgId}/users/{userId}",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `removeOrgUser` answers when it refuses.
pub type RemoveOrgUserError = errors::ApiErrorAt400_401_403_404_429_500;

/// What the operation `getOrgUser` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetOrgUserParams {
    /// Id of the organization, 24 hexadecimal digits.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub org_id: models::OrgId,
    /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub user_id: models::UserId,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
    /// The membership states in which the user may be found. Repeat the parameter to name several states.
    ///
    /// Expected: at most 4 items.
    pub org_membership_statuses: Option<Vec<json::Open<models::OrgMembershipStatus>>>,
}

impl GetOrgUserParams {
    /// A call with everything that is required.
    pub fn new(org_id: models::OrgId, user_id: models::UserId) -> Self {
        Self {
            org_id,
            user_id,
            envelope: None,
            pretty: None,
            org_membership_statuses: None,
        }
    }
}

params! { GetOrgUserParams {
    org_id: path "orgId",
    user_id: path "userId",
    envelope: query "envelope",
    pretty: query "pretty",
    org_membership_statuses: query "orgMembershipStatuses",
} }

setters! { GetOrgUserParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
    /// The membership states in which the user may be found. Repeat the parameter to name several states.
    ///
    /// Expected: at most 4 items.
    org_membership_statuses: impl Into<Vec<json::Open<models::OrgMembershipStatus>>>,
} }

impl Operation for GetOrgUserParams {
    type Answer = Json<models::OrgUserResponse>;
    type Error = GetOrgUserError;
    const META: OperationMeta = OperationMeta {
        id: "getOrgUser",
        method: "GET",
        path: "/api/atlas/v2/orgs/{orgId}/users/{userId}",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getOrgUser` answers when it refuses.
pub type GetOrgUserError = errors::ApiErrorAt400_401_403_404_429_500;

/// What the operation `updateOrgUser` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateOrgUserParams {
    /// Id of the organization, 24 hexadecimal digits.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub org_id: models::OrgId,
    /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub user_id: models::UserId,
    /// The roles and teams that replace those the user has.
    pub body: models::OrgUserUpdateRequest,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
}

impl UpdateOrgUserParams {
    /// A call with everything that is required.
    pub fn new(
        org_id: models::OrgId,
        user_id: models::UserId,
        body: models::OrgUserUpdateRequest,
    ) -> Self {
        Self {
            org_id,
            user_id,
            body,
            envelope: None,
            pretty: None,
        }
    }
}

params! { UpdateOrgUserParams {
    org_id: path "orgId",
    user_id: path "userId",
    body: body,
    envelope: query "envelope",
    pretty: query "pretty",
} }

setters! { UpdateOrgUserParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
} }

impl Operation for UpdateOrgUserParams {
    type Answer = Json<models::OrgUserResponse>;
    type Error = UpdateOrgUserError;
    const META: OperationMeta = OperationMeta {
        id: "updateOrgUser",
        method: "PATCH",
        path: "/api/atlas/v2/orgs/{orgId}/users/{userId}",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        content_type: Some("application/vnd.atlas.2025-02-19+json"),
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        ..OperationMeta::NEW
    };
}

/// What the operation `updateOrgUser` answers when it refuses.
pub type UpdateOrgUserError = errors::ApiErrorAt400_401_403_404_429_500;

/// What the operation `addOrgUserRole` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddOrgRoleParams {
    /// Id of the organization, 24 hexadecimal digits.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub org_id: models::OrgId,
    /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub user_id: models::UserId,
    /// The organization role to give.
    pub body: models::AddOrRemoveOrgRole,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
}

impl AddOrgRoleParams {
    /// A call with everything that is required.
    pub fn new(
        org_id: models::OrgId,
        user_id: models::UserId,
        body: models::AddOrRemoveOrgRole,
    ) -> Self {
        Self {
            org_id,
            user_id,
            body,
            envelope: None,
            pretty: None,
        }
    }
}

params! { AddOrgRoleParams {
    org_id: path "orgId",
    user_id: path "userId",
    body: body,
    envelope: query "envelope",
    pretty: query "pretty",
} }

setters! { AddOrgRoleParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
} }

impl Operation for AddOrgRoleParams {
    type Answer = Json<models::OrgUserResponse>;
    type Error = AddOrgRoleError;
    const META: OperationMeta = OperationMeta {
        id: "addOrgUserRole",
        method: "POST",
        path: "/api/atlas/v2/orgs/{orgId}/users/{userId}:addRole",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        content_type: Some("application/vnd.atlas.2025-02-19+json"),
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        ..OperationMeta::NEW
    };
}

/// What the operation `addOrgUserRole` answers when it refuses.
pub type AddOrgRoleError = errors::ApiErrorAt400_401_403_404_409_429_500;

/// What the operation `removeOrgUserRole` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveOrgRoleParams {
    /// Id of the organization, 24 hexadecimal digits.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub org_id: models::OrgId,
    /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub user_id: models::UserId,
    /// The organization role to take away.
    pub body: models::AddOrRemoveOrgRole,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
}

impl RemoveOrgRoleParams {
    /// A call with everything that is required.
    pub fn new(
        org_id: models::OrgId,
        user_id: models::UserId,
        body: models::AddOrRemoveOrgRole,
    ) -> Self {
        Self {
            org_id,
            user_id,
            body,
            envelope: None,
            pretty: None,
        }
    }
}

params! { RemoveOrgRoleParams {
    org_id: path "orgId",
    user_id: path "userId",
    body: body,
    envelope: query "envelope",
    pretty: query "pretty",
} }

setters! { RemoveOrgRoleParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
} }

impl Operation for RemoveOrgRoleParams {
    type Answer = Json<models::OrgUserResponse>;
    type Error = RemoveOrgRoleError;
    const META: OperationMeta = OperationMeta {
        id: "removeOrgUserRole",
        method: "POST",
        path: "/api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        content_type: Some("application/vnd.atlas.2025-02-19+json"),
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        ..OperationMeta::NEW
    };
}

/// What the operation `removeOrgUserRole` answers when it refuses.
pub type RemoveOrgRoleError = errors::ApiErrorAt400_401_403_404_429_500;

/// What the operation `listGroupUsers` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListGroupUsersParams {
    /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub group_id: models::GroupId,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to false when the answer need not count all items in `totalCount`.
    ///
    /// Default: `true`.
    pub include_count: Option<bool>,
    /// How many items a page holds at most, from 1 to 500.
    ///
    /// Default: `100`. Expected: at least 1, at most 500.
    pub items_per_page: Option<i64>,
    /// Which page to return; the first is 1.
    ///
    /// Default: `1`. Expected: at least 1.
    pub page_num: Option<i64>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
    /// Set it to true to see, beside users with roles of their own in the project, those who have access through a
    /// team.
    ///
    /// Default: `false`.
    pub flatten_teams: Option<bool>,
    /// Set it to true to see also the users whose roles in the organization give them access to the project without
    /// being added to it.
    ///
    /// Default: `false`.
    pub include_org_users: Option<bool>,
    /// A single membership state; only users in it are in the answer. `orgMembershipStatuses`, which takes several
    /// states, is its successor.
    ///
    /// Deprecated.
    pub org_membership_status: Option<String>,
    /// Only users in one of these membership states are in the answer. Repeat the parameter to name several states.
    ///
    /// Expected: at most 4 items.
    pub org_membership_statuses: Option<Vec<json::Open<models::OrgMembershipStatus>>>,
    /// E-mail address that a user signs in with; only that user is in the answer.
    pub username: Option<String>,
}

impl ListGroupUsersParams {
    /// A call with everything that is required.
    pub fn new(group_id: models::GroupId) -> Self {
        Self {
            group_id,
            envelope: None,
            include_count: None,
            items_per_page: None,
            page_num: None,
            pretty: None,
            flatten_teams: None,
            include_org_users: None,
            org_membership_status: None,
            org_membership_statuses: None,
            username: None,
        }
    }
}

params! { ListGroupUsersParams {
    group_id: path "groupId",
    envelope: query "envelope",
    include_count: query "includeCount",
    items_per_page: query "itemsPerPage",
    page_num: query "pageNum",
    pretty: query "pretty",
    flatten_teams: query "flattenTeams",
    include_org_users: query "includeOrgUsers",
    org_membership_status: query "orgMembershipStatus",
    org_membership_statuses: query "orgMembershipStatuses",
    username: query "username",
} }

setters! { ListGroupUsersParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to false when the answer need not count all items in `totalCount`.
    ///
    /// Default: `true`.
    include_count: bool,
    /// How many items a page holds at most, from 1 to 500.
    ///
    /// Default: `100`. Expected: at least 1, at most 500.
    items_per_page: i64,
    /// Which page to return; the first is 1.
    ///
    /// Default: `1`. Expected: at least 1.
    page_num: i64,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
    /// Set it to true to see, beside users with roles of their own in the project, those who have access through a
    /// team.
    ///
    /// Default: `false`.
    flatten_teams: bool,
    /// Set it to true to see also the users whose roles in the organization give them access to the project without
    /// being added to it.
    ///
    /// Default: `false`.
    include_org_users: bool,
    /// A single membership state; only users in it are in the answer. `orgMembershipStatuses`, which takes several
    /// states, is its successor.
    ///
    /// Deprecated.
    org_membership_status: impl Into<String>,
    /// Only users in one of these membership states are in the answer. Repeat the parameter to name several states.
    ///
    /// Expected: at most 4 items.
    org_membership_statuses: impl Into<Vec<json::Open<models::OrgMembershipStatus>>>,
    /// E-mail address that a user signs in with; only that user is in the answer.
    username: impl Into<String>,
} }

impl Operation for ListGroupUsersParams {
    type Answer = Json<models::PaginatedGroupUserView>;
    type Error = ListGroupUsersError;
    const META: OperationMeta = OperationMeta {
        id: "listGroupUsers",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/users",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `listGroupUsers` answers when it refuses.
pub type ListGroupUsersError = errors::ApiErrorAt401_403_404_429_500;

/// What the operation `addGroupUsers` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddGroupUsersParams {
    /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub group_id: models::GroupId,
    /// Who gets access to the project, and with which roles.
    pub body: models::GroupUserRequest,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
}

impl AddGroupUsersParams {
    /// A call with everything that is required.
    pub fn new(group_id: models::GroupId, body: models::GroupUserRequest) -> Self {
        Self {
            group_id,
            body,
            envelope: None,
            pretty: None,
        }
    }
}

params! { AddGroupUsersParams {
    group_id: path "groupId",
    body: body,
    envelope: query "envelope",
    pretty: query "pretty",
} }

setters! { AddGroupUsersParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
} }

impl Operation for AddGroupUsersParams {
    type Answer = Json<models::GroupUserResponse>;
    type Error = AddGroupUsersError;
    const META: OperationMeta = OperationMeta {
        id: "addGroupUsers",
        method: "POST",
        path: "/api/atlas/v2/groups/{groupId}/users",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        content_type: Some("application/vnd.atlas.2025-02-19+json"),
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        ..OperationMeta::NEW
    };
}

/// What the operation `addGroupUsers` answers when it refuses.
pub type AddGroupUsersError = errors::ApiErrorAt400_401_403_404_409_429_500;

/// What the operation `removeGroupUser` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveGroupUserParams {
    /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub group_id: models::GroupId,
    /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub user_id: models::UserId,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
}

impl RemoveGroupUserParams {
    /// A call with everything that is required.
    pub fn new(group_id: models::GroupId, user_id: models::UserId) -> Self {
        Self {
            group_id,
            user_id,
            envelope: None,
            pretty: None,
        }
    }
}

params! { RemoveGroupUserParams {
    group_id: path "groupId",
    user_id: path "userId",
    envelope: query "envelope",
    pretty: query "pretty",
} }

setters! { RemoveGroupUserParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
} }

impl Operation for RemoveGroupUserParams {
    type Answer = Empty;
    type Error = RemoveGroupUserError;
    const META: OperationMeta = OperationMeta {
        id: "removeGroupUser",
        method: "DELETE",
        path: "/api/atlas/v2/groups/{groupId}/users/{userId}",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `removeGroupUser` answers when it refuses.
pub type RemoveGroupUserError = errors::ApiErrorAt400_401_403_404_429_500;

/// What the operation `getGroupUser` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetGroupUserParams {
    /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub group_id: models::GroupId,
    /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub user_id: models::UserId,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
    /// The membership states in which the user may be found. Repeat the parameter to name several states.
    ///
    /// Expected: at most 4 items.
    pub org_membership_statuses: Option<Vec<json::Open<models::OrgMembershipStatus>>>,
}

impl GetGroupUserParams {
    /// A call with everything that is required.
    pub fn new(group_id: models::GroupId, user_id: models::UserId) -> Self {
        Self {
            group_id,
            user_id,
            envelope: None,
            pretty: None,
            org_membership_statuses: None,
        }
    }
}

params! { GetGroupUserParams {
    group_id: path "groupId",
    user_id: path "userId",
    envelope: query "envelope",
    pretty: query "pretty",
    org_membership_statuses: query "orgMembershipStatuses",
} }

setters! { GetGroupUserParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
    /// The membership states in which the user may be found. Repeat the parameter to name several states.
    ///
    /// Expected: at most 4 items.
    org_membership_statuses: impl Into<Vec<json::Open<models::OrgMembershipStatus>>>,
} }

impl Operation for GetGroupUserParams {
    type Answer = Json<models::GroupUserResponse>;
    type Error = GetGroupUserError;
    const META: OperationMeta = OperationMeta {
        id: "getGroupUser",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/users/{userId}",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getGroupUser` answers when it refuses.
pub type GetGroupUserError = errors::ApiErrorAt400_401_403_404_429_500;

/// What the operation `addGroupUserRole` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddGroupUserRoleParams {
    /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub group_id: models::GroupId,
    /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub user_id: models::UserId,
    /// The project role to give.
    pub body: models::AddOrRemoveGroupRole,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
}

impl AddGroupUserRoleParams {
    /// A call with everything that is required.
    pub fn new(
        group_id: models::GroupId,
        user_id: models::UserId,
        body: models::AddOrRemoveGroupRole,
    ) -> Self {
        Self {
            group_id,
            user_id,
            body,
            envelope: None,
            pretty: None,
        }
    }
}

params! { AddGroupUserRoleParams {
    group_id: path "groupId",
    user_id: path "userId",
    body: body,
    envelope: query "envelope",
    pretty: query "pretty",
} }

setters! { AddGroupUserRoleParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
} }

impl Operation for AddGroupUserRoleParams {
    type Answer = Json<models::GroupUserResponse>;
    type Error = AddGroupUserRoleError;
    const META: OperationMeta = OperationMeta {
        id: "addGroupUserRole",
        method: "POST",
        path: "/api/atlas/v2/groups/{groupId}/users/{userId}:addRole",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        content_type: Some("application/vnd.atlas.2025-02-19+json"),
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        ..OperationMeta::NEW
    };
}

/// What the operation `addGroupUserRole` answers when it refuses.
pub type AddGroupUserRoleError = errors::ApiErrorAt400_401_403_404_409_429_500;

/// What the operation `removeGroupUserRole` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveGroupUserRoleParams {
    /// Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub group_id: models::GroupId,
    /// Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.
    ///
    /// Expected: pattern `^([a-f0-9]{24})$`.
    pub user_id: models::UserId,
    /// The project role to take away.
    pub body: models::AddOrRemoveGroupRole,
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    pub envelope: Option<bool>,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pub pretty: Option<bool>,
}

impl RemoveGroupUserRoleParams {
    /// A call with everything that is required.
    pub fn new(
        group_id: models::GroupId,
        user_id: models::UserId,
        body: models::AddOrRemoveGroupRole,
    ) -> Self {
        Self {
            group_id,
            user_id,
            body,
            envelope: None,
            pretty: None,
        }
    }
}

params! { RemoveGroupUserRoleParams {
    group_id: path "groupId",
    user_id: path "userId",
    body: body,
    envelope: query "envelope",
    pretty: query "pretty",
} }

setters! { RemoveGroupUserRoleParams {
    /// Set it to true to receive the status inside the body, for clients that cannot read the status line or the
    /// headers of an answer. An object is then wrapped as the content beside its status; a list keeps its `results`
    /// and gains the status.
    ///
    /// Default: `false`.
    envelope: bool,
    /// Set it to true for a body with line breaks and indentation. The content stays the same.
    ///
    /// Default: `false`.
    pretty: bool,
} }

impl Operation for RemoveGroupUserRoleParams {
    type Answer = Json<models::GroupUserResponse>;
    type Error = RemoveGroupUserRoleError;
    const META: OperationMeta = OperationMeta {
        id: "removeGroupUserRole",
        method: "POST",
        path: "/api/atlas/v2/groups/{groupId}/users/{userId}:removeRole",
        accept: "application/vnd.atlas.2025-02-19+json",
        security: crate::SECURITY,
        content_type: Some("application/vnd.atlas.2025-02-19+json"),
        version: Some("2025-02-19"),
        envelope: Some(&crate::ENVELOPE),
        ..OperationMeta::NEW
    };
}

/// What the operation `removeGroupUserRole` answers when it refuses.
pub type RemoveGroupUserRoleError = errors::ApiErrorAt400_401_403_404_409_429_500;
