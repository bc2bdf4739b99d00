//! Types that only operations of the tag `MongoDB Cloud Users` use.

use super::{GroupId, Link, OrgRole, TeamId, UserId};
use crate::runtime::{json, object, open_enum, setters, union};

/// Whether a user belongs to an organization, or is only invited.
#[non_exhaustive]
pub enum OrgMembershipStatus {
    /// `PENDING`
    Pending,
    /// `ACTIVE`
    Active,
    /// `INVITATION_EXPIRED`
    InvitationExpired,
    /// `INVITATION_REJECTED`
    InvitationRejected,
}

open_enum! { OrgMembershipStatus {
    Pending = "PENDING",
    Active = "ACTIVE",
    InvitationExpired = "INVITATION_EXPIRED",
    InvitationRejected = "INVITATION_REJECTED",
} }

/// A role in a project, to give to a user or to take away.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddOrRemoveGroupRole {
    /// Name of the project role.
    pub group_role: String,
}

impl AddOrRemoveGroupRole {
    /// A value with everything that is required.
    pub fn new(group_role: impl Into<String>) -> Self {
        Self {
            group_role: group_role.into(),
        }
    }
}

object! { AddOrRemoveGroupRole { group_role: "groupRole" required } }

/// A role in an organization, to give to a user or to take away.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddOrRemoveOrgRole {
    /// Name of the organization role.
    pub org_role: json::Open<OrgRole>,
}

impl AddOrRemoveOrgRole {
    /// A value with everything that is required.
    pub fn new(org_role: impl Into<json::Open<OrgRole>>) -> Self {
        Self { org_role: org_role.into() }
    }
}

object! { AddOrRemoveOrgRole { org_role: "orgRole" required } }

/// A user of a project whose membership in the organization is active.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupActiveUserResponse {
    /// Id of the user, 24 hexadecimal digits.
    ///
    /// Only in answers.
    pub id: UserId,
    /// State of the user's membership in the organization of the project.
    ///
    /// Only in answers.
    pub org_membership_status: json::Open<OrgMembershipStatus>,
    /// Roles that the user has in the project, or gets by accepting the invitation.
    ///
    /// Only in answers.
    pub roles: Vec<String>,
    /// E-mail address that the user signs in with.
    ///
    /// Only in answers.
    pub username: String,
    /// Country of the user, as two capital letters (ISO 3166-1 alpha-2).
    ///
    /// Only in answers.
    pub country: Option<String>,
    /// When the account of the user was created, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub created_at: jiff::Timestamp,
    /// Given name of the user.
    ///
    /// Only in answers.
    pub first_name: String,
    /// When the user last signed in, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub last_auth: Option<jiff::Timestamp>,
    /// Family name of the user.
    ///
    /// Only in answers.
    pub last_name: String,
    /// Mobile telephone number of the user.
    ///
    /// Only in answers.
    pub mobile_number: Option<String>,
}

object! { GroupActiveUserResponse {
    id: "id" required read_only,
    org_membership_status: "orgMembershipStatus" required read_only,
    roles: "roles" required read_only,
    username: "username" required read_only,
    country: "country" optional read_only,
    created_at: "createdAt" required read_only,
    first_name: "firstName" required read_only,
    last_auth: "lastAuth" optional read_only,
    last_name: "lastName" required read_only,
    mobile_number: "mobileNumber" optional read_only,
} }

/// A user of a project who has not accepted the invitation: it is pending, has lapsed or was declined.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupPendingUserResponse {
    /// Id of the user, 24 hexadecimal digits.
    ///
    /// Only in answers.
    pub id: UserId,
    /// State of the user's membership in the organization of the project.
    ///
    /// Only in answers.
    pub org_membership_status: json::Open<OrgMembershipStatus>,
    /// Roles that the user has in the project, or gets by accepting the invitation.
    ///
    /// Only in answers.
    pub roles: Vec<String>,
    /// E-mail address that the user signs in with.
    ///
    /// Only in answers.
    pub username: String,
    /// When the invitation was sent, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub invitation_created_at: jiff::Timestamp,
    /// When the invitation lapses or lapsed, in UTC (RFC 3339). May be null.
    ///
    /// Only in answers.
    pub invitation_expires_at: Option<jiff::Timestamp>,
    /// E-mail address of the user who sent the invitation.
    ///
    /// Only in answers.
    pub inviter_username: String,
}

