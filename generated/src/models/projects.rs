//! Types that only operations of the tag `Projects` use.

use super::{GroupId, InvitationId, Link};
use crate::runtime::object;

object! {
    /// An invitation to a project that waits to be accepted.
    pub struct GroupInvitation {
        /// When the invitation was sent, in UTC (RFC 3339).
        ///
        /// Only in answers.
        created_at: Option<jiff::Timestamp> = "createdAt" optional read_only,
        /// When the invitation lapses, in UTC (RFC 3339).
        ///
        /// Only in answers.
        expires_at: Option<jiff::Timestamp> = "expiresAt" optional read_only,
        /// Id of the project, 24 hexadecimal digits.
        ///
        /// Only in answers.
        group_id: Option<GroupId> = "groupId" optional read_only,
        /// Name of the project.
        ///
        /// Only in answers.
        group_name: Option<String> = "groupName" optional read_only,
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
        /// Roles in the project that the user has once the invitation is accepted.
        roles: Option<Vec<String>> = "roles" optional,
        /// E-mail address of the invited person, who signs in with it.
        ///
        /// Only in answers.
        username: Option<String> = "username" optional read_only,
    }
}

object! {
    /// Whom to invite to a project, and with which roles.
    pub struct GroupInvitationRequest {
        /// Roles in the project that the user has once the invitation is accepted.
        roles: Option<Vec<String>> = "roles" optional,
        /// E-mail address of the invited person, who signs in with it.
        username: Option<String> = "username" optional,
    }
    Default, set(roles: impl Into<Vec<String>> => into, username: impl Into<String> => into),
}

object! {
    /// New content for an invitation to a project.
    pub struct GroupInvitationUpdateRequest {
        /// Roles in the project that the user has once the invitation is accepted.
        roles: Option<Vec<String>> = "roles" optional,
    }
    Default, set(roles: impl Into<Vec<String>> => into),
}
