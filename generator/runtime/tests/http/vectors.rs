//! Digest answers of which the specifications give the result.

use http::Request;
use portolan_runtime::runtime::{DigestAuth, RequestBody};

struct Vector {
    user: &'static str,
    password: &'static str,
    challenge: &'static str,
    uri: &'static str,
    client_nonce: &'static str,
    expected: &'static [&'static str],
}

fn check(vector: &Vector) {
    let auth = DigestAuth::new(vector.user, vector.password);
    let mut request = Request::new(RequestBody::default());
    *request.uri_mut() = format!("http://www.example.org{}", vector.uri)
        .parse()
        .unwrap();
    let header = auth
        .answer(vector.challenge, &request, 1, vector.client_nonce)
        .unwrap();
    assert!(header.is_sensitive());
    for part in vector.expected {
        assert!(
            header.to_str().unwrap().contains(part),
            "{part} is not in {}",
            header.to_str().unwrap()
        );
    }
}

const MUFASA: Vector = Vector {
    user: "Mufasa",
    password: "Circle of Life",
    challenge: "",
    uri: "/dir/index.html",
    client_nonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    expected: &[],
};

/// RFC 7616, section 3.9.1.
#[test]
fn md5() {
    check(&Vector {
        challenge: r#"Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5,
            nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
            opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#,
        expected: &[
            r#"username="Mufasa""#,
            r#"response="8ca523f5e9506fed4657c9700eebdbec""#,
            r#"opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#,
            "nc=00000001",
            "qop=auth,",
        ],
        ..MUFASA
    });
}

/// RFC 7616, section 3.9.1.
#[test]
fn sha_256() {
    check(&Vector {
        challenge: r#"Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256,
            nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
            opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#,
        expected: &[
            "algorithm=SHA-256,",
            r#"response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1""#,
        ],
        ..MUFASA
    });
}

/// RFC 7616, section 3.9.2, with the values that erratum 4897 gives.
#[test]
fn hashed_user() {
    let vector = Vector {
        user: "J\u{E4}s\u{F8}n Doe",
        password: "Secret, or not?",
        challenge: r#"Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256,
            nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK",
            opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=true"#,
        uri: "/doe.json",
        client_nonce: "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v",
        expected: &[
            r#"username="793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b""#,
            r#"response="3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5""#,
            "userhash=true",
        ],
    };
    check(&vector);
    check(&Vector {
        challenge: r#"Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256,
            nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK""#,
        expected: &[
            "username*=UTF-8''J%C3%A4s%C3%B8n%20Doe,",
            r#"response="3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5""#,
        ],
        ..vector
    });
}

/// RFC 2617, section 3.5.
#[test]
fn older_example() {
    check(&Vector {
        password: "Circle Of Life",
        challenge: r#"Digest realm="testrealm@host.com", qop="auth,auth-int",
            nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41""#,
        client_nonce: "0a4f113b",
        expected: &[r#"response="6629fae49393a05397450978507c4ef1""#],
        ..MUFASA
    });
}

/// RFC 2069, section 2.4, with the response that its erratum gives.
#[test]
fn without_protection() {
    check(&Vector {
        password: "CircleOfLife",
        challenge: r#"Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093",
            opaque="5ccc069c403ebaf9f0171e9517f40e41""#,
        expected: &[r#"response="1949323746fe6a43ef61f9606e7febea""#],
        ..MUFASA
    });
}

#[test]
fn no_answer_to_another_scheme() {
    let auth = DigestAuth::new("a", "b");
    assert!(
        auth.answer(
            "Basic realm=\"x\"",
            &Request::new(RequestBody::default()),
            1,
            "c"
        )
        .is_none()
    );
}
