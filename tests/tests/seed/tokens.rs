//! `deleteOrgInvite` in the name of a service account.

use std::future::IntoFuture;
use std::time::Duration;

use atlas_admin::organizations::DeleteOrgInviteError as Refusal;
use atlas_admin::{Client, Error, ErrorKind, Operation, ServiceAccount};
use portolan_tests::server::{Reply, Request, Server};

use super::sdk::{INVITATION, PATH, TOKEN_PATH, builder, org, params, run, runtime, serve};

/// Answers requests for tokens with `token-1`, `token-2`, …, and other ones as it is told.
fn issuing(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Server {
    let issued = std::sync::atomic::AtomicUsize::new(0);
    serve(move |request| {
        if request.path() != TOKEN_PATH {
            return answer(request);
        }
        let number = issued.fetch_add(1, std::sync::atomic::Ordering::SeqCst) + 1;
        token(&format!("token-{number}"))
    })
}

fn token(token: &str) -> Reply {
    Reply::json(
        200,
        format!(r#"{{"access_token":"{token}","token_type":"Bearer","expires_in":3600}}"#),
    )
}

fn client(server: &Server) -> Client {
    builder(server)
        .auth(ServiceAccount::new("mdb_sa_id_1", "mdb_sa_sk_2"))
        .build()
        .unwrap()
}

/// Path and credentials of each request.
fn steps(server: &Server) -> Vec<(String, String)> {
    let step = |request: &Request| {
        let header = request.header("authorization").unwrap();
        (request.target.clone(), header.to_owned())
    };
    server.requests().iter().map(step).collect()
}

fn token_requests(server: &Server) -> usize {
    let requests = server.requests();
    requests.iter().filter(|it| it.path() == TOKEN_PATH).count()
}

fn step(target: &str, header: &str) -> (String, String) {
    (target.to_owned(), header.to_owned())
}

/// `mdb_sa_id_1:mdb_sa_sk_2`
const BASIC: &str = "Basic bWRiX3NhX2lkXzE6bWRiX3NhX3NrXzI=";

#[test]
fn token_is_fetched_and_kept() {
    let server = issuing(|_| Reply::new(204));
    let client = client(&server);
    let call = || client.organizations().delete_org_invite(org(), INVITATION);
    run(call()).unwrap();
    run(call()).unwrap();
    assert_eq!(
        steps(&server),
        [
            step(TOKEN_PATH, BASIC),
            step(PATH, "Bearer token-1"),
            step(PATH, "Bearer token-1"),
        ]
    );
    let request = &server.requests()[0];
    assert_eq!(request.method, "POST");
    assert_eq!(request.text(), "grant_type=client_credentials");
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    let user_agent = request.header("user-agent").unwrap();
    assert!(user_agent.starts_with("atlas-admin/"), "{user_agent}");
}

#[test]
fn hundred_calls_at_once_need_one_token() {
    let server = serve(|request| match request.path() {
        TOKEN_PATH => token("token-1").delay_head(Duration::from_millis(200)),
        _ => Reply::new(204),
    });
    let client = client(&server);
    let runtime = runtime();
    let calls: Vec<_> = (0..100)
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
    assert_eq!(token_requests(&server), 1);
    let mut targets: Vec<_> = steps(&server)
        .into_iter()
        .filter(|(_, header)| header == "Bearer token-1")
        .map(|(target, _)| target)
        .collect();
    targets.sort_unstable();
    targets.dedup();
    assert_eq!(targets.len(), 100);
}

#[test]
fn refused_token_is_replaced_and_the_call_sent_again() {
    let server = issuing(|request| match request.header("authorization") {
        Some("Bearer token-1") => Reply::json(401, r#"{"error":401,"reason":"Unauthorized"}"#),
        _ => Reply::new(204),
    });
    let client = client(&server);
    run(client.send(params().with(|it| it.pretty = Some(true)))).unwrap();
    let target = format!("{PATH}?pretty=true");
    assert_eq!(
        steps(&server),
        [
            step(TOKEN_PATH, BASIC),
            step(&target, "Bearer token-1"),
            step(TOKEN_PATH, BASIC),
            step(&target, "Bearer token-2"),
        ]
    );
}

#[test]
fn refusal_of_a_fresh_token_is_the_answer() {
    let body = r#"{"error":401,"errorCode":"NOT_ORG_GROUP_CREATOR"}"#;
    let server = issuing(move |_| Reply::json(401, body));
    let client = client(&server);
    let error = run(client.send(params())).unwrap_err();
    assert_eq!(
        (error.kind(), error.text().unwrap().as_ref()),
        (ErrorKind::Api, body)
    );
    assert!(matches!(error.api(), Some(Refusal::Unauthorized(_))));
    assert_eq!(token_requests(&server), 2);
    assert_eq!(server.requests().len(), 4);
}

#[test]
fn forbidden_is_no_matter_of_tokens() {
    let server = issuing(|_| Reply::json(403, r#"{"error":403,"errorCode":"X"}"#));
    let error = run(client(&server).send(params())).unwrap_err();
    assert!(matches!(error.api(), Some(Refusal::Forbidden(_))));
    assert_eq!(server.requests().len(), 2);
}

fn refused(reply: Reply) -> Error<Refusal> {
    let server = serve(move |request| match request.path() {
        TOKEN_PATH => reply.clone(),
        _ => Reply::new(204),
    });
    let error = run(client(&server).send(params())).unwrap_err();
    assert_eq!(steps(&server), [step(TOKEN_PATH, BASIC)]);
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(error.operation_id(), "deleteOrgInvite");
    assert!(error.api().is_none());
    error
}

#[test]
fn token_endpoint_answers_in_the_form_of_oauth() {
    let text = r#"{"error":"invalid_client","error_description":"Client authentication failed"}"#;
    let error = refused(Reply::json(401, text));
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(error.text().unwrap(), text);
    assert!(!error.is_retryable());
    let shown = error.to_string();
    assert!(
        shown.contains("invalid_client: Client authentication failed"),
        "{shown}"
    );
    assert!(shown.contains("token endpoint"), "{shown}");
}

#[test]
fn token_endpoint_answers_in_the_form_of_the_api() {
    let text = r#"{"detail":"too many","error":429,"errorCode":"RATE_LIMITED","parameters":["/api/oauth/token",10,1],"reason":"Too Many Requests"}"#;
    let error = refused(Reply::json(429, text).header("Retry-After", "60"));
    assert_eq!(error.status().unwrap(), 429);
    assert_eq!(error.text().unwrap(), text);
    assert!(error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    let shown = error.to_string();
    assert!(shown.contains("RATE_LIMITED: too many"), "{shown}");
}

#[test]
fn token_endpoint_answers_something_else() {
    let html = "<html><title>Service Unavailable</title></html>";
    let error = refused(Reply::new(503).body(html));
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(error.text().unwrap(), html);
    assert!(error.is_retryable());
    refused(Reply::json(200, r#"{"token_type":"Bearer"}"#));
    refused(Reply::new(200).body("welcome"));
    refused(Reply::new(204));
}

#[test]
fn next_call_asks_again_after_a_failure() {
    let server = serve(|request| match (request.path(), request.number) {
        (TOKEN_PATH, 0) => Reply::new(500),
        (TOKEN_PATH, _) => token("token-2"),
        _ => Reply::new(204),
    });
    let client = client(&server);
    run(client.send(params())).unwrap_err();
    run(client.send(params())).unwrap();
    assert_eq!(token_requests(&server), 2);
}

#[test]
fn token_endpoint_is_below_the_base_url() {
    let server = serve(|request| match request.path() {
        "/proxy/api/oauth/token" => token("token-1"),
        _ => Reply::new(204),
    });
    let client = Client::builder()
        .auth(ServiceAccount::new("mdb_sa_id_1", "mdb_sa_sk_2"))
        .base_url(format!("{}/proxy", server.url()))
        .build()
        .unwrap();
    run(client.send(params())).unwrap();
    assert_eq!(
        steps(&server),
        [
            step("/proxy/api/oauth/token", BASIC),
            step(&format!("/proxy{PATH}"), "Bearer token-1"),
        ]
    );
}
