//! Types that operations of several tags use.

use crate::runtime::{json, object, open_enum, text};

/// The name of a failure. Servers send more names than the documented ones, and new ones at any time.
#[non_exhaustive]
pub enum ErrorCode {
    /// `VALIDATION_ERROR`
    ValidationError,
    /// `NOT_ORG_GROUP_CREATOR`
    NotOrgGroupCreator,
    /// `CANNOT_CHANGE_GROUP_NAME`
    CannotChangeGroupName,
    /// `RESOURCE_NOT_FOUND`
    ResourceNotFound,
    /// `CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK`
    CannotDeleteOrgActiveLiveMigrationAtlasOrgLink,
    /// `RATE_LIMITED`
    RateLimited,
    /// `UNEXPECTED_ERROR`
    UnexpectedError,
}

open_enum! { ErrorCode {
    ValidationError = "VALIDATION_ERROR",
    NotOrgGroupCreator = "NOT_ORG_GROUP_CREATOR",
    CannotChangeGroupName = "CANNOT_CHANGE_GROUP_NAME",
    ResourceNotFound = "RESOURCE_NOT_FOUND",
    CannotDeleteOrgActiveLiveMigrationAtlasOrgLink = "CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK",
    RateLimited = "RATE_LIMITED",
    UnexpectedError = "UNEXPECTED_ERROR",
} }

/// The id of a project, which paths and names call a group: 24 hexadecimal digits.
///
/// Checked on construction: `^([a-f0-9]{24})$`.
pub struct GroupId(String);

text! { GroupId { pattern: [("a-f0-9", 24, 24)] } }

/// The id of an invitation: 24 hexadecimal digits.
pub struct InvitationId(String);

text! { InvitationId { pattern: none } }

/// The id of an organization: 24 hexadecimal digits.
///
/// Checked on construction: `^([a-f0-9]{24})$`.
pub struct OrgId(String);

text! { OrgId { pattern: [("a-f0-9", 24, 24)] } }

/// What a user may do in an organization.
#[non_exhaustive]
pub enum OrgRole {
    /// `ORG_OWNER`
    OrgOwner,
    /// `ORG_GROUP_CREATOR`
    OrgGroupCreator,
    /// `ORG_BILLING_ADMIN`
    OrgBillingAdmin,
    /// `ORG_BILLING_READ_ONLY`
    OrgBillingReadOnly,
    /// `ORG_STREAM_PROCESSING_ADMIN`
    OrgStreamProcessingAdmin,
    /// `ORG_READ_ONLY`
    OrgReadOnly,
    /// `ORG_MEMBER`
    OrgMember,
}

open_enum! { OrgRole {
    OrgOwner = "ORG_OWNER",
    OrgGroupCreator = "ORG_GROUP_CREATOR",
    OrgBillingAdmin = "ORG_BILLING_ADMIN",
    OrgBillingReadOnly = "ORG_BILLING_READ_ONLY",
    OrgStreamProcessingAdmin = "ORG_STREAM_PROCESSING_ADMIN",
    OrgReadOnly = "ORG_READ_ONLY",
    OrgMember = "ORG_MEMBER",
} }

/// The id of a team: 24 hexadecimal digits.
///
/// Checked on construction: `^([a-f0-9]{24})$`.
pub struct TeamId(String);

text! { TeamId { pattern: [("a-f0-9", 24, 24)] } }

/// The id of a user: 24 hexadecimal digits.
///
/// Checked on construction: `^([a-f0-9]{24})$`.
pub struct UserId(String);

text! { UserId { pattern: [("a-f0-9", 24, 24)] } }

/// What went wrong with a request. Every failure of a documented kind carries one.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// Which parts of a request broke a rule.
    ///
    /// Only in answers.
    pub bad_request_detail: Option<BadRequestDetail>,
    /// What happened in this case, for people.
    pub detail: Option<String>,
    /// Status of the answer, as a number.
    ///
    /// Only in answers.
    pub error: i32,
    /// Name of the failure, for programs. New names may appear at any time.
    ///
    /// Only in answers.
    pub error_code: json::Open<ErrorCode>,
    /// Values that the message is about. Servers also send plain texts and numbers here, not only objects.
    ///
    /// Only in answers.
    pub parameters: Option<Vec<serde_json::Value>>,
    /// Text of the HTTP status.
    ///
    /// Only in answers.
    pub reason: Option<String>,
}

object! { ApiError {
    bad_request_detail: "badRequestDetail" optional read_only,
    detail: "detail" optional,
    error: "error" required read_only,
    error_code: "errorCode" required read_only,
    parameters: "parameters" optional read_only,
    reason: "reason" optional read_only,
} }

/// Which parts of a request broke a rule.
#[derive(Clone)]
#[non_exhaustive]
pub struct BadRequestDetail {
    /// One entry for each rule that was broken.
    pub fields: Option<Vec<FieldViolation>>,
}

object! { BadRequestDetail { fields: "fields" optional } }

/// One broken rule, and where it was broken.
#[derive(Clone)]
#[non_exhaustive]
pub struct FieldViolation {
    /// Which rule, for people.
    pub description: String,
    /// Path to the value in the body of the request.
    pub field: String,
}

object! { FieldViolation {
    description: "description" required,
    field: "field" required,
} }

/// A project and one role in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupRole {
    /// Id of the project, 24 hexadecimal digits.
    pub group_id: Option<GroupId>,
    /// Name of the project role.
    pub group_role: Option<String>,
}

object! { GroupRole {
    group_id: "groupId" optional,
    group_role: "groupRole" optional,
} }

/// A web address and its meaning.
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// The address.
    pub href: Option<String>,
    /// What the address leads to, as the name of a link relation.
    pub rel: Option<String>,
}

object! { Link {
    href: "href" optional,
    rel: "rel" optional,
} }

/// An invitation to an organization that waits to be accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationInvitation {
    /// When the invitation was sent, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub created_at: Option<jiff::Timestamp>,
    /// When the invitation lapses, in UTC (RFC 3339).
    ///
    /// Only in answers.
    pub expires_at: Option<jiff::Timestamp>,
    /// Projects, and the roles in them, that the user has once the invitation is accepted.
    pub group_role_assignments: Option<Vec<GroupRole>>,
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
    /// Id of the organization, 24 hexadecimal digits.
    ///
    /// Only in answers.
    pub org_id: Option<OrgId>,
    /// Name of the organization.
    pub org_name: String,
    /// Roles in the organization that the user has once the invitation is accepted.
    pub roles: Option<Vec<json::Open<OrgRole>>>,
    /// Ids of the teams that the user joins by accepting, 24 hexadecimal digits each.
    ///
    /// Only in answers.
    pub team_ids: Option<Vec<TeamId>>,
    /// E-mail address of the invited person, who signs in with it.
    pub username: Option<String>,
}

object! { OrganizationInvitation {
    created_at: "createdAt" optional read_only,
    expires_at: "expiresAt" optional read_only,
    group_role_assignments: "groupRoleAssignments" optional,
    id: "id" optional read_only,
    inviter_username: "inviterUsername" optional read_only,
    links: "links" optional read_only,
    org_id: "orgId" optional read_only,
    org_name: "orgName" required,
    roles: "roles" optional,
    team_ids: "teamIds" optional read_only,
    username: "username" optional,
} }
