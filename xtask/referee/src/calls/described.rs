//! What the document says about an operation's parameters (OpenAPI 3.0, Parameter Object; Swagger 2.0, Parameter Object).

use portolan::rust;
use serde_json::{Map, Value};

use crate::dialect::{Dialect, Version, escaped};

/// A parameter, or the body.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `in`
    pub(crate) location: String,
    pub(crate) style: String,
    pub(crate) explode: bool,
    /// Of its schema.
    pub(crate) number: usize,
    /// Of the body.
    pub(crate) media_type: Option<String>,
}

/// The description of each parameter of an operation, where there is one; the reason why not even the operation is found.
pub(super) fn operation(
    root: &Value,
    dialect: &mut Dialect<'_>,
    operation: &rust::Operation,
) -> Result<Vec<Option<Parameter>>, String> {
    let (item, own) = place(root, operation).ok_or("spelled differently in the document")?;
    let finder = Finder {
        root,
        places: [format!("{own}/parameters"), format!("{item}/parameters")],
        own,
    };
    let found = operation.parameters.iter().map(|it| match it.place {
        rust::Place::Body => finder.body(dialect, operation, it),
        _ => finder.parameter(dialect, it),
    });
    Ok(found.collect())
}

/// The pointers to an operation's path item and to itself: found by its id, as paths with fragments look alike.
fn place(root: &Value, operation: &rust::Operation) -> Option<(String, String)> {
    let paths = root.get("paths").and_then(Value::as_object)?;
    let meta = &operation.meta;
    let method = meta.method.to_lowercase();
    let places = paths.keys().filter_map(|name| {
        let item = resolved(root, format!("/paths/{}", escaped(name)))?;
        let own = format!("{item}/{method}");
        let id = root.pointer(&own)?.get("operationId");
        Some((name, id.and_then(Value::as_str), item, own))
    });
    let mut places: Vec<_> = places.collect();
    let by_id = places.iter().position(|(_, id, ..)| *id == Some(&meta.id));
    let by_path = places.iter().position(|(name, ..)| **name == meta.path);
    let (_, _, item, own) = places.swap_remove(by_id.or(by_path)?);
    Some((item, own))
}

/// Where an operation's parameters are.
struct Finder<'a> {
    root: &'a Value,
    places: [String; 2],
    own: String,
}

impl Finder<'_> {
    fn parameter(
        &self,
        dialect: &mut Dialect<'_>,
        parameter: &rust::Parameter,
    ) -> Option<Parameter> {
        let location = match parameter.place {
            rust::Place::Path => "path",
            rust::Place::Query => "query",
            rust::Place::Header => "header",
            rust::Place::Cookie => "cookie",
            // A whole query has no name to find it by.
            rust::Place::QueryString | rust::Place::Body => return None,
        };
        let pointer = self.find(|it| {
            it.get("in").and_then(Value::as_str) == Some(location)
                && it.get("name").and_then(Value::as_str) == Some(&parameter.wire)
        })?;
        let members = self.root.pointer(&pointer)?.as_object()?;
        let (style, explode) = style(members, location, dialect.version());
        let schema = match dialect.version() {
            Version::V2 => pointer.clone(),
            _ if members.contains_key("schema") => format!("{pointer}/schema"),
            _ => {
                let (media_type, _) = members.get("content")?.as_object()?.iter().next()?;
                format!("{pointer}/content/{}/schema", escaped(media_type))
            }
        };
        Some(Parameter {
            name: parameter.wire.clone(),
            location: location.to_owned(),
            style: if members.contains_key("content") {
                "json".to_owned()
            } else {
                style
            },
            explode,
            number: dialect.number(&schema)?,
            media_type: None,
        })
    }

    fn body(
        &self,
        dialect: &mut Dialect<'_>,
        operation: &rust::Operation,
        parameter: &rust::Parameter,
    ) -> Option<Parameter> {
        let wanted = super::source::json_body(operation, parameter)?.1;
        let schema = if dialect.version() == Version::V2 {
            let place = self.find(|it| it.get("in").and_then(Value::as_str) == Some("body"))?;
            format!("{place}/schema")
        } else {
            let body = resolved(self.root, format!("{}/requestBody", self.own))?;
            let contents = self.root.pointer(&format!("{body}/content"))?.as_object()?;
            let (media_type, _) = contents
                .iter()
                .find(|(it, _)| same_media_type(it, &wanted))?;
            format!("{body}/content/{}/schema", escaped(media_type))
        };
        Some(Parameter {
            name: "body".to_owned(),
            location: "body".to_owned(),
            style: "json".to_owned(),
            explode: false,
            number: dialect.number(&schema)?,
            media_type: Some(wanted),
        })
    }

    /// The pointer to the first parameter that is wanted; those of the operation come before those of the path.
    fn find(&self, wanted: impl Fn(&Value) -> bool) -> Option<String> {
        for place in &self.places {
            let count = self
                .root
                .pointer(place)
                .and_then(Value::as_array)
                .map_or(0, Vec::len);
            for index in 0..count {
                let pointer = resolved(self.root, format!("{place}/{index}"))?;
                if self.root.pointer(&pointer).is_some_and(&wanted) {
                    return Some(pointer);
                }
            }
        }
        None
    }
}

/// The place that a place refers to.
fn resolved(root: &Value, pointer: String) -> Option<String> {
    let mut pointer = pointer;
    for _ in 0..8 {
        let value = root.pointer(&pointer)?;
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => pointer = reference.strip_prefix('#')?.to_owned(),
            None => return Some(pointer),
        }
    }
    None
}

/// `style` and `explode` with their defaults, or what `collectionFormat` says.
fn style(members: &Map<String, Value>, location: &str, version: Version) -> (String, bool) {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let usual = match location {
        "query" | "cookie" => "form",
        _ => "simple",
    };
    if version == Version::V2 {
        return match text("collectionFormat") {
            Some("multi") => ("form".to_owned(), true),
            Some("ssv") => ("spaceDelimited".to_owned(), false),
            Some("tsv") => ("tabDelimited".to_owned(), false),
            Some("pipes") => ("pipeDelimited".to_owned(), false),
            _ => (usual.to_owned(), false),
        };
    }
    let style = text("style").unwrap_or(usual);
    let explode = members
        .get("explode")
        .and_then(Value::as_bool)
        .unwrap_or(style == "form");
    (style.to_owned(), explode)
}

/// Whether two media types differ in their parameters only.
pub(super) fn same_media_type(one: &str, other: &str) -> bool {
    let essence = |it: &str| {
        it.split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_lowercase()
    };
    essence(one) == essence(other)
}
