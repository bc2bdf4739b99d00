//! Credentials and settings from environment variables.

use std::collections::BTreeMap;

use portolan_runtime::runtime::{
    ApiKey, BasicAuth, BearerToken, ClientBuilder, ClientCredentials, ConfigError, DigestAuth,
    Empty, Lookup, NoDocumentedErrors, Operation, OperationMeta, params,
};
use portolan_tests::server::{Reply, Server};

use super::api::{API, delete, http_client, run, serve};

fn lookup(variables: &[(&str, &str)]) -> Lookup {
    let table: BTreeMap<String, String> = variables
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    Lookup::new(move |name| table.get(name).cloned())
}

fn build(variables: &[(&str, &str)]) -> Result<(), ConfigError> {
    ClientBuilder::new(&API)
        .env_from(lookup(variables))
        .build()
        .map(drop)
}

const SERVICE_ACCOUNT: [(&str, &str); 2] =
    [("TEST_CLIENT_ID", "id"), ("TEST_CLIENT_SECRET", "geheim")];
const API_KEY: [(&str, &str); 2] = [("TEST_PUBLIC_KEY", "pub"), ("TEST_PRIVATE_KEY", "geheim")];

/// Which credentials the client sends first.
fn used(variables: &[&[(&str, &str)]]) -> String {
    let server: Server = serve(|request| match request.path() {
        "/api/oauth/token" => Reply::json(200, r#"{"access_token":"fetched"}"#),
        _ if request.header("authorization").is_some() => Reply::new(204),
        _ => Reply::new(401).header(
            "WWW-Authenticate",
            r#"Digest realm="r", nonce="n", qop="auth""#,
        ),
    });
    let url = server.url();
    let mut all = variables.concat();
    all.push(("TEST_BASE_URL", &url));
    let client = ClientBuilder::new(&API)
        .http_client(http_client())
        .env_from(lookup(&all))
        .build()
        .unwrap();
    run(client.send(delete("1"))).unwrap();
    let requests = server.requests();
    let header = requests.last().unwrap().header("authorization").unwrap();
    header.chars().take(14).collect()
}

#[test]
fn order() {
    let token = [("TEST_ACCESS_TOKEN", "ready")];
    assert_eq!(used(&[&API_KEY, &SERVICE_ACCOUNT, &token]), "Bearer ready");
    assert_eq!(used(&[&API_KEY, &SERVICE_ACCOUNT]), "Bearer fetched");
    assert_eq!(used(&[&API_KEY]), "Digest usernam");
    // Empty is not set.
    assert_eq!(
        used(&[
            &API_KEY,
            &[("TEST_ACCESS_TOKEN", ""), ("TEST_CLIENT_ID", "")]
        ]),
        "Digest usernam"
    );
}

/// What goes out of a call that takes one scheme only.
fn sent(variables: &[(&str, &str)]) -> Option<String> {
    let server: Server = serve(|request| match request.header("authorization") {
        Some(_) => Reply::new(204),
        None => Reply::new(401).header("WWW-Authenticate", r#"Digest realm="r", nonce="n""#),
    });
    let url = server.url();
    let mut all = variables.to_vec();
    all.push(("TEST_BASE_URL", &url));
    let client = ClientBuilder::new(&API)
        .http_client(http_client())
        .env_from(lookup(&all))
        .build()
        .unwrap();
    run(client.send(DigestOnly {})).ok()?;
    let requests = server.requests();
    let header = requests.last()?.header("authorization")?;
    Some(header.chars().take(14).collect())
}

#[derive(Clone)]
struct DigestOnly {}
params! { DigestOnly {} }
impl Operation for DigestOnly {
    type Answer = Empty;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "digestOnly",
        path: "/digest",
        security: &[&["DigestAuth"]],
        ..OperationMeta::NEW
    };
}

#[test]
fn each_scheme_has_its_credentials() {
    let both = [API_KEY, SERVICE_ACCOUNT].concat();
    assert_eq!(sent(&both).as_deref(), Some("Digest usernam"));
    assert_eq!(sent(&SERVICE_ACCOUNT), None);
    // Half a pair does no harm beside a whole one.
    let half = [&SERVICE_ACCOUNT[..], &API_KEY[..1]].concat();
    build(&half).unwrap();
}

#[test]
fn half_a_pair() {
    for (present, missing) in [
        (SERVICE_ACCOUNT[0], "TEST_CLIENT_SECRET"),
        (SERVICE_ACCOUNT[1], "TEST_CLIENT_ID"),
        (API_KEY[0], "TEST_PRIVATE_KEY"),
        (API_KEY[1], "TEST_PUBLIC_KEY"),
    ] {
        let error = build(&[present]).unwrap_err().to_string();
        let expected = format!(
            "the environment variable {} is set, but {missing} is not: both are needed",
            present.0
        );
        assert_eq!(error, expected);
    }
}

#[test]
fn nothing_set() {
    assert_eq!(
        build(&[]).unwrap_err().to_string(),
        "no credentials in the environment: set TEST_ACCESS_TOKEN, \
         or TEST_CLIENT_ID and TEST_CLIENT_SECRET, or TEST_PUBLIC_KEY and TEST_PRIVATE_KEY"
    );
}

#[test]
fn what_is_given_goes_before_the_environment() {
    let server = serve(|_| Reply::new(204));
    let half = lookup(&[("TEST_CLIENT_ID", "id"), ("TEST_BASE_URL", "nonsense")]);
    let client = ClientBuilder::new(&API)
        .http_client(http_client())
        .env_from(half.clone())
        .auth(BearerToken::new("given"))
        .base_url(server.url())
        .build()
        .unwrap();
    run(client.send(delete("1"))).unwrap();
    assert_eq!(
        server.requests()[0].header("authorization"),
        Some("Bearer given")
    );
    // In any order.
    ClientBuilder::new(&API)
        .base_url(server.url())
        .auth(BearerToken::new("given"))
        .env_from(half)
        .build()
        .unwrap();
}

#[test]
fn bad_base_url() {
    let error = build(&[
        ("TEST_BASE_URL", "cloud.example.com"),
        ("TEST_ACCESS_TOKEN", "t"),
    ])
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the base URL is not a URL: relative URL without a base"
    );
}

