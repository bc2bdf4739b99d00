//! Lists with other separators than commas (Swagger 2.0, Parameter Object, `collectionFormat`), in each place.

use std::collections::BTreeMap;

use portolan_runtime::runtime::{
    ClientBuilder, Empty, NoDocumentedErrors, Operation, OperationMeta, RequestBody, params,
};

use super::api::{API, http_client};

#[derive(Clone)]
struct Lists {
    pipes: Vec<String>,
    ssv: Vec<i64>,
    tsv: Vec<String>,
    map: BTreeMap<String, i64>,
    pipes_header: Vec<String>,
    ssv_header: Vec<i64>,
    tsv_header: Vec<String>,
    map_header: BTreeMap<String, i64>,
    tsv_query: Vec<String>,
    form: BTreeMap<String, Vec<String>>,
}
params! { Lists {
    pipes: path [pipe_delimited] "pipes",
    ssv: path [space_delimited] "ssv",
    tsv: path [tab_delimited] "tsv",
    map: path [pipe_delimited] "map",
    pipes_header: header [pipe_delimited] "X-Pipes",
    ssv_header: header [space_delimited] "X-Ssv",
    tsv_header: header [tab_delimited] "X-Tsv",
    map_header: header [pipe_delimited] "X-Map",
    tsv_query: query [tab_delimited] "tsv",
    form: body [form_explode] { "tsv" [tab_delimited] },
} }
impl Operation for Lists {
    type Answer = Empty;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta::new("op", "POST", "/{pipes}/{ssv}/{tsv}/{map}");
}

fn texts(texts: [&str; 2]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

fn request() -> http::Request<RequestBody> {
    let map = || BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]);
    let lists = Lists {
        pipes: texts(["a/b", "c"]),
        ssv: vec![1, 2],
        tsv: texts(["a", "b"]),
        map: map(),
        pipes_header: texts(["a b", "c"]),
        ssv_header: vec![1, 2],
        tsv_header: texts(["a,b", "c"]),
        map_header: map(),
        tsv_query: texts(["a&b", "c"]),
        form: BTreeMap::from([("tsv".to_owned(), texts(["a", "b"]))]),
    };
    let client = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .http_client(http_client())
        .build()
        .unwrap();
    lists.to_request(client.config()).unwrap()
}

#[test]
fn separators_are_encoded_in_urls() {
    let request = request();
    assert_eq!(
        request.uri().path_and_query().unwrap().as_str(),
        "/a%2Fb%7Cc/1%202/a%09b/a%7C1%7Cb%7C2?tsv=a%26b%09c"
    );
    assert_eq!(request.body().as_bytes(), Some(&b"tsv=a%09b"[..]));
}

#[test]
fn separators_stand_as_they_are_in_headers() {
    let request = request();
    let header = |name| request.headers()[name].to_str().unwrap();
    assert_eq!(header("x-pipes"), "a b|c");
    assert_eq!(header("x-ssv"), "1 2");
    assert_eq!(request.headers()["x-tsv"].as_bytes(), b"a,b\tc");
    assert_eq!(header("x-map"), "a|1|b|2");
}
