//! Types that the configuration names, and text parameters that get a type of their own.

use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};
use openapiv3::{MediaType, ParameterSchemaOrContent, ReferenceOr};
use serde_json::Value;

use super::reference;
use super::schema::Site;
use super::view::{SchemaRef, View};
use crate::config::{Config, Spanned, TypeChoice};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir;
use crate::openapi;
use crate::text::Pointer;

/// What the configuration says of types, looked up by where a schema stands.
#[derive(Debug, Default)]
pub(super) struct Choices<'d> {
    config: Option<&'d Config>,
    /// `Schema.property` → the text type that it has.
    properties: IndexMap<&'d str, &'d str>,
    /// Parameter → the text type that it has: from the configuration, or its own name because some parameter of that name has a pattern.
    parameters: IndexMap<String, String>,
    /// `Schema.property` or `parameter:name` → the enum that it has.
    enums: IndexMap<&'d str, &'d str>,
    /// Known texts of a type, from examples.
    examples: IndexMap<&'d str, Vec<String>>,
    /// All patterns of the parameters of a text type.
    patterns: IndexMap<String, BTreeSet<Option<String>>>,
    /// The texts so far of the enums that the configuration names.
    listed: IndexMap<&'d str, BTreeSet<String>>,
    /// Types made so far, by name.
    made: IndexMap<String, ir::TypeId>,
    /// Entries that matched something.
    matched: BTreeSet<String>,
}

impl<'d> Choices<'d> {
    pub(super) fn new(document: &'d openapi::Document, config: &'d Config) -> Self {
        let mut choices = Self {
            config: Some(config),
            ..Self::default()
        };
        for (name, choice) in &config.types {
            choices.add(name.get_ref(), choice, document);
        }
        choices.find_patterns(document);
        choices
    }

    fn add(&mut self, name: &'d str, choice: &'d TypeChoice, document: &openapi::Document) {
        let texts = |list: &'d [Spanned<String>]| list.iter().map(|it| it.get_ref().as_str());
        self.properties
            .extend(texts(&choice.properties).map(|it| (it, name)));
        self.enums.extend(texts(&choice.enums).map(|it| (it, name)));
        self.parameters
            .extend(texts(&choice.parameters).map(|it| (it.to_owned(), name.to_owned())));
        if choice.values_from_examples {
            let mut known = IndexSet::new();
            texts(&choice.properties)
                .for_each(|property| examples_of(document, property, &mut known));
            self.examples.insert(name, known.into_iter().collect());
        }
    }

