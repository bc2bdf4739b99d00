//! Styles of path, query, header and cookie parameters, and of bodies: the examples of OpenAPI 3.0, Parameter Object, style
//! examples, and of RFC 6570, which it refers to.

use std::collections::BTreeMap;

use portolan_runtime::runtime::{
    ClientBuilder, Empty, NoDocumentedErrors, Operation, OperationMeta, RequestBody, json::Binary,
    object, params,
};

use super::api::{API, http_client};

#[derive(Clone)]
struct Color {
    r: i32,
    g: i32,
    b: Option<i32>,
}
object! { Color { r: "R" required, g: "G" required, b: "B" optional } }

fn blue() -> Color {
    Color {
        r: 100,
        g: 200,
        b: Some(150),
    }
}

fn colors() -> Vec<String> {
    ["blue", "black", "brown"].map(str::to_owned).to_vec()
}

fn request(operation: &impl Operation) -> http::Request<RequestBody> {
    let client = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .http_client(http_client())
        .build()
        .unwrap();
    operation.to_request(client.config()).unwrap()
}

/// Checks one parameter called `color` with a primitive, an array and an object.
macro_rules! check {
    ($test:ident, $location:ident $([$style:ident])?, $path:literal, $show:expr, $($expected:literal),*) => {
        #[test]
        fn $test() {
            #[derive(Clone)]
            struct One { color: String }
            params! { One { color: $location $([$style])? "color" } }
            operation!(One, $path);
            #[derive(Clone)]
            struct Many { color: Vec<String> }
            params! { Many { color: $location $([$style])? "color" } }
            operation!(Many, $path);
            #[derive(Clone)]
            struct Deep { color: Color }
            params! { Deep { color: $location $([$style])? "color" } }
            operation!(Deep, $path);
            let show: fn(http::Request<RequestBody>) -> String = $show;
            let shown = [
                show(request(&One { color: "blue".into() })),
                show(request(&Many { color: colors() })),
                show(request(&Deep { color: blue() })),
            ];
            assert_eq!(shown, [$($expected),*]);
        }
    };
}

macro_rules! operation {
    ($name:ident, $path:literal) => {
        impl Operation for $name {
            type Answer = Empty;
            type Error = NoDocumentedErrors;
            const META: OperationMeta = OperationMeta {
                id: "op",
                path: $path,
                ..OperationMeta::NEW
            };
        }
    };
}

fn path(request: http::Request<RequestBody>) -> String {
    request.uri().path().trim_start_matches('/').to_owned()
}

fn query(request: http::Request<RequestBody>) -> String {
    request.uri().query().unwrap_or_default().to_owned()
}

fn header(request: http::Request<RequestBody>) -> String {
    request.headers()["color"].to_str().unwrap().to_owned()
}

fn cookie(request: http::Request<RequestBody>) -> String {
    request.headers()["cookie"].to_str().unwrap().to_owned()
}

check!(
    simple_path,
    path,
    "/{color}",
    path,
    "blue",
    "blue,black,brown",
    "R,100,G,200,B,150"
);
check!(
    simple_explode_path,
    path[simple_explode],
    "/{color}",
    path,
    "blue",
    "blue,black,brown",
    "R=100,G=200,B=150"
);
check!(
    label_path,
    path[label],
    "/{color}",
    path,
    ".blue",
    ".blue,black,brown",
    ".R,100,G,200,B,150"
);
check!(
    label_explode_path,
    path[label_explode],
    "/{color}",
    path,
    ".blue",
    ".blue.black.brown",
    ".R=100.G=200.B=150"
);
check!(
    matrix_path,
    path[matrix],
    "/{color}",
    path,
    ";color=blue",
    ";color=blue,black,brown",
    ";color=R,100,G,200,B,150"
);
check!(
    matrix_explode_path,
    path[matrix_explode],
    "/{color}",
    path,
    ";color=blue",
    ";color=blue;color=black;color=brown",
    ";R=100;G=200;B=150"
);
check!(
    form_query,
    query[form],
    "/",
    query,
    "color=blue",
    "color=blue,black,brown",
    "color=R,100,G,200,B,150"
);
check!(
    form_explode_query,
    query,
    "/",
    query,
    "color=blue",
    "color=blue&color=black&color=brown",
    "R=100&G=200&B=150"
);
check!(
    space_delimited_query,
    query[space_delimited],
    "/",
    query,
    "color=blue",
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150"
);
check!(
    pipe_delimited_query,
    query[pipe_delimited],
    "/",
    query,
    "color=blue",
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150"
);
check!(
    deep_object_query,
    query[deep_object],
    "/",
    query,
    "color=blue",
    "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
);
check!(
    json_query,
    query[json],
    "/",
    query,
    "color=%22blue%22",
    "color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
    "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"
);
check!(
    simple_header,
    header,
    "/",
    header,
    "blue",
    "blue,black,brown",
    "R,100,G,200,B,150"
);
check!(
    simple_explode_header,
    header[simple_explode],
    "/",
    header,
    "blue",
    "blue,black,brown",
    "R=100,G=200,B=150"
);
check!(
    form_cookie,
    cookie[form],
    "/",
    cookie,
    "color=blue",
    "color=blue,black,brown",
    "color=R,100,G,200,B,150"
);
check!(
    form_explode_cookie,
    cookie,
    "/",
    cookie,
    "color=blue",
    "color=blue; color=black; color=brown",
    "R=100; G=200; B=150"
);