object! { GroupPendingUserResponse {
    id: "id" required read_only,
    org_membership_status: "orgMembershipStatus" required read_only,
    roles: "roles" required read_only,
    username: "username" required read_only,
    invitation_created_at: "invitationCreatedAt" required read_only,
    invitation_expires_at: "invitationExpiresAt" optional read_only,
    inviter_username: "inviterUsername" required read_only,
} }

/// A project and the roles that a user has in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupRoleAssignment {
    /// Id of the project, 24 hexadecimal digits.
    pub group_id: Option<GroupId>,
    /// Names of the project roles.
    pub group_roles: Option<Vec<String>>,
}

object! { GroupRoleAssignment {
    group_id: "groupId" optional,
    group_roles: "groupRoles" optional,
} }

setters! { model GroupRoleAssignment {
    /// Id of the project, 24 hexadecimal digits.
    group_id: GroupId,
    /// Names of the project roles.
    group_roles: impl Into<Vec<String>>,
} }

/// Who gets access to a project, and with which roles.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupUserRequest {
    /// Roles in the project, at least one.
    ///
    /// Only in requests.
    pub roles: Vec<String>,
    /// E-mail address of the person, who signs in with it.
    ///
    /// Only in requests.
    pub username: String,
}

impl GroupUserRequest {
    /// A value with everything that is required.
    pub fn new(roles: impl Into<Vec<String>>, username: impl Into<String>) -> Self {
        Self {
            roles: roles.into(),
            username: username.into(),
        }
    }
}

object! { GroupUserRequest {
    roles: "roles" required write_only,
    username: "username" required write_only,
} }

/// A user of a project. `orgMembershipStatus` decides which form it takes: active users have a name and a
/// country, all others have an invitation.
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupUserResponse {
    /// `orgMembershipStatus` is `INVITATION_EXPIRED` or `INVITATION_REJECTED` or `PENDING`.
    Pending(GroupPendingUserResponse),
    /// `orgMembershipStatus` is `ACTIVE`.
    Active(GroupActiveUserResponse),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { GroupUserResponse by "orgMembershipStatus" {
    Pending(GroupPendingUserResponse) = ["INVITATION_EXPIRED", "INVITATION_REJECTED", "PENDING"],
    Active(GroupActiveUserResponse) = ["ACTIVE"],
} }

/// A user whose membership in the organization is active.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgActiveUserResponse {
    /// Id of the user, 24 hexadecimal digits.
    ///
    /// Only in answers.
    pub id: UserId,
    /// State of the user's membership in the organization.
    ///
    /// Only in answers.
    pub org_membership_status: json::Open<OrgMembershipStatus>,
    /// Roles of a user, in an organization and in its projects.
    ///
    /// Only in answers.
    pub roles: OrgUserRolesResponse,
    /// Ids of the teams that the user is in, or joins by accepting, 24 hexadecimal digits each.
    ///
    /// Only in answers.
    pub team_ids: Option<Vec<TeamId>>,
    /// E-mail address that the user signs in with.
    ///
    /// Only in answers.
    pub username: String,
    /// Country of the user, as two capital letters (ISO 3166-1 alpha-2).
    ///
    /// Only in answers.
    pub country: Option<String>,
    /// When the account of the user was created, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub created_at: jiff::Timestamp,
    /// Given name of the user.
    ///
    /// Only in answers.
    pub first_name: String,
    /// When the user last signed in, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub last_auth: Option<jiff::Timestamp>,
    /// Family name of the user.
    ///
    /// Only in answers.
    pub last_name: String,
    /// Mobile telephone number of the user.
    ///
    /// Only in answers.
    pub mobile_number: Option<String>,
}

