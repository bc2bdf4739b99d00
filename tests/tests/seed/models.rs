//! What answers are read into: unions, open enums, and members of tomorrow.

use std::str::FromStr;

use atlas_admin::models::{
    ApiError, ErrorCode, OrgMembershipStatus, OrgRole, OrgUserResponse, OrganizationInvitation,
    PaginatedOrgUserView,
};
use atlas_admin::{Open, Texts};
use serde_json::{Value, json};

/// An active user of an organization.
pub(crate) const ACTIVE: &str = r#"{
    "id": "5f1a3b6e34b3d91647abb20f", "orgMembershipStatus": "ACTIVE", "username": "ada@example.com",
    "roles": {"orgRoles": ["ORG_OWNER"], "groupRoleAssignments": []}, "teamIds": [],
    "country": "DE", "createdAt": "2024-02-29T12:30:00Z", "firstName": "Ada", "lastName": "L",
    "lastAuth": "2025-01-01T00:00:00Z", "mobileNumber": "+49 30 1"
}"#;

/// A user who has been invited.
pub(crate) fn pending(status: &str) -> Value {
    json!({
        "id": "5f1a3b6e34b3d91647abb210", "orgMembershipStatus": status, "username": "bob@example.com",
        "roles": {"orgRoles": ["ORG_MEMBER"]}, "invitationCreatedAt": "2025-03-01T08:00:00Z",
        "invitationExpiresAt": null, "inviterUsername": "ada@example.com"
    })
}

fn read(value: Value) -> OrgUserResponse {
    serde_json::from_value(value).unwrap()
}

#[test]
fn active_user() {
    let OrgUserResponse::Active(user) = read(serde_json::from_str(ACTIVE).unwrap()) else {
        panic!("not active");
    };
    assert_eq!(
        (user.first_name.as_str(), user.country.as_deref()),
        ("Ada", Some("DE"))
    );
    assert_eq!(user.org_membership_status, OrgMembershipStatus::Active);
    assert_eq!(user.created_at.to_string(), "2024-02-29T12:30:00Z");
    assert_eq!(user.roles.org_roles.unwrap(), [OrgRole::OrgOwner]);
}

#[test]
fn user_with_an_invitation() {
    for (text, status) in [
        ("PENDING", OrgMembershipStatus::Pending),
        ("INVITATION_EXPIRED", OrgMembershipStatus::InvitationExpired),
        (
            "INVITATION_REJECTED",
            OrgMembershipStatus::InvitationRejected,
        ),
    ] {
        let OrgUserResponse::Pending(user) = read(pending(text)) else {
            panic!("{text} is not pending");
        };
        assert_eq!(user.org_membership_status, status);
        assert_eq!(
            (user.invitation_expires_at, user.inviter_username.as_str()),
            (None, "ada@example.com")
        );
    }
}

#[test]
fn unknown_state_keeps_its_json() {
    let mut value = pending("SUSPENDED");
    value["since"] = json!({"year": 2031, "exactly": 12345678901234567890_u64});
    for value in [
        value,
        json!({"id": "1"}),
        json!({"orgMembershipStatus": 7}),
        json!("text"),
        json!([1]),
    ] {
        let user = read(value.clone());
        let OrgUserResponse::Unknown(kept) = &user else {
            panic!("{value} is known");
        };
        assert_eq!(*kept, value);
        assert_eq!(serde_json::to_value(&user).unwrap(), value);
    }
}

#[test]
fn one_odd_user_does_not_spoil_the_page() {
    let page = json!({"results": [pending("SUSPENDED"), pending("PENDING")], "totalCount": 2});
    let page: PaginatedOrgUserView = serde_json::from_value(page).unwrap();
    assert!(matches!(
        page.results[..],
        [OrgUserResponse::Unknown(_), OrgUserResponse::Pending(_)]
    ));
}

