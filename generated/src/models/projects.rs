//! Types that only operations of the tag `Projects` use.

use super::{GroupId, InvitationId, Link};
use crate::runtime::{object, setters};

/// An invitation to a project that waits to be accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupInvitation {
    /// When the invitation was sent, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub created_at: Option<jiff::Timestamp>,
    /// When the invitation lapses, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub expires_at: Option<jiff::Timestamp>,
    /// Id of the project, 24 hexadecimal digits.
    ///
    /// Only in answers.
    pub group_id: Option<GroupId>,
    /// Name of the project.
    ///
    /// Only in answers.
    pub group_name: Option<String>,
    /// Id of the invitation, 24 hexadecimal digits.
    ///
    /// Only in answers.
    pub id: Option<InvitationId>,
    /// E-mail address of the user who sent the invitation.
    ///
    /// Only in answers.
    pub inviter_username: Option<String>,
    /// Addresses of related resources, such as this resource itself or the next page.
    ///
    /// Only in answers.
    pub links: Option<Vec<Link>>,
    /// Roles in the project that the user has once the invitation is accepted.
    pub roles: Option<Vec<String>>,
    /// E-mail address of the invited person, who signs in with it.
    ///
    /// Only in answers.
    pub username: Option<String>,
}

object! { GroupInvitation {
    created_at: "createdAt" optional read_only,
    expires_at: "expiresAt" optional read_only,
    group_id: "groupId" optional read_only,
    group_name: "groupName" optional read_only,
    id: "id" optional read_only,
    inviter_username: "inviterUsername" optional read_only,
    links: "links" optional read_only,
    roles: "roles" optional,
    username: "username" optional read_only,
} }

/// Whom to invite to a project, and with which roles.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInvitationRequest {
    /// Roles in the project that the user has once the invitation is accepted.
    pub roles: Option<Vec<String>>,
    /// E-mail address of the invited person, who signs in with it.
    pub username: Option<String>,
}

object! { GroupInvitationRequest {
    roles: "roles" optional,
    username: "username" optional,
} }

setters! { model GroupInvitationRequest {
    /// Roles in the project that the user has once the invitation is accepted.
    roles: impl Into<Vec<String>>,
    /// E-mail address of the invited person, who signs in with it.
    username: impl Into<String>,
} }

/// New content for an invitation to a project.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInvitationUpdateRequest {
    /// Roles in the project that the user has once the invitation is accepted.
    pub roles: Option<Vec<String>>,
}

object! { GroupInvitationUpdateRequest { roles: "roles" optional } }

setters! { model GroupInvitationUpdateRequest {
    /// Roles in the project that the user has once the invitation is accepted.
    roles: impl Into<Vec<String>>,
} }
