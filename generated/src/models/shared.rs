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

/// The id of an organization: 24 hexadecimal digits.
///
/// Checked on construction: `^([a-f0-9]{24})$`.
pub struct OrgId(String);

text! { OrgId { pattern: [("a-f0-9", 24, 24)] } }

/// The id of a team: 24 hexadecimal digits.
///
/// Checked on construction: `^([a-f0-9]{24})$`.
pub struct TeamId(String);

text! { TeamId { pattern: [("a-f0-9", 24, 24)] } }

object! {
    /// What went wrong with a request. Every failure of a documented kind carries one.
    pub struct ApiError {
        /// Which parts of a request broke a rule.
        ///
        /// Only in answers.
        bad_request_detail: Option<BadRequestDetail> = "badRequestDetail" optional read_only,
        /// What happened in this case, for people.
        detail: Option<String> = "detail" optional,
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
        parameters: Option<Vec<serde_json::Value>> = "parameters" optional read_only,
        /// Text of the HTTP status.
        ///
        /// Only in answers.
        reason: Option<String> = "reason" optional read_only,
        #[doc(hidden)] nulls: json::Nulls = "" nulls,
    }
}

object! {
    /// Which parts of a request broke a rule.
    pub struct BadRequestDetail {
        /// One entry for each rule that was broken.
        fields: Option<Vec<FieldViolation>> = "fields" optional,
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
    /// A web address and its meaning.
    pub struct Link {
        /// The address.
        href: Option<String> = "href" optional,
        /// What the address leads to, as the name of a link relation.
        rel: Option<String> = "rel" optional,
    }
}
