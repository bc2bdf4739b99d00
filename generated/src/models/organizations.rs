//! Types that only operations of the tag `Organizations` use.

use super::{GroupId, OrgRole, TeamId};
use crate::runtime::{json, object, setters};

/// A project and the roles in it that an invitation carries.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationInvitationGroupRoleAssignmentsRequest {
    /// Id of the project, 24 hexadecimal digits.
    pub group_id: Option<GroupId>,
    /// Names of the project roles.
    pub roles: Option<Vec<String>>,
}

object! { OrganizationInvitationGroupRoleAssignmentsRequest {
    group_id: "groupId" optional,
    roles: "roles" optional,
} }

setters! { model OrganizationInvitationGroupRoleAssignmentsRequest {
    /// Id of the project, 24 hexadecimal digits.
    group_id: GroupId,
    /// Names of the project roles.
    roles: impl Into<Vec<String>>,
} }

/// Whom to invite to an organization, and with which roles and teams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationInvitationRequest {
    /// Projects, and the roles in them, that the user has once the invitation is accepted.
    pub group_role_assignments: Option<
        Vec<OrganizationInvitationGroupRoleAssignmentsRequest>,
    >,
    /// Roles in the organization that the user has once the invitation is accepted.
    pub roles: Option<Vec<json::Open<OrgRole>>>,
    /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
    pub team_ids: Option<Vec<TeamId>>,
    /// E-mail address of the invited person, who signs in with it.
    pub username: Option<String>,
}

object! { OrganizationInvitationRequest {
    group_role_assignments: "groupRoleAssignments" optional,
    roles: "roles" optional,
    team_ids: "teamIds" optional,
    username: "username" optional,
} }

setters! { model OrganizationInvitationRequest {
    /// Projects, and the roles in them, that the user has once the invitation is accepted.
    group_role_assignments: impl Into<Vec<OrganizationInvitationGroupRoleAssignmentsRequest>>,
    /// Roles in the organization that the user has once the invitation is accepted.
    roles: impl Into<Vec<json::Open<OrgRole>>>,
    /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
    team_ids: impl Into<Vec<TeamId>>,
    /// E-mail address of the invited person, who signs in with it.
    username: impl Into<String>,
} }

/// New content for an invitation to an organization.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationInvitationUpdateRequest {
    /// Projects, and the roles in them, that the user has once the invitation is accepted.
    pub group_role_assignments: Option<
        Vec<OrganizationInvitationGroupRoleAssignmentsRequest>,
    >,
    /// Roles in the organization that the user has once the invitation is accepted.
    pub roles: Option<Vec<json::Open<OrgRole>>>,
    /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
    pub team_ids: Option<Vec<TeamId>>,
}

object! { OrganizationInvitationUpdateRequest {
    group_role_assignments: "groupRoleAssignments" optional,
    roles: "roles" optional,
    team_ids: "teamIds" optional,
} }

setters! { model OrganizationInvitationUpdateRequest {
    /// Projects, and the roles in them, that the user has once the invitation is accepted.
    group_role_assignments: impl Into<Vec<OrganizationInvitationGroupRoleAssignmentsRequest>>,
    /// Roles in the organization that the user has once the invitation is accepted.
    roles: impl Into<Vec<json::Open<OrgRole>>>,
    /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
    team_ids: impl Into<Vec<TeamId>>,
} }
