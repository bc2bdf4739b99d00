//! Types that only operations of the tag `MongoDB Cloud Users` use.

use super::{GroupId, Link, OrgRole, TeamId, UserId};
use crate::runtime::{json, object, open_enum, union};

open_enum! {
    /// Whether a user belongs to an organization, or is only invited.
    pub enum OrgMembershipStatus {
        Pending = "PENDING",
        Active = "ACTIVE",
        InvitationExpired = "INVITATION_EXPIRED",
        InvitationRejected = "INVITATION_REJECTED",
    }
}

object! {
    /// A role in a project, to give to a user or to take away.
    pub struct AddOrRemoveGroupRole {
        /// Name of the project role.
        group_role: String = "groupRole" required,
    }
    new(group_role: impl Into<String> => into),
}

object! {
    /// A role in an organization, to give to a user or to take away.
    pub struct AddOrRemoveOrgRole {
        /// Name of the organization role.
        org_role: json::Open<OrgRole> = "orgRole" required,
    }
    new(org_role: impl Into<json::Open<OrgRole>> => into),
}

object! {
    /// A user of a project whose membership in the organization is active.
    pub struct GroupActiveUserResponse {
        /// Id of the user, 24 hexadecimal digits.
        ///
        /// Only in answers.
        id: UserId = "id" required read_only,
        /// State of the user's membership in the organization of the project.
        ///
        /// Only in answers.
        org_membership_status: json::Open<OrgMembershipStatus> = "orgMembershipStatus" required read_only,
        /// Roles that the user has in the project, or gets by accepting the invitation.
        ///
        /// Only in answers.
        roles: Vec<String> = "roles" required read_only,
        /// E-mail address that the user signs in with.
        ///
        /// Only in answers.
        username: String = "username" required read_only,
        /// Country of the user, as two capital letters (ISO 3166-1 alpha-2).
        ///
        /// Only in answers.
        country: Option<String> = "country" optional read_only,
        /// When the account of the user was created, in UTC (RFC 3339).
        ///
        /// Only in answers.
        created_at: jiff::Timestamp = "createdAt" required read_only,
        /// Given name of the user.
        ///
        /// Only in answers.
        first_name: String = "firstName" required read_only,
        /// When the user last signed in, in UTC (RFC 3339).
        ///
        /// Only in answers.
        last_auth: Option<jiff::Timestamp> = "lastAuth" optional read_only,
        /// Family name of the user.
        ///
        /// Only in answers.
        last_name: String = "lastName" required read_only,
        /// Mobile telephone number of the user.
        ///
        /// Only in answers.
        mobile_number: Option<String> = "mobileNumber" optional read_only,
    }
}

object! {
    /// A user of a project who has not accepted the invitation: it is pending, has lapsed or was declined.
    pub struct GroupPendingUserResponse {
        /// Id of the user, 24 hexadecimal digits.
        ///
        /// Only in answers.
        id: UserId = "id" required read_only,
        /// State of the user's membership in the organization of the project.
        ///
        /// Only in answers.
        org_membership_status: json::Open<OrgMembershipStatus> = "orgMembershipStatus" required read_only,
        /// Roles that the user has in the project, or gets by accepting the invitation.
        ///
        /// Only in answers.
        roles: Vec<String> = "roles" required read_only,
        /// E-mail address that the user signs in with.
        ///
        /// Only in answers.
        username: String = "username" required read_only,
        /// When the invitation was sent, in UTC (RFC 3339).
        ///
        /// Only in answers.
        invitation_created_at: jiff::Timestamp = "invitationCreatedAt" required read_only,
        /// When the invitation lapses or lapsed, in UTC (RFC 3339). May be null.
        ///
        /// Only in answers.
        invitation_expires_at: Option<jiff::Timestamp> = "invitationExpiresAt" optional read_only,
        /// E-mail address of the user who sent the invitation.
        ///
        /// Only in answers.
        inviter_username: String = "inviterUsername" required read_only,
        #[doc(hidden)] nulls: json::Nulls = "" nulls,
    }
}

