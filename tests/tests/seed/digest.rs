//! `deleteOrgInvite` with an API key, against a server that checks each proof.

use std::future::IntoFuture;

use atlas_admin::organizations::DeleteOrgInviteError as Refusal;
use atlas_admin::{Client, DigestAuth, ErrorKind};
use portolan_tests::server::{Reply, Server};

use super::check::{Gate, PRIVATE_KEY, PUBLIC_KEY, fields};
use super::sdk::{INVITATION, PATH, builder, org, params, run, runtime, serve};

fn guarded(uses: u32, answer: fn() -> Reply) -> Server {
    let gate = Gate::new(uses);
    serve(move |request| gate.refusal(request).unwrap_or_else(answer))
}

fn no_content() -> Reply {
    Reply::new(204)
}

fn client(server: &Server, private_key: &str) -> Client {
    builder(server)
        .auth(DigestAuth::new(PUBLIC_KEY, private_key))
        .build()
        .unwrap()
}

/// Nonce and count of each request; nothing for one without credentials.
fn uses(server: &Server) -> Vec<Option<(String, String)>> {
    let requests = server.requests();
    let headers = requests
        .iter()
        .map(|request| request.header("authorization"));
    headers
        .map(|header| {
            let mut fields = fields(header?).unwrap();
            Some((fields.remove("nonce")?, fields.remove("nc")?))
        })
        .collect()
}

fn used(nonce: u32, count: u32) -> Option<(String, String)> {
    Some((format!("nonce-{nonce}"), format!("{count:08x}")))
}

#[test]
fn first_call_is_challenged_and_later_ones_count() {
    let server = guarded(1000, no_content);
    let client = client(&server, PRIVATE_KEY);
    for pretty in [false, true, true] {
        let call = client.organizations().delete_org_invite(org(), INVITATION);
        run(call.pretty(pretty)).unwrap();
    }
    assert_eq!(uses(&server), [None, used(1, 1), used(1, 2), used(1, 3)]);
    let requests = server.requests();
    // The challenged request differs from the answer to the challenge in its credentials only.
    assert_eq!(requests[0].target, format!("{PATH}?pretty=false"));
    assert_eq!(requests[1].target, requests[0].target);
    assert_eq!(requests[1].header("accept"), requests[0].header("accept"));
}

#[test]
fn encoded_path_is_what_is_proved() {
    let server = guarded(1000, no_content);
    let client = client(&server, PRIVATE_KEY);
    for id in ["a/b c", "ä%2F?#", "x\"y\\z"] {
        run(client.organizations().delete_org_invite(org(), id)).unwrap();
    }
    assert_eq!(server.requests().len(), 4);
}

#[test]
fn stale_nonce_is_replaced() {
    let server = guarded(2, no_content);
    let client = client(&server, PRIVATE_KEY);
    for _ in 0..5 {
        run(client.send(params())).unwrap();
    }
    assert_eq!(
        uses(&server),
        [
            None,
            used(1, 1),
            used(1, 2),
            used(1, 3),
            used(2, 1),
            used(2, 2),
            used(2, 3),
            used(3, 1),
        ]
    );
}

#[test]
fn forgotten_nonce_is_replaced_without_stale() {
    // A server that restarts, or another one of the same name, does not know the nonce and does not call it stale.
    let (before, after) = (Gate::new(1000), Gate::new(1000));
    let server = serve(move |request| {
        let gate = if request.number < 2 { &before } else { &after };
        let known = request
            .header("authorization")
            .is_none_or(|header| request.number != 2 || !header.contains("nonce-1"));
        let refusal = match known {
            true => gate.refusal(request),
            false => Some(Reply::new(401).header(
                "WWW-Authenticate",
                r#"Digest realm="MMS Public API", nonce="nonce-0", algorithm=MD5, qop="auth""#,
            )),
        };
        refusal.unwrap_or_else(no_content)
    });
    let client = client(&server, PRIVATE_KEY);
    run(client.send(params())).unwrap();
    run(client.send(params())).unwrap();
    assert_eq!(uses(&server), [None, used(1, 1), used(1, 2), used(0, 1)]);
}

#[test]
fn wrong_key_is_refused_once() {
    let server = guarded(1000, no_content);
    let client = client(&server, "a-wrong-key");
    for requests in [2, 4] {
        let error = run(client.send(params())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status().unwrap(), 401);
        let Some(Refusal::Unauthorized(body)) = error.api() else {
            panic!("{error:?}");
        };
        assert!(body.detail.as_deref().unwrap().contains("not authorized"));
        assert!(!error.is_retryable());
        assert_eq!(server.requests().len(), requests);
    }
}

#[test]
fn refusals_of_the_operation_are_not_challenges() {
    let server = guarded(1000, || {
        Reply::json(401, r#"{"error":401,"errorCode":"NOT_ORG_GROUP_CREATOR"}"#)
    });
    let error = run(client(&server, PRIVATE_KEY).send(params())).unwrap_err();
    assert!(matches!(error.api(), Some(Refusal::Unauthorized(_))));
    assert_eq!(uses(&server), [None, used(1, 1)]);
}

#[test]
fn calls_at_once_share_the_nonce() {
    let server = {
        // The server counts in the order of arrival, which is not that of departure: it only takes each count once.
        let seen = std::sync::Mutex::new(std::collections::BTreeSet::new());
        serve(move |request| match request.header("authorization") {
            None => Gate::new(1).refusal(request).unwrap(),
            Some(header) => {
                let fields = fields(header).unwrap();
                let unseen = seen.lock().unwrap().insert(fields["nc"].clone());
                Reply::new(if unseen { 204 } else { 400 })
            }
        })
    };
    let client = client(&server, PRIVATE_KEY);
    let runtime = runtime();
    runtime.block_on(async { client.send(params()).await.unwrap() });
    let calls: Vec<_> = (0..50)
        .map(|_| runtime.spawn(client.send(params()).into_future()))
        .collect();
    for call in calls {
        runtime.block_on(call).unwrap().unwrap();
    }
    assert_eq!(server.requests().len(), 52);
}

#[test]
fn post_with_a_body_is_answered_to_a_challenge() {
    let server = guarded(1000, || Reply::json(200, r#"{"orgName":"Harbour"}"#));
    let client = client(&server, PRIVATE_KEY);
    let body = atlas_admin::models::OrganizationInvitationRequest::default().username("a@b.c");
    run(client.organizations().create_org_invite(org(), body)).unwrap();
    let bodies: Vec<_> = server.requests().iter().map(|it| it.text()).collect();
    assert_eq!(bodies, [r#"{"username":"a@b.c"}"#; 2]);
}
