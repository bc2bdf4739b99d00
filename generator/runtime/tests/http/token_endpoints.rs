//! Where tokens come from, and endpoints that give none.

use std::time::Duration;

use portolan_runtime::runtime::{
    Api, ClientBuilder, ClientCredentials, Environment, Error, ErrorKind, SchemeKind,
    SecurityScheme, Variables,
};
use portolan_tests::server::Reply;

use super::api::{API, ThingError, builder, create, delete, http_client, run, serve};
use super::tokens::{bearer, client, credentials, is_token_request, issuing, token};

fn failure(reply: Reply) -> Error<ThingError> {
    let server = serve(move |request| {
        if is_token_request(request) {
            reply.clone()
        } else {
            Reply::new(204)
        }
    });
    let error = run(client(&server).send(delete("1"))).unwrap_err();
    assert_eq!(server.requests().len(), 1, "the operation is not sent");
    let shown = format!("{error} {error:?}");
    assert!(
        !shown.contains("geheim") && !shown.contains("Z2VoZWlt"),
        "{shown}"
    );
    error
}

#[test]
fn refusal_in_the_form_of_oauth() {
    let body = r#"{"error":"invalid_client","error_description":"no such client"}"#;
    let error = failure(Reply::json(401, body));
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Authentication, 401)
    );
    assert_eq!(error.text().unwrap(), body);
    assert_eq!(
        error.to_string(),
        "deleteThing: cannot authenticate: the token endpoint answered 401 Unauthorized: invalid_client: no such client"
    );
    assert!(!error.is_retryable());
}

#[test]
fn refusal_in_the_form_of_the_api() {
    let body = r#"{"error":429,"errorCode":"RATE_LIMITED","parameters":["/api/oauth/token",10,1]}"#;
    let error = failure(Reply::json(429, body).header("Retry-After", "30"));
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Authentication, 429)
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    assert!(error.is_retryable());
    assert!(
        error
            .to_string()
            .ends_with("429 Too Many Requests: RATE_LIMITED"),
        "{error}"
    );
    assert_eq!(error.api(), None);
}

#[test]
fn refusals_of_other_forms() {
    let page = failure(Reply::new(502).body("<html><title>Bad Gateway</title></html>"));
    assert_eq!(
        (page.kind(), page.is_retryable()),
        (ErrorKind::Authentication, true)
    );
    assert!(
        page.to_string().ends_with("502 Bad Gateway: Bad Gateway"),
        "{page}"
    );
    let nothing = failure(Reply::new(403));
    assert!(
        nothing
            .to_string()
            .ends_with("the token endpoint answered 403 Forbidden"),
        "{nothing}"
    );
    let redirect = failure(Reply::new(302).header("Location", "/login"));
    assert_eq!(
        (redirect.kind(), redirect.status().unwrap().as_u16()),
        (ErrorKind::Authentication, 302)
    );
}

#[test]
fn successes_without_a_token() {
    for (body, why) in [
        ("<html>", "not with JSON"),
        ("{}", "without an access token"),
        (
            r#"{"access_token":""}"#,
            "its token does not fit into a header",
        ),
        (
            r#"{"access_token":"geheim\n"}"#,
            "its token does not fit into a header",
        ),
        (
            r#"{"access_token":"geheim","token_type":"mac"}"#,
            "its token is not a bearer token",
        ),
    ] {
        let error = failure(Reply::json(200, body));
        assert_eq!(error.kind(), ErrorKind::Authentication);
        assert_eq!(
            error.to_string(),
            format!(
                "deleteThing: cannot authenticate: the token endpoint answered 200 OK, but {why}"
            )
        );
    }
}

