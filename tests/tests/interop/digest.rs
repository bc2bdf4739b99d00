//! Calls with an API key to Apache's digest module.

use std::collections::BTreeSet;
use std::future::IntoFuture;
use std::thread::sleep;
use std::time::Duration;

use atlas_admin::models::OrganizationInvitationRequest;
use atlas_admin::{Client, DigestAuth, ErrorKind};

use super::apache::{Apache, Call, PASSWORD, USER};
use super::sdk::{INVITATION, is_wanted, org, run, runtime};

fn client(apache: &Apache, place: &str, password: &str) -> Client {
    Client::builder()
        .base_url(apache.url(place))
        .auth(DigestAuth::new(USER, password))
        .build()
        .unwrap()
}

/// Status and count of each request.
fn summary(calls: &[Call]) -> Vec<(u16, Option<&str>)> {
    calls
        .iter()
        .map(|call| (call.status, call.field("nc")))
        .collect()
}

fn nonces(calls: &[Call]) -> BTreeSet<&str> {
    calls
        .iter()
        .filter_map(|call| call.field("nonce"))
        .collect()
}

#[test]
fn many_calls_use_one_nonce() {
    if !is_wanted() {
        return;
    }
    let apache = Apache::start();
    let client = client(&apache, "usual", PASSWORD);
    for pretty in [true, false, true] {
        let call = client.organizations().delete_org_invite(org(), INVITATION);
        let response = run(call.pretty(pretty).response()).unwrap();
        assert_eq!(response.status(), 204);
        // The server has proved that it knows the password, too.
        assert!(
            response
                .header("authentication-info")
                .unwrap()
                .contains("rspauth=")
        );
    }
    let calls = apache.calls(4);
    assert_eq!(
        summary(&calls),
        [
            (401, None),
            (204, Some("00000001")),
            (204, Some("00000002")),
            (204, Some("00000003")),
        ]
    );
    assert_eq!(nonces(&calls).len(), 1);
    let path =
        "/usual/api/atlas/v2/orgs/32b6e34b3d91647abb20e7b8/invites/5f1a3b6e34b3d91647abb20e?pretty";
    assert_eq!(calls[0].line, format!("DELETE {path}=true HTTP/1.1"));
    assert_eq!(calls[2].line, format!("DELETE {path}=false HTTP/1.1"));
    assert_eq!(
        calls[2].field("uri"),
        Some(format!("\"{path}=false\"").as_str())
    );
}

#[test]
fn wrong_password_ends_after_one_challenge() {
    if !is_wanted() {
        return;
    }
    let apache = Apache::start();
    let client = client(&apache, "usual", "a-wrong-key");
    for requests in [2, 4] {
        let call = client.organizations().delete_org_invite(org(), INVITATION);
        let error = run(call).unwrap_err();
        assert_eq!(error.status().unwrap(), 401);
        assert_eq!(error.kind(), ErrorKind::Status);
        // Apache explains itself in HTML.
        assert_eq!(
            error.to_string(),
            "deleteOrgInvite: 401 Unauthorized: 401 Unauthorized"
        );
        assert!(error.text().unwrap().contains("<html>"));
        let calls = apache.calls(requests);
        assert!(calls.iter().all(|call| call.status == 401));
    }
}

#[test]
fn unknown_user_is_refused() {
    if !is_wanted() {
        return;
    }
    let apache = Apache::start();
    let client = Client::builder()
        .base_url(apache.url("usual"))
        .auth(DigestAuth::new("nobody", PASSWORD))
        .build()
        .unwrap();
    let call = client.organizations().delete_org_invite(org(), INVITATION);
    assert_eq!(run(call).unwrap_err().status().unwrap(), 401);
    apache.calls(2);
}

#[test]
fn nonce_that_has_aged_is_replaced() {
    if !is_wanted() {
        return;
    }
    let apache = Apache::start();
    let client = client(&apache, "brief", PASSWORD);
    for pause in [0, 3, 3] {
        sleep(Duration::from_secs(pause));
        run(client.organizations().delete_org_invite(org(), INVITATION)).unwrap();
    }
    let calls = apache.calls(6);
    let statuses: Vec<_> = calls.iter().map(|call| call.status).collect();
    assert_eq!(statuses, [401, 204, 401, 204, 401, 204]);
    // The nonce was sent, refused for its age, and replaced.
    assert!(calls[2].credentials.is_some() && calls[4].credentials.is_some());
    assert_eq!(calls[3].field("nc"), Some("00000001"));
    assert!(nonces(&calls).len() >= 3);
}

#[test]
fn next_nonce_spares_the_challenge() {
    if !is_wanted() {
        return;
    }
    let apache = Apache::start();
    let client = client(&apache, "changing", PASSWORD);
    for _ in 0..3 {
        let call = client.organizations().delete_org_invite(org(), INVITATION);
        let response = run(call.response()).unwrap();
        assert!(
            response
                .header("authentication-info")
                .unwrap()
                .contains("nextnonce=")
        );
    }
    let calls = apache.calls(4);
    let first = Some("00000001");
    assert_eq!(
        summary(&calls),
        [(401, None), (204, first), (204, first), (204, first)]
    );
    assert_eq!(nonces(&calls).len(), 3);
}

#[test]
fn odd_paths_queries_and_bodies_are_proved() {
    if !is_wanted() {
        return;
    }
    let apache = Apache::start();
    let client = client(&apache, "usual", PASSWORD);
    for id in ["a b", "100%", "ä€😀", "a\"b", "a,b=c", "a/b", "?#"] {
        run(client.organizations().delete_org_invite(org(), id)).unwrap();
    }
    let call = client.organizations().list_org_invites(org());
    assert_eq!(
        run(call.username("a+b,\"c\"@example.com")).unwrap().len(),
        1
    );
    let body = OrganizationInvitationRequest::default().username("x".repeat(10_000));
    let invitation = run(client.organizations().create_org_invite(org(), body)).unwrap();
    assert_eq!(invitation.org_name, "10015 bytes");
    assert_eq!(nonces(&apache.calls(10)).len(), 1);
}

#[test]
fn calls_at_once() {
    if !is_wanted() {
        return;
    }
    let apache = Apache::start();
    let client = client(&apache, "usual", PASSWORD);
    let runtime = runtime();
    let calls: Vec<_> = (0..20)
        .map(|id| {
            let call = client
                .organizations()
                .delete_org_invite(org(), format!("{id}"));
            runtime.spawn(call.into_future())
        })
        .collect();
    for call in calls {
        runtime.block_on(call).unwrap().unwrap();
    }
}