object! { OrgActiveUserResponse {
    id: "id" required read_only,
    org_membership_status: "orgMembershipStatus" required read_only,
    roles: "roles" required read_only,
    team_ids: "teamIds" optional read_only,
    username: "username" required read_only,
    country: "country" optional read_only,
    created_at: "createdAt" required read_only,
    first_name: "firstName" required read_only,
    last_auth: "lastAuth" optional read_only,
    last_name: "lastName" required read_only,
    mobile_number: "mobileNumber" optional read_only,
} }

/// A user who has not accepted the invitation to the organization: it is pending, has lapsed or was declined.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgPendingUserResponse {
    /// Id of the user, 24 hexadecimal digits.
    ///
    /// Only in answers.
    pub id: UserId,
    /// State of the user's membership in the organization.
    ///
    /// Only in answers.
    pub org_membership_status: json::Open<OrgMembershipStatus>,
    /// Roles of a user, in an organization and in its projects.
    ///
    /// Only in answers.
    pub roles: OrgUserRolesResponse,
    /// Ids of the teams that the user is in, or joins by accepting, 24 hexadecimal digits each.
    ///
    /// Only in answers.
    pub team_ids: Option<Vec<TeamId>>,
    /// E-mail address that the user signs in with.
    ///
    /// Only in answers.
    pub username: String,
    /// When the invitation was sent, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub invitation_created_at: jiff::Timestamp,
    /// When the invitation lapses or lapsed, in UTC (RFC 3339). May be null.
    ///
    /// Only in answers.
    pub invitation_expires_at: Option<jiff::Timestamp>,
    /// E-mail address of the user who sent the invitation.
    ///
    /// Only in answers.
    pub inviter_username: String,
}

object! { OrgPendingUserResponse {
    id: "id" required read_only,
    org_membership_status: "orgMembershipStatus" required read_only,
    roles: "roles" required read_only,
    team_ids: "teamIds" optional read_only,
    username: "username" required read_only,
    invitation_created_at: "invitationCreatedAt" required read_only,
    invitation_expires_at: "invitationExpiresAt" optional read_only,
    inviter_username: "inviterUsername" required read_only,
} }

/// Who joins an organization, and with which roles and teams.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgUserRequest {
    /// Roles to give to a user, in an organization and in its projects.
    ///
    /// Only in requests.
    pub roles: OrgUserRolesRequest,
    /// Ids of the teams that the user joins, 24 hexadecimal digits each.
    ///
    /// Only in requests.
    pub team_ids: Option<Vec<TeamId>>,
    /// E-mail address of the person, who signs in with it.
    ///
    /// Only in requests.
    pub username: String,
}

impl OrgUserRequest {
    /// A value with everything that is required.
    pub fn new(roles: OrgUserRolesRequest, username: impl Into<String>) -> Self {
        Self {
            roles,
            username: username.into(),
            ..json::Value::empty()
        }
    }
}

object! { OrgUserRequest {
    roles: "roles" required write_only,
    team_ids: "teamIds" optional write_only,
    username: "username" required write_only,
} }

setters! { model OrgUserRequest {
    /// Ids of the teams that the user joins, 24 hexadecimal digits each.
    ///
    /// Only in requests.
    team_ids: impl Into<Vec<TeamId>>,
} }

/// A user of an organization. `orgMembershipStatus` decides which form it takes: active users have a name and a
/// country, all others have an invitation.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgUserResponse {
    /// `orgMembershipStatus` is `INVITATION_EXPIRED` or `INVITATION_REJECTED` or `PENDING`.
    Pending(OrgPendingUserResponse),
    /// `orgMembershipStatus` is `ACTIVE`.
    Active(OrgActiveUserResponse),
    /// None of these: the JSON as it came.
    Unknown(serde_json::Value),
}

