//! Types that only operations of the tag `Teams` use.

use super::{GroupId, Link, OrgId, TeamId, UserId};
use crate::runtime::{json, object};

/// A user to add to a team.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddUserToTeam {
    /// Id of the user, 24 hexadecimal digits.
    pub id: UserId,
}

impl AddUserToTeam {
    /// A value with everything that is required.
    pub fn new(id: UserId) -> Self {
        Self { id }
    }
}

object! { AddUserToTeam { id: "id" required } }

/// A role that a user has in an organization or in a project. Either `orgId` or `groupId` says where.
#[derive(Clone)]
#[non_exhaustive]
pub struct CloudAccessRoleAssignment {
    /// Id of the project that the role is for, 24 hexadecimal digits.
    pub group_id: Option<GroupId>,
    /// Id of the organization that the role is for, 24 hexadecimal digits.
    pub org_id: Option<OrgId>,
    /// Name of the role. The names of organization roles start with `ORG_`, those of project roles with `GROUP_`.
    pub role_name: Option<String>,
}

object! { CloudAccessRoleAssignment {
    group_id: "groupId" optional,
    org_id: "orgId" optional,
    role_name: "roleName" optional,
} }

/// A user account in the form of the older versions of the API, which know active users only.
#[derive(Clone)]
#[non_exhaustive]
pub struct CloudAppUser {
    /// Country of the user, as two capital letters (ISO 3166-1 alpha-2).
    pub country: String,
    /// When the account of the user was created, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub created_at: Option<jiff::Timestamp>,
    /// E-mail address of the user. Read `username` instead.
    ///
    /// Deprecated. Only in answers.
    pub email_address: String,
    /// Given name of the user.
    pub first_name: String,
    /// Id of the user, 24 hexadecimal digits.
    ///
    /// Only in answers.
    pub id: Option<UserId>,
    /// When the user last signed in, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub last_auth: Option<jiff::Timestamp>,
    /// Family name of the user.
    pub last_name: String,
    /// Addresses of related resources, such as this resource itself or the next page.
    ///
    /// Only in answers.
    pub links: Option<Vec<Link>>,
    /// Mobile telephone number of the user.
    pub mobile_number: String,
    /// Password of the account, 8 characters or more. Meant for requests.
    pub password: Option<json::Secret<String>>,
    /// Every role of the user, in organizations and in projects.
    pub roles: Vec<CloudAccessRoleAssignment>,
    /// Ids of the teams that the user is in, 24 hexadecimal digits each.
    ///
    /// Only in answers.
    pub team_ids: Option<Vec<TeamId>>,
    /// E-mail address that the user signs in with.
    pub username: String,
}

object! { CloudAppUser {
    country: "country" required,
    created_at: "createdAt" optional read_only,
    email_address: "emailAddress" required read_only,
    first_name: "firstName" required,
    id: "id" optional read_only,
    last_auth: "lastAuth" optional read_only,
    last_name: "lastName" required,
    links: "links" optional read_only,
    mobile_number: "mobileNumber" required,
    password: "password" optional,
    roles: "roles" required,
    team_ids: "teamIds" optional read_only,
    username: "username" required,
} }

/// One page of the members of a team.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaginatedApiAppUserView {
    /// Addresses of related resources, such as this resource itself or the next page.
    ///
    /// Only in answers.
    pub links: Option<Vec<Link>>,
    /// The items of this page.
    ///
    /// Only in answers.
    pub results: Vec<CloudAppUser>,
    /// Number of items on all pages together. It may be an estimate.
    ///
    /// Only in answers.
    pub total_count: Option<i32>,
}

object! { PaginatedApiAppUserView {
    links: "links" optional read_only,
    results: "results" required read_only,
    total_count: "totalCount" optional read_only,
} }