    /// A text parameter of the path or the query that declares a pattern gets a type of its own, and so do all of that name.
    ///
    /// One type per name: it stays the same type when another operation declares the parameter without the pattern;
    /// only what its construction checks is then less.
    fn find_patterns(&mut self, document: &openapi::Document) {
        let own = document
            .operations
            .iter()
            .flat_map(|it| &it.operation.parameters);
        let shared = document
            .operations
            .iter()
            .flat_map(|it| it.shared.iter().map(|(_, parameter)| parameter));
        let mut patterns: IndexMap<&str, BTreeSet<Option<String>>> = IndexMap::new();
        for parameter in own
            .chain(shared)
            .chain(document.components.parameters.values())
        {
            let ReferenceOr::Item(
                openapiv3::Parameter::Path {
                    parameter_data: data,
                    ..
                }
                | openapiv3::Parameter::Query {
                    parameter_data: data,
                    ..
                },
            ) = parameter
            else {
                continue;
            };
            let ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) = &data.format else {
                continue;
            };
            let view = View::of(schema);
            if is_plain_text(&view) {
                patterns
                    .entry(&data.name)
                    .or_default()
                    .insert(view.pattern.map(str::to_owned));
            }
        }
        for (name, found) in patterns {
            let patterned = found.iter().any(Option::is_some);
            if patterned && !self.parameters.contains_key(name) {
                self.parameters.insert(name.to_owned(), name.to_owned());
            }
            if let Some(ty) = self.parameters.get(name) {
                self.patterns.entry(ty.clone()).or_default().extend(found);
            }
        }
    }

    /// The text type of a property or a parameter, if it has one.
    pub(super) fn text_type(
        &mut self,
        site: &Site,
        types: &mut ir::Types,
        view: &View<'_>,
    ) -> Option<ir::Type> {
        if !is_plain_text(view) {
            return None;
        }
        let name = match &site.owner {
            ir::Owner::Inline(schema, path) => {
                let key = format!("{schema}.{}", path.join("."));
                let name = (*self.properties.get(key.as_str())?).to_owned();
                self.matched.insert(key);
                name
            }
            ir::Owner::Parameter(parameter) => {
                self.matched.insert(format!("parameter:{parameter}"));
                self.parameters.get(parameter)?.clone()
            }
            ir::Owner::Operation(..) | ir::Owner::Component(_) | ir::Owner::Configuration(_) => {
                return None;
            }
        };
        Some(ir::Type::Named(self.text_type_named(&name, site, types)))
    }

    fn text_type_named(&mut self, name: &str, site: &Site, types: &mut ir::Types) -> ir::TypeId {
        if let Some(id) = self.made.get(name) {
            return *id;
        }
        let kind = match self.examples.get(name) {
            Some(texts) => ir::Kind::Enumeration(ir::Enumeration {
                texts: texts.clone(),
                ..ir::Enumeration::default()
            }),
            None => {
                let patterns = self.patterns.get(name).into_iter().flatten();
                let mut patterns = patterns.cloned();
                let pattern = patterns
                    .next()
                    .flatten()
                    .filter(|_| patterns.next().is_none());
                ir::Kind::Identifier(ir::Identifier { pattern })
            }
        };
        let configured = self
            .config
            .is_some_and(|it| it.types.keys().any(|key| key.get_ref() == name));
        let owner = if configured {
            ir::Owner::Configuration(name.to_owned())
        } else {
            site.owner.clone()
        };
        self.make(name, owner, &site.place, kind, types)
    }

    /// The enum that the configuration gives a property or a parameter; texts that it does not list yet are added.
    pub(super) fn enumeration(
        &mut self,
        owner: &ir::Owner,
        place: &Pointer,
        texts: &[&str],
        types: &mut ir::Types,
    ) -> Option<ir::Type> {
        let key = match owner {
            ir::Owner::Inline(schema, path) => format!("{schema}.{}", path.join(".")),
            ir::Owner::Component(schema) => schema.clone(),
            ir::Owner::Parameter(name) => format!("parameter:{name}"),
            ir::Owner::Operation(..) | ir::Owner::Configuration(_) => return None,
        };
        let name = *self.enums.get(key.as_str())?;
        self.matched.insert(key);
        let id = match self.made.get(name) {
            Some(id) => *id,
            None => {
                let kind = ir::Kind::Enumeration(ir::Enumeration::default());
                self.make(
                    name,
                    ir::Owner::Configuration(name.to_owned()),
                    place,
                    kind,
                    types,
                )
            }
        };
        let known = self
            .listed
            .entry(name)
            .or_insert_with(|| known_texts(&types[id].kind));
        let news = texts.iter().filter(|it| known.insert((**it).to_owned()));
        types.add_texts(id, news.map(|it| (*it).to_owned()));
        Some(ir::Type::Named(id))
    }

    /// Whether the configuration names the type of a parameter, or of its items.
    pub(super) fn names_parameter(&self, parameter: &str) -> bool {
        let mut choices = self.config.into_iter().flat_map(|it| it.types.values());
        let key = format!("parameter:{parameter}");
        self.enums.contains_key(key.as_str())
            || choices.any(|it| it.parameters.iter().any(|it| it.get_ref() == parameter))
    }

    fn make(
        &mut self,
        name: &str,
        owner: ir::Owner,
        place: &Pointer,
        kind: ir::Kind,
        types: &mut ir::Types,
    ) -> ir::TypeId {
        let choices = self.config.into_iter().flat_map(|it| &it.types);
        let choice = choices.into_iter().find(|(key, _)| key.get_ref() == name);
        let def = ir::TypeDef {
            owner,
            place: place.clone(),
            description: choice.and_then(|(_, it)| it.description.clone()),
            deprecated: false,
            kind,
        };
        let id = types.add(def);
        self.made.insert(name.to_owned(), id);
        id
    }

    /// Entries of the configuration that matched nothing, or that another type has already, are errors.
    pub(super) fn report_unmatched(&self, diagnostics: &mut Diagnostics) {
        let Some(config) = self.config else { return };
        let mut claimed = BTreeSet::new();
        for (name, choice) in &config.types {
            let entries = entries(choice);
            if entries.is_empty() {
                let message = format!(
                    "type `{}` names no property, enum or parameter",
                    name.get_ref()
                );
                report(config, name, message, "nothing has this type", diagnostics);
            }
            for (key, entry) in entries {
                if !self.matched.contains(&key) {
                    let message = format!("`{key}` matches nothing in the document");
                    let label = "no such text property, enum or parameter is in use";
                    report(config, entry, message, label, diagnostics);
                } else if !claimed.insert(key.clone()) {
                    let message = format!("`{key}` has a type already");
                    report(config, entry, message, "named a second time", diagnostics);
                }
            }
        }
    }
}