object! {
    /// A project and the roles that a user has in it.
    pub struct GroupRoleAssignment {
        /// Id of the project, 24 hexadecimal digits.
        group_id: Option<GroupId> = "groupId" optional,
        /// Names of the project roles.
        group_roles: Option<Vec<String>> = "groupRoles" optional,
    }
    Default, set(group_id: GroupId, group_roles: impl Into<Vec<String>> => into),
}

object! {
    /// Who gets access to a project, and with which roles.
    pub struct GroupUserRequest {
        /// Roles in the project, at least one.
        ///
        /// Only in requests.
        roles: Vec<String> = "roles" required write_only,
        /// E-mail address of the person, who signs in with it.
        ///
        /// Only in requests.
        username: String = "username" required write_only,
    }
    new(roles: impl Into<Vec<String>> => into, username: impl Into<String> => into),
}

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
    0: Pending(GroupPendingUserResponse) = ["INVITATION_EXPIRED", "INVITATION_REJECTED", "PENDING"],
    1: Active(GroupActiveUserResponse) = ["ACTIVE"],
} }

object! {
    /// A user whose membership in the organization is active.
    pub struct OrgActiveUserResponse {
        /// Id of the user, 24 hexadecimal digits.
        ///
        /// Only in answers.
        id: UserId = "id" required read_only,
        /// State of the user's membership in the organization.
        ///
        /// Only in answers.
        org_membership_status: json::Open<OrgMembershipStatus> = "orgMembershipStatus" required read_only,
        /// Roles of a user, in an organization and in its projects.
        ///
        /// Only in answers.
        roles: OrgUserRolesResponse = "roles" required read_only,
        /// Ids of the teams that the user is in, or joins by accepting, 24 hexadecimal digits each.
        ///
        /// Only in answers.
        team_ids: Option<Vec<TeamId>> = "teamIds" optional read_only,
        /// E-mail address that the user signs in with.
        ///
        /// Only in answers.
        username: String = "username" required read_only,
        /// Country of the user, as two capital letters (ISO 3166-1 alpha-2).
        ///
        /// Only in answers.
        country: Option<String> = "country" optional read_only,
        /// When the account of the user was created, in UTC (RFC 3339).
        ///
        /// Only in answers.
        created_at: jiff::Timestamp = "createdAt" required read_only,
        /// Given name of the user.
        ///
        /// Only in answers.
        first_name: String = "firstName" required read_only,
        /// When the user last signed in, in UTC (RFC 3339).
        ///
        /// Only in answers.
        last_auth: Option<jiff::Timestamp> = "lastAuth" optional read_only,
        /// Family name of the user.
        ///
        /// Only in answers.
        last_name: String = "lastName" required read_only,
        /// Mobile telephone number of the user.
        ///
        /// Only in answers.
        mobile_number: Option<String> = "mobileNumber" optional read_only,
    }
}

object! {
    /// A user who has not accepted the invitation to the organization: it is pending, has lapsed or was declined.
    pub struct OrgPendingUserResponse {
        /// Id of the user, 24 hexadecimal digits.
        ///
        /// Only in answers.
        id: UserId = "id" required read_only,
        /// State of the user's membership in the organization.
        ///
        /// Only in answers.
        org_membership_status: json::Open<OrgMembershipStatus> = "orgMembershipStatus" required read_only,
        /// Roles of a user, in an organization and in its projects.
        ///
        /// Only in answers.
        roles: OrgUserRolesResponse = "roles" required read_only,
        /// Ids of the teams that the user is in, or joins by accepting, 24 hexadecimal digits each.
        ///
        /// Only in answers.
        team_ids: Option<Vec<TeamId>> = "teamIds" optional read_only,
        /// E-mail address that the user signs in with.
        ///
        /// Only in answers.
        username: String = "username" required read_only,
        /// When the invitation was sent, in UTC (RFC 3339).
        ///
        /// Only in answers.
        invitation_created_at: jiff::Timestamp = "invitationCreatedAt" required read_only,
        /// When the invitation lapses or lapsed, in UTC (RFC 3339). May be null.
        ///
        /// Only in answers.
        invitation_expires_at: Option<jiff::Timestamp> = "invitationExpiresAt" optional read_only,
        /// E-mail address of the user who sent the invitation.
        ///
        /// Only in answers.
        inviter_username: String = "inviterUsername" required read_only,
        #[doc(hidden)] nulls: json::Nulls = "" nulls,
    }
}

