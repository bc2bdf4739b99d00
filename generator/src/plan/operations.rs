//! Operations: params structs, methods, what the runtime has to know.

use std::collections::HashMap;

use super::clashes::Clashes;
use super::errors::Errors;
use super::names::OperationNames;
use super::{Planning, answers, docs, example, facts, media};
use crate::diagnostics::Place;
use crate::name::{self, Scope, Words};
use crate::{ir, rust};

/// Methods that every params struct or call has; setters of the same name would clash.
const CALL_METHODS: [&str; 11] = [
    "new",
    "params",
    "accepting",
    "api_version",
    "header",
    "max_redirects",
    "raw_body",
    "response",
    "retry",
    "start",
    "timeout",
];

/// The groups, one per tag, with their operations, and below them those of other versions.
pub(super) fn groups(planning: &mut Planning<'_>, errors: &Errors) -> Vec<rust::Group> {
    let api = planning.api;
    let mut groups: Vec<rust::Group> = Vec::with_capacity(api.tags.len());
    for (index, tag) in api.tags.iter().enumerate() {
        let mut lines = vec![format!("Operations of the tag {}.", docs::code(&tag.name))];
        if let Some(description) = &tag.description {
            lines.push(String::new());
            lines.extend(docs::markdown(description));
        }
        let mut group = planning.group(index, rust::Docs(lines), errors);
        let versions: Vec<(String, usize)> = planning
            .names
            .versions(index)
            .map(|(version, index)| (version.to_owned(), index))
            .collect();
        for (version, index) in versions {
            let text = format!(
                "Operations of the tag {} in the API version {}.",
                docs::code(&tag.name),
                docs::code(&version)
            );
            let version = planning.group(index, docs::plain(&text), errors);
            group.versions.push(version);
        }
        groups.push(group);
    }
    groups
}