#[test]
fn failures_on_the_way_to_the_token() {
    let dropped = failure(Reply::drop_connection());
    assert_eq!(
        (dropped.kind(), dropped.is_retryable()),
        (ErrorKind::Connection, true)
    );
    let server = serve(|_| token("1").delay_head(Duration::from_secs(5)));
    let client = builder(&server)
        .auth(credentials())
        .timeout(Duration::from_millis(80))
        .build()
        .unwrap();
    // Nothing of the call itself was sent.
    let error = run(client.send(create("lamp"))).unwrap_err();
    assert_eq!(
        (error.kind(), error.is_retryable()),
        (ErrorKind::Timeout, true)
    );
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn failure_is_not_kept() {
    let server = serve(
        |request| match (is_token_request(request), request.number) {
            (true, 0) => Reply::new(503),
            (true, _) => token("1"),
            (false, _) => Reply::new(204),
        },
    );
    let client = client(&server);
    assert!(run(client.send(delete("1"))).is_err());
    run(client.send(delete("1"))).unwrap();
}

/// Where the token comes from when the document's server and token URL are these, and the client's base URL has this path.
fn token_path(base_url: &'static str, token_url: &'static str, path: &str) -> String {
    let schemes = vec![SecurityScheme {
        name: "ServiceAccounts",
        kind: SchemeKind::ClientCredentials {
            token_url,
            scopes: &[],
        },
        variables: Variables::None,
    }];
    let api = Api {
        base_url,
        schemes: schemes.leak(),
        environment: Environment::NONE,
        ..API
    };
    let server = serve(|request| match request.method.as_str() {
        "POST" => token("1"),
        _ => Reply::new(204),
    });
    let client = ClientBuilder::new(Box::leak(Box::new(api)))
        .base_url(format!("{}{path}", server.url()))
        .auth(credentials())
        .http_client(http_client())
        .build()
        .unwrap();
    run(client.send(delete("1"))).unwrap();
    server.requests()[0].target.clone()
}

#[test]
fn where_the_token_endpoint_is() {
    for (documented, token_url, path, expected) in [
        ("https://a.example", "/oauth/token", "", "/oauth/token"),
        (
            "https://a.example",
            "/oauth/token",
            "/proxy/",
            "/proxy/oauth/token",
        ),
        (
            "https://a.example",
            "https://a.example/oauth/token",
            "",
            "/oauth/token",
        ),
        (
            "https://a.example/v1",
            "/v1/oauth/token",
            "/v2",
            "/v2/oauth/token",
        ),
        (
            "https://a.example/v1",
            "/oauth/token",
            "/v1",
            "/oauth/token",
        ),
        (
            "https://a.example/v1/",
            "oauth/token",
            "/x",
            "/x/oauth/token",
        ),
        ("", "/oauth/token", "", "/oauth/token"),
        (
            "https://a.example/v1",
            "https://a.example/oauth/token?tenant=x",
            "/v1",
            "/oauth/token?tenant=x",
        ),
        // Not the server `oauth`.
        (
            "https://a.example/v1",
            "https://a.example//oauth/token",
            "/v1",
            "//oauth/token",
        ),
    ] {
        assert_eq!(
            token_path(documented, token_url, path),
            expected,
            "{documented} {token_url} {path}"
        );
    }
}

#[test]
fn token_endpoint_of_a_third_party() {
    let issuer = serve(|_| token("1"));
    let token_url: &'static str = Box::leak(format!("{}/token", issuer.url()).into_boxed_str());
    let schemes = vec![SecurityScheme {
        name: "ServiceAccounts",
        kind: SchemeKind::ClientCredentials {
            token_url,
            scopes: &["a", "b"],
        },
        variables: Variables::None,
    }];
    let api: &'static Api = Box::leak(Box::new(Api {
        schemes: schemes.leak(),
        ..API
    }));
    let server = serve(|_| Reply::new(204));
    let client = ClientBuilder::new(api)
        .base_url(server.url())
        .auth(credentials())
        .http_client(http_client())
        .build()
        .unwrap();
    run(client.send(delete("1"))).unwrap();
    assert_eq!(
        issuer.requests()[0].text(),
        "grant_type=client_credentials&scope=a+b"
    );
    assert_eq!(bearer(&server.requests()[0]), Some("1"));
}

#[test]
fn empty_credentials() {
    for (id, secret) in [("", "geheim"), ("id", "")] {
        let server = issuing(|_| Reply::new(204));
        let error = builder(&server)
            .auth(ClientCredentials::new(id, secret))
            .build()
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "the client id or the client secret is empty"
        );
    }
}
