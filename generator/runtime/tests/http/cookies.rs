//! Cookies in the style `cookie` (OpenAPI 3.2, Parameter Object, style examples).

use portolan_runtime::runtime::{
    BuildError, ClientBuilder, Empty, NoDocumentedErrors, Operation, OperationMeta, params,
};
use serde_json::{Value, json};

use super::api::{API, http_client};

#[derive(Clone)]
struct Exploded {
    color: Value,
}
params! { Exploded { color: cookie [cookie_explode] "color" } }

#[derive(Clone)]
struct Joined {
    first: Option<String>,
    color: Value,
}
params! { Joined { first: cookie [cookie] "first", color: cookie [cookie] "color" } }

macro_rules! operation {
    ($name:ident) => {
        impl Operation for $name {
            type Answer = Empty;
            type Error = NoDocumentedErrors;
            const META: OperationMeta = OperationMeta::new("op", "GET", "/");
        }
    };
}
operation!(Exploded);
operation!(Joined);

/// The cookies of a request; nothing without any.
fn cookies(operation: &impl Operation) -> Result<String, BuildError> {
    let client = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .http_client(http_client())
        .build()
        .unwrap();
    let request = operation.to_request(client.config())?;
    let header = request.headers().get("cookie");
    Ok(header.map_or_else(String::new, |it| it.to_str().unwrap().to_owned()))
}

fn exploded(color: Value) -> Result<String, BuildError> {
    cookies(&Exploded { color })
}

fn joined(color: Value) -> Result<String, BuildError> {
    cookies(&Joined { first: None, color })
}

#[test]
fn pairs_are_separated_by_semicolons() {
    assert_eq!(exploded(json!("blue")).unwrap(), "color=blue");
    assert_eq!(
        exploded(json!(["blue", "black"])).unwrap(),
        "color=blue; color=black"
    );
    assert_eq!(
        exploded(json!({"G": 100, "R": 200})).unwrap(),
        "G=100; R=200"
    );
}

#[test]
fn values_are_joined_by_commas_without_explode() {
    assert_eq!(joined(json!("blue")).unwrap(), "color=blue");
    assert_eq!(
        joined(json!(["blue", "black"])).unwrap(),
        "color=blue,black"
    );
    assert_eq!(
        joined(json!({"G": 100, "R": 200})).unwrap(),
        "color=G,100,R,200"
    );
    let both = Joined {
        first: Some("1".into()),
        color: json!(2),
    };
    assert_eq!(cookies(&both).unwrap(), "first=1; color=2");
}

#[test]
fn what_is_empty_is_not_sent() {
    for empty in [json!([]), json!({}), json!(null)] {
        assert_eq!(exploded(empty.clone()).unwrap(), "");
        assert_eq!(joined(empty).unwrap(), "");
    }
    assert_eq!(joined(json!("")).unwrap(), "color=");
}

#[test]
fn nothing_is_encoded() {
    assert_eq!(
        exploded(json!("a%3B b=\"c\"/?")).unwrap(),
        "color=a%3B b=\"c\"/?"
    );
}

#[test]
fn what_would_set_another_cookie_is_refused() {
    for harmful in [
        json!("a; admin=1"),
        json!(["a", "b;c"]),
        json!("a\r\nX: y"),
        json!({"a=b": "c"}),
        json!({"a;b": "c"}),
    ] {
        let error = exploded(harmful).unwrap_err().to_string();
        assert!(error.contains("`color`"), "{error}");
        assert!(!error.contains("admin"), "{error}");
    }
    assert!(joined(json!(["a;b"])).is_err());
}

#[test]
fn those_of_headers_stay() {
    let client = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .http_client(http_client())
        .default_header("Cookie", "session=1")
        .build()
        .unwrap();
    let color = json!("blue");
    let request = Joined { first: None, color }
        .to_request(client.config())
        .unwrap();
    assert_eq!(request.headers()["cookie"], "session=1; color=blue");
}
