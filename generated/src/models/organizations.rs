//! Types that only operations of the tag `Organizations` use.

use super::{GroupId, OrgRole, TeamId};
use crate::runtime::{json, object};

object! {
    /// A project and the roles in it that an invitation carries.
    pub struct OrganizationInvitationGroupRoleAssignmentsRequest {
        /// Id of the project, 24 hexadecimal digits.
        group_id: Option<GroupId> = "groupId" optional,
        /// Names of the project roles.
        roles: Option<Vec<String>> = "roles" optional,
    }
    Default, set(group_id: GroupId, roles: impl Into<Vec<String>> => into),
}

object! {
    /// Whom to invite to an organization, and with which roles and teams.
    pub struct OrganizationInvitationRequest {
        /// Projects, and the roles in them, that the user has once the invitation is accepted.
        group_role_assignments: Option<Vec<OrganizationInvitationGroupRoleAssignmentsRequest>> = "groupRoleAssignments" optional,
        /// Roles in the organization that the user has once the invitation is accepted.
        roles: Option<Vec<json::Open<OrgRole>>> = "roles" optional,
        /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
        team_ids: Option<Vec<TeamId>> = "teamIds" optional,
        /// E-mail address of the invited person, who signs in with it.
        username: Option<String> = "username" optional,
    }
    Default,
    set(group_role_assignments: impl Into<Vec<OrganizationInvitationGroupRoleAssignmentsRequest>> => into,
        roles: impl Into<Vec<json::Open<OrgRole>>> => into,
        team_ids: impl Into<Vec<TeamId>> => into, username: impl Into<String> => into),
}

object! {
    /// New content for an invitation to an organization.
    pub struct OrganizationInvitationUpdateRequest {
        /// Projects, and the roles in them, that the user has once the invitation is accepted.
        group_role_assignments: Option<Vec<OrganizationInvitationGroupRoleAssignmentsRequest>> = "groupRoleAssignments" optional,
        /// Roles in the organization that the user has once the invitation is accepted.
        roles: Option<Vec<json::Open<OrgRole>>> = "roles" optional,
        /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
        team_ids: Option<Vec<TeamId>> = "teamIds" optional,
    }
    Default,
    set(group_role_assignments: impl Into<Vec<OrganizationInvitationGroupRoleAssignmentsRequest>> => into,
        roles: impl Into<Vec<json::Open<OrgRole>>> => into,
        team_ids: impl Into<Vec<TeamId>> => into),
}
