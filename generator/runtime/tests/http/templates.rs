//! Styles beside URI templates (RFC 6570) as others implement them: OpenAPI 3.0, Parameter Object, defines most styles
//! by these templates.

use iri_string::spec::UriSpec;
use iri_string::template::UriTemplateStr;
use iri_string::template::simple_context::{SimpleContext, Value as Variable};
use percent_encoding::percent_decode_str;
use portolan_runtime::runtime::{
    ClientBuilder, Empty, NoDocumentedErrors, Operation, OperationMeta, RequestBody, params,
};
use serde_json::Value;

use super::api::{API, http_client};

/// Characters that mean something in URLs, in forms or in templates, and some that mean nothing there.
const TEXTS: &[&str] = &[
    "",
    "plain",
    "-._~",
    "a b",
    "1+1=2",
    ":/?#[]@",
    "!$&'()*+,;=",
    "100%",
    "%41%2f",
    "{color}",
    "\"<>\\^`|",
    "grün €",
    "日本語",
    "👩‍🚀",
    "..a",
    "x.y",
];

/// Names of members. Reserved characters stay in those of exploded templates, so none is among them.
const NAMES: &[&str] = &["R", "a-b", "c.d", "e_f", "größe", "日本"];

/// A primitive of each text, arrays and objects of up to three texts.
fn values() -> Vec<Value> {
    let mut values: Vec<Value> = TEXTS.iter().map(|it| Value::from(*it)).collect();
    for length in 0..=3 {
        for texts in TEXTS.windows(length.max(1)) {
            let items: Value = texts.iter().take(length).copied().collect();
            values.push(items);
        }
        for (index, texts) in TEXTS.windows(length.max(1)).enumerate() {
            let names = NAMES.iter().cycle().skip(index);
            // Another order than that of names would depend on features of `serde_json`.
            let sorted: std::collections::BTreeMap<_, _> =
                names.zip(texts.iter().take(length)).collect();
            let members = sorted
                .iter()
                .map(|(name, text)| ((**name).to_owned(), Value::from(**text)));
            values.push(Value::Object(members.collect()));
        }
    }
    values.extend([Value::from(-12), Value::from(0.5), Value::from(true)]);
    values
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// What the template makes of a value.
fn expanded(template: &str, value: &Value) -> String {
    let variable = match value {
        Value::Array(items) => Variable::List(items.iter().map(text).collect()),
        Value::Object(members) => {
            let members = members.iter();
            Variable::Assoc(members.map(|(name, it)| (name.clone(), text(it))).collect())
        }
        primitive => Variable::String(text(primitive)),
    };
    let mut context = SimpleContext::new();
    context.insert("color", variable);
    let template = UriTemplateStr::new(template).unwrap();
    template.expand::<UriSpec, _>(&context).unwrap().to_string()
}

fn request(operation: &impl Operation) -> Option<http::Request<RequestBody>> {
    let client = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .http_client(http_client())
        .build()
        .unwrap();
    operation.to_request(client.config()).ok()
}

/// Compares a style with a template for all values: `shown` is what is seen of a request, `expected` what it is to be,
/// made of the expanded template.
macro_rules! compare {
    ($test:ident, $location:ident $([$style:ident])?, $path:literal, $template:literal, $shown:expr, $expected:expr) => {
        #[test]
        fn $test() {
            #[derive(Clone)]
            struct One { color: Value }
            params! { One { color: $location $([$style])? "color" } }
            impl Operation for One {
                type Answer = Empty;
                type Error = NoDocumentedErrors;
                const META: OperationMeta = OperationMeta { id: "op", path: $path, ..OperationMeta::NEW };
            }
            let shown: fn(http::Request<RequestBody>) -> String = $shown;
            let expected: fn(&Value, String) -> Option<String> = $expected;
            for value in values() {
                let expected = expected(&value, expanded($template, &value));
                let shown = request(&One { color: value.clone() }).map(shown);
                assert_eq!(shown, expected, "{value}");
            }
        }
    };
}

fn path(request: http::Request<RequestBody>) -> String {
    request.uri().path().to_owned()
}

fn query(request: http::Request<RequestBody>) -> String {
    request.uri().path_and_query().unwrap().to_string()
}

fn header(request: http::Request<RequestBody>) -> String {
    let value = request.headers().get("color");
    let value = value.map(|it| String::from_utf8(it.as_bytes().to_vec()).unwrap());
    value.unwrap_or_else(|| "none".to_owned())
}

fn cookie(request: http::Request<RequestBody>) -> String {
    let value = request.headers().get("cookie");
    value.map_or("", |it| it.to_str().unwrap()).to_owned()
}

/// A path parameter always has a value: what is empty is refused.
fn in_path(value: &Value, expanded: String) -> Option<String> {
    let is_empty = match value {
        Value::Array(items) => items.iter().all(|it| it == ""),
        Value::Object(members) => members.is_empty(),
        primitive => primitive == "",
    };
    (!is_empty).then_some(expanded)
}

/// Nothing follows the name of a member that is empty, not even an equals sign (RFC 6570, appendix A); `iri-string` writes
/// one. No other equals sign stands there, as those of values are encoded.
fn in_matrix(value: &Value, expanded: String) -> Option<String> {
    let expanded = expanded.replace("=;", ";");
    in_path(value, expanded.trim_end_matches('=').to_owned())
}

fn as_it_is(_: &Value, expanded: String) -> Option<String> {
    Some(expanded)
}

/// Headers are not encoded (OpenAPI 3.0, Parameter Object; RFC 9110, section 5.5).
fn in_header(value: &Value, expanded: String) -> Option<String> {
    let has_nothing = match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    if has_nothing {
        return Some("none".to_owned());
    }
    Some(percent_decode_str(&expanded).decode_utf8().unwrap().into())
}

fn in_cookie(_: &Value, expanded: String) -> Option<String> {
    Some(expanded.trim_start_matches('?').replace('&', "; "))
}

compare!(simple_path, path, "/{color}", "/{color}", path, in_path);
compare!(
    simple_explode_path,
    path[simple_explode],
    "/{color}",
    "/{color*}",
    path,
    in_path
);
compare!(
    label_path,
    path[label],
    "/x{color}",
    "/x{.color}",
    path,
    in_path
);
compare!(
    label_explode_path,
    path[label_explode],
    "/x{color}",
    "/x{.color*}",
    path,
    in_path
);
compare!(
    matrix_path,
    path[matrix],
    "/x{color}",
    "/x{;color}",
    path,
    in_path
);
compare!(
    matrix_explode_path,
    path[matrix_explode],
    "/x{color}",
    "/x{;color*}",
    path,
    in_matrix
);
compare!(form_query, query[form], "/", "/{?color}", query, as_it_is);
compare!(
    form_explode_query,
    query,
    "/",
    "/{?color*}",
    query,
    as_it_is
);
compare!(simple_header, header, "/", "{color}", header, in_header);
compare!(
    simple_explode_header,
    header[simple_explode],
    "/",
    "{color*}",
    header,
    in_header
);
compare!(
    form_cookie,
    cookie[form],
    "/",
    "{?color}",
    cookie,
    in_cookie
);
compare!(
    form_explode_cookie,
    cookie,
    "/",
    "{?color*}",
    cookie,
    in_cookie
);
