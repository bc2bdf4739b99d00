//! Types that only operations of the tag `Projects` use.

use super::{GroupId, InvitationId, Link};
use crate::runtime::object;

object! {
    /// An invitation to a project that waits to be accepted.
    pub struct GroupInvitation {
        /// When the invitation was sent, in UTC (RFC 3339).
        ///
        /// Only in answers.
        created_at: received jiff::Timestamp = "createdAt",
        /// When the invitation lapses, in UTC (RFC 3339).
        ///
        /// Only in answers.
        expires_at: received jiff::Timestamp = "expiresAt",
        /// Id of the project, 24 hexadecimal digits.
        ///
        /// Only in answers.
        group_id: received GroupId = "groupId",
        /// Name of the project.
        ///
        /// Only in answers.
        group_name: received String = "groupName",
        /// Id of the invitation, 24 hexadecimal digits.
        ///
        /// Only in answers.
        id: received InvitationId = "id",
        /// E-mail address of the user who sent the invitation.
        ///
        /// Only in answers.
        inviter_username: received String = "inviterUsername",
        /// Addresses of related resources, such as this resource itself or the next page.
        ///
        /// Only in answers.
        links: received Vec<Link> = "links",
        /// Roles in the project that the user has once the invitation is accepted.
        roles: optional_into Vec<String> = "roles",
        /// E-mail address of the invited person, who signs in with it.
        ///
        /// Only in answers.
        username: received String = "username",
    }
}

object! {
    /// Whom to invite to a project, and with which roles.
    pub struct GroupInvitationRequest: Default {
        /// Roles in the project that the user has once the invitation is accepted.
        roles: optional_into Vec<String> = "roles",
        /// E-mail address of the invited person, who signs in with it.
        username: optional_into String = "username",
    }
}

object! {
    /// New content for an invitation to a project.
    pub struct GroupInvitationUpdateRequest: Default {
        /// Roles in the project that the user has once the invitation is accepted.
        roles: optional_into Vec<String> = "roles",
    }
}
