//! Calls as data: stored, compared, changed and sent later.

use std::collections::HashMap;
use std::future::IntoFuture;
use std::sync::Mutex;

use atlas_admin::models::InvitationId;
use atlas_admin::mongodb_cloud_users::ListOrgUsersParams;
use atlas_admin::organizations::DeleteOrgInviteParams;
use atlas_admin::runtime::OperationMeta;
use atlas_admin::{Client, Operation};
use portolan_tests::server::Reply;

use super::sdk::{INVITATION, ORG, PATH, client, org, params, run, runtime, serve};

#[test]
fn compared_by_their_values() {
    assert_eq!(params(), params());
    assert_eq!(
        params()
            .with(|it| it.pretty = Some(true))
            .with(|it| it.envelope = Some(false)),
        params()
            .with(|it| it.envelope = Some(false))
            .with(|it| it.pretty = Some(true))
    );
    assert_ne!(params(), params().with(|it| it.pretty = Some(false)));
    assert_ne!(params(), DeleteOrgInviteParams::new(org(), "another"));
    let changed = {
        let mut changed = params();
        changed.pretty = Some(true);
        changed
    };
    assert_eq!(changed, params().with(|it| it.pretty = Some(true)));
    assert_eq!(changed.clone(), changed);
}

#[test]
fn shown_with_their_values() {
    let shown = format!("{:?}", params().with(|it| it.pretty = Some(true)));
    for part in ["DeleteOrgInviteParams", ORG, INVITATION, "pretty", "true"] {
        assert!(shown.contains(part), "{shown}");
    }
}

#[test]
fn built_from_what_an_answer_holds() {
    let id = InvitationId::from(INVITATION);
    assert_eq!(DeleteOrgInviteParams::new(org(), id.clone()), params());
    assert_eq!(DeleteOrgInviteParams::new(org(), id.as_str()), params());
    assert_eq!(DeleteOrgInviteParams::new(org(), id.to_string()), params());
    let arguments = [INVITATION.to_owned()];
    assert_eq!(DeleteOrgInviteParams::new(org(), &arguments[0]), params());
}

#[test]
fn stored_and_sent_later() {
    let server = serve(|_| Reply::new(204));
    let mut queue: HashMap<&str, DeleteOrgInviteParams> = HashMap::new();
    queue.insert("first", params());
    queue.insert(
        "second",
        DeleteOrgInviteParams::new(org(), "2").with(|it| it.pretty = Some(true)),
    );
    let client = client(&server);
    run(client.send(queue["first"].clone())).unwrap();
    run(client.send(queue.remove("second").unwrap())).unwrap();
    let targets: Vec<_> = server.requests().into_iter().map(|it| it.target).collect();
    assert_eq!(
        targets,
        [
            PATH.to_owned(),
            format!("/api/atlas/v2/orgs/{ORG}/invites/2?pretty=true")
        ]
    );
}

#[test]
fn call_can_be_repeated_and_changed() {
    let server = serve(|request| Reply::new(if request.number == 0 { 503 } else { 204 }));
    let client = client(&server);
    let mut call = client.organizations().delete_org_invite(org(), INVITATION);
    let error = run(call.clone()).unwrap_err();
    assert!(error.is_retryable());
    call.params.pretty = Some(true);
    run(call).unwrap();
    assert_eq!(server.requests()[1].target, format!("{PATH}?pretty=true"));
}

#[test]
fn calls_move_to_tasks_and_outlive_the_client() {
    let server = serve(|_| Reply::new(204));
    let runtime = runtime();
    let task = {
        let client = client(&server);
        runtime.spawn(client.send(params()).into_future())
    };
    runtime.block_on(task).unwrap().unwrap();
    let shared = std::sync::Arc::new(Mutex::new(Vec::new()));
    runtime.block_on(async {
        let client = client(&server);
        let sent = std::sync::Arc::clone(&shared);
        tokio::spawn(async move {
            let outcome = client.organizations().delete_org_invite(org(), "1").await;
            sent.lock().unwrap().push(outcome.is_ok());
        })
        .await
        .unwrap();
    });
    assert_eq!(*shared.lock().unwrap(), [true]);
}

#[test]
fn call_that_is_not_awaited_is_not_sent() {
    let server = serve(|_| Reply::new(204));
    let client = client(&server);
    drop(client.send(params()));
    drop(client.send(params()).into_future());
    drop(client.send(params()).response());
    assert_eq!((server.requests().len(), server.connections()), (0, 0));
}

#[test]
fn generic_code_knows_what_it_sends() {
    fn describe<O: Operation>(_: &O) -> OperationMeta {
        O::META
    }
    let meta = describe(&params());
    assert_eq!((meta.id, meta.method), ("deleteOrgInvite", "DELETE"));
    assert_eq!(
        meta.path,
        "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}"
    );
    assert_eq!(
        (meta.deprecated, meta.sunset, meta.is_idempotent()),
        (true, Some("2027-07-01"), true)
    );
    let meta = describe(&ListOrgUsersParams::new(org()));
    assert_eq!((meta.deprecated, meta.sunset), (false, None));
}

#[test]
fn types_travel_between_threads() {
    fn travels<T: Send + Sync + 'static>() {}
    travels::<Client>();
    travels::<DeleteOrgInviteParams>();
    travels::<atlas_admin::Error<atlas_admin::organizations::DeleteOrgInviteError>>();
    travels::<atlas_admin::Response<()>>();
}