#[test]
fn models_are_written_as_they_were_read() {
    let active: Value = serde_json::from_str(ACTIVE).unwrap();
    let user = read(active.clone());
    assert_eq!(serde_json::to_value(&user).unwrap(), active);
    assert_eq!(read(serde_json::to_value(&user).unwrap()), user);
    // A `null` is `None`, as if nothing were there, and `null` again when it is written.
    let pending = pending("PENDING");
    assert!(pending["invitationExpiresAt"].is_null());
    assert_eq!(
        serde_json::to_value(read(pending.clone())).unwrap(),
        pending
    );
}

#[test]
fn enums_are_open() {
    for text in [
        "ORG_OWNER",
        "ORG_ASTRONAUT",
        "",
        "org_owner",
        "ä\n\"",
        " ORG_OWNER",
    ] {
        let json = serde_json::to_string(text).unwrap();
        let role: Open<OrgRole> = serde_json::from_str(&json).unwrap();
        assert_eq!(role.as_str(), text);
        assert_eq!(serde_json::to_string(&role).unwrap(), json);
        assert_eq!(role, Open::from(text));
        assert_eq!(Ok(role), Open::from_str(text));
    }
    assert!(matches!(
        Open::from("ORG_OWNER"),
        Open::Known(OrgRole::OrgOwner)
    ));
    assert!(matches!(
        Open::<OrgRole>::from("ORG_ASTRONAUT"),
        Open::Unknown(text) if text == "ORG_ASTRONAUT"
    ));
    assert_eq!(OrgRole::known().len(), 7);
}

#[test]
fn error_codes_are_those_of_the_document() {
    let texts = [
        "VALIDATION_ERROR",
        "NOT_ORG_GROUP_CREATOR",
        "CANNOT_CHANGE_GROUP_NAME",
        "RESOURCE_NOT_FOUND",
        "CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK",
        "RATE_LIMITED",
        "UNEXPECTED_ERROR",
    ];
    assert_eq!(ErrorCode::texts(), texts);
}

#[test]
fn unknown_members_and_values_do_no_harm() {
    let invitation: OrganizationInvitation = serde_json::from_value(json!({
        "orgName": "Harbour", "roles": ["ORG_OWNER", "ORG_ASTRONAUT"], "tomorrow": [{"a": {}}],
        "id": "an-id-of-another-form", "orgId": "another", "expiresAt": "2025-03-31T10:00:00+02:00",
    }))
    .unwrap();
    assert_eq!(
        invitation.expires_at.unwrap().to_string(),
        "2025-03-31T08:00:00Z"
    );
    let written = serde_json::to_value(&invitation).unwrap();
    assert_eq!(written["roles"], json!(["ORG_OWNER", "ORG_ASTRONAUT"]));
    assert_eq!(written["orgId"], "another");
    assert_eq!(
        serde_json::from_value::<OrganizationInvitation>(written).unwrap(),
        invitation
    );
}

#[test]
fn faults_are_told_with_their_place() {
    let error = serde_json::from_value::<PaginatedOrgUserView>(json!({
        "results": [pending("PENDING"), {"orgMembershipStatus": "ACTIVE", "id": "1", "roles": {"orgRoles": [1]}}]
    }))
    .unwrap_err()
    .to_string();
    assert!(error.contains("results[1]"), "{error}");
    let error = serde_json::from_str::<OrganizationInvitation>("{}")
        .unwrap_err()
        .to_string();
    assert!(error.contains("orgName"), "{error}");
}

#[test]
fn numbers_and_texts_keep_their_value() {
    let error: ApiError = serde_json::from_str(
        r#"{"error":404,"errorCode":"X","parameters":[9007199254740993,-1.5e300,"\ud83d\ude00\u0000"]}"#,
    )
    .unwrap();
    let written = serde_json::to_string(&error).unwrap();
    let read: ApiError = serde_json::from_str(&written).unwrap();
    assert_eq!(read, error);
    let parameters = read.parameters.unwrap();
    assert_eq!(parameters[0].as_u64(), Some(9_007_199_254_740_993));
    assert_eq!(parameters[2], "😀\0");
}
