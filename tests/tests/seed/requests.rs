//! What `deleteOrgInvite` sends.

use atlas_admin::{BearerToken, Client, Operation as _};
use portolan_tests::server::{Reply, Server};

use super::sdk::{INVITATION, PATH, builder, client, org, params, run, serve};

fn no_content() -> Server {
    serve(|_| Reply::new(204))
}

#[test]
fn everything_but_the_user_agent() {
    let server = no_content();
    let client = builder(&server)
        .auth(BearerToken::new("ready-token"))
        .user_agent("inviter/1.0")
        .build()
        .unwrap();
    run(client.organizations().delete_org_invite(org(), INVITATION)).unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    let mut lines: Vec<_> = requests[0].head.trim_end().split("\r\n").collect();
    lines[1..].sort_unstable();
    assert_eq!(
        lines,
        [
            format!("DELETE {PATH} HTTP/1.1").as_str(),
            "accept: application/vnd.atlas.2023-01-01+json",
            "authorization: Bearer ready-token",
            format!("host: {}", server.address()).as_str(),
            "user-agent: inviter/1.0",
        ]
    );
    assert_eq!(requests[0].body, b"");
}

#[test]
fn user_agent_names_the_sdk() {
    let server = no_content();
    run(client(&server).send(params())).unwrap();
    let requests = server.requests();
    let user_agent = requests[0].header("user-agent").unwrap();
    let expected = format!("atlas-admin/{} (", atlas_admin::API.version);
    assert!(user_agent.starts_with(&expected), "{user_agent}");
}

#[test]
fn query_is_sent_only_when_it_is_set() {
    let server = no_content();
    let client = client(&server);
    let call = || client.organizations().delete_org_invite(org(), INVITATION);
    run(call()).unwrap();
    run(call().pretty(true)).unwrap();
    run(call().envelope(false)).unwrap();
    run(call().pretty(false).envelope(true)).unwrap();
    let targets: Vec<_> = server
        .requests()
        .into_iter()
        .map(|request| request.target)
        .collect();
    assert_eq!(
        targets,
        [
            PATH.to_owned(),
            format!("{PATH}?pretty=true"),
            format!("{PATH}?envelope=false"),
            format!("{PATH}?envelope=true&pretty=false"),
        ]
    );
}

#[test]
fn version_of_the_client_and_of_the_call() {
    let server = no_content();
    let versioned = builder(&server)
        .auth(BearerToken::new("ready-token"))
        .api_version("2024-08-05")
        .build()
        .unwrap();
    for client in [client(&server), versioned] {
        run(client.send(params())).unwrap();
        run(client.send(params()).api_version("2025-03-12")).unwrap();
    }
    let accepted: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("accept").unwrap().to_owned())
        .collect();
    assert_eq!(
        accepted,
        [
            "application/vnd.atlas.2023-01-01+json",
            "application/vnd.atlas.2025-03-12+json",
            "application/vnd.atlas.2024-08-05+json",
            "application/vnd.atlas.2025-03-12+json",
        ]
    );
}

#[test]
fn headers_of_the_client_and_of_the_call() {
    let server = no_content();
    let client = builder(&server)
        .default_header("X-Team", "crm")
        .default_header("X-Trace", "all")
        .build()
        .unwrap();
    run(client.send(params()).header("x-trace", "one")).unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].header("x-team"), Some("crm"));
    assert_eq!(requests[0].header("x-trace"), Some("one"));
    assert_eq!(requests[0].head.matches("x-trace").count(), 1);
    // A client without credentials sends none.
    assert_eq!(requests[0].header("authorization"), None);
}

#[test]
fn credentials_are_not_replaced_by_headers() {
    let server = no_content();
    for client in [client(&server), builder(&server).build().unwrap()] {
        let call = client.send(params());
        run(call.header("Authorization", "Bearer by-hand")).unwrap();
    }
    let requests = server.requests();
    let sent: Vec<_> = requests
        .iter()
        .map(|request| request.header("authorization"))
        .collect();
    assert_eq!(sent, [Some("Bearer ready-token"), Some("Bearer by-hand")]);
}

#[test]
fn base_url_may_have_a_path() {
    let server = no_content();
    let client = Client::builder()
        .base_url(format!("{}/proxy/", server.url()))
        .build()
        .unwrap();
    run(client.send(params())).unwrap();
    assert_eq!(server.requests()[0].target, format!("/proxy{PATH}"));
}

#[test]
fn to_request_is_what_is_sent() {
    let server = no_content();
    let client = client(&server);
    let params = params()
        .with(|it| it.envelope = Some(true))
        .with(|it| it.pretty = Some(true));
    let request = params.to_request(client.config()).unwrap();
    assert!(server.requests().is_empty());

    run(client.send(params)).unwrap();
    let sent = &server.requests()[0];
    assert_eq!(request.method().as_str(), sent.method);
    assert_eq!(
        request.uri().path_and_query().unwrap().as_str(),
        sent.target
    );
    assert_eq!(
        request.uri().authority().unwrap().as_str(),
        sent.header("host").unwrap()
    );
    assert_eq!(request.body().as_bytes(), Some(sent.body.as_slice()));
    let mut headers: Vec<_> = request
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    headers.push(("authorization".to_owned(), "Bearer ready-token".to_owned()));
    headers.push(("host".to_owned(), server.address().to_string()));
    headers.sort_unstable();
    let mut sent_headers = sent.headers.clone();
    sent_headers.sort_unstable();
    assert_eq!(headers, sent_headers);
}

#[test]
fn to_request_needs_no_server() {
    let client = Client::builder().build().unwrap();
    let request = params().to_request(client.config()).unwrap();
    assert_eq!(
        request.uri().to_string(),
        format!("https://cloud.mongodb.com{PATH}")
    );
}
