//! Types that only operations of the tag `Organizations` use.

use super::{GroupId, OrgRole, TeamId};
use crate::runtime::{json, object};

object! {
    /// A project and the roles in it that an invitation carries.
    pub struct OrganizationInvitationGroupRoleAssignmentsRequest: Default {
        /// Id of the project, 24 hexadecimal digits.
        group_id: optional GroupId = "groupId",
        /// Names of the project roles.
        roles: optional_into Vec<String> = "roles",
    }
}

object! {
    /// Whom to invite to an organization, and with which roles and teams.
    pub struct OrganizationInvitationRequest: Default {
        /// Projects, and the roles in them, that the user has once the invitation is accepted.
        group_role_assignments: optional_into Vec<OrganizationInvitationGroupRoleAssignmentsRequest> = "groupRoleAssignments",
        /// Roles in the organization that the user has once the invitation is accepted.
        roles: optional_into Vec<json::Open<OrgRole>> = "roles",
        /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
        team_ids: optional_into Vec<TeamId> = "teamIds",
        /// E-mail address of the invited person, who signs in with it.
        username: optional_into String = "username",
    }
}

object! {
    /// New content for an invitation to an organization.
    pub struct OrganizationInvitationUpdateRequest: Default {
        /// Projects, and the roles in them, that the user has once the invitation is accepted.
        group_role_assignments: optional_into Vec<OrganizationInvitationGroupRoleAssignmentsRequest> = "groupRoleAssignments",
        /// Roles in the organization that the user has once the invitation is accepted.
        roles: optional_into Vec<json::Open<OrgRole>> = "roles",
        /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
        team_ids: optional_into Vec<TeamId> = "teamIds",
    }
}
