//! Lowers parameters (OpenAPI 3.0, Parameter Object).

use indexmap::IndexMap;
use openapiv3::{
    Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr,
};

use super::Lowering;
use super::facts::facts;
use super::media::is_json;
use super::object::constant;
use super::query_string::form;
use super::schema::Site;
use super::view::{SchemaRef, View};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::http_text::is_token;
use crate::ir;
use crate::openapi;
use crate::openapi::carried::{ALLOW_RESERVED, COOKIE_STYLE, DELIMITED, KEPT_HEADER, QUERY_STRING};
use crate::text::Pointer;

/// The schema of a value, and how it is written.
pub(super) struct Written<'d> {
    pub(super) schema: Option<(SchemaRef<'d>, Pointer)>,
    pub(super) style: ir::Style,
    pub(super) encodings: Vec<ir::Encoding>,
}

/// Header parameters with these names are ignored (OpenAPI 3.0, Parameter Object, `name`); the last ones since they say how a message is
/// transferred, which whoever transfers it knows (RFC 9110, sections 7.6.1 and 8.6; RFC 9112, section 6.1).
const IGNORED_HEADERS: [&str; 6] = [
    "accept",
    "content-type",
    "authorization",
    "content-length",
    "transfer-encoding",
    "connection",
];

impl<'d> Lowering<'d> {
    /// An operation's path and its parameters: those of the path item, replaced or followed by its own.
    pub(super) fn lower_parameters(
        &mut self,
        item: &'d openapi::Item,
        index: usize,
    ) -> (String, Vec<ir::Parameter>) {
        let own_place = item.place.child("parameters");
        let own = item
            .operation
            .parameters
            .iter()
            .enumerate()
            .map(|(i, it)| (own_place.index(i), it));
        let shared = item
            .shared
            .iter()
            .map(|(place, it)| (place.clone(), it))
            .collect();
        let mut found = self.lower_parameter_list(shared, item, index);
        found.extend(self.lower_parameter_list(own.collect(), item, index));
        let mut parameters: Vec<ir::Parameter> = found.into_values().collect();
        let path = self.match_path(item, &mut parameters);
        (path, parameters)
    }