impl Planning<'_> {
    /// A group without those below it.
    fn group(&mut self, index: usize, docs: rust::Docs, errors: &Errors) -> rust::Group {
        let names = self.names.group(index).clone();
        let mut operations = Vec::new();
        for (number, operation) in self.api.operations.iter().enumerate() {
            if self.names.operation(number).group == index {
                operations.push(self.operation(number, operation, errors));
            }
        }
        rust::Group {
            docs,
            module: names.module,
            path: names.path,
            ident: names.ident,
            feature: names.feature,
            operations,
            items: self.inline_items(index),
            versions: Vec::new(),
        }
    }

    fn operation(
        &mut self,
        index: usize,
        operation: &ir::Operation,
        errors: &Errors,
    ) -> rust::Operation {
        let names = self.names.operation(index).clone();
        let answers = self.answers(operation, &names);
        let (parameters, contents) = self.parameters(operation, &names, &answers.alternatives);
        let deprecated = self.deprecation(operation);
        let example = example::lines(self, &names, operation, &parameters, deprecated.as_ref());
        let id = docs::code(&operation.id);
        rust::Operation {
            docs: docs::of_operation(operation, self.answer_lines(operation, &answers), example),
            params_docs: docs::plain(&format!(
                "What the operation {id} needs; sent with [`Client::send`](crate::Client::send)."
            )),
            method: names.method,
            params: names.params,
            error: rust::ErrorAlias {
                docs: docs::plain(&format!("What the operation {id} answers when it refuses.")),
                ident: names.error,
                target: errors.of(index),
            },
            meta: self.meta(operation),
            parameters,
            contents,
            answer: answers.answer,
            successes: answers.successes,
            alternatives: answers.alternatives,
            deprecated,
        }
    }

    /// The parameters: variables of the path in their order, then what else is required, the body, and what is optional.
    fn parameters(
        &mut self,
        operation: &ir::Operation,
        names: &OperationNames,
        alternatives: &[rust::Alternative],
    ) -> (Vec<rust::Parameter>, Option<rust::Contents>) {
        let mut scope = Scope::default();
        CALL_METHODS.iter().for_each(|it| scope.reserve(it));
        for alternative in alternatives {
            scope.reserve(alternative.method.as_ref());
        }
        let body = operation.body.as_ref();
        let body = body.map(|it| self.body(operation, it, names, &mut scope));
        let (body, contents) = body.unzip();
        let mut clashes = Clashes::default();
        let mut parameters: Vec<rust::Parameter> = operation
            .parameters
            .iter()
            .map(|it| self.parameter(it, &mut scope, &mut clashes))
            .collect();
        clashes.report(self.diagnostics);
        parameters.extend(body);
        let variables = crate::lower::variables(&operation.path);
        let places: HashMap<&str, usize> = variables.into_iter().zip(0..).collect();
        parameters.sort_by_key(|it| {
            let variable =
                (it.place == rust::Place::Path).then(|| places.get(it.wire.as_str()).copied());
            (
                it.presence == rust::Presence::Optional,
                variable.flatten().unwrap_or(usize::MAX),
            )
        });
        (parameters, contents.flatten())
    }

    fn parameter(
        &self,
        parameter: &ir::Parameter,
        scope: &mut Scope,
        clashes: &mut Clashes,
    ) -> rust::Parameter {
        let ty = self.ty(&parameter.ty);
        let claim = scope.claim(
            &parameter.name,
            &Words::of(&parameter.name),
            "parameter",
            name::field_ident,
        );
        clashes.add(&claim, &parameter.name, || {
            Place::Value(parameter.place.clone())
        });
        rust::Parameter {
            docs: docs::of_parameter(parameter),
            ident: claim.ident,
            wire: parameter.name.clone(),
            presence: presence(parameter.presence),
            place: place(parameter.location),
            style: style(parameter),
            characters: characters(parameter.characters),
            encodings: super::contents::encodings(&parameter.encodings),
            constant: self
                .constant(parameter.constant.as_ref(), &parameter.ty)
                .filter(|_| parameter.presence == ir::Presence::Required),
            argument: self.argument(&parameter.ty, &ty),
            ty,
        }
    }

    /// Texts and lists are taken as anything that turns into them; what is parsed with a check is taken as its type, so that `parse()` is inferred.
    pub(super) fn argument(&self, ty: &ir::Type, rust: &rust::Type) -> rust::Argument {
        let unchecked = match ty {
            ir::Type::Named(id) => match &self.api.types[*id].kind {
                ir::Kind::Identifier(it) => it
                    .pattern
                    .as_deref()
                    .and_then(super::pattern::simple)
                    .is_none(),
                _ => false,
            },
            _ => false,
        };
        let convertible = matches!(
            rust,
            rust::Type::String
                | rust::Type::Binary
                | rust::Type::Number
                | rust::Type::List(_)
                | rust::Type::Secret(_)
                | rust::Type::Open(_)
        );
        if unchecked || convertible || self.is_named_text_or_list(ty) {
            rust::Argument::Into
        } else {
            rust::Argument::Exact
        }
    }

    /// Whether a type is another name of one that much turns into.
    fn is_named_text_or_list(&self, ty: &ir::Type) -> bool {
        let is_name = matches!(ty, ir::Type::Named(_));
        is_name
            && matches!(
                facts::resolve(self.api, ty),
                ir::Type::List(_)
                    | ir::Type::Scalar(
                        ir::Scalar::String
                            | ir::Scalar::Binary
                            | ir::Scalar::Integer
                            | ir::Scalar::Decimal
                            | ir::Scalar::Password
                    )
            )
    }

    fn meta(&self, operation: &ir::Operation) -> rust::Meta {
        let envelope = self.config.envelope.as_ref().filter(|envelope| {
            operation
                .parameters
                .iter()
                .any(|it| it.location == ir::Location::Query && it.name == envelope.parameter)
        });
        rust::Meta {
            id: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            accept: answers::accept(operation),
            content_type: operation
                .body
                .as_ref()
                .filter(|it| it.contents.len() == 1)
                .and_then(|it| it.contents.first())
                .map(media::content_type),
            version: operation.version.clone(),
            security: operation
                .security
                .as_ref()
                .map(|it| rust::Security(it.0.clone())),
            envelope: envelope.map(super::credentials::envelope),
            sunset: operation.sunset.clone(),
        }
    }

    /// When it ends and what to call instead.
    ///
    /// A version that ends is deprecated where it stands beside another, which is the one to call then.
    fn deprecation(&self, operation: &ir::Operation) -> Option<rust::Deprecation> {
        self.advice(operation, |index| self.names.call(index))
            .map(rust::Deprecation)
    }

    /// The same, as whoever reads it calls an operation.
    pub(super) fn advice(
        &self,
        operation: &ir::Operation,
        call: impl Fn(usize) -> String,
    ) -> Option<String> {
        let is_beside = operation.edition == ir::Edition::Beside;
        if !(operation.deprecated || is_beside && operation.sunset.is_some()) {
            return None;
        }
        let mut instead: Vec<&str> = operation.replaced_by.iter().map(String::as_str).collect();
        if is_beside && !operation.deprecated {
            instead = vec![&operation.id];
        }
        let instead: Vec<String> = instead
            .into_iter()
            .filter_map(|id| self.api.operations.iter().position(|it| it.id == id))
            .map(call)
            .collect();
        let sunset = operation
            .sunset
            .as_ref()
            .map(|it| format!("sunset {}", docs::one_line(it)));
        let instead = (!instead.is_empty()).then(|| format!("use {}", instead.join(" or ")));
        let parts: Vec<String> = sunset.into_iter().chain(instead).collect();
        Some(match parts.is_empty() {
            true => "the API advises against it".to_owned(),
            false => parts.join("; "),
        })
    }
}

