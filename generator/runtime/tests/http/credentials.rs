//! Tokens, passwords and keys, and which of them an operation takes.

use portolan_runtime::runtime::{
    Api, ApiKey, Auth, AuthContext, AuthError, BasicAuth, BearerToken, BoxFuture, Client,
    ClientBuilder, Empty, Environment, ErrorKind, NoDocumentedErrors, Operation, OperationMeta,
    Reaction, Received, RequestBody, SchemeKind, SecurityScheme, Variables, params,
};
use portolan_tests::server::{Reply, Request, Server};

use super::api::{GetNews, builder, get, http_client, run, serve};

const fn scheme(name: &'static str, kind: SchemeKind) -> SecurityScheme {
    SecurityScheme {
        name,
        kind,
        variables: Variables::None,
    }
}

static KEYS: Api = Api {
    name: "keys",
    version: "1",
    base_url: "",
    schemes: &[
        scheme("Header", SchemeKind::HeaderKey("X-Api-Key")),
        scheme("Query", SchemeKind::QueryKey("api key")),
        scheme("Cookie", SchemeKind::CookieKey("session")),
        scheme("Password", SchemeKind::Basic),
        scheme("Token", SchemeKind::Bearer),
        scheme("Application", SchemeKind::HeaderKey("X-Application")),
        scheme("Raw", SchemeKind::HeaderKey("authorization")),
        scheme("Hoba", SchemeKind::Http("HOBA")),
    ],
    environment: Environment::NONE,
};

macro_rules! operation {
    ($name:ident, $security:expr) => {
        #[derive(Clone, Default)]
        struct $name {
            filter: Option<String>,
            theme: Option<String>,
        }
        params! { $name { filter: query "filter", theme: cookie "theme" } }
        impl Operation for $name {
            type Answer = Empty;
            type Error = NoDocumentedErrors;
            const META: OperationMeta = OperationMeta {
                id: stringify!($name),
                path: "/x",
                security: $security,
                ..OperationMeta::NEW
            };
        }
    };
}

operation!(ByHeader, &[&["Header"]]);
operation!(ByQuery, &[&["Query"]]);
operation!(ByCookie, &[&["Cookie"]]);
operation!(ByPassword, &[&["Password"]]);
operation!(ByBoth, &[&["Token", "Header"], &["Password"]]);
operation!(Optional, &[&[], &["Token"]]);
operation!(Public, &[]);
operation!(ByTwoKeys, &[&["Header", "Application"]]);
operation!(ByRaw, &[&["Raw"]]);
operation!(ByHoba, &[&["Hoba"]]);

fn server() -> Server {
    serve(|_| Reply::new(204))
}

fn keys(server: &Server) -> ClientBuilder {
    ClientBuilder::new(&KEYS)
        .base_url(server.url())
        .http_client(http_client())
}

fn sent<O: Operation<Error = NoDocumentedErrors> + 'static>(
    server: &Server,
    client: &Client,
    operation: O,
) -> Request {
    run(client.send(operation)).unwrap();
    server.requests().pop().unwrap()
}

#[test]
fn keys_in_their_places() {
    let server = server();
    let client = keys(&server).auth(ApiKey::new("k&1")).build().unwrap();
    assert_eq!(
        sent(&server, &client, ByHeader::default()).header("x-api-key"),
        Some("k&1")
    );
    assert_eq!(
        sent(&server, &client, ByQuery::default()).target,
        "/x?api%20key=k%261"
    );
    let filtered = ByQuery {
        filter: Some("f".into()),
        ..ByQuery::default()
    };
    assert_eq!(
        sent(&server, &client, filtered).target,
        "/x?filter=f&api%20key=k%261"
    );
    assert_eq!(
        sent(&server, &client, ByCookie::default()).header("cookie"),
        Some("session=k&1")
    );
    let themed = ByCookie {
        theme: Some("dark".into()),
        ..ByCookie::default()
    };
    assert_eq!(
        sent(&server, &client, themed).header("cookie"),
        Some("theme=dark; session=k&1")
    );
}

