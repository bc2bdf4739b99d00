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
        group_id: Option<GroupId> = "groupId" optional,
        /// Name of the project role.
        group_role: Option<String> = "groupRole" optional,
    }
}

object! {
    /// An invitation to an organization that waits to be accepted.
    pub struct OrganizationInvitation {
        /// When the invitation was sent, in UTC (RFC 3339).
        ///
        /// Only in answers.
        created_at: Option<jiff::Timestamp> = "createdAt" optional read_only,
        /// When the invitation lapses, in UTC (RFC 3339).
        ///
        /// Only in answers.
        expires_at: Option<jiff::Timestamp> = "expiresAt" optional read_only,
        /// Projects, and the roles in them, that the user has once the invitation is accepted.
        group_role_assignments: Option<Vec<GroupRole>> = "groupRoleAssignments" optional,
        /// Id of the invitation, 24 hexadecimal digits.
        ///
        /// Only in answers.
        id: Option<InvitationId> = "id" optional read_only,
        /// E-mail address of the user who sent the invitation.
        ///
        /// Only in answers.
        inviter_username: Option<String> = "inviterUsername" optional read_only,
        /// Addresses of related resources, such as this resource itself or the next page.
        ///
        /// Only in answers.
        links: Option<Vec<Link>> = "links" optional read_only,
        /// Id of the organization, 24 hexadecimal digits.
        ///
        /// Only in answers.
        org_id: Option<OrgId> = "orgId" optional read_only,
        /// Name of the organization.
        org_name: String = "orgName" required,
        /// Roles in the organization that the user has once the invitation is accepted.
        roles: Option<Vec<json::Open<OrgRole>>> = "roles" optional,
        /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
        ///
        /// Only in answers.
        team_ids: Option<Vec<TeamId>> = "teamIds" optional read_only,
        /// E-mail address of the invited person, who signs in with it.
        username: Option<String> = "username" optional,
    }
}