pub(super) fn place(location: ir::Location) -> rust::Place {
    match location {
        ir::Location::Path => rust::Place::Path,
        ir::Location::Query => rust::Place::Query,
        ir::Location::QueryString => rust::Place::QueryString,
        ir::Location::Header => rust::Place::Header,
        ir::Location::Cookie => rust::Place::Cookie,
    }
}

pub(super) fn presence(presence: ir::Presence) -> rust::Presence {
    match presence {
        ir::Presence::Required => rust::Presence::Required,
        ir::Presence::Optional => rust::Presence::Optional,
    }
}

pub(super) fn characters(characters: ir::Characters) -> rust::Characters {
    match characters {
        ir::Characters::Unreserved => rust::Characters::Unreserved,
        ir::Characters::Reserved => rust::Characters::Reserved,
    }
}

/// The style, where it is not the location's default (OpenAPI 3.0, Parameter Object).
fn style(parameter: &ir::Parameter) -> Option<rust::Style> {
    let each = parameter.explode == ir::Explode::Each;
    match (parameter.style, each) {
        (ir::Style::Simple, false) => None,
        (ir::Style::Simple, true) => Some(rust::Style::SimpleExplode),
        (ir::Style::Form, _) if parameter.location == ir::Location::QueryString => {
            Some(rust::Style::FormExplode)
        }
        (ir::Style::Form, true) => None,
        (ir::Style::Form, false) => Some(rust::Style::Form),
        (ir::Style::Matrix, true) => Some(rust::Style::MatrixExplode),
        (ir::Style::Matrix, false) => Some(rust::Style::Matrix),
        (ir::Style::Label, true) => Some(rust::Style::LabelExplode),
        (ir::Style::Label, false) => Some(rust::Style::Label),
        // Delimiters have no meaning when each item stands alone.
        (ir::Style::SpaceDelimited | ir::Style::PipeDelimited | ir::Style::TabDelimited, true) => {
            None
        }
        (ir::Style::SpaceDelimited, false) => Some(rust::Style::SpaceDelimited),
        (ir::Style::PipeDelimited, false) => Some(rust::Style::PipeDelimited),
        (ir::Style::TabDelimited, false) => Some(rust::Style::TabDelimited),
        (ir::Style::DeepObject, _) => Some(rust::Style::DeepObject),
        (ir::Style::Cookie, true) => Some(rust::Style::CookieExplode),
        (ir::Style::Cookie, false) => Some(rust::Style::Cookie),
        (ir::Style::Json, _) => Some(rust::Style::Json),
        (ir::Style::Text, _) => Some(rust::Style::Text),
    }
}

#[cfg(test)]
mod tests {
    use super::CALL_METHODS;

    #[test]
    fn all_methods_of_calls_are_known() {
        let source = include_str!("../../runtime/src/runtime/client/call.rs");
        let methods = source.lines().filter_map(|line| {
            let rest = line.strip_prefix("    pub fn ")?;
            rest.split_once(['(', '<']).map(|(name, _)| name)
        });
        let methods: Vec<&str> = methods.collect();
        assert!(methods.len() > 6, "{methods:?}");
        for method in methods {
            assert!(CALL_METHODS.contains(&method), "{method}");
        }
    }
}