#[test]
fn keys_that_fit_some_places_only() {
    let server = server();
    let client = |key: &str| keys(&server).auth(ApiKey::new(key)).build();
    for key in ["", "a\n"] {
        assert!(client(key).is_err(), "{key:?}");
    }
    // A session that a server has given goes back as it came.
    let session = "s%3Aab+c/d==|x:y";
    assert_eq!(
        sent(&server, &client(session).unwrap(), ByCookie::default()).header("cookie"),
        Some("session=s%3Aab+c/d==|x:y")
    );
    let query = sent(&server, &client("schlüssel").unwrap(), ByQuery::default());
    assert_eq!(query.target, "/x?api%20key=schl%C3%BCssel");
    let cut = run(client("a;b").unwrap().send(ByCookie::default()));
    assert_eq!(cut.unwrap_err().kind(), ErrorKind::Authentication);
}

/// As documents have them that list a key among the parameters as well.
#[derive(Clone, Default)]
struct Given {
    key: Option<String>,
    header: Option<String>,
}
params! { Given { key: query "api key", header: header "X-Api-Key" } }
impl Operation for Given {
    type Answer = Empty;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "given",
        path: "/x",
        security: &[&["Query", "Header"]],
        ..OperationMeta::NEW
    };
}

#[test]
fn a_key_that_the_call_gives_itself_is_sent_once() {
    let server = server();
    let client = keys(&server).auth(ApiKey::new("client's")).build().unwrap();
    let request = sent(&server, &client, Given::default());
    assert_eq!(request.target, "/x?api%20key=client%27s");
    assert_eq!(request.header("x-api-key"), Some("client's"));
    let own = Given {
        key: Some("own".into()),
        header: Some("own".into()),
    };
    let request = sent(&server, &client, own);
    assert_eq!(request.target, "/x?api%20key=own");
    assert_eq!(request.header("x-api-key"), Some("own"));
}

