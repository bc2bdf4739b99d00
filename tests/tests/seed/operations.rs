//! Other operations: pages, bodies, arrays, and answers that may be empty.

use atlas_admin::models::{
    AddOrRemoveOrgRole, AddUserToTeam, GroupInvitationRequest, GroupRoleAssignment,
    OrgMembershipStatus, OrgRole, OrgUserRequest, OrgUserResponse, OrgUserRolesRequest,
    OrganizationInvitationRequest, TeamId, UserId,
};
use atlas_admin::{Client, ErrorKind};
use portolan_tests::server::{Reply, Server};
use serde_json::{Value, json};

use super::models::{ACTIVE, pending};
use super::sdk::{ORG, client, org, run, serve};

const ID: &str = "5f1a3b6e34b3d91647abb20f";

fn user_id() -> UserId {
    ID.parse().unwrap()
}

fn team_id() -> TeamId {
    ID.parse().unwrap()
}

fn answering(status: u16, body: impl Into<String>) -> (Server, Client) {
    let body = body.into();
    let server = serve(move |_| Reply::json(status, body.clone()));
    let client = client(&server);
    (server, client)
}

fn sent_body(server: &Server) -> Value {
    serde_json::from_slice(&server.requests()[0].body).unwrap()
}

#[test]
fn page() {
    let body = json!({
        "links": [{"href": "https://example.com/?pageNum=2", "rel": "next"}],
        "results": [serde_json::from_str::<Value>(ACTIVE).unwrap(), pending("INVITATION_EXPIRED")],
        "totalCount": 7,
    });
    let (server, client) = answering(200, body.to_string());
    let call = client.mongodb_cloud_users().list_org_users(org());
    let page = run(call.page_num(2).items_per_page(2).include_count(true)).unwrap();
    assert_eq!(page.total_count, Some(7));
    assert_eq!(page.links.unwrap()[0].rel.as_deref(), Some("next"));
    assert!(matches!(
        page.results[..],
        [OrgUserResponse::Active(_), OrgUserResponse::Pending(_)]
    ));
    let request = &server.requests()[0];
    assert_eq!(request.method, "GET");
    assert_eq!(
        request.target,
        format!("/api/atlas/v2/orgs/{ORG}/users?includeCount=true&itemsPerPage=2&pageNum=2")
    );
}

#[test]
fn array_in_the_query() {
    let (server, client) = answering(200, r#"{"results":[]}"#);
    let call = || client.mongodb_cloud_users().list_org_users(org());
    run(call()
        .org_membership_statuses([OrgMembershipStatus::Pending.into(), "A&B,C".into()])
        .username("a+b@example.com"))
    .unwrap();
    run(call().org_membership_statuses([])).unwrap();
    let targets: Vec<_> = server.requests().into_iter().map(|it| it.target).collect();
    let path = format!("/api/atlas/v2/orgs/{ORG}/users");
    assert_eq!(
        targets,
        [
            format!(
                "{path}?username=a%2Bb%40example.com&orgMembershipStatuses=PENDING&orgMembershipStatuses=A%26B%2CC"
            ),
            path,
        ]
    );
}

#[test]
fn creating_with_a_body() {
    let (server, client) = answering(200, ACTIVE);
    let roles = OrgUserRolesRequest::new([OrgRole::OrgMember.into(), "ORG_ASTRONAUT".into()])
        .group_role_assignments([GroupRoleAssignment::default()
            .group_id(ID.parse().unwrap())
            .group_roles(["GROUP_OWNER".to_owned()])]);
    let body = OrgUserRequest::new(roles, "ada@example.com").team_ids([team_id()]);
    run(client.mongodb_cloud_users().create_org_user(org(), body)).unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.method, "POST");
    let media_type = Some("application/vnd.atlas.2025-02-19+json");
    assert_eq!(
        (request.header("content-type"), request.header("accept")),
        (media_type, media_type)
    );
    assert_eq!(
        request.header("content-length").unwrap(),
        request.body.len().to_string()
    );
    assert_eq!(
        sent_body(&server),
        json!({
            "roles": {
                "orgRoles": ["ORG_MEMBER", "ORG_ASTRONAUT"],
                "groupRoleAssignments": [{"groupId": ID, "groupRoles": ["GROUP_OWNER"]}],
            },
            "teamIds": [ID],
            "username": "ada@example.com",
        })
    );
}

