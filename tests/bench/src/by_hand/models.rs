//! Structs of the same shape and types as those of the SDK, with serde's derive.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A text of its own type, as ids are.
macro_rules! text {
    ($($(#[$doc:meta])* $name:ident),*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
            pub struct $name(pub String);
        )*
    };
}

text! {
    /// The id of a project.
    GroupId,
    /// The id of an invitation.
    InvitationId,
    /// The id of an organization.
    OrgId,
    /// The id of a team.
    TeamId,
    /// The id of a user.
    UserId
}

/// A text that `Debug` masks.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// One page of the members of a team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaginatedApiAppUserView {
    /// Addresses of related resources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<Link>>,
    /// The items of this page.
    pub results: Vec<CloudAppUser>,
    /// Number of items on all pages together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i32>,
}

/// A web address and its meaning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// What the address leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rel: Option<String>,
}

/// A user account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CloudAppUser {
    /// Two capital letters.
    pub country: String,
    /// When the account was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// E-mail address.
    pub email_address: String,
    /// Given name.
    pub first_name: String,
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<UserId>,
    /// When the user last signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_auth: Option<Timestamp>,
    /// Family name.
    pub last_name: String,
    /// Addresses of related resources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<Link>>,
    /// Telephone number.
    pub mobile_number: String,
    /// Password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Every role of the user.
    pub roles: Vec<CloudAccessRoleAssignment>,
    /// The teams that the user is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_ids: Option<Vec<TeamId>>,
    /// E-mail address that the user signs in with.
    pub username: String,
}

/// A role that a user has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CloudAccessRoleAssignment {
    /// The project that the role is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<GroupId>,
    /// The organization that the role is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_id: Option<OrgId>,
    /// Name of the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
}

/// A user to add to a team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AddUserToTeam {
    /// Id of the user.
    pub id: UserId,
}

/// Whom to invite to an organization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationInvitationRequest {
    /// Projects, and the roles in them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_role_assignments: Option<Vec<GroupRoleAssignments>>,
    /// Roles in the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<OrgRole>>,
    /// The teams that the user joins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_ids: Option<Vec<TeamId>>,
    /// E-mail address of the invited person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// A project and the roles in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupRoleAssignments {
    /// Id of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<GroupId>,
    /// Names of the roles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
}

/// What a user may do in an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OrgRole {
    /// `ORG_OWNER`
    OrgOwner,
    /// `ORG_MEMBER`
    OrgMember,
    /// `ORG_READ_ONLY`
    OrgReadOnly,
    /// A text that is not documented.
    #[serde(untagged)]
    Unknown(String),
}

/// What the server says of a failure.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiError {
    /// What happened, for people.
    pub detail: Option<String>,
    /// Status of the answer.
    pub error: i32,
    /// Name of the failure.
    pub error_code: String,
    /// Text of the status.
    pub reason: Option<String>,
}
