//! Parameters that are the whole query (OpenAPI 3.2, Parameter Object, `in: querystring`).

use portolan_runtime::runtime::{
    ClientBuilder, Empty, NoDocumentedErrors, Operation, OperationMeta, params,
};
use serde_json::{Value, json};

use super::api::{API, http_client};

#[derive(Clone)]
struct Form {
    query: Option<Value>,
}
params! { Form { query: query_string [form_explode] { "ids" [pipe_delimited,], "raw" + reserved } "q" } }

#[derive(Clone)]
struct Json {
    query: Option<Value>,
}
params! { Json { query: query_string [json] "q" } }

#[derive(Clone)]
struct Text {
    query: Option<String>,
}
params! { Text { query: query_string [text] "q" } }

#[derive(Clone)]
struct Beside {
    other: i64,
    query: Value,
}
params! { Beside { other: query "other", query: query_string [form_explode] "q" } }

macro_rules! operation {
    ($($name:ident)*) => { $(
        impl Operation for $name {
            type Answer = Empty;
            type Error = NoDocumentedErrors;
            const META: OperationMeta = OperationMeta::new("op", "GET", "/");
        }
    )* };
}
operation! { Form Json Text Beside }

/// What stands in the URL behind the host.
fn url(operation: &impl Operation) -> String {
    let client = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .http_client(http_client())
        .build()
        .unwrap();
    let request = operation.to_request(client.config()).unwrap();
    request.uri().path_and_query().unwrap().to_string()
}

#[test]
fn a_form_is_written_as_its_encodings_say() {
    let query = json!({"a": "1 &", "b": ["x", "y"], "c": {"d": 1}, "ids": [1, 2], "raw": "a/b", "none": null});
    assert_eq!(
        url(&Form { query: Some(query) }),
        "/?a=1%20%26&b=x&b=y&c=%7B%22d%22%3A1%7D&ids=1%7C2&raw=a/b"
    );
}

#[test]
fn what_is_encoded_stays_where_reserved_characters_do() {
    let query = json!({"a": "%20", "raw": "%20a%2Fb%2fc%zz%%41%"});
    assert_eq!(
        url(&Form { query: Some(query) }),
        "/?a=%2520&raw=%20a%2Fb%2fc%25zz%25%41%25"
    );
}

#[test]
fn json_is_encoded_and_has_no_name() {
    let query = json!({"flag": null, "numbers": [1, 2]});
    assert_eq!(
        url(&Json { query: Some(query) }),
        "/?%7B%22flag%22%3Anull%2C%22numbers%22%3A%5B1%2C2%5D%7D"
    );
}

#[test]
fn text_is_encoded_and_has_no_name() {
    let query = "$.a.b[1:1]".to_owned();
    assert_eq!(url(&Text { query: Some(query) }), "/?%24.a.b%5B1%3A1%5D");
}

#[test]
fn nothing_is_no_query() {
    assert_eq!(url(&Form { query: None }), "/");
    assert_eq!(
        url(&Form {
            query: Some(json!({}))
        }),
        "/"
    );
    assert_eq!(url(&Json { query: None }), "/");
    assert_eq!(
        url(&Text {
            query: Some(String::new())
        }),
        "/"
    );
}

#[test]
fn a_parameter_beside_it_is_kept() {
    let beside = Beside {
        other: 1,
        query: json!({"a": 2}),
    };
    assert_eq!(url(&beside), "/?other=1&a=2");
}
