//! The crate's root.

use insta::assert_snapshot;

use super::file;
use super::sample::*;
use crate::rust::*;

fn root(api: Api) -> String {
    file(&Crate { api, ..krate() }, "src/lib.rs")
}

fn scheme(name: &str, kind: SchemeKind, variables: Variables) -> Scheme {
    Scheme {
        name: name.to_owned(),
        kind,
        ident: None,
        variables,
    }
}

#[test]
fn api_without_anything() {
    assert_snapshot!(root(krate().api));
}

#[test]
fn api_with_variables_and_an_envelope() {
    assert_snapshot!(root(api()));
}

#[test]
fn every_kind_of_scheme_has_credentials() {
    let text = |text: &str| text.to_owned();
    let credentials = SchemeKind::ClientCredentials {
        token_url: text("/token"),
        scopes: vec![text("read"), text("write")],
    };
    let kinds = [
        SchemeKind::Bearer,
        SchemeKind::Basic,
        SchemeKind::Digest,
        credentials,
        SchemeKind::HeaderKey(text("X-Key")),
        SchemeKind::QueryKey(text("key")),
        SchemeKind::CookieKey(text("session")),
    ];
    let schemes = kinds.into_iter().enumerate();
    let schemes = schemes.map(|(index, kind)| scheme(&format!("s{index}"), kind, Variables::None));
    assert_snapshot!(root(Api {
        schemes: schemes.collect(),
        ..krate().api
    }));
}

#[test]
fn a_type_of_credentials_has_the_variables_of_its_first_scheme() {
    let key = |name: &str| {
        let kind = SchemeKind::HeaderKey(name.to_owned());
        scheme(name, kind, Variables::One(format!("{name}_KEY")))
    };
    let text = root(Api {
        schemes: vec![key("FIRST"), key("SECOND")],
        ..krate().api
    });
    assert_eq!(text.matches("impl ApiKey").count(), 1);
    let value = "Self::from_variable(\"FIRST_KEY\").map(|key| key.scheme(\"FIRST\"))";
    assert!(text.contains(value), "{text}");
}

#[test]
fn credentials_may_have_a_name_of_their_own() {
    let named = |name: &str| Scheme {
        ident: Some(type_ident(name)),
        ..scheme(name, SchemeKind::Digest, Variables::None)
    };
    let text = root(Api {
        schemes: vec![named("DigestAuth"), named("ApiKeyPair")],
        ..krate().api
    });
    assert!(text.contains("pub use runtime::DigestAuth;"), "{text}");
    assert!(
        text.contains("pub use runtime::DigestAuth as ApiKeyPair;"),
        "{text}"
    );
}