#[test]
fn two_keys_together() {
    let server = server();
    let client = keys(&server)
        .auth(ApiKey::new("one").scheme("Header"))
        .auth(ApiKey::new("two").scheme("Application"))
        .build()
        .unwrap();
    let request = sent(&server, &client, ByTwoKeys::default());
    assert_eq!(request.header("x-api-key"), Some("one"));
    assert_eq!(request.header("x-application"), Some("two"));
    let half = keys(&server)
        .auth(ApiKey::new("one").scheme("Header"))
        .build()
        .unwrap();
    let error = run(half.send(ByTwoKeys::default())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
}

#[test]
fn keys_in_the_authorization_header() {
    let server = server();
    let header = |client: ClientBuilder| {
        let client = client.build().unwrap();
        let request = sent(&server, &client, ByRaw::default());
        request.header("authorization").unwrap().to_owned()
    };
    assert_eq!(header(keys(&server).auth(ApiKey::new("k"))), "k");
    assert_eq!(
        header(keys(&server).auth(ApiKey::new("Bearer k"))),
        "Bearer k"
    );
    assert_eq!(
        header(keys(&server).auth(BearerToken::new("k"))),
        "Bearer k"
    );
}

#[test]
fn http_schemes_that_nobody_knows() {
    let server = server();
    for key in ["result=\"1\"", "HOBA result=\"1\"", "hoba result=\"1\""] {
        let client = keys(&server).auth(ApiKey::new(key)).build().unwrap();
        let request = sent(&server, &client, ByHoba::default());
        let header = request.header("authorization").unwrap();
        assert!(header.eq_ignore_ascii_case("HOBA result=\"1\""), "{header}");
    }
    let client = keys(&server).auth(BearerToken::new("k")).build().unwrap();
    let error = run(client.send(ByHoba::default())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
}

#[test]
fn empty_user_or_password() {
    let server = server();
    for (user, password, expected) in [
        ("", "b", "Basic OmI="),
        ("a", "", "Basic YTo="),
        ("", "", "Basic Og=="),
    ] {
        let auth = BasicAuth::new(user, password);
        let client = keys(&server).auth(auth).build().unwrap();
        let request = sent(&server, &client, ByPassword::default());
        assert_eq!(request.header("authorization"), Some(expected));
    }
}

#[test]
fn keys_in_the_query_are_not_in_errors() {
    let client = ClientBuilder::new(&KEYS)
        // Nothing listens there.
        .base_url("http://127.0.0.1:1")
        .http_client(http_client())
        .auth(ApiKey::new("hush-hush"))
        .build()
        .unwrap();
    let error = run(client.send(ByQuery::default())).unwrap_err();
    let mut texts = vec![format!("{error} {error:?} {client:?}")];
    let mut source = std::error::Error::source(&error);
    while let Some(it) = source {
        texts.push(format!("{it} {it:?}"));
        source = it.source();
    }
    assert!(!texts.concat().contains("hush"), "{texts:?}");
}

#[test]
fn basic() {
    let server = server();
    // The examples of RFC 7617, sections 2 and 2.1.
    let header = |user, password| {
        let client = keys(&server)
            .auth(BasicAuth::new(user, password))
            .build()
            .unwrap();
        sent(&server, &client, ByPassword::default())
            .header("authorization")
            .unwrap()
            .to_owned()
    };
    assert_eq!(
        header("Aladdin", "open sesame"),
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );
    assert_eq!(header("test", "123\u{A3}"), "Basic dGVzdDoxMjPCow==");
    let error = keys(&server)
        .auth(BasicAuth::new("a:b", "c"))
        .build()
        .unwrap_err();
    assert_eq!(error.to_string(), "a user name cannot contain a colon");
}

#[test]
fn several_at_once() {
    let server = server();
    let client = keys(&server)
        .auth(ApiKey::new("k").scheme("Header"))
        .auth(BearerToken::new("t"))
        .build()
        .unwrap();
    let request = sent(&server, &client, ByBoth::default());
    assert_eq!(
        (request.header("authorization"), request.header("x-api-key")),
        (Some("Bearer t"), Some("k"))
    );
}

#[test]
fn the_alternative_for_which_there_are_credentials() {
    let server = server();
    let client = keys(&server)
        .auth(ApiKey::new("k"))
        .auth(BasicAuth::new("a", "b"))
        .build()
        .unwrap();
    let request = sent(&server, &client, ByBoth::default());
    assert_eq!(
        (request.header("authorization"), request.header("x-api-key")),
        (Some("Basic YTpi"), None)
    );
}

#[test]
fn public_and_optional_operations() {
    let server = server();
    let client = keys(&server).auth(BearerToken::new("t")).build().unwrap();
    assert_eq!(
        sent(&server, &client, Public::default()).header("authorization"),
        None
    );
    assert_eq!(
        sent(&server, &client, Optional::default()).header("authorization"),
        Some("Bearer t")
    );
    let client = keys(&server).auth(ApiKey::new("k")).build().unwrap();
    assert_eq!(
        sent(&server, &client, Optional::default()).header("authorization"),
        None
    );
}

#[test]
fn credentials_for_something_else() {
    let server = server();
    let client = keys(&server)
        .auth(ApiKey::new("k").scheme("Query"))
        .build()
        .unwrap();
    let error = run(client.send(ByBoth::default())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(
        error.to_string(),
        "ByBoth: cannot authenticate: the client has no credentials for Token and Header, or Password"
    );
    assert!(!error.is_retryable());
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn without_any_credentials() {
    let server = server();
    let client = keys(&server)
        .default_header("Authorization", "Own x")
        .build()
        .unwrap();
    assert_eq!(
        sent(&server, &client, ByBoth::default()).header("authorization"),
        Some("Own x")
    );
}

#[test]
fn bearer_token() {
    let server = serve(|_| Reply::json(200, r#"{"name":"lamp"}"#));
    let client = builder(&server)
        .auth(BearerToken::new("abc.def"))
        .build()
        .unwrap();
    run(client.send(get("1"))).unwrap();
    assert_eq!(
        server.requests()[0].header("authorization"),
        Some("Bearer abc.def")
    );
    run(client.send(GetNews {})).unwrap();
    assert_eq!(server.requests()[1].header("authorization"), None);
}

/// Credentials that come from somewhere else, again and again.
struct Vault {
    url: String,
}

impl Auth for Vault {
    fn serves(&self, scheme: &SecurityScheme) -> bool {
        scheme.kind == SchemeKind::Bearer
    }

    fn authorize<'a>(
        &'a self,
        request: &'a mut http::Request<RequestBody>,
        context: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async move {
            assert_eq!(context.scheme().name, "Token");
            let mut asking = http::Request::new(RequestBody::default());
            *asking.uri_mut() = format!("{}/ticket", self.url).parse().unwrap();
            let ticket = context.send(asking).await?;
            if !ticket.status.is_success() {
                return Err(AuthError::refused("the vault", ticket));
            }
            let ticket = String::from_utf8_lossy(&ticket.body).parse().unwrap();
            request.headers_mut().insert("authorization", ticket);
            Ok(())
        })
    }

    fn challenged(&self, _: &http::Request<RequestBody>, _: &Received) -> Reaction {
        Reaction::Replay
    }
}

#[test]
fn credentials_of_ones_own() {
    let vault = serve(|request| match request.number {
        0..2 => Reply::new(200).body(format!("Ticket {}", request.number)),
        _ => Reply::new(410).body("no more"),
    });
    let server = serve(|request| match request.number {
        0 => Reply::new(401),
        _ => Reply::new(204),
    });
    let client = keys(&server)
        .auth(Vault { url: vault.url() })
        .build()
        .unwrap();
    run(client.send(Optional::default())).unwrap();
    let requests = server.requests();
    let tickets: Vec<_> = requests
        .iter()
        .map(|request| request.header("authorization"))
        .collect();
    assert_eq!(tickets, [Some("Ticket 0"), Some("Ticket 1")]);
    let error = run(client.send(Optional::default())).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Optional: cannot authenticate: the vault answered 410 Gone: no more"
    );
    assert_eq!(error.text().unwrap(), "no more");
}

#[test]
fn refused_bearer_token_is_not_sent_again() {
    let server = serve(|_| Reply::json(401, r#"{"error":401,"errorCode":"UNAUTHORIZED"}"#));
    let client = builder(&server)
        .auth(BearerToken::new("t"))
        .build()
        .unwrap();
    let error = run(client.send(get("1"))).unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Api, 401)
    );
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn tokens_that_cannot_be_sent() {
    let server = server();
    for token in ["", "geheim\n", "geheim\r\nX: y"] {
        let error = keys(&server)
            .auth(BearerToken::new(token))
            .build()
            .unwrap_err();
        assert!(!format!("{error} {error:?}").contains("geheim"), "{error}");
    }
    assert!(keys(&server).auth(ApiKey::new("geheim\n")).build().is_err());
}

#[test]
fn nothing_secret_is_shown() {
    use portolan_runtime::runtime::{ClientCredentials, DigestAuth};
    let shown = format!(
        "{:?} {:?} {:?} {:?} {:?}",
        BearerToken::new("geheim"),
        BasicAuth::new("geheim", "geheim"),
        ApiKey::new("geheim"),
        DigestAuth::new("geheim", "geheim"),
        ClientCredentials::new("geheim", "geheim"),
    );
    assert!(!shown.contains("geheim"), "{shown}");
}
