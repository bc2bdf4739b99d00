//! The program that calls the operations of a generated SDK.

use std::fmt::Write as _;

use portolan::rust;

use crate::program::path;

/// How requests leave the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transport {
    /// They are shown.
    None,
    /// They are sent over HTTP.
    Http,
}

/// What is the same in all programs.
const START: &str = r#"//! Calls operations of the SDK with values that come as JSON.
#![allow(warnings)]

use std::io::{BufRead, Write};
use sdk::runtime::{self, json, json::Value as _, Operation};
use serde_json::{Map, Value};

struct Caller<'a> { client: &'a sdk::Client, values: Map<String, Value> }

impl Caller<'_> {
    fn required<T: json::Value>(&self, name: &str) -> Result<T, String> {
        let value = self.values.get(name).ok_or_else(|| format!("no value for {name}"))?;
        json::from_slice(value.to_string().as_bytes()).map_err(|error| format!("{name}: {error}"))
    }
    fn optional<T: json::Value>(&self, name: &str) -> Result<Option<T>, String> {
        self.values.contains_key(name).then(|| self.required(name)).transpose()
    }
}

fn main() {
    let client = client();
    let (input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    for line in input.lines() {
        let line = line.unwrap();
        let (number, values) = line.split_once(' ').unwrap();
        let number: usize = number.parse().unwrap();
        let caller = Caller { client: &client, values: serde_json::from_str(values).unwrap() };
        match OPERATIONS[number](&caller) {
            Ok(value) => { write!(output, "+{value}"); }
            Err(message) => { write!(output, "-{}", message.replace('\n', " ")); }
        }
        output.write_all(b"\n");
        output.flush().unwrap();
    }
}
"#;

const SHOW: &str = r#"
fn client() -> sdk::Client {
    sdk::Client::builder().base_url("http://127.0.0.1:9").transport(Nowhere).build().unwrap()
}
struct Nowhere;
impl runtime::Transport for Nowhere {
    fn send(&self, _: http::Request<runtime::RequestBody>) -> runtime::BoxFuture<'_, Result<http::Response<Box<dyn runtime::Body>>, runtime::TransportError>> {
        unreachable!()
    }
    fn sleep(&self, _: std::time::Duration) -> runtime::BoxFuture<'static, ()> {
        unreachable!()
    }
}
fn finish<O: Operation + 'static>(caller: &Caller<'_>, params: O) -> Result<Value, String> {
    let request = params.to_request(caller.client.config()).map_err(|error| error.to_string())?;
    let headers: Vec<Value> = request.headers().iter().map(|(name, value)| {
        serde_json::json!([name.as_str(), String::from_utf8_lossy(value.as_bytes())])
    }).collect();
    let body = String::from_utf8_lossy(request.body().as_bytes().unwrap_or_default()).into_owned();
    Ok(serde_json::json!({ "method": request.method().as_str(), "uri": request.uri().to_string(), "headers": headers, "body": body }))
}
"#;

const SEND: &str = r#"
fn finish<O: Operation + 'static>(caller: &Caller<'_>, params: O) -> Result<Value, String> {
    // A thread of its own notices connections that the server closes between calls.
    thread_local! { static RUNTIME: tokio::runtime::Runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap(); }
    let shown = |headers: Option<&http::HeaderMap>| {
        headers.and_then(|it| it.get("sl-violations")).map(|it| String::from_utf8_lossy(it.as_bytes()).into_owned())
    };
    let call = caller.client.send(params).response();
    match RUNTIME.with(|it| it.block_on(call)) {
        Ok(response) => Ok(serde_json::json!({ "status": response.status().as_u16(), "violations": shown(Some(response.headers())) })),
        Err(error) => Ok(serde_json::json!({
            "status": error.status().map(|it| it.as_u16()),
            "violations": shown(error.headers()),
            "kind": format!("{:?}", error.kind()),
            "error": error.to_string(),
            "body": error.text().map(|it| it.into_owned()),
        })),
    }
}
"#;

/// The operations with their modules, in the order of the program; those of older versions are left out.
pub(crate) fn operations(
    krate: &rust::Crate,
) -> impl Iterator<Item = (&rust::Group, &rust::Operation)> {
    krate
        .groups
        .iter()
        .flat_map(|group| group.operations.iter().map(move |it| (group, it)))
}

/// The whole program.
pub(crate) fn source(krate: &rust::Crate, transport: Transport) -> String {
    let mut source = START.to_owned();
    source.push_str(match transport {
        Transport::None => SHOW,
        Transport::Http => SEND,
    });
    if transport == Transport::Http {
        source.push_str(&client(krate));
    }
    source.push_str("\nstatic OPERATIONS: &[fn(&Caller<'_>) -> Result<Value, String>] = &[\n");
    for (group, operation) in operations(krate) {
        source.push_str(
            &entry(group, operation)
                .unwrap_or_else(|| "    |_| Err(\"not called\".to_owned()),\n".to_owned()),
        );
    }
    source.push_str("];\n");
    source
}

