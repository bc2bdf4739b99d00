//! Redirects: followed for reading only, and never with credentials to another server.

use atlas_admin::models::{AddOrRemoveOrgRole, OrgRole};
use atlas_admin::mongodb_cloud_users::{AddOrgRoleParams, GetOrgUserParams};
use atlas_admin::{BearerToken, DigestAuth, ErrorKind, ServiceAccount};
use portolan_tests::server::{Reply, Server};

use super::models::ACTIVE;
use super::sdk::{PATH, TOKEN_PATH, builder, client, org, params, run, serve};

fn reading() -> GetOrgUserParams {
    GetOrgUserParams::new(org(), "5f1a3b6e34b3d91647abb20f".parse().unwrap())
}

fn user() -> Reply {
    Reply::json(200, ACTIVE)
}

#[test]
fn reading_is_followed_within_the_server() {
    for status in [301, 302, 303, 307, 308] {
        let server = serve(move |request| match request.path() {
            "/moved" => user(),
            _ => Reply::new(status).header("Location", "/moved?to=here"),
        });
        run(client(&server).send(reading())).unwrap();
        let requests = server.requests();
        assert_eq!(requests[1].target, "/moved?to=here");
        assert_eq!(requests[1].method, "GET");
        assert_eq!(
            requests[1].header("authorization"),
            Some("Bearer ready-token")
        );
        assert_eq!(
            requests[1].header("accept"),
            Some("application/vnd.atlas.2025-02-19+json")
        );
    }
}

#[test]
fn another_server_gets_no_credentials() {
    let other = serve(|_| user());
    let target = format!("{}/elsewhere", other.url());
    let server: Server = serve(move |request| match request.path() {
        TOKEN_PATH => Reply::json(200, r#"{"access_token":"fetched"}"#),
        _ => Reply::new(307).header("Location", &target),
    });
    let with_token = builder(&server).auth(BearerToken::new("ready-token"));
    let with_account = builder(&server).auth(ServiceAccount::new("id", "secret"));
    let with_key = builder(&server).auth(DigestAuth::new("public", "private"));
    for builder in [with_token, with_account, with_key] {
        let client = builder
            .default_header("X-Api-Key", "key-of-a-proxy")
            .default_header("Cookie", "session=1")
            .build()
            .unwrap();
        run(client.send(reading())).unwrap();
    }
    let requests = other.requests();
    assert_eq!(requests.len(), 3);
    for request in requests {
        for name in ["authorization", "x-api-key", "cookie"] {
            assert_eq!(request.header(name), None, "{}", request.head);
        }
    }
}

#[test]
fn another_server_cannot_ask_for_credentials() {
    let other = serve(|_| {
        Reply::new(401).header(
            "WWW-Authenticate",
            r#"Digest realm="r", nonce="n", qop="auth""#,
        )
    });
    let target = other.url();
    let server = serve(move |_| Reply::new(302).header("Location", &target));
    for builder in [
        builder(&server).auth(DigestAuth::new("public", "private")),
        builder(&server).auth(BearerToken::new("ready-token")),
    ] {
        let error = run(builder.build().unwrap().send(reading())).unwrap_err();
        assert_eq!(error.status().unwrap(), 401);
    }
    let requests = other.requests();
    assert_eq!(requests.len(), 2);
    assert!(
        requests
            .iter()
            .all(|request| request.header("authorization").is_none())
    );
}

#[test]
fn deleting_is_not_followed() {
    let other = serve(|_| Reply::new(204));
    for status in [301, 302, 303, 307, 308] {
        for location in ["/moved".to_owned(), other.url()] {
            let server = serve(move |_| Reply::new(status).header("Location", &location));
            let error = run(client(&server).send(params())).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Status);
            assert_eq!(error.status().unwrap(), status);
            assert!(error.headers().unwrap().contains_key("location"));
            assert!(!error.is_retryable());
            let requests = server.requests();
            assert_eq!((requests.len(), requests[0].path()), (1, PATH));
        }
    }
    assert!(other.requests().is_empty());
}

#[test]
fn body_is_not_sent_elsewhere() {
    for status in [301, 303, 307, 308] {
        let server = serve(move |_| Reply::new(status).header("Location", "/moved"));
        let body = AddOrRemoveOrgRole::new(OrgRole::OrgOwner);
        let user = "5f1a3b6e34b3d91647abb20f".parse().unwrap();
        let call = AddOrgRoleParams::new(org(), user, body);
        let error = run(client(&server).send(call)).unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(server.requests().len(), 1);
    }
}

#[test]
fn circles_end() {
    let server = serve(|request| Reply::new(302).header("Location", &request.target));
    let error = run(client(&server).send(reading())).unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Status, 302)
    );
    assert!(server.requests().len() < 30);
}
