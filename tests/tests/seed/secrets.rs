//! Nothing that is shown or logged contains a secret.

use std::fmt::Debug;

use atlas_admin::models::CloudAppUser;
use atlas_admin::{BearerToken, Client, DigestAuth, ServiceAccount};
use portolan_tests::server::{Reply, Server};

use super::sdk::{TOKEN_PATH, builder, params, run, serve};

/// Occurs in every secret of these tests, and nowhere else.
const MARK: &str = "geheim";

fn check(shown: &str) {
    assert!(!shown.to_ascii_lowercase().contains(MARK), "{shown}");
    // Nor in the form in which a header has it.
    assert!(!shown.contains("Z2VoZWlt"), "{shown}");
}

fn check_all(value: &(impl Debug + ?Sized)) {
    check(&format!("{value:?}"));
    check(&format!("{value:#?}"));
}

fn clients(server: &Server) -> Vec<Client> {
    let builders = [
        builder(server).auth(BearerToken::new("geheim-token")),
        builder(server).auth(ServiceAccount::new("geheim-id", "geheim-secret")),
        builder(server).auth(DigestAuth::new("geheim-public", "geheim-private")),
    ];
    builders
        .into_iter()
        .map(|builder| {
            let builder = builder.default_header("X-Proxy-Key", "geheim-key");
            builder.build().unwrap()
        })
        .collect()
}

#[test]
fn credentials() {
    check_all(&BearerToken::new("geheim"));
    check_all(&DigestAuth::new("geheim", "geheim"));
    check_all(&ServiceAccount::new("geheim", "geheim"));
}

#[test]
fn clients_calls_and_their_parts() {
    let server = serve(|_| Reply::new(204));
    for client in clients(&server) {
        check_all(&client);
        check_all(client.config());
        check_all(&client.organizations());
        check_all(&client.send(params()).header("X-Key", "geheim-of-the-call"));
    }
}

/// Errors of every kind, with everything that they hold.
#[test]
fn errors() {
    let replies = [
        (
            Reply::json(200, r#"{"access_token":"geheim-token"}"#),
            Reply::json(403, r#"{"errorCode":"X"}"#),
        ),
        (
            Reply::json(200, r#"{"access_token":"geheim-token"}"#),
            Reply::new(502),
        ),
        (
            Reply::json(200, r#"{"access_token":"geheim-token"}"#),
            Reply::drop_connection(),
        ),
        (
            Reply::json(200, r#"{"access_token":"geheim token","token_type":"mac"}"#),
            Reply::new(204),
        ),
        (
            Reply::json(200, r#"{"access_token":"geheim"#),
            Reply::new(204),
        ),
        (
            Reply::json(401, r#"{"error":"invalid_client"}"#),
            Reply::new(204),
        ),
        (Reply::drop_connection(), Reply::drop_connection()),
    ];
    for (token, answer) in replies {
        let server = serve(move |request| match request.path() {
            TOKEN_PATH => token.clone(),
            _ => answer.clone(),
        });
        for client in clients(&server) {
            let call = client.send(params()).header("X-Key", "geheim-of-the-call");
            let Err(error) = run(call) else {
                continue;
            };
            check(&error.to_string());
            check_all(&error);
            let mut cause: Option<&dyn std::error::Error> = Some(&error);
            while let Some(error) = cause {
                check(&error.to_string());
                check_all(error);
                cause = error.source();
            }
        }
    }
}

#[test]
fn what_cannot_be_sent_is_not_repeated() {
    let builders = [
        Client::builder().auth(BearerToken::new("geheim\n")),
        Client::builder().default_header("X-Key", "geheim\n"),
        Client::builder().base_url("https://user:geheim@cloud.mongodb.com"),
    ];
    for builder in builders {
        let error = builder.build().unwrap_err();
        check(&error.to_string());
        check_all(&error);
    }
    let client = Client::builder().build().unwrap();
    let error = run(client.send(params()).header("X-Key", "geheim\r\n")).unwrap_err();
    check(&error.to_string());
    check_all(&error);
}

#[test]
fn passwords_in_models() {
    let user: CloudAppUser = serde_json::from_str(
        r#"{"country":"DE","emailAddress":"a@b.c","firstName":"A","lastName":"B","mobileNumber":"1",
            "password":"geheim","roles":[],"username":"a@b.c"}"#,
    )
    .unwrap();
    check_all(&user);
    assert_eq!(user.password.unwrap().expose(), "geheim");
}
