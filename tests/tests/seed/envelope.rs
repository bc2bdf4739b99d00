//! `envelope=true` moves the status and the content into the body; the typed call works all the same.

use atlas_admin::models::{ErrorCode, GroupInvitationRequest};
use atlas_admin::mongodb_cloud_users::{GetOrgUserParams, ListOrgUsersParams};
use atlas_admin::organizations::{
    DeleteOrgInviteError as Refusal, GetOrgInviteParams, ListOrgInvitesParams,
};
use atlas_admin::projects::AddGroupUserParams;
use atlas_admin::{ErrorKind, Operation, Response};
use portolan_tests::server::{Reply, Server};

use super::models::ACTIVE;
use super::sdk::{INVITATION, ORG, client, org, params, run, serve};

/// A server that wraps for those who ask for it.
fn wrapping(status: u16, body: impl Into<String>) -> Server {
    let body = body.into();
    serve(
        move |request| match request.target.contains("envelope=true") {
            true => Reply::json(status, body.clone()),
            false => Reply::new(500),
        },
    )
}

#[test]
fn nothing_inside() {
    for body in [
        r#"{"status":204}"#,
        r#"{"status":204,"content":null}"#,
        r#"{"status":204,"content":{}}"#,
    ] {
        let server = wrapping(200, body);
        let call = client(&server)
            .send(params().with(|it| it.envelope = Some(true)))
            .response();
        let response = run(call).unwrap();
        assert_eq!(response.status(), 204);
    }
}

#[test]
fn object_inside() {
    let server = wrapping(
        200,
        r#"{"content":{"orgName":"Harbour","username":"a@example.com","status":"of the invitation"},"status":200}"#,
    );
    let call = GetOrgInviteParams::new(org(), INVITATION).with(|it| it.envelope = Some(true));
    let invitation = run(client(&server).send(call)).unwrap();
    assert_eq!(invitation.org_name, "Harbour");
    assert_eq!(invitation.username.as_deref(), Some("a@example.com"));
}

#[test]
fn page_with_the_status_beside_its_results() {
    let server = wrapping(
        200,
        format!(r#"{{"links":[],"results":[{ACTIVE}],"status":200,"totalCount":1}}"#),
    );
    let call = ListOrgUsersParams::new(org()).with(|it| it.envelope = Some(true));
    let page = run(client(&server).send(call)).unwrap();
    assert_eq!((page.results.len(), page.total_count), (1, Some(1)));
}

#[test]
fn page_inside() {
    let server = wrapping(
        200,
        format!(r#"{{"status":200,"content":{{"results":[{ACTIVE},{ACTIVE}]}}}}"#),
    );
    let call = ListOrgUsersParams::new(org()).with(|it| it.envelope = Some(true));
    assert_eq!(run(client(&server).send(call)).unwrap().results.len(), 2);
}

#[test]
fn array_inside() {
    let server = wrapping(
        200,
        r#"{"status":200,"content":[{"orgName":"a"},{"orgName":"b"}]}"#,
    );
    let call = ListOrgInvitesParams::new(org()).with(|it| it.envelope = Some(true));
    assert_eq!(run(client(&server).send(call)).unwrap().len(), 2);
}

#[test]
fn answer_that_may_be_empty_inside() {
    let add = |body: &str| {
        let server = wrapping(200, body);
        let group = "5f1a3b6e34b3d91647abb20f".parse().unwrap();
        let call = AddGroupUserParams::new(group, GroupInvitationRequest::default());
        run(client(&server).send(call.with(|it| it.envelope = Some(true)))).unwrap()
    };
    assert!(add(r#"{"status":204}"#).is_none());
    assert!(add(r#"{"status":204,"content":{}}"#).is_none());
    let added = add(r#"{"status":200,"content":{"orgName":"Harbour"}}"#);
    assert_eq!(added.unwrap().org_name, "Harbour");
}

#[test]
fn error_inside() {
    let error = r#""error":404,"errorCode":"RESOURCE_NOT_FOUND","detail":"gone""#;
    for (outside, body) in [
        (200, format!(r#"{{"status":404,"content":{{{error}}}}}"#)),
        (200, format!(r#"{{"status":404,{error}}}"#)),
        (404, format!(r#"{{"status":404,"content":{{{error}}}}}"#)),
        // Without a word of an envelope.
        (404, format!("{{{error}}}")),
    ] {
        let server = wrapping(outside, body.clone());
        let error =
            run(client(&server).send(params().with(|it| it.envelope = Some(true)))).unwrap_err();
        assert_eq!(error.status().unwrap(), 404, "{body}");
        assert_eq!(error.kind(), ErrorKind::Api);
        let Some(Refusal::NotFound(api)) = error.api() else {
            panic!("{error:?}");
        };
        assert_eq!(api.error_code, ErrorCode::ResourceNotFound);
        assert_eq!(api.detail.as_deref(), Some("gone"));
    }
}

#[test]
fn error_inside_that_nobody_documented() {
    let server = wrapping(200, r#"{"status":503,"content":{"detail":"later"}}"#);
    let error =
        run(client(&server).send(params().with(|it| it.envelope = Some(true)))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(
        (error.status().unwrap().as_u16(), error.is_retryable()),
        (503, true)
    );
    assert_eq!(error.text().unwrap(), r#"{"detail":"later"}"#);
}

#[test]
fn server_that_ignores_it() {
    let server = serve(|_| Reply::new(204));
    run(client(&server).send(params().with(|it| it.envelope = Some(true)))).unwrap();

    fn ask<O: Operation + 'static>(
        body: String,
        call: O,
    ) -> Response<<O::Answer as atlas_admin::runtime::Answer>::Output> {
        let server = serve(move |_| Reply::json(200, body.clone()));
        match run(client(&server).send(call).response()) {
            Ok(response) => response,
            Err(error) => panic!("{error}"),
        }
    }
    let user = "5f1a3b6e34b3d91647abb20f".parse().unwrap();
    ask(
        ACTIVE.to_owned(),
        GetOrgUserParams::new(org(), user).with(|it| it.envelope = Some(true)),
    );
    let page = ask(
        format!(r#"{{"results":[{ACTIVE}]}}"#),
        ListOrgUsersParams::new(org()).with(|it| it.envelope = Some(true)),
    );
    assert_eq!(page.body().results.len(), 1);
    let list = ask(
        r#"[{"orgName":"a"}]"#.to_owned(),
        ListOrgInvitesParams::new(org()).with(|it| it.envelope = Some(true)),
    );
    assert_eq!(list.body()[0].org_name, "a");
}

#[test]
fn status_of_an_answer_without_an_envelope_is_its_own_member() {
    // Nobody has asked for an envelope: a member called `status` is one like any other.
    let server = serve(|_| Reply::json(200, r#"{"orgName":"a","status":404}"#));
    let call = GetOrgInviteParams::new(org(), INVITATION).with(|it| it.envelope = Some(false));
    run(client(&server).send(call)).unwrap();
    assert_eq!(
        server.requests()[0].target,
        format!("/api/atlas/v2/orgs/{ORG}/invites/{INVITATION}?envelope=false")
    );
}