/// The texts that an enum lists already.
fn known_texts(kind: &ir::Kind) -> BTreeSet<String> {
    match kind {
        ir::Kind::Enumeration(it) => it.texts.iter().cloned().collect(),
        _ => BTreeSet::new(),
    }
}

/// What a type is chosen for, under the keys by which it is found.
fn entries(choice: &TypeChoice) -> Vec<(String, &Spanned<String>)> {
    let plain = choice.properties.iter().chain(&choice.enums);
    let plain = plain.map(|it| (it.get_ref().clone(), it));
    let parameters = choice
        .parameters
        .iter()
        .map(|it| (format!("parameter:{}", it.get_ref()), it));
    plain.chain(parameters).collect()
}

fn report(
    config: &Config,
    entry: &Spanned<String>,
    message: String,
    label: &str,
    diagnostics: &mut Diagnostics,
) {
    diagnostics.report(
        Diagnostic::error(Code::UnmatchedConfiguration, message)
            .primary(config.place(entry.span()), label)
            .help("correct the name, or take the entry out"),
    );
}

/// Whether a schema is a text without a format that has a type of its own.
fn is_plain_text(view: &View<'_>) -> bool {
    view.ty == Some("string")
        && view.texts.is_none()
        && !matches!(
            view.format,
            Some("date-time" | "date" | "uuid" | "byte" | "binary" | "password")
        )
}

/// Texts that examples of answers show for `Schema.property`.
fn examples_of(document: &openapi::Document, property: &str, known: &mut IndexSet<String>) {
    let Some((schema, member)) = property.split_once('.') else {
        return;
    };
    let inline = document
        .operations
        .iter()
        .flat_map(|it| it.operation.responses.responses.values());
    let responses = document
        .components
        .responses
        .values()
        .chain(inline)
        .filter_map(ReferenceOr::as_item);
    for media_type in responses.flat_map(|it| it.content.values()) {
        let is_of_schema = media_type
            .schema
            .as_ref()
            .is_some_and(|it| match SchemaRef::from(it) {
                SchemaRef::Reference(reference) => {
                    reference::component(reference, "schemas").as_deref() == Some(schema)
                }
                SchemaRef::Inline(_) => false,
            });
        if !is_of_schema {
            continue;
        }
        for text in example_values(media_type).filter_map(|it| it.get(member)?.as_str()) {
            known.insert(text.to_owned());
        }
    }
}

fn example_values(media_type: &MediaType) -> impl Iterator<Item = &Value> {
    let named = media_type
        .examples
        .values()
        .filter_map(|it| it.as_item()?.value.as_ref());
    media_type.example.iter().chain(named)
}