#[test]
fn version_goes_for_the_body_as_well() {
    let (server, client) = answering(200, r#"{"orgName":"Harbour"}"#);
    let body = OrganizationInvitationRequest::default();
    let call = client.organizations().create_org_invite(org(), body);
    run(call.api_version("2025-03-12")).unwrap();
    let request = &server.requests()[0];
    let media_type = Some("application/vnd.atlas.2025-03-12+json");
    assert_eq!(
        (request.header("content-type"), request.header("accept")),
        (media_type, media_type)
    );
    assert_eq!(request.text(), "{}");
}

#[test]
fn verb_in_the_path_stays_literal() {
    let (server, client) = answering(200, ACTIVE);
    let body = AddOrRemoveOrgRole::new(OrgRole::OrgOwner);
    run(client
        .mongodb_cloud_users()
        .add_org_role(org(), user_id(), body))
    .unwrap();
    assert_eq!(
        server.requests()[0].target,
        format!("/api/atlas/v2/orgs/{ORG}/users/{ID}:addRole")
    );
    assert_eq!(sent_body(&server), json!({"orgRole": "ORG_OWNER"}));
}

#[test]
fn array_as_the_body() {
    let user = json!({
        "country": "DE", "emailAddress": "a@b.c", "firstName": "A", "lastName": "B", "mobileNumber": "1",
        "roles": [{"orgId": ORG, "roleName": "ORG_OWNER"}], "username": "a@b.c"
    });
    let (server, client) = answering(200, json!({"results": [user]}).to_string());
    let body = vec![AddUserToTeam::new(user_id()), AddUserToTeam::new(user_id())];
    let members = run(client.teams().add_team_users(org(), team_id(), body)).unwrap();
    assert_eq!(members.results[0].roles[0].org_id, Some(org()));
    assert_eq!(sent_body(&server), json!([{"id": ID}, {"id": ID}]));
}

#[test]
fn array_as_the_answer() {
    let (_server, client) = answering(200, r#"[{"orgName":"a"},{"orgName":"b","x":1}]"#);
    let invitations = run(client.organizations().list_org_invites(org())).unwrap();
    let names: Vec<_> = invitations.iter().map(|it| it.org_name.as_str()).collect();
    assert_eq!(names, ["a", "b"]);
}

#[test]
fn answer_that_may_be_empty() {
    let add = |client: &Client| {
        let body = GroupInvitationRequest::default().username("a@b.c");
        run(client
            .projects()
            .add_group_user(ID.parse().unwrap(), body)
            .response())
    };
    let (_server, client) = answering(200, r#"{"orgName":"Harbour","id":"1"}"#);
    let response = add(&client).unwrap();
    assert_eq!(response.into_body().unwrap().org_name, "Harbour");

    let server = serve(|_| Reply::new(204));
    let response = add(&super::sdk::client(&server)).unwrap();
    assert_eq!((response.status().as_u16(), response.body()), (204, &None));

    let (_server, client) = answering(200, r#"{"orgName":"#);
    let error = add(&client).unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Decode, 200)
    );
}

#[test]
fn success_that_is_not_what_the_document_describes() {
    for (body, hint) in [
        ("", "text"),
        ("<html></html>", "text"),
        ("{}", "results"),
        (r#"{"results":{}}"#, "results"),
        (
            r#"{"results":[{"orgMembershipStatus":"ACTIVE"}]}"#,
            "results[0]",
        ),
    ] {
        let server = serve(move |_| {
            Reply::new(200)
                .header("Content-Type", "text/html")
                .body(body)
        });
        let error = run(client(&server).mongodb_cloud_users().list_org_users(org())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.text().unwrap(), body);
        assert!(error.api().is_none() && !error.is_retryable());
        let shown = error.to_string();
        assert!(shown.contains(hint), "{shown}");
        assert!(
            shown.contains("listOrgUsers") && shown.contains("text/html"),
            "{shown}"
        );
    }
}

#[test]
fn errors_of_other_operations() {
    let (_server, client) = answering(409, r#"{"error":409,"errorCode":"USER_ALREADY_IN_TEAM"}"#);
    let error = run(client.teams().add_team_users(org(), team_id(), vec![])).unwrap_err();
    let Some(atlas_admin::teams::AddTeamUsersError::Conflict(body)) = error.api() else {
        panic!("{error:?}");
    };
    assert_eq!(body.error_code.as_str(), "USER_ALREADY_IN_TEAM");
    assert_eq!(error.operation_id(), "addOrgTeamUsers");
}
