//! A program that calls `deleteOrgInvite`, and a server in this process that answers.

use std::process::Output;

use portolan_tests::server::{Reply, Request, Server};

use super::program::Program;

const ORG: &str = "32b6e34b3d91647abb20e7b8";
const INVITATION: &str = "5f1a3b6e34b3d91647abb20e";
const PATH: &str = "/api/atlas/v2/orgs/32b6e34b3d91647abb20e7b8/invites/5f1a3b6e34b3d91647abb20e";

const TOKEN: [(&str, &str); 1] = [("MONGODB_ATLAS_ACCESS_TOKEN", "ready-token")];
const ACCOUNT: [(&str, &str); 2] = [
    ("MONGODB_ATLAS_CLIENT_ID", "id"),
    ("MONGODB_ATLAS_CLIENT_SECRET", "secret"),
];
const KEY: [(&str, &str); 2] = [
    ("MONGODB_ATLAS_PUBLIC_API_KEY", "public"),
    ("MONGODB_ATLAS_PRIVATE_API_KEY", "private"),
];

fn server(answer: Reply) -> Server {
    let respond = move |request: &Request| match request.path() {
        "/api/oauth/token" => Reply::json(200, r#"{"access_token":"fetched-token"}"#),
        _ if request.header("authorization").is_some() => answer.clone(),
        _ => Reply::new(401).header(
            "WWW-Authenticate",
            r#"Digest realm="r", nonce="n", qop="auth""#,
        ),
    };
    Server::start(respond).unwrap()
}

/// Runs the program against the server with variables.
fn run(program: &Program, server: &Server, variables: &[(&str, &str)]) -> Output {
    let url = server.url();
    let mut variables = variables.to_vec();
    variables.push(("MONGODB_ATLAS_BASE_URL", &url));
    program.run(&[ORG, INVITATION], &variables)
}

fn said(output: &Output) -> (bool, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (
        output.status.success(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn withdrawn() -> (bool, String, String) {
    (true, "withdrawn\n".to_owned(), String::new())
}

fn check(program: &Program, variables: &[(&str, &str)], authorization: &str) {
    let server = server(Reply::new(204));
    assert_eq!(said(&run(program, &server, variables)), withdrawn());
    let request = server.requests().pop().unwrap();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("DELETE", PATH)
    );
    let header = request.header("authorization").unwrap();
    assert!(header.starts_with(authorization), "{header}");
}

#[test]
fn with_all_features() {
    let program = Program::new(
        "withdraw",
        include_str!("programs/withdraw.rs"),
        r#"
        atlas-admin = { path = "{copy}" }
        tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
        "#,
    );
    let build = program.build();
    // The one thing that there is to say.
    let [deprecated] = build.findings.as_slice() else {
        panic!("{:#?}", build.findings);
    };
    for part in [
        "src/main.rs:",
        "use of deprecated method",
        "delete_org_invite",
        "sunset 2027-07-01; use `mongodb_cloud_users().remove_org_user()`",
    ] {
        assert!(deprecated.contains(part), "{deprecated}");
    }
    assert!(build.succeeded);

    check(&program, &TOKEN, "Bearer ready-token");
    check(&program, &ACCOUNT, "Bearer fetched-token");
    check(&program, &KEY, "Digest username=\"public\"");
    check_failures(&program);
}

fn check_failures(program: &Program) {
    let gone = server(Reply::json(
        404,
        r#"{"error":404,"errorCode":"RESOURCE_NOT_FOUND"}"#,
    ));
    assert_eq!(
        said(&run(program, &gone, &TOKEN)),
        (true, "RESOURCE_NOT_FOUND\n".to_owned(), String::new())
    );

    let forbidden = server(Reply::json(
        403,
        r#"{"error":403,"errorCode":"X","detail":"no"}"#,
    ));
    let (succeeded, _, error) = said(&run(program, &forbidden, &TOKEN));
    assert!(!succeeded && error.contains("deleteOrgInvite"), "{error}");
    assert!(!error.contains("ready-token"), "{error}");

    let (succeeded, _, error) = said(&run(program, &forbidden, &[]));
    assert!(
        !succeeded && error.contains("MONGODB_ATLAS_CLIENT_ID"),
        "{error}"
    );
    assert_eq!(forbidden.requests().len(), 1);

    let (succeeded, _, error) = said(&program.run(&["an-org", "1"], &TOKEN));
    assert!(!succeeded && error.contains("OrgId"), "{error}");
}

#[test]
fn with_the_features_that_it_needs() {
    let program = Program::new(
        "withdraw-minimal",
        include_str!("programs/withdraw.rs"),
        r#"
        atlas-admin = { path = "{copy}", default-features = false, features = ["organizations", "reqwest"] }
        tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
        "#,
    );
    let build = program.build();
    assert!(
        build.succeeded && build.findings.len() == 1,
        "{:#?}",
        build.findings
    );
    check(&program, &TOKEN, "Bearer ready-token");
    check(&program, &ACCOUNT, "Bearer fetched-token");
}
