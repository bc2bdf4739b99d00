//! Digest authentication against a server that checks what it gets.

use std::collections::BTreeMap;
use std::future::IntoFuture as _;
use std::sync::Mutex;
use std::time::Duration;

use md5::Md5;
use portolan_runtime::runtime::{Client, DigestAuth, ErrorKind};
use portolan_tests::server::{Reply, Request, Server};
use sha2::{Digest as _, Sha256, Sha512_256};

use super::api::{builder, create, delete, get, run, runtime, serve};

const USER: &str = "pub\"key\\";
const PASSWORD: &str = "geheim";

fn client(server: &Server) -> Client {
    builder(server)
        .auth(DigestAuth::new(USER, PASSWORD))
        .build()
        .unwrap()
}

/// The parameters of a `Digest` header, taken apart independently of the code under test.
fn parameters(request: &Request) -> Option<BTreeMap<String, String>> {
    let mut rest = request
        .header("authorization")?
        .strip_prefix("Digest ")
        .unwrap();
    let mut all = BTreeMap::new();
    while let Some((name, after)) = rest.split_once('=') {
        let quoted = after.starts_with('"');
        let mut value = String::new();
        let mut characters = after.chars().skip(usize::from(quoted)).peekable();
        let mut used = usize::from(quoted);
        while let Some(character) = characters.next() {
            used += character.len_utf8();
            match character {
                '\\' if quoted => {
                    let escaped = characters.next().unwrap();
                    used += escaped.len_utf8();
                    value.push(escaped);
                }
                '"' if quoted => break,
                ',' if !quoted => {
                    used -= 1;
                    break;
                }
                _ => value.push(character),
            }
        }
        let before = all.insert(name.to_owned(), value);
        assert_eq!(before, None, "{name} is there twice");
        rest = after[used..].strip_prefix(", ").unwrap_or_default();
    }
    Some(all)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hash(algorithm: &str, text: &str) -> String {
    match algorithm.trim_end_matches("-sess") {
        "MD5" => hex(&Md5::digest(text)),
        "SHA-256" => hex(&Sha256::digest(text)),
        "SHA-512-256" => hex(&Sha512_256::digest(text)),
        other => unreachable!("{other}"),
    }
}

/// What a server expects (RFC 7616, section 3.4).
fn expected(request: &Request, given: &BTreeMap<String, String>, password: &str) -> String {
    expected_of(request, given, password, &given["nonce"])
}

/// The same, where the key of a session was made with this nonce (RFC 7616, section 3.4.2).
fn expected_of(
    request: &Request,
    given: &BTreeMap<String, String>,
    password: &str,
    key_nonce: &str,
) -> String {
    let algorithm = given.get("algorithm").map_or("MD5", String::as_str);
    let mut a1 = hash(algorithm, &format!("{USER}:{}:{password}", given["realm"]));
    if algorithm.ends_with("-sess") {
        a1 = hash(algorithm, &format!("{a1}:{key_nonce}:{}", given["cnonce"]));
    }
    let mut a2 = format!("{}:{}", request.method, request.target);
    match given.get("qop").map(String::as_str) {
        None => {
            let a2 = hash(algorithm, &a2);
            hash(algorithm, &format!("{a1}:{}:{a2}", given["nonce"]))
        }
        Some(qop) => {
            if qop == "auth-int" {
                a2 = format!("{a2}:{}", hash(algorithm, &request.text()));
            }
            let a2 = hash(algorithm, &a2);
            let (nonce, nc, cnonce) = (&given["nonce"], &given["nc"], &given["cnonce"]);
            hash(algorithm, &format!("{a1}:{nonce}:{nc}:{cnonce}:{qop}:{a2}"))
        }
    }
}

fn is_right(request: &Request, nonce: &str) -> bool {
    parameters(request).is_some_and(|given| {
        given["nonce"] == nonce
            && given["uri"] == request.target
            && given["response"] == expected(request, &given, PASSWORD)
    })
}

fn challenge(text: &str) -> Reply {
    Reply::json(401, r#"{"error":401,"errorCode":"UNAUTHORIZED"}"#).header("WWW-Authenticate", text)
}

/// A server with one nonce, which never ages.
fn checking(text: &'static str) -> Server {
    serve(move |request| match is_right(request, "n\"1") {
        true => Reply::json(200, r#"{"name":"lamp"}"#),
        false => challenge(text),
    })
}

fn counts(server: &Server) -> Vec<Option<String>> {
    let count = |request: &Request| parameters(request).and_then(|given| given.get("nc").cloned());
    server.requests().iter().map(count).collect()
}

#[test]
fn all_algorithms_and_protections() {
    for text in [
        r#"Digest realm="MMS Public API", domain="", nonce="n\"1", algorithm=MD5, qop="auth", stale=false"#,
        r#"Digest realm="r", nonce="n\"1""#,
        r#"Digest realm="r", nonce="n\"1", algorithm=SHA-256"#,
        r#"Digest realm="r", nonce="n\"1", algorithm=SHA-256, qop="auth,auth-int", opaque="o\\p""#,
        r#"Digest realm="r", nonce="n\"1", algorithm=SHA-512-256, qop=auth"#,
        r#"Digest realm="r", nonce="n\"1", algorithm=MD5-sess, qop="auth""#,
        r#"Digest realm="r", nonce="n\"1", algorithm=SHA-256-sess, qop="auth""#,
        r#"Digest realm="r", nonce="n\"1", algorithm=MD5-sess"#,
        r#"Digest realm="r", nonce="n\"1", qop="auth-int""#,
    ] {
        let server = checking(text);
        let client = client(&server);
        assert_eq!(
            run(client.send(create("lämp"))).unwrap().name,
            "lamp",
            "{text}"
        );
        let mut second = get("a/b c");
        second.pretty = Some(true);
        assert_eq!(run(client.send(second)).unwrap().name, "lamp", "{text}");
        let requests = server.requests();
        // One request for the challenge, and none for the second call.
        assert_eq!(requests.len(), 3, "{text}");
        assert_eq!(requests[0].header("authorization"), None);
        assert_eq!(requests[2].target, "/api/v2/things/a%2Fb%20c?pretty=true");
        if text.contains("opaque") {
            assert_eq!(parameters(&requests[1]).unwrap()["opaque"], "o\\p");
        }
        if text.contains("-sess") {
            // The key is made with the first client nonce.
            let nonces: Vec<_> = requests[1..]
                .iter()
                .map(|it| parameters(it).unwrap()["cnonce"].clone())
                .collect();
            assert_eq!(nonces[0], nonces[1]);
        }
    }
}

#[test]
fn unquoted_and_quoted_where_the_rfc_wants_it() {
    let server = checking(r#"Digest realm="r", nonce="n\"1", algorithm=MD5, qop="auth""#);
    run(client(&server).send(get("1"))).unwrap();
    let requests = server.requests();
    let header = requests[1].header("authorization").unwrap();
    let start = r#"Digest username="pub\"key\\", realm="r", nonce="n\"1", uri="/api/v2/things/1", algorithm=MD5, response=""#;
    assert!(header.starts_with(start), "{header}");
    assert!(
        header.contains(r#"", qop=auth, nc=00000001, cnonce=""#),
        "{header}"
    );
}

#[test]
fn several_challenges() {
    for headers in [
        vec![r#"Basic realm="b", Digest realm="r", nonce="n\"1", qop="auth""#],
        vec![r#"Digest realm="r", nonce="n\"1", qop="auth", Basic realm="b""#],
        vec![
            r#"Negotiate"#,
            r#"Digest realm="r", nonce="n\"1", qop="auth""#,
        ],
        vec![
            r#"Negotiate oRQwEqADCgEBoQsG/CSqGSIb3EgECAg=="#,
            r#"dIgEsT Realm = "r",nonce="n\"1" , QOP = "auth""#,
        ],
        vec![r#"Negotiate YII==, Digest realm="r", nonce="n\"1", qop="auth""#],
        vec![
            r#"Digest realm="r", nonce="x", algorithm=SHA-3, Digest realm="r", nonce="n\"1", algorithm=MD5"#,
        ],
        vec![
            r#"Digest realm="r", nonce="x", qop="token", Digest realm="r, Digest nonce=\"no\"", nonce="n\"1""#,
        ],
        vec![r#",, Digest ,realm="r",, nonce="n\"1",new-thing=1, qop="auth-int, auth" ,"#],
    ] {
        let shown = headers.clone();
        let server = serve(move |request| match is_right(request, "n\"1") {
            true => Reply::json(200, r#"{"name":"lamp"}"#),
            false => headers.iter().fold(Reply::new(401), |reply, header| {
                reply.header("WWW-Authenticate", header)
            }),
        });
        assert!(run(client(&server).send(get("1"))).is_ok(), "{shown:?}");
    }
}

#[test]
fn first_understood_challenge_wins() {
    let server = serve(|request| match is_right(request, "n\"1") {
        true => Reply::json(200, r#"{"name":"lamp"}"#),
        false => challenge(r#"Digest realm="r", nonce="n\"1", algorithm=SHA-256, qop="auth""#)
            .header(
                "WWW-Authenticate",
                r#"Digest realm="r", nonce="n\"1", algorithm=MD5, qop="auth""#,
            ),
    });
    run(client(&server).send(get("1"))).unwrap();
    assert_eq!(
        parameters(&server.requests()[1]).unwrap()["algorithm"],
        "SHA-256"
    );
}

#[test]
fn nothing_understood() {
    for text in [
        "Basic realm=\"b\"",
        "Digest realm=\"r\"",
        "Digest realm=\"r\", nonce=\"n\", algorithm=SHA3",
    ] {
        let server = checking(text);
        let error = run(client(&server).send(get("1"))).unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Api, 401)
        );
        assert_eq!(server.requests().len(), 1, "{text}");
    }
}

#[test]
fn count_rises_across_calls_and_threads() {
    let server = checking(r#"Digest realm="r", nonce="n\"1", qop="auth""#);
    let client = client(&server);
    run(client.send(get("1"))).unwrap();
    let runtime = runtime();
    let calls: Vec<_> = (0..40)
        .map(|_| runtime.spawn(client.clone().send(get("1")).into_future()))
        .collect();
    for call in calls {
        runtime.block_on(call).unwrap().unwrap();
    }
    let mut counts: Vec<_> = counts(&server).into_iter().flatten().collect();
    counts.sort();
    let expected: Vec<_> = (1..=41).map(|count| format!("{count:08x}")).collect();
    assert_eq!(counts, expected);
}

#[test]
fn aged_nonce() {
    let nonce = Mutex::new(("a".to_owned(), 0));
    let server = serve(move |request| {
        let mut state = nonce.lock().unwrap();
        let (nonce, uses) = &mut *state;
        if is_right(request, nonce) && *uses < 2 {
            *uses += 1;
            return Reply::json(200, r#"{"name":"lamp"}"#);
        }
        let known = parameters(request).is_some();
        *nonce = format!("{nonce}a");
        *uses = 0;
        challenge(&format!(
            r#"Digest realm="r", nonce="{nonce}", qop="auth", stale={}"#,
            if known { "TRUE" } else { "false" }
        ))
    });
    let client = client(&server);
    for _ in 0..5 {
        run(client.send(get("1"))).unwrap();
    }
    let count = |text: &str| Some(text.to_owned());
    assert_eq!(
        counts(&server),
        [
            None,
            count("00000001"),
            count("00000002"),
            count("00000003"),
            count("00000001"),
            count("00000002"),
            count("00000003"),
            count("00000001"),
        ]
    );
}

#[test]
fn forgotten_nonce_without_stale() {
    let server = serve(|request| {
        let nonce = if request.number < 2 {
            "first"
        } else {
            "second"
        };
        match is_right(request, nonce) {
            true => Reply::json(200, r#"{"name":"lamp"}"#),
            false => challenge(&format!(r#"Digest realm="r", nonce="{nonce}", qop="auth""#)),
        }
    });
    let client = client(&server);
    run(client.send(get("1"))).unwrap();
    run(client.send(get("1"))).unwrap();
    assert_eq!(server.requests().len(), 4);
}

#[test]
fn wrong_password_ends() {
    let server = checking(r#"Digest realm="r", nonce="n\"1", qop="auth""#);
    let client = builder(&server)
        .auth(DigestAuth::new(USER, "wrong"))
        .build()
        .unwrap();
    for call in 1..4 {
        let error = run(client.send(get("1"))).unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Api, 401)
        );
        assert_eq!(server.requests().len(), 2 * call);
    }
    // Each call offers the wrong password once.
    assert_eq!(counts(&server).iter().flatten().count(), 3);
}

#[test]
fn always_stale_ends() {
    let server = serve(|request| {
        challenge(&format!(
            r#"Digest realm="r", nonce="{}", qop="auth", stale=true"#,
            request.number
        ))
    });
    let client = client(&server);
    assert!(run(client.send(get("1"))).is_err());
    assert_eq!(server.requests().len(), 2);
    assert!(run(client.send(get("1"))).is_err());
    assert_eq!(server.requests().len(), 4);
}

#[test]
fn next_nonce_is_taken() {
    let server = serve(|request| {
        match (
            request.number,
            is_right(request, "a"),
            is_right(request, "b"),
        ) {
            (1, true, _) => Reply::json(200, r#"{"name":"lamp"}"#).header(
                "Authentication-Info",
                r#"rspauth="x", nextnonce="b", qop=auth, nc=00000001"#,
            ),
            (_, _, true) => Reply::json(200, r#"{"name":"lamp"}"#),
            _ => challenge(r#"Digest realm="r", nonce="a", qop="auth""#),
        }
    });
    let client = client(&server);
    run(client.send(get("1"))).unwrap();
    run(client.send(get("1"))).unwrap();
    let count = |text: &str| Some(text.to_owned());
    assert_eq!(
        counts(&server),
        [None, count("00000001"), count("00000001")]
    );
}

#[test]
fn key_of_a_session_stays_when_the_nonce_changes() {
    let server = serve(|request| {
        let given = parameters(request);
        let is_right = given.is_some_and(|it| {
            it["nonce"] == format!("n{}", request.number)
                && it["response"] == expected_of(request, &it, PASSWORD, "n1")
        });
        match is_right {
            true => Reply::json(200, r#"{"name":"lamp"}"#).header(
                "Authentication-Info",
                &format!(r#"nextnonce="n{}""#, request.number + 1),
            ),
            false => {
                challenge(r#"Digest realm="r", nonce="n1", algorithm=SHA-256-sess, qop="auth""#)
            }
        }
    });
    let client = client(&server);
    for _ in 0..3 {
        run(client.send(get("1"))).unwrap();
    }
    let cnonces: std::collections::BTreeSet<_> = server.requests()[1..]
        .iter()
        .map(|it| parameters(it).unwrap()["cnonce"].clone())
        .collect();
    assert_eq!((server.requests().len(), cnonces.len()), (4, 1));
}

#[test]
fn body_is_sent_again() {
    let server = checking(r#"Digest realm="r", nonce="n\"1", qop="auth""#);
    run(client(&server).send(create("lamp"))).unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].body, requests[1].body);
    assert_eq!(requests[1].text(), r#"{"name":"lamp"}"#);
}

#[test]
fn redirect_within_the_server_is_answered_anew() {
    let server = serve(|request| match (is_right(request, "n"), request.path()) {
        (false, _) => challenge(r#"Digest realm="r", nonce="n", qop="auth""#),
        (true, "/new") => Reply::json(200, r#"{"name":"lamp"}"#),
        (true, _) => Reply::new(302).header("Location", "/new?a=b"),
    });
    run(client(&server).send(get("1"))).unwrap();
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn whole_exchange_counts_for_the_time_limit() {
    let server = serve(|request| match parameters(request) {
        None => challenge(r#"Digest realm="r", nonce="n", qop="auth""#)
            .delay_head(Duration::from_millis(300)),
        Some(_) => Reply::new(204).delay_head(Duration::from_millis(300)),
    });
    let client = client(&server);
    let error = run(client.send(delete("1")).timeout(Duration::from_millis(500))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn user_beyond_ascii() {
    let server = checking(r#"Digest realm="r", nonce="n", qop="auth", charset=UTF-8"#);
    let client = builder(&server)
        .auth(DigestAuth::new("J\u{E4}s\u{F8}n", "x"))
        .build()
        .unwrap();
    run(client.send(get("1"))).unwrap_err();
    let request = &server.requests()[1];
    assert!(
        request
            .header("authorization")
            .unwrap()
            .starts_with("Digest username*=UTF-8''J%C3%A4s%C3%B8n, ")
    );
}

#[test]
fn realm_beyond_ascii() {
    let server = serve(|request| match is_right(request, "n") {
        true => Reply::new(204),
        false => challenge("Digest realm=\"Zürich\", nonce=\"n\", qop=\"auth\""),
    });
    run(client(&server).send(delete("1"))).unwrap();
}