union! { OrgUserResponse by "orgMembershipStatus" {
    Pending(OrgPendingUserResponse) = ["INVITATION_EXPIRED", "INVITATION_REJECTED", "PENDING"],
    Active(OrgActiveUserResponse) = ["ACTIVE"],
} }

/// Roles to give to a user, in an organization and in its projects.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgUserRolesRequest {
    /// Roles in projects, one entry for each project.
    pub group_role_assignments: Option<Vec<GroupRoleAssignment>>,
    /// Roles in the organization, at least one.
    pub org_roles: Vec<json::Open<OrgRole>>,
}

impl OrgUserRolesRequest {
    /// A value with everything that is required.
    pub fn new(org_roles: impl Into<Vec<json::Open<OrgRole>>>) -> Self {
        Self {
            org_roles: org_roles.into(),
            ..json::Value::empty()
        }
    }
}

object! { OrgUserRolesRequest {
    group_role_assignments: "groupRoleAssignments" optional,
    org_roles: "orgRoles" required,
} }

setters! { model OrgUserRolesRequest {
    /// Roles in projects, one entry for each project.
    group_role_assignments: impl Into<Vec<GroupRoleAssignment>>,
} }

/// Roles of a user, in an organization and in its projects.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgUserRolesResponse {
    /// Roles in projects, one entry for each project.
    pub group_role_assignments: Option<Vec<GroupRoleAssignment>>,
    /// Roles in the organization.
    pub org_roles: Option<Vec<json::Open<OrgRole>>>,
}

object! { OrgUserRolesResponse {
    group_role_assignments: "groupRoleAssignments" optional,
    org_roles: "orgRoles" optional,
} }

/// What to replace of a user in an organization.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgUserUpdateRequest {
    /// Roles to give to a user, in an organization and in its projects.
    ///
    /// Only in requests.
    pub roles: Option<OrgUserRolesRequest>,
    /// Ids of all teams that the user is to be in from now on, 24 hexadecimal digits each.
    ///
    /// Only in requests.
    pub team_ids: Option<Vec<TeamId>>,
}

object! { OrgUserUpdateRequest {
    roles: "roles" optional write_only,
    team_ids: "teamIds" optional write_only,
} }

setters! { model OrgUserUpdateRequest {
    /// Roles to give to a user, in an organization and in its projects.
    ///
    /// Only in requests.
    roles: OrgUserRolesRequest,
    /// Ids of all teams that the user is to be in from now on, 24 hexadecimal digits each.
    ///
    /// Only in requests.
    team_ids: impl Into<Vec<TeamId>>,
} }

/// One page of the users of a project.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaginatedGroupUserView {
    /// Addresses of related resources, such as this resource itself or the next page.
    ///
    /// Only in answers.
    pub links: Option<Vec<Link>>,
    /// The items of this page.
    ///
    /// Only in answers.
    pub results: Vec<GroupUserResponse>,
    /// Number of items on all pages together. It may be an estimate.
    ///
    /// Only in answers.
    pub total_count: Option<i32>,
}

object! { PaginatedGroupUserView {
    links: "links" optional read_only,
    results: "results" required read_only,
    total_count: "totalCount" optional read_only,
} }

/// One page of the users of an organization.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaginatedOrgUserView {
    /// Addresses of related resources, such as this resource itself or the next page.
    ///
    /// Only in answers.
    pub links: Option<Vec<Link>>,
    /// The items of this page.
    ///
    /// Only in answers.
    pub results: Vec<OrgUserResponse>,
    /// Number of items on all pages together. It may be an estimate.
    ///
    /// Only in answers.
    pub total_count: Option<i32>,
}

object! { PaginatedOrgUserView {
    links: "links" optional read_only,
    results: "results" required read_only,
    total_count: "totalCount" optional read_only,
} }
