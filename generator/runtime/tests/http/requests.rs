//! What a request consists of, without sending it.

use portolan_runtime::runtime::{
    BuildError, Client, ClientBuilder, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

use super::api::{API, AddThing, GetNews, MEDIA_TYPE, create, delete, get, http_client, thing};

fn offline() -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url("https://api.example.com/prefix/")
        .http_client(http_client())
}

fn show(operation: &impl Operation, client: &Client) -> String {
    let request = operation.to_request(client.config()).unwrap();
    let mut text = format!("{} {}\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        if name != "user-agent" {
            text.push_str(&format!("{name}: {}\n", value.to_str().unwrap()));
        }
    }
    text + std::str::from_utf8(request.body().as_bytes().unwrap()).unwrap()
}

#[test]
fn method_url_and_media_type() {
    let client = offline().build().unwrap();
    let mut operation = delete("32b6e34b3d91647abb20e7b8");
    operation.envelope = Some(false);
    assert_eq!(
        show(&operation, &client),
        "DELETE https://api.example.com/prefix/api/v2/things/32b6e34b3d91647abb20e7b8?envelope=false\n\
         accept: application/vnd.test.2023-01-01+json\n"
    );
}

#[test]
fn body_without_read_only_members() {
    let client = offline().build().unwrap();
    let mut operation = create("lamp");
    operation.body.id = Some("1".into());
    assert_eq!(
        show(&operation, &client),
        "POST https://api.example.com/prefix/api/v2/things\n\
         content-type: application/vnd.test.2023-01-01+json\n\
         accept: application/vnd.test.2023-01-01+json\n\
         {\"name\":\"lamp\"}"
    );
}

#[test]
fn absent_body_has_no_content_type() {
    let client = offline().build().unwrap();
    assert_eq!(
        show(&AddThing { body: None }, &client),
        "POST https://api.example.com/prefix/api/v2/things:add\n\
         accept: application/vnd.test.2023-01-01+json\n\
         content-length: 0\n"
    );
    assert!(
        show(
            &AddThing {
                body: Some(thing("x"))
            },
            &client
        )
        .ends_with("{\"name\":\"x\"}")
    );
}

#[test]
fn version_of_the_client() {
    let client = offline().api_version("2025-03-12").build().unwrap();
    let text = show(&create("lamp"), &client);
    assert_eq!(
        text.matches("application/vnd.test.2025-03-12+json").count(),
        2,
        "{text}"
    );
    assert!(!text.contains(MEDIA_TYPE), "{text}");
    // An operation without versions stays as it is.
    assert!(show(&GetNews {}, &client).contains("accept: text/plain\n"));
}

#[derive(Clone)]
struct GetExtended {}
params! { GetExtended {} }
impl Operation for GetExtended {
    type Answer = Json<serde_json::Value>;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "getExtended",
        path: "/extended",
        accept: "application/json",
        version: Some("2023-01-01"),
        ..OperationMeta::NEW
    };
}

#[test]
fn version_that_no_media_type_names() {
    let build = |version| {
        let client = offline().api_version(version).build().unwrap();
        GetExtended {}.to_request(client.config())
    };
    assert!(build("2023-01-01").is_ok(), "it has this version");
    assert_eq!(
        build("2025-03-12").unwrap_err().to_string(),
        "it cannot ask for the API version \"2025-03-12\": none of its media types names a version"
    );
}

#[test]
fn version_that_is_none() {
    for version in ["", "2025-03-12+json, */*", "2025\r\nX: y"] {
        let error = offline().api_version(version).build().unwrap_err();
        assert!(
            error.to_string().contains("is not an API version"),
            "{error}"
        );
    }
}

#[test]
fn user_agent_and_default_headers() {
    let request = |client: Client| get("1").to_request(client.config()).unwrap();
    let headers = |client: Client| request(client).headers().clone();
    let agent = headers(offline().build().unwrap())["user-agent"].clone();
    assert!(
        agent.to_str().unwrap().starts_with("test-sdk/1.2.3 ("),
        "{agent:?}"
    );
    let client = offline()
        .default_header("X-Team", "a")
        .user_agent("mine")
        .default_header("Accept", "text/html");
    let headers = headers(client.build().unwrap());
    assert_eq!(headers["user-agent"], "mine");
    assert_eq!(headers["x-team"], "a");
    assert_eq!(
        headers.get_all("accept").iter().collect::<Vec<_>>(),
        [MEDIA_TYPE]
    );
}

#[derive(Clone)]
struct Traced {
    trace: String,
    tags: Vec<String>,
    session: Option<String>,
    count: Option<i32>,
}
params! { Traced {
    trace: header "X-Trace",
    tags: header "X-Tags",
    session: cookie "session id",
    count: cookie "count",
} }
impl Operation for Traced {
    type Answer = Json<bool>;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "traced",
        path: "/traced",
        ..OperationMeta::NEW
    };
}

fn traced(trace: &str) -> Traced {
    Traced {
        trace: trace.into(),
        tags: vec!["a".into(), "b".into()],
        session: Some("x;y".into()),
        count: Some(3),
    }
}

#[test]
fn headers_and_cookies() {
    let client = offline().build().unwrap();
    assert_eq!(
        show(&traced("t 1"), &client),
        "GET https://api.example.com/prefix/traced\n\
         x-trace: t 1\n\
         x-tags: a,b\n\
         accept: application/json\n\
         cookie: session%20id=x%3By; count=3\n"
    );
}

#[test]
fn line_breaks_do_not_get_into_headers() {
    let client = offline().build().unwrap();
    for value in ["a\r\nX-Admin: 1", "a\nb", "a\0b"] {
        let error: BuildError = traced(value).to_request(client.config()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the header parameter `x-trace` contains a control character"
        );
    }
}

#[test]
fn params_are_data() {
    let operation = get("1");
    assert_eq!(operation, operation.clone());
    assert_ne!(operation, get("2"));
    assert_eq!(
        format!("{operation:?}"),
        "GetThing { thing_id: \"1\", envelope: None, pretty: None }"
    );
}
