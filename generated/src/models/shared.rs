//! Types that operations of several tags use.

use crate::runtime::{json, object, open_enum, text};

open_enum! {
    /// The name of a failure. Servers send more names than the documented ones, and new ones at any time.
    pub enum ErrorCode {
        ValidationError = "VALIDATION_ERROR",
        NotOrgGroupCreator = "NOT_ORG_GROUP_CREATOR",
        CannotChangeGroupName = "CANNOT_CHANGE_GROUP_NAME",
        ResourceNotFound = "RESOURCE_NOT_FOUND",
        CannotDeleteOrgActiveLiveMigrationAtlasOrgLink = "CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK",
        RateLimited = "RATE_LIMITED",
        UnexpectedError = "UNEXPECTED_ERROR",
    }
}

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

open_enum! {
    /// What a user may do in an organization.
    pub enum OrgRole {
        OrgOwner = "ORG_OWNER",
        OrgGroupCreator = "ORG_GROUP_CREATOR",
        OrgBillingAdmin = "ORG_BILLING_ADMIN",
        OrgBillingReadOnly = "ORG_BILLING_READ_ONLY",
        OrgStreamProcessingAdmin = "ORG_STREAM_PROCESSING_ADMIN",
        OrgReadOnly = "ORG_READ_ONLY",
        OrgMember = "ORG_MEMBER",
    }
}

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

object! {
    /// What went wrong with a request. Every failure of a documented kind carries one.
    pub struct ApiError {
        /// Which parts of a request broke a rule.
        ///
        /// Only in answers.
        bad_request_detail: Option<BadRequestDetail> = "badRequestDetail" received read_only,
        /// What happened in this case, for people.
        detail: Option<String> = "detail" received,
        /// Status of the answer, as a number.
        ///
        /// Only in answers.
        error: i32 = "error" required read_only,
        /// Name of the failure, for programs. New names may appear at any time.
        ///
        /// Only in answers.
        error_code: json::Open<ErrorCode> = "errorCode" required read_only,
        /// Values that the message is about. Servers also send plain texts and numbers here, not only objects.
        ///
        /// Only in answers.
        parameters: Option<Vec<serde_json::Value>> = "parameters" received read_only,
        /// Text of the HTTP status.
        ///
        /// Only in answers.
        reason: Option<String> = "reason" received read_only,
        #[doc(hidden)] nulls: json::Nulls = "" nulls,
    }
}

object! {
    /// Which parts of a request broke a rule.
    pub struct BadRequestDetail {
        /// One entry for each rule that was broken.
        fields: Option<Vec<FieldViolation>> = "fields" received,
    }
}

object! {
    /// One broken rule, and where it was broken.
    pub struct FieldViolation {
        /// Which rule, for people.
        description: String = "description" required,
        /// Path to the value in the body of the request.
        field: String = "field" required,
    }
}

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
    /// A web address and its meaning.
    pub struct Link {
        /// The address.
        href: Option<String> = "href" received,
        /// What the address leads to, as the name of a link relation.
        rel: Option<String> = "rel" received,
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
