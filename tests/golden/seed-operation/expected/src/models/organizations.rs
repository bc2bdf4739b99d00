//! Types that only operations of the tag `Organizations` use.

use crate::runtime::{json, object, open_enum, text};

open_enum! {
    /// The name of a failure. Servers send more names than the documented ones.
    pub enum ErrorCode {
        ValidationError = "VALIDATION_ERROR",
        NotOrgGroupCreator = "NOT_ORG_GROUP_CREATOR",
        CannotChangeGroupName = "CANNOT_CHANGE_GROUP_NAME",
        ResourceNotFound = "RESOURCE_NOT_FOUND",
        UnexpectedError = "UNEXPECTED_ERROR",
    }
}

/// The id of an invitation: 24 hexadecimal digits.
pub struct InvitationId(String);

text! { InvitationId { pattern: none } }

object! {
    /// What went wrong.
    pub struct ApiError {
        /// What happened.
        detail: Option<String> = "detail" optional,
        /// The status.
        error: i32 = "error" required,
        /// The name of the failure.
        error_code: json::Open<ErrorCode> = "errorCode" required,
        /// What the detail is about.
        parameters: Option<Vec<serde_json::Value>> = "parameters" optional,
        /// The reason phrase of the status.
        reason: Option<String> = "reason" optional,
    }
}

/// A value of the parameter `orgId`.
///
/// Checked on construction: `^([a-f0-9]{24})$`.
pub struct OrgId(String);

text! { OrgId { pattern: [("a-f0-9", 24, 24)] } }
