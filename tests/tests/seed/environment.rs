//! Credentials and the base URL from environment variables.

use std::collections::BTreeMap;

use atlas_admin::runtime::Lookup;
use atlas_admin::{BearerToken, Client, ConfigError, DigestAuth, ServiceAccount};
use portolan_tests::server::{Reply, Server};

use super::sdk::{TOKEN_PATH, params, run, serve};

const TOKEN: [(&str, &str); 1] = [("MONGODB_ATLAS_ACCESS_TOKEN", "ready-token")];
const ACCOUNT: [(&str, &str); 2] = [
    ("MONGODB_ATLAS_CLIENT_ID", "id"),
    ("MONGODB_ATLAS_CLIENT_SECRET", "secret"),
];
const KEY: [(&str, &str); 2] = [
    ("MONGODB_ATLAS_PUBLIC_API_KEY", "public"),
    ("MONGODB_ATLAS_PRIVATE_API_KEY", "private"),
];
const BASE_URL: &str = "MONGODB_ATLAS_BASE_URL";

fn lookup(variables: &[(&str, &str)]) -> Lookup {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let table: BTreeMap<_, _> = variables.iter().map(owned).collect();
    Lookup::new(move |name| table.get(name).cloned())
}

fn build(variables: &[(&str, &str)]) -> Result<Client, ConfigError> {
    Client::builder().env_from(lookup(variables)).build()
}

fn server() -> Server {
    serve(|request| match request.path() {
        TOKEN_PATH => Reply::json(200, r#"{"access_token":"fetched-token"}"#),
        _ if request.header("authorization").is_some() => Reply::new(204),
        _ => Reply::new(401).header(
            "WWW-Authenticate",
            r#"Digest realm="r", nonce="n", qop="auth""#,
        ),
    })
}

/// The credentials of the call that succeeds.
fn used(variables: &[&[(&str, &str)]]) -> String {
    let server = server();
    let url = server.url();
    let mut variables = variables.concat();
    variables.push((BASE_URL, &url));
    run(build(&variables).unwrap().send(params())).unwrap();
    let requests = server.requests();
    requests
        .last()
        .unwrap()
        .header("authorization")
        .unwrap()
        .to_owned()
}

#[test]
fn each_kind_of_credentials() {
    assert_eq!(used(&[&TOKEN]), "Bearer ready-token");
    assert_eq!(used(&[&ACCOUNT]), "Bearer fetched-token");
    assert!(used(&[&KEY]).starts_with("Digest username=\"public\""));
}

#[test]
fn token_before_account_before_key() {
    assert_eq!(used(&[&KEY, &ACCOUNT, &TOKEN]), "Bearer ready-token");
    assert_eq!(used(&[&KEY, &TOKEN]), "Bearer ready-token");
    assert_eq!(used(&[&KEY, &ACCOUNT]), "Bearer fetched-token");
}

#[test]
fn half_a_pair_is_an_error_that_names_the_other_half() {
    for pair in [ACCOUNT, KEY] {
        for (set, missing) in [(pair[0], pair[1].0), (pair[1], pair[0].0)] {
            let error = build(&[set]).unwrap_err();
            assert!(matches!(error, ConfigError::MissingVariable { .. }));
            let shown = error.to_string();
            assert!(shown.contains(set.0) && shown.contains(missing), "{shown}");
            assert!(!shown.contains(&format!("`{}`", set.1)), "{shown}");
        }
    }
    // A pair that is whole does not hide one that is not, if that one comes first.
    build(&[ACCOUNT[0], KEY[0], KEY[1]]).unwrap_err();
    build(&[ACCOUNT[0], TOKEN[0]]).unwrap();
}

#[test]
fn empty_is_not_set() {
    let error = build(&[
        (TOKEN[0].0, ""),
        (ACCOUNT[0].0, ""),
        (ACCOUNT[1].0, ""),
        (KEY[0].0, ""),
    ])
    .unwrap_err();
    assert!(matches!(error, ConfigError::NoCredentials(_)));
    let shown = error.to_string();
    for (name, _) in [&TOKEN[..], &ACCOUNT, &KEY].concat() {
        assert!(shown.contains(name), "{shown}");
    }
    build(&[(ACCOUNT[0].0, "id"), (ACCOUNT[1].0, "")]).unwrap_err();
}

#[test]
fn base_url_is_optional() {
    let base_url = |variables: &[(&str, &str)]| {
        build(variables).map(|client| client.config().base_url().to_string())
    };
    assert_eq!(base_url(&TOKEN).unwrap(), "https://cloud.mongodb.com");
    let other = [TOKEN[0], (BASE_URL, "https://cloud.mongodbgov.com/")];
    assert_eq!(base_url(&other).unwrap(), "https://cloud.mongodbgov.com");
    let error = base_url(&[TOKEN[0], (BASE_URL, "cloud.mongodb.com")]).unwrap_err();
    assert!(error.to_string().contains("base URL"), "{error}");
}

#[test]
fn what_the_builder_is_given_goes_first() {
    let (server, other) = (server(), server());
    let other_url = other.url();
    let mut variables = KEY.to_vec();
    variables.push((BASE_URL, &other_url));
    let before = Client::builder()
        .base_url(server.url())
        .auth(BearerToken::new("given"))
        .env_from(lookup(&variables));
    let after = Client::builder()
        .env_from(lookup(&variables))
        .auth(BearerToken::new("given"))
        .base_url(server.url());
    for builder in [before, after] {
        run(builder.build().unwrap().send(params())).unwrap();
    }
    let headers: Vec<_> = server
        .requests()
        .iter()
        .map(|it| it.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(headers, ["Bearer given", "Bearer given"]);
    assert!(other.requests().is_empty());
}

#[test]
fn each_type_by_itself() {
    let all = lookup(&[&TOKEN[..], &ACCOUNT, &KEY].concat());
    BearerToken::from_lookup(&all, TOKEN[0].0).unwrap();
    ServiceAccount::from_lookup(&all, ACCOUNT[0].0, ACCOUNT[1].0).unwrap();
    DigestAuth::from_lookup(&all, KEY[0].0, KEY[1].0).unwrap();
    let none = lookup(&[]);
    let errors = [
        BearerToken::from_lookup(&none, TOKEN[0].0).unwrap_err(),
        ServiceAccount::from_lookup(&none, ACCOUNT[0].0, ACCOUNT[1].0).unwrap_err(),
        DigestAuth::from_lookup(&none, KEY[0].0, KEY[1].0).unwrap_err(),
    ];
    for error in errors {
        assert!(error.to_string().contains("MONGODB_ATLAS_"), "{error}");
    }
}
