//! An operation that the SDK does not have, written by its user with what the SDK is built on.

use atlas_admin::models::OrganizationInvitation;
use atlas_admin::organizations::DeleteOrgInviteError;
use atlas_admin::runtime::{Json, OperationMeta, object, params};
use atlas_admin::{Operation, Patch, Secret};
use portolan_tests::server::{Reply, Server};
use serde_json::{Value, json};

use super::sdk::{client, run, serve};

/// What to change of a sender: what is absent stays, and null takes it away.
#[derive(Clone)]
struct Sender {
    id: Option<String>,
    name: String,
    nickname: Patch<String>,
    password: Option<Secret<String>>,
    last: Option<OrganizationInvitation>,
}

object! { Sender {
    id: "id" optional read_only,
    name: "name" required,
    nickname: "nickname" optional,
    password: "password" optional write_only,
    last: "last" optional,
} }

struct UpdateSender {
    body: Sender,
}

params! { UpdateSender { body: body } }

impl Operation for UpdateSender {
    type Answer = Json<Sender>;
    type Error = DeleteOrgInviteError;
    const META: OperationMeta = OperationMeta {
        id: "updateSender",
        method: "PATCH",
        path: "/api/atlas/v2/sender",
        content_type: Some("application/json"),
        security: atlas_admin::SECURITY,
        ..OperationMeta::NEW
    };
}

fn sender(nickname: impl Into<Patch<String>>) -> Sender {
    Sender {
        id: Some("7".to_owned()),
        name: "Ada".to_owned(),
        nickname: nickname.into(),
        password: None,
        last: None,
    }
}

fn send(body: Sender) -> (Value, Sender) {
    let server: Server = serve(|_| Reply::json(200, r#"{"id":"8","name":"Ada","nickname":null}"#));
    let answer = run(client(&server).send(UpdateSender { body })).unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.header("content-type"), Some("application/json"));
    (serde_json::from_slice(&request.body).unwrap(), answer)
}

#[test]
fn three_states_of_a_member() {
    let (sent, _) = send(sender(Patch::Absent));
    assert_eq!(sent, json!({"name": "Ada"}));
    let (sent, _) = send(sender(Patch::Null));
    assert_eq!(sent, json!({"name": "Ada", "nickname": null}));
    let (sent, answer) = send(sender("Countess".to_owned()));
    assert_eq!(sent, json!({"name": "Ada", "nickname": "Countess"}));
    assert_eq!(
        (answer.id.as_deref(), &answer.nickname),
        (Some("8"), &Patch::Null)
    );
}

#[test]
fn read_only_members_are_not_sent_at_any_depth() {
    let invitation = json!({
        "id": "1", "orgId": "2", "orgName": "Harbour", "createdAt": "2025-01-01T00:00:00Z", "links": [],
        "roles": ["ORG_OWNER"], "groupRoleAssignments": [{"groupId": "3", "groupRole": "GROUP_OWNER"}],
        "teamIds": ["4"], "inviterUsername": "a@b.c", "expiresAt": "2025-01-01T00:00:00Z"
    });
    let mut body = sender(Patch::Absent);
    body.last = Some(serde_json::from_value(invitation.clone()).unwrap());
    // For everything but requests they are members like any other.
    assert_eq!(
        serde_json::to_value(&body).unwrap(),
        json!({"id": "7", "name": "Ada", "last": invitation})
    );
    let (sent, _) = send(body);
    assert_eq!(
        sent,
        json!({"name": "Ada", "last": {
            "orgName": "Harbour", "roles": ["ORG_OWNER"],
            "groupRoleAssignments": [{"groupId": "3", "groupRole": "GROUP_OWNER"}],
        }})
    );
}

#[test]
fn secrets_are_sent_and_not_shown() {
    let mut body = sender(Patch::Absent);
    body.password = Some(Secret::new("geheim".to_owned()));
    let shown = format!("{:?}", UpdateSender { body: body.clone() });
    assert!(
        shown.contains("Ada") && !shown.contains("geheim"),
        "{shown}"
    );
    let (sent, _) = send(body);
    assert_eq!(sent, json!({"name": "Ada", "password": "geheim"}));
}