    /// The parameters of one list, by location and name; of two with the same, the first.
    fn lower_parameter_list(
        &mut self,
        list: Vec<(Pointer, &'d ReferenceOr<Parameter>)>,
        item: &openapi::Item,
        index: usize,
    ) -> IndexMap<(ir::Location, String), ir::Parameter> {
        let mut places: IndexMap<(ir::Location, String), Pointer> = IndexMap::new();
        let mut found = IndexMap::new();
        for (place, parameter) in list {
            let Some(parameter) = self.lower_parameter(parameter, &place, item, index) else {
                continue;
            };
            let key = (parameter.location, parameter.name.clone());
            if let Some(first) = places.get(&key) {
                self.report_duplicate(&parameter.name, first, &place);
                continue;
            }
            places.insert(key.clone(), place);
            found.insert(key, parameter);
        }
        found
    }

    fn report_duplicate(&mut self, name: &str, first: &Pointer, second: &Pointer) {
        self.diagnostics.report(
            Diagnostic::warning(
                Code::DuplicateParameter,
                format!("parameter `{name}` is declared twice"),
            )
            .primary(
                Place::Value(second.clone()),
                "declared again here, left out",
            )
            .secondary(Place::Value(first.clone()), "first declared here")
            .help("name and location together must be unique in an operation"),
        );
    }

    fn lower_parameter(
        &mut self,
        parameter: &'d ReferenceOr<Parameter>,
        place: &Pointer,
        item: &openapi::Item,
        operation: usize,
    ) -> Option<ir::Parameter> {
        let components = &self.document.components.parameters;
        let (place, parameter) = self.resolve(parameter, place, "parameters", components)?;
        let data = parameter.parameter_data_ref();
        let (location, style) = location_and_style(parameter);
        if location == ir::Location::Header && !self.is_header(data, &place) {
            return None;
        }
        let explode = explode(data, style);
        let written = match location {
            ir::Location::QueryString => self.whole_query(data, &place),
            _ => self.written(data, style, &place),
        };
        let Written {
            schema,
            style,
            encodings,
        } = written;
        let ty = match schema.clone() {
            Some((schema, place)) => {
                let site = self.parameter_site(data, schema, place, item, operation);
                self.lower_schema(schema, &site).non_null()
            }
            None => without_schema(style),
        };
        let ty = match location {
            ir::Location::QueryString if style == ir::Style::Form => form(ty),
            _ => ty,
        };
        let schema = schema.and_then(|(schema, _)| match schema {
            SchemaRef::Inline(schema) => Some(schema),
            SchemaRef::Reference(_) => None,
        });
        Some(ir::Parameter {
            name: data.name.clone(),
            place,
            description: data.description.clone(),
            deprecated: data.deprecated.unwrap_or(false),
            location,
            style,
            explode,
            characters: characters(parameter),
            encodings,
            ty,
            presence: presence(data, location),
            default: schema.and_then(|it| it.schema_data.default.clone()),
            constant: schema.and_then(|it| constant(&it.schema_data)),
            facts: schema.map(facts).unwrap_or_default(),
            example: example(data).or_else(|| schema?.schema_data.example.clone()),
        })
    }

    /// Whether a header of this name can be a parameter, and is not ignored.
    fn is_header(&mut self, data: &ParameterData, place: &Pointer) -> bool {
        let name = data.name.to_ascii_lowercase();
        if IGNORED_HEADERS.contains(&name.as_str()) && !is_set(data, KEPT_HEADER) {
            return false;
        }
        if !is_token(&name) {
            self.report_header(&data.name, &place.child("name"));
            return false;
        }
        true
    }

    /// Texts are named after the parameter, and so is what the configuration names; other types belong to the operation.
    fn parameter_site(
        &self,
        data: &ParameterData,
        schema: SchemaRef<'d>,
        place: Pointer,
        item: &openapi::Item,
        operation: usize,
    ) -> Site {
        let text = match schema {
            SchemaRef::Inline(schema) => {
                View::of(schema).ty == Some("string") && View::of(schema).texts.is_none()
            }
            SchemaRef::Reference(_) => false,
        };
        if text || self.choices.names_parameter(&data.name) {
            let owner = ir::Owner::Parameter(data.name.clone());
            return Site { owner, place };
        }
        // Several components may describe parameters of one name, but none has the key of another.
        let key = place
            .as_str()
            .strip_prefix("/components/parameters/")
            .and_then(|_| place.segments().nth(2));
        let shared = key.as_deref().unwrap_or(&data.name);
        Site::in_operation(item, operation, &data.name, shared, place.clone())
    }

    /// The schema and the style; a value of a media type other than JSON is given as text.
    fn written(
        &mut self,
        data: &'d ParameterData,
        style: ir::Style,
        place: &Pointer,
    ) -> Written<'d> {
        let written = |schema, style| Written {
            schema,
            style,
            encodings: Vec::new(),
        };
        let content = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                return written(Some((schema.into(), place.child("schema"))), style);
            }
            ParameterSchemaOrContent::Content(content) => content,
        };
        let place = place.child("content");
        let json = content.iter().find(|(media_type, _)| is_json(media_type));
        if let Some((media_type, content)) = json {
            let place = place.child(media_type).child("schema");
            let schema = content.schema.as_ref();
            return written(schema.map(|it| (it.into(), place)), ir::Style::Json);
        }
        let media_type = content.keys().find(|it| !it.starts_with("text/plain"));
        if let Some(media_type) = media_type {
            self.report_content(&data.name, media_type, &place);
        }
        written(None, style)
    }

    pub(super) fn report_content(&mut self, name: &str, media_type: &str, content: &Pointer) {
        self.diagnostics.report(
            Diagnostic::warning(
                Code::UnsupportedParameter,
                format!("parameter `{name}` is of the media type `{media_type}`"),
            )
            .primary(Place::Key(content.child(media_type)), "taken as one text"),
        );
    }
}

