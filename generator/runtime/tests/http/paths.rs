//! Path values stay in their segment.

use portolan_runtime::runtime::{
    ClientBuilder, Empty, NoDocumentedErrors, Operation, OperationMeta, Style, params,
};

use super::api::{API, http_client};

#[derive(Clone)]
struct AddRole {
    org: String,
    user: String,
}
params! { AddRole { org: path "orgId", user: path "userId" } }
impl Operation for AddRole {
    type Answer = Empty;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "addRole",
        path: "/orgs/{orgId}/users/{userId}:addRole",
        ..OperationMeta::NEW
    };
}

#[derive(Clone)]
struct GetLog {
    name: String,
    host: String,
}
params! { GetLog { name: path "logName", host: path "hostName" } }
impl Operation for GetLog {
    type Answer = Empty;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "getLog",
        path: "/logs/{hostName}{logName}",
        ..OperationMeta::NEW
    };
}

fn path(operation: &impl Operation) -> Result<String, String> {
    let client = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .http_client(http_client())
        .build()
        .unwrap();
    match operation.to_request(client.config()) {
        Ok(request) => Ok(request.uri().path_and_query().unwrap().to_string()),
        Err(error) => Err(error.to_string()),
    }
}

fn role(org: &str) -> Result<String, String> {
    path(&AddRole {
        org: org.into(),
        user: "u".into(),
    })
}

#[test]
fn literal_text_stays() {
    assert_eq!(role("1").unwrap(), "/orgs/1/users/u:addRole");
}

#[test]
fn values_are_encoded() {
    let table = [
        ("a/b", "a%2Fb"),
        ("../../admin", "..%2F..%2Fadmin"),
        ("a b+c", "a%20b%2Bc"),
        ("50%", "50%25"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("a\\b", "a%5Cb"),
        ("a;b=c,d:e@f", "a%3Bb%3Dc%2Cd%3Ae%40f"),
        ("A-Z_0.9~", "A-Z_0.9~"),
        ("...", "..."),
        ("\r\n", "%0D%0A"),
    ];
    for (value, encoded) in table {
        assert_eq!(
            role(value).unwrap(),
            format!("/orgs/{encoded}/users/u:addRole")
        );
    }
}

#[test]
fn dots_cannot_climb() {
    for value in [".", ".."] {
        let error = role(value).unwrap_err();
        assert_eq!(error, "the path segment `{orgId}` cannot be `.` or `..`");
    }
    // Nor can two values do it together.
    let error = path(&GetLog {
        name: ".".into(),
        host: ".".into(),
    })
    .unwrap_err();
    assert_eq!(
        error,
        "the path segment `{hostName}{logName}` cannot be `.` or `..`"
    );
    assert_eq!(
        path(&GetLog {
            name: ".gz".into(),
            host: "h.".into()
        })
        .unwrap(),
        "/logs/h..gz"
    );
}

#[test]
fn empty_values_are_refused() {
    assert_eq!(role("").unwrap_err(), "the path parameter `orgId` is empty");
}

#[test]
fn templates_with_gaps() {
    #[derive(Clone)]
    struct Gap {}
    params! { Gap {} }
    impl Operation for Gap {
        type Answer = Empty;
        type Error = NoDocumentedErrors;
        const META: OperationMeta = OperationMeta {
            id: "gap",
            path: "/a/{b}",
            ..OperationMeta::NEW
        };
    }
    assert_eq!(
        path(&Gap {}).unwrap_err(),
        "the path parameter `b` has no value"
    );
}

#[test]
fn style_is_part_of_the_parameter() {
    use portolan_runtime::runtime::Parameters;
    let parameters = AddRole::parameters(&AddRole {
        org: "a".to_owned(),
        user: "b".to_owned(),
    });
    assert_eq!(parameters[0].style, Style::Simple);
    assert_eq!(parameters[1].name, "userId");
    assert_eq!(parameters[1].field, "user");
}
