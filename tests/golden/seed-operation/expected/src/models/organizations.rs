//! Types that only operations of the tag `Organizations` use.

use crate::runtime::{json, object, open_enum, text};

/// The name of a failure. Servers send more names than the documented ones.
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
    /// `UNEXPECTED_ERROR`
    UnexpectedError,
}

open_enum! { ErrorCode {
    ValidationError = "VALIDATION_ERROR",
    NotOrgGroupCreator = "NOT_ORG_GROUP_CREATOR",
    CannotChangeGroupName = "CANNOT_CHANGE_GROUP_NAME",
    ResourceNotFound = "RESOURCE_NOT_FOUND",
    UnexpectedError = "UNEXPECTED_ERROR",
} }

/// The id of an invitation: 24 hexadecimal digits.
pub struct InvitationId(String);

text! { InvitationId { pattern: none } }

/// What went wrong.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// What happened.
    pub detail: Option<String>,
    /// The status.
    pub error: i32,
    /// The name of the failure.
    pub error_code: json::Open<ErrorCode>,
    /// What the detail is about.
    pub parameters: Option<Vec<serde_json::Value>>,
    /// The reason phrase of the status.
    pub reason: Option<String>,
}

object! { ApiError {
    detail: "detail" optional,
    error: "error" required,
    error_code: "errorCode" required,
    parameters: "parameters" optional,
    reason: "reason" optional,
} }

/// A value of the parameter `orgId`.
///
/// Checked on construction: `^([a-f0-9]{24})$`.
pub struct OrgId(String);

text! { OrgId { pattern: [("a-f0-9", 24, 24)] } }