#[derive(Clone, Default)]
struct Search {
    text: Option<String>,
    on: Option<bool>,
    ratio: Option<f64>,
    big: Option<i64>,
    none: Option<Vec<String>>,
    filter: Option<serde_json::Value>,
    map: Option<BTreeMap<String, String>>,
}
params! { Search {
    text: query "te xt",
    on: query "on",
    ratio: query "ratio",
    big: query "big",
    none: query [form] "none",
    filter: query [deep_object] "filter",
    map: query "map",
} }
operation!(Search, "/");

#[test]
fn absent_and_empty_values() {
    assert_eq!(query(request(&Search::default())), "");
    let search = Search {
        text: Some(String::new()),
        none: Some(Vec::new()),
        ..Search::default()
    };
    assert_eq!(query(request(&search)), "te%20xt=");
}

#[test]
fn primitives_keep_their_text() {
    let search = Search {
        text: Some("a&b=c d+e/ü'\"\\".into()),
        on: Some(true),
        ratio: Some(0.5),
        big: Some(i64::MIN),
        ..Search::default()
    };
    assert_eq!(
        query(request(&search)),
        "te%20xt=a%26b%3Dc%20d%2Be%2F%C3%BC%27%22%5C&on=true&ratio=0.5&big=-9223372036854775808"
    );
}

fn decoded(query: &str) -> String {
    let text = percent_encoding::percent_decode_str(query);
    text.decode_utf8().unwrap().into_owned()
}

#[track_caller]
fn deep(filter: serde_json::Value, expected: &str) {
    let search = Search {
        filter: Some(filter),
        ..Search::default()
    };
    assert_eq!(decoded(&query(request(&search))), expected);
}

#[test]
fn nested_deep_objects() {
    deep(
        serde_json::json!({"a": {"b": "x", "c": {"d": 1}}, "n": null}),
        "filter[a][b]=x&filter[a][c][d]=1",
    );
}

#[test]
fn arrays_in_deep_objects() {
    deep(
        serde_json::json!({"e": [1, null, 2], "f": [{"g": 1}, {"g": [2]}], "empty": []}),
        "filter[e][0]=1&filter[e][2]=2&filter[f][0][g]=1&filter[f][1][g][0]=2",
    );
    deep(serde_json::json!([{"a": 1}]), "filter[0][a]=1");
    deep(serde_json::json!({}), "");
}

#[test]
fn brackets_in_names_of_deep_objects() {
    deep(serde_json::json!({"a[b": 1}), "filter[a[b]=1");
}

#[derive(Clone)]
struct Lists {
    lists: serde_json::Value,
}
params! { Lists { lists: query "lists" } }
operation!(Lists, "/");

#[test]
fn arrays_in_exploded_objects_share_a_name() {
    let lists = serde_json::json!({"a": [1, null, 2], "b": [], "c": {"d": 1}, "e": null});
    assert_eq!(
        decoded(&query(request(&Lists { lists }))),
        "a=1&a=2&c={\"d\":1}"
    );
}

#[test]
fn arrays_in_arrays_are_json() {
    let lists = serde_json::json!([[1, 2], {"a": 1}]);
    assert_eq!(
        decoded(&query(request(&Lists { lists }))),
        "lists=[1,2]&lists={\"a\":1}"
    );
}

#[test]
fn names_of_members_are_encoded() {
    let map = BTreeMap::from([("a&b".to_owned(), "=".to_owned())]);
    let search = Search {
        map: Some(map),
        ..Search::default()
    };
    assert_eq!(query(request(&search)), "a%26b=%3D");
}