/// The function that makes a client with credentials for each security scheme.
fn client(krate: &rust::Crate) -> String {
    let mut kinds: Vec<&str> = krate
        .api
        .schemes
        .iter()
        .filter_map(|it| match it.kind {
            rust::SchemeKind::Bearer | rust::SchemeKind::ClientCredentials { .. } => {
                Some("BearerToken::new(\"token\")")
            }
            rust::SchemeKind::Basic => Some("BasicAuth::new(\"user\", \"password\")"),
            rust::SchemeKind::HeaderKey(_)
            | rust::SchemeKind::QueryKey(_)
            | rust::SchemeKind::CookieKey(_) => Some("ApiKey::new(\"key\")"),
            rust::SchemeKind::Digest | rust::SchemeKind::Http(_) => None,
        })
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    let credentials: String = kinds
        .iter()
        .map(|it| format!(".auth(runtime::{it})"))
        .collect();
    format!(
        "\nfn client() -> sdk::Client {{\n    let url = std::env::args().nth(1).unwrap();\n    \
         sdk::Client::builder().base_url(url){credentials}.build().unwrap()\n}}\n"
    )
}

fn entry(group: &rust::Group, operation: &rust::Operation) -> Option<String> {
    let mut arguments = String::new();
    let mut optional = String::new();
    for parameter in &operation.parameters {
        let ident = &parameter.ident;
        let (ty, wrap) = match parameter.place {
            rust::Place::Body => json_body(operation, parameter).map(|it| (it.0, it.2)),
            _ => Some((parameter.ty.clone(), None)),
        }
        .unzip();
        let wrap = wrap.flatten().map(|variant| {
            let content = operation
                .contents
                .as_ref()
                .map(|it| it.ident.to_string())
                .unwrap_or_default();
            format!("sdk::{}::{content}::{variant}", group.path)
        });
        if parameter.presence == rust::Presence::Required && !parameter.is_asked() {
            continue;
        }
        match (parameter.presence, ty) {
            (rust::Presence::Required, None) => return None,
            (rust::Presence::Required, Some(ty)) => {
                let value = format!("caller.required::<{}>(\"{ident}\")?", spelled(&ty));
                let _ = match wrap {
                    Some(wrap) => write!(arguments, "{wrap}({value}), "),
                    None => write!(arguments, "{value}, "),
                };
            }
            (rust::Presence::Optional, None) => {}
            (rust::Presence::Optional, Some(ty)) => {
                let value = format!("caller.optional::<{}>(\"{ident}\")?", spelled(&ty));
                let wrap = wrap.map(|it| format!(".map({it})")).unwrap_or_default();
                let _ = writeln!(optional, "        params.{ident} = {value}{wrap};");
            }
        }
    }
    Some(format!(
        "    |caller| {{\n        let mut params = sdk::{}::{}::new({arguments});\n{optional}        finish(caller, params)\n    }},\n",
        group.path, operation.params
    ))
}

/// The type and media type of a JSON body, with its variant where there are several media types.
pub(super) fn json_body(
    operation: &rust::Operation,
    parameter: &rust::Parameter,
) -> Option<(rust::Type, String, Option<rust::VariantIdent>)> {
    if let Some(contents) = &operation.contents {
        let json = contents
            .variants
            .iter()
            .find(|it| it.style == rust::Style::Json && is_json(&it.media_type))?;
        return Some((
            json.ty.clone(),
            json.media_type.clone(),
            Some(json.ident.clone()),
        ));
    }
    let media_type = operation
        .meta
        .content_type
        .clone()
        .unwrap_or_else(|| "application/json".to_owned());
    let is_json_body =
        matches!(parameter.style, None | Some(rust::Style::Json)) && is_json(&media_type);
    is_json_body.then(|| (parameter.ty.clone(), media_type, None))
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// A type as the program names it.
fn spelled(ty: &rust::Type) -> String {
    match ty {
        rust::Type::Bool => "bool".to_owned(),
        rust::Type::String => "String".to_owned(),
        rust::Type::Json => "Value".to_owned(),
        rust::Type::Named(it) => path(it),
        rust::Type::Open(it) => format!("sdk::Open<{}>", path(it)),
        rust::Type::List(it) => format!("Vec<{}>", spelled(it)),
        rust::Type::Map(it) => format!("std::collections::BTreeMap<String, {}>", spelled(it)),
        rust::Type::Option(it) => format!("Option<{}>", spelled(it)),
        rust::Type::Patch(it) => format!("sdk::Patch<{}>", spelled(it)),
        rust::Type::Boxed(it) => format!("Box<{}>", spelled(it)),
        rust::Type::Secret(it) => format!("sdk::Secret<{}>", spelled(it)),
        // Those that are taken as they are can be inferred.
        _ => "_".to_owned(),
    }
}
