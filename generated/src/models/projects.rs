//! Types that only operations of the tag `Projects` use.

use super::{GroupId, InvitationId, Link};
use crate::runtime::object;

object! {
    /// An invitation to a project that waits to be accepted.
    pub struct GroupInvitation {
        /// When the invitation was sent, in UTC (RFC 3339).
        ///
        /// Only in answers.
        created_at: Option<jiff::Timestamp> = "createdAt" received read_only,
        /// When the invitation lapses, in UTC (RFC 3339).
        ///
        /// Only in answers.
        expires_at: Option<jiff::Timestamp> = "expiresAt" received read_only,
        /// Id of the project, 24 hexadecimal digits.
        ///
        /// Only in answers.
        group_id: Option<GroupId> = "groupId" received read_only,
        /// Name of the project.
        ///
        /// Only in answers.
        group_name: Option<String> = "groupName" received read_only,
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
        /// Roles in the project that the user has once the invitation is accepted.
        roles: Option<Vec<String>> = "roles" received,
        /// E-mail address of the invited person, who signs in with it.
        ///
        /// Only in answers.
        username: Option<String> = "username" received read_only,
    }
}

object! {
    /// Whom to invite to a project, and with which roles.
    pub struct GroupInvitationRequest: Default {
        /// Roles in the project that the user has once the invitation is accepted.
        roles: Option<Vec<String>> = "roles" optional_into(Vec<String>),
        /// E-mail address of the invited person, who signs in with it.
        username: Option<String> = "username" optional_into(String),
    }
}

object! {
    /// New content for an invitation to a project.
    pub struct GroupInvitationUpdateRequest: Default {
        /// Roles in the project that the user has once the invitation is accepted.
        roles: Option<Vec<String>> = "roles" optional_into(Vec<String>),
    }
}
