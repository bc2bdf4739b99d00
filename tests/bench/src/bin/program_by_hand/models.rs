//! What is sent and received, with serde's derive.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InvitationRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) group_role_assignments: Option<Vec<RoleAssignment>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) roles: Option<Vec<OrgRole>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) team_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) username: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RoleAssignment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) group_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) roles: Option<Vec<String>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum OrgRole {
    OrgOwner,
    OrgGroupCreator,
    OrgBillingAdmin,
    OrgBillingReadOnly,
    OrgStreamProcessingAdmin,
    OrgReadOnly,
    OrgMember,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "a program reads more than it shows")]
pub(crate) struct Invitation {
    pub(crate) created_at: Option<Timestamp>,
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) group_role_assignments: Option<Vec<GroupRole>>,
    pub(crate) id: Option<String>,
    pub(crate) inviter_username: Option<String>,
    pub(crate) links: Option<Vec<Link>>,
    pub(crate) org_id: Option<String>,
    pub(crate) org_name: String,
    pub(crate) roles: Option<Vec<OrgRole>>,
    pub(crate) team_ids: Option<Vec<String>>,
    pub(crate) username: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "a program reads more than it shows")]
pub(crate) struct GroupRole {
    pub(crate) group_id: Option<String>,
    pub(crate) group_role: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "a program reads more than it shows")]
pub(crate) struct Link {
    pub(crate) href: Option<String>,
    pub(crate) rel: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "a program reads more than it shows")]
pub(crate) struct ApiError {
    pub(crate) bad_request_detail: Option<BadRequestDetail>,
    pub(crate) detail: Option<String>,
    pub(crate) error: i32,
    pub(crate) error_code: String,
    pub(crate) parameters: Option<Vec<serde_json::Value>>,
    pub(crate) reason: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "a program reads more than it shows")]
pub(crate) struct BadRequestDetail {
    pub(crate) fields: Option<Vec<FieldViolation>>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "a program reads more than it shows")]
pub(crate) struct FieldViolation {
    pub(crate) description: String,
    pub(crate) field: String,
}
