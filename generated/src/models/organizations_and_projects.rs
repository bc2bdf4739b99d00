//! Types that only operations of the tags `Organizations` and `Projects` use.

use super::{GroupId, Link, OrgId, OrgRole, TeamId};
use crate::runtime::{json, object, text};

/// The id of an invitation: 24 hexadecimal digits.
pub struct InvitationId(String);

text! { InvitationId { pattern: none } }

object! {
    /// A project and one role in it.
    pub struct GroupRole {
        /// Id of the project, 24 hexadecimal digits.
        group_id: Option<GroupId> = "groupId" received,
        /// Name of the project role.
        group_role: Option<String> = "groupRole" received,
    }
}

object! {
    /// An invitation to an organization that waits to be accepted.
    pub struct OrganizationInvitation {
        /// When the invitation was sent, in UTC (RFC 3339).
        ///
        /// Only in answers.
        created_at: Option<jiff::Timestamp> = "createdAt" received read_only,
        /// When the invitation lapses, in UTC (RFC 3339).
        ///
        /// Only in answers.
        expires_at: Option<jiff::Timestamp> = "expiresAt" received read_only,
        /// Projects, and the roles in them, that the user has once the invitation is accepted.
        group_role_assignments: Option<Vec<GroupRole>> = "groupRoleAssignments" received,
        /// Id of the invitation, 24 hexadecimal digits.
        ///
        /// Only in answers.
        id: Option<InvitationId> = "id" received read_only,
        /// E-mail address of the user who sent the invitation.
        ///
        /// Only in answers.
        inviter_username: Option<String> = "inviterUsername" received read_only,
        /// Addresses of related resources, such as this resource itself or the next page.
        ///
        /// Only in answers.
        links: Option<Vec<Link>> = "links" received read_only,
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Only in answers.
        org_id: Option<OrgId> = "orgId" received read_only,
        /// Name of the organization.
        org_name: String = "orgName" required,
        /// Roles in the organization that the user has once the invitation is accepted.
        roles: Option<Vec<json::Open<OrgRole>>> = "roles" received,
        /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
        ///
        /// Only in answers.
        team_ids: Option<Vec<TeamId>> = "teamIds" received read_only,
        /// E-mail address of the invited person, who signs in with it.
        username: Option<String> = "username" received,
    }
}