#[cfg(unix)]
#[test]
fn not_unicode() {
    use std::os::unix::ffi::OsStringExt as _;
    let lookup = Lookup::new(|_: &str| Some(std::ffi::OsString::from_vec(vec![b'g', 0xFF])));
    let error = BearerToken::from_lookup(&lookup, "TOKEN").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the environment variable TOKEN is not Unicode"
    );
}

#[test]
fn each_type_by_itself() {
    let full = lookup(&[("A", "a"), ("B", "b")]);
    assert!(BearerToken::from_lookup(&full, "A").is_ok());
    assert!(ApiKey::from_lookup(&full, "A").is_ok());
    assert!(BasicAuth::from_lookup(&full, "A", "B").is_ok());
    assert!(DigestAuth::from_lookup(&full, "A", "B").is_ok());
    assert!(ClientCredentials::from_lookup(&full, "A", "B").is_ok());
    let error = ClientCredentials::from_lookup(&lookup(&[]), "A", "B").unwrap_err();
    assert_eq!(
        error.to_string(),
        "no credentials in the environment: set A and B"
    );
    assert!(matches!(
        DigestAuth::from_lookup(&lookup(&[("B", "b")]), "A", "B"),
        Err(ConfigError::MissingVariable { missing, .. }) if &*missing == "A"
    ));
    // The process environment is read too.
    assert!(BearerToken::from_variable("PATH").is_ok());
    assert!(
        ClientCredentials::from_variables("PORTOLAN_TEST_UNSET_1", "PORTOLAN_TEST_UNSET_2")
            .is_err()
    );
}
