//! Types that only operations of the tag `Organizations` use.

use super::{GroupId, OrgRole, TeamId};
use crate::runtime::{json, object};

object! {
    /// A project and the roles in it that an invitation carries.
    pub struct OrganizationInvitationGroupRoleAssignmentsRequest: Default {
        /// Id of the project, 24 hexadecimal digits.
        group_id: Option<GroupId> = "groupId" optional(GroupId),
        /// Names of the project roles.
        roles: Option<Vec<String>> = "roles" optional_into(Vec<String>),
    }
}

object! {
    /// Whom to invite to an organization, and with which roles and teams.
    pub struct OrganizationInvitationRequest: Default {
        /// Projects, and the roles in them, that the user has once the invitation is accepted.
        group_role_assignments: Option<Vec<OrganizationInvitationGroupRoleAssignmentsRequest>> = "groupRoleAssignments" optional_into(Vec<OrganizationInvitationGroupRoleAssignmentsRequest>),
        /// Roles in the organization that the user has once the invitation is accepted.
        roles: Option<Vec<json::Open<OrgRole>>> = "roles" optional_into(Vec<json::Open<OrgRole>>),
        /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
        team_ids: Option<Vec<TeamId>> = "teamIds" optional_into(Vec<TeamId>),
        /// E-mail address of the invited person, who signs in with it.
        username: Option<String> = "username" optional_into(String),
    }
}

object! {
    /// New content for an invitation to an organization.
    pub struct OrganizationInvitationUpdateRequest: Default {
        /// Projects, and the roles in them, that the user has once the invitation is accepted.
        group_role_assignments: Option<Vec<OrganizationInvitationGroupRoleAssignmentsRequest>> = "groupRoleAssignments" optional_into(Vec<OrganizationInvitationGroupRoleAssignmentsRequest>),
        /// Roles in the organization that the user has once the invitation is accepted.
        roles: Option<Vec<json::Open<OrgRole>>> = "roles" optional_into(Vec<json::Open<OrgRole>>),
        /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
        team_ids: Option<Vec<TeamId>> = "teamIds" optional_into(Vec<TeamId>),
    }
}