#[derive(Clone)]
struct Kept {
    text: String,
    list: Vec<String>,
    both: Vec<String>,
}
params! { Kept { text: query [reserved] "text", list: query [form, reserved] "list[]", both: query [pipe_delimited, reserved] "both" } }
operation!(Kept, "/?fixed=1&also");

#[test]
fn reserved_characters_stay_where_they_do_no_harm() {
    let kept = Kept {
        text: "a/b?c:d@e!f$g'h(i)*,;=".into(),
        list: vec!["a,b".into(), "c/d".into()],
        both: vec!["a|b".into(), "c".into()],
    };
    assert_eq!(
        query(request(&kept)),
        "fixed=1&also&text=a/b?c:d@e!f$g'h(i)*,;%3D&list%5B%5D=a%2Cb,c/d&both=a%7Cb%7Cc"
    );
    let harmful = Kept {
        text: "a&b#c+d%e[f] g\"ü".into(),
        list: Vec::new(),
        both: Vec::new(),
    };
    assert_eq!(
        query(request(&harmful)),
        "fixed=1&also&text=a%26b%23c%2Bd%25e[f]%20g%22%C3%BC"
    );
}

#[derive(Clone)]
struct Matrix {
    color: serde_json::Value,
}
params! { Matrix { color: path [matrix_explode] "co/lor" } }
operation!(Matrix, "/x{co/lor}.json");

#[test]
fn empty_parts_of_an_exploded_matrix_have_no_equals_sign() {
    let show = |color| path(request(&Matrix { color }));
    assert_eq!(
        show(serde_json::json!(["a", "", "b"])),
        "x;co%2Flor=a;co%2Flor;co%2Flor=b.json"
    );
    assert_eq!(
        show(serde_json::json!({"B": "/", "G": null, "R": ""})),
        "x;B=%2F;R.json"
    );
}

#[derive(Clone)]
struct Headers {
    list: Vec<String>,
    map: BTreeMap<String, String>,
    text: String,
}
params! { Headers { list: header "X-List", map: header [simple_explode] "X-Map", text: header "X-Text" } }
operation!(Headers, "/");

#[test]
fn headers_without_items_are_not_sent() {
    let request = request(&Headers {
        list: Vec::new(),
        map: BTreeMap::new(),
        text: String::new(),
    });
    let headers = request.headers();
    assert!(!headers.contains_key("x-list") && !headers.contains_key("x-map"));
    assert_eq!(headers["x-text"], "");
}

#[test]
fn header_values_are_not_encoded() {
    let request = request(&Headers {
        list: vec![String::new(), "a b".into(), "ü&".into()],
        map: BTreeMap::from([("k".into(), "v=".into())]),
        text: " x ".into(),
    });
    let header = |name| String::from_utf8_lossy(request.headers()[name].as_bytes()).into_owned();
    assert_eq!(
        [header("x-list"), header("x-map"), header("x-text")],
        [",a b,ü&", "k=v=", " x "]
    );
}

#[derive(Clone)]
struct Upload {
    body: Option<Binary>,
}
params! { Upload { body: body [raw] } }
operation!(Upload, "/");

#[derive(Clone)]
struct Note {
    body: String,
}
params! { Note { body: body [text] } }
operation!(Note, "/");

#[derive(Clone)]
struct Form {
    body: serde_json::Value,
}
params! { Form { body: body [form] } }
operation!(Form, "/");

#[test]
fn bodies_other_than_json() {
    let upload = request(&Upload {
        body: Some(Binary::from(vec![0, 0xFF, b'{'])),
    });
    assert_eq!(upload.headers()["content-type"], "application/octet-stream");
    assert_eq!(upload.body().as_bytes(), Some(&b"\0\xFF{"[..]));
    assert_eq!(
        request(&Upload { body: None })
            .headers()
            .get("content-type"),
        None
    );
    let note = request(&Note {
        body: "\"ü\"".into(),
    });
    assert_eq!(note.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(note.body().as_bytes(), Some("\"ü\"".as_bytes()));
    let form = request(&Form {
        body: serde_json::json!({"a": "1 &", "b": ["x", "y"], "c": {"d": 1}}),
    });
    assert_eq!(
        form.headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
    assert_eq!(
        form.body().as_bytes(),
        Some(&b"a=1%20%26&b=x&b=y&c=%7B%22d%22%3A1%7D"[..])
    );
}