/// A path without one of its variables is another path.
fn presence(data: &ParameterData, location: ir::Location) -> ir::Presence {
    match data.required || location == ir::Location::Path {
        true => ir::Presence::Required,
        false => ir::Presence::Optional,
    }
}

fn example(data: &ParameterData) -> Option<ir::Value> {
    let named = || {
        data.examples
            .values()
            .find_map(|it| it.as_item()?.value.clone())
    };
    data.example.clone().or_else(named)
}

fn characters(parameter: &Parameter) -> ir::Characters {
    match parameter {
        Parameter::Query {
            allow_reserved: true,
            ..
        } => ir::Characters::Reserved,
        Parameter::Path { parameter_data, .. } if is_set(parameter_data, ALLOW_RESERVED) => {
            ir::Characters::Reserved
        }
        _ => ir::Characters::Unreserved,
    }
}

fn is_set(data: &ParameterData, extension: &str) -> bool {
    data.extensions.get(extension) == Some(&true.into())
}

/// Whether lists and objects are spread (OpenAPI 3.2, Parameter Object, `explode`).
fn explode(data: &ParameterData, style: ir::Style) -> ir::Explode {
    use ir::Style::{Cookie, DeepObject, Form};
    match data.explode {
        Some(true) => ir::Explode::Each,
        Some(false) => ir::Explode::Together,
        None if matches!(style, Form | DeepObject | Cookie) => ir::Explode::Each,
        None => ir::Explode::Together,
    }
}

/// The type of a value of which nothing is said.
fn without_schema(style: ir::Style) -> ir::Type {
    match style {
        ir::Style::Json => ir::Type::Any,
        _ => ir::Type::Scalar(ir::Scalar::String),
    }
}

fn location_and_style(parameter: &Parameter) -> (ir::Location, ir::Style) {
    let (location, style) = declared(parameter);
    let extensions = &parameter.parameter_data_ref().extensions;
    (location, delimited(extensions).unwrap_or(style))
}

/// How items are joined where no style of the place does so.
pub(super) fn delimited(extensions: &IndexMap<String, ir::Value>) -> Option<ir::Style> {
    match extensions.get(DELIMITED)?.as_str()? {
        "spaceDelimited" => Some(ir::Style::SpaceDelimited),
        "pipeDelimited" => Some(ir::Style::PipeDelimited),
        "tabDelimited" => Some(ir::Style::TabDelimited),
        _ => None,
    }
}

fn declared(parameter: &Parameter) -> (ir::Location, ir::Style) {
    match parameter {
        Parameter::Path { style, .. } => {
            let style = match style {
                PathStyle::Matrix => ir::Style::Matrix,
                PathStyle::Label => ir::Style::Label,
                PathStyle::Simple => ir::Style::Simple,
            };
            (ir::Location::Path, style)
        }
        Parameter::Query { parameter_data, .. } if is_set(parameter_data, QUERY_STRING) => {
            (ir::Location::QueryString, ir::Style::Form)
        }
        Parameter::Query { style, .. } => {
            let style = match style {
                QueryStyle::Form => ir::Style::Form,
                QueryStyle::SpaceDelimited => ir::Style::SpaceDelimited,
                QueryStyle::PipeDelimited => ir::Style::PipeDelimited,
                QueryStyle::DeepObject => ir::Style::DeepObject,
            };
            (ir::Location::Query, style)
        }
        Parameter::Header { .. } => (ir::Location::Header, ir::Style::Simple),
        Parameter::Cookie { parameter_data, .. } if is_set(parameter_data, COOKIE_STYLE) => {
            (ir::Location::Cookie, ir::Style::Cookie)
        }
        Parameter::Cookie { .. } => (ir::Location::Cookie, ir::Style::Form),
    }
}