object! {
    /// Who joins an organization, and with which roles and teams.
    pub struct OrgUserRequest {
        /// Roles to give to a user, in an organization and in its projects.
        ///
        /// Only in requests.
        roles: OrgUserRolesRequest = "roles" required write_only,
        /// Ids of the teams that the user joins, 24 hexadecimal digits each.
        ///
        /// Only in requests.
        team_ids: Option<Vec<TeamId>> = "teamIds" optional write_only,
        /// E-mail address of the person, who signs in with it.
        ///
        /// Only in requests.
        username: String = "username" required write_only,
    }
    new(roles: OrgUserRolesRequest, username: impl Into<String> => into),
    set(team_ids: impl Into<Vec<TeamId>> => into),
}

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
    0: Pending(OrgPendingUserResponse) = ["INVITATION_EXPIRED", "INVITATION_REJECTED", "PENDING"],
    1: Active(OrgActiveUserResponse) = ["ACTIVE"],
} }

object! {
    /// Roles to give to a user, in an organization and in its projects.
    pub struct OrgUserRolesRequest {
        /// Roles in projects, one entry for each project.
        group_role_assignments: Option<Vec<GroupRoleAssignment>> = "groupRoleAssignments" optional,
        /// Roles in the organization, at least one.
        org_roles: Vec<json::Open<OrgRole>> = "orgRoles" required,
    }
    new(org_roles: impl Into<Vec<json::Open<OrgRole>>> => into),
    set(group_role_assignments: impl Into<Vec<GroupRoleAssignment>> => into),
}

object! {
    /// Roles of a user, in an organization and in its projects.
    pub struct OrgUserRolesResponse {
        /// Roles in projects, one entry for each project.
        group_role_assignments: Option<Vec<GroupRoleAssignment>> = "groupRoleAssignments" optional,
        /// Roles in the organization.
        org_roles: Option<Vec<json::Open<OrgRole>>> = "orgRoles" optional,
    }
}

object! {
    /// What to replace of a user in an organization.
    pub struct OrgUserUpdateRequest {
        /// Roles to give to a user, in an organization and in its projects.
        ///
        /// Only in requests.
        roles: Option<OrgUserRolesRequest> = "roles" optional write_only,
        /// Ids of all teams that the user is to be in from now on, 24 hexadecimal digits each.
        ///
        /// Only in requests.
        team_ids: Option<Vec<TeamId>> = "teamIds" optional write_only,
    }
    Default, set(roles: OrgUserRolesRequest, team_ids: impl Into<Vec<TeamId>> => into),
}

object! {
    /// One page of the users of a project.
    pub struct PaginatedGroupUserView {
        /// Addresses of related resources, such as this resource itself or the next page.
        ///
        /// Only in answers.
        links: Option<Vec<Link>> = "links" optional read_only,
        /// The items of this page.
        ///
        /// Only in answers.
        results: Vec<GroupUserResponse> = "results" required read_only,
        /// Number of items on all pages together. It may be an estimate.
        ///
        /// Only in answers.
        total_count: Option<i32> = "totalCount" optional read_only,
    }
}

object! {
    /// One page of the users of an organization.
    pub struct PaginatedOrgUserView {
        /// Addresses of related resources, such as this resource itself or the next page.
        ///
        /// Only in answers.
        links: Option<Vec<Link>> = "links" optional read_only,
        /// The items of this page.
        ///
        /// Only in answers.
        results: Vec<OrgUserResponse> = "results" required read_only,
        /// Number of items on all pages together. It may be an estimate.
        ///
        /// Only in answers.
        total_count: Option<i32> = "totalCount" optional read_only,
    }
}
