//! Operations: params structs, methods, what the runtime has to know.

use super::errors::Errors;
use super::{Planning, answers, docs, example};
use crate::name::{self, Scope, Words};
use crate::{ir, rust};

/// Methods that every params struct or call has; setters of the same name would clash.
const CALL_METHODS: [&str; 7] = [
    "new",
    "params",
    "api_version",
    "header",
    "response",
    "start",
    "timeout",
];

/// The groups, one per tag, with their operations.
pub(super) fn groups(planning: &mut Planning<'_>, errors: &Errors) -> Vec<rust::Group> {
    let api = planning.api;
    let mut groups: Vec<rust::Group> = Vec::with_capacity(api.tags.len());
    for (index, tag) in api.tags.iter().enumerate() {
        let names = planning.names.group(index).clone();
        let mut lines = vec![format!("Operations of the tag {}.", docs::code(&tag.name))];
        if let Some(description) = &tag.description {
            lines.push(String::new());
            lines.extend(docs::markdown(description));
        }
        groups.push(rust::Group {
            docs: rust::Docs(lines),
            module: names.module,
            ident: names.ident,
            feature: names.feature,
            operations: Vec::new(),
            items: planning.inline_items(index),
        });
    }
    for (index, operation) in api.operations.iter().enumerate() {
        let planned = planning.operation(index, operation, errors);
        groups[planning.names.operation(index).group]
            .operations
            .push(planned);
    }
    groups
}

impl Planning<'_> {
    fn operation(
        &mut self,
        index: usize,
        operation: &ir::Operation,
        errors: &Errors,
    ) -> rust::Operation {
        let names = self.names.operation(index).clone();
        let parameters = self.parameters(operation);
        let answer = self.answer(operation);
        let deprecated = self.deprecation(operation);
        let example = example::lines(self, &names, operation, &parameters, deprecated.is_some());
        let id = docs::code(&operation.id);
        rust::Operation {
            docs: docs::of_operation(operation, example),
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
            answer,
            deprecated,
        }
    }

    /// The parameters: variables of the path in their order, then what else is required, the body, and what is optional.
    fn parameters(&mut self, operation: &ir::Operation) -> Vec<rust::Parameter> {
        let mut scope = Scope::default();
        CALL_METHODS.iter().for_each(|it| scope.reserve(it));
        let body = operation.body.as_ref().map(|it| self.body(it, &mut scope));
        let mut parameters: Vec<rust::Parameter> = operation
            .parameters
            .iter()
            .map(|it| self.parameter(it, &mut scope))
            .collect();
        parameters.extend(body);
        let variables: Vec<&str> = crate::lower::variables(&operation.path);
        parameters.sort_by_key(|it| {
            let variable = (it.place == rust::Place::Path)
                .then(|| variables.iter().position(|name| *name == it.wire));
            (
                it.presence == rust::Presence::Optional,
                variable.flatten().unwrap_or(usize::MAX),
            )
        });
        parameters
    }

    fn parameter(&self, parameter: &ir::Parameter, scope: &mut Scope) -> rust::Parameter {
        let ty = self.ty(&parameter.ty);
        rust::Parameter {
            docs: docs::of_parameter(parameter),
            ident: scope
                .claim(
                    &parameter.name,
                    &Words::of(&parameter.name),
                    "parameter",
                    name::field_ident,
                )
                .ident,
            wire: parameter.name.clone(),
            presence: presence(parameter.presence),
            place: place(parameter.location),
            style: style(parameter),
            reserved: match parameter.reserved {
                ir::Reserved::Encoded => rust::Reserved::Encoded,
                ir::Reserved::Kept => rust::Reserved::Kept,
            },
            argument: self.argument(&parameter.ty, &ty),
            ty,
        }
    }

    fn body(&self, body: &ir::Body, scope: &mut Scope) -> rust::Parameter {
        let ty = match &body.content.format {
            ir::Format::Json(ty) => self.ty(&ty.clone().non_null()),
            ir::Format::Text | ir::Format::Binary | ir::Format::Empty => rust::Type::Json,
        };
        let mut lines = body
            .description
            .as_deref()
            .map(docs::markdown)
            .unwrap_or_default();
        if lines.is_empty() {
            lines.push("The body of the request.".to_owned());
        }
        rust::Parameter {
            docs: rust::Docs(lines),
            ident: scope
                .claim("body", &Words::of("body"), "", name::field_ident)
                .ident,
            wire: "body".to_owned(),
            presence: presence(body.presence),
            place: rust::Place::Body,
            style: None,
            reserved: rust::Reserved::Encoded,
            argument: rust::Argument::Exact,
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
            rust::Type::String | rust::Type::List(_) | rust::Type::Secret(_)
        );
        if unchecked || convertible {
            rust::Argument::Into
        } else {
            rust::Argument::Exact
        }
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
                .map(|it| it.content.media_type.clone()),
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
    fn deprecation(&self, operation: &ir::Operation) -> Option<rust::Deprecation> {
        if !operation.deprecated {
            return None;
        }
        let replacements: Vec<String> = operation
            .replaced_by
            .iter()
            .filter_map(|id| self.api.operations.iter().position(|it| &it.id == id))
            .map(|index| {
                let names = self.names.operation(index);
                format!(
                    "`{}().{}()`",
                    self.names.group(names.group).module,
                    names.method
                )
            })
            .collect();
        let sunset = operation
            .sunset
            .as_ref()
            .map(|it| format!("sunset {}", docs::one_line(it)));
        let instead =
            (!replacements.is_empty()).then(|| format!("use {}", replacements.join(" or ")));
        let parts: Vec<String> = sunset.into_iter().chain(instead).collect();
        let note = if parts.is_empty() {
            "the API advises against it".to_owned()
        } else {
            parts.join("; ")
        };
        Some(rust::Deprecation(note))
    }
}

pub(super) fn place(location: ir::Location) -> rust::Place {
    match location {
        ir::Location::Path => rust::Place::Path,
        ir::Location::Query => rust::Place::Query,
        ir::Location::Header => rust::Place::Header,
        ir::Location::Cookie => rust::Place::Cookie,
    }
}

fn presence(presence: ir::Presence) -> rust::Presence {
    match presence {
        ir::Presence::Required => rust::Presence::Required,
        ir::Presence::Optional => rust::Presence::Optional,
    }
}

/// The style, where it is not the location's default (OpenAPI 3.0, Parameter Object).
fn style(parameter: &ir::Parameter) -> Option<rust::Style> {
    let each = parameter.explode == ir::Explode::Each;
    match (parameter.style, each) {
        (ir::Style::Simple, false) => None,
        (ir::Style::Simple, true) => Some(rust::Style::SimpleExplode),
        (ir::Style::Form, true) => None,
        (ir::Style::Form, false) => Some(rust::Style::Form),
        (ir::Style::Matrix, true) => Some(rust::Style::MatrixExplode),
        (ir::Style::Matrix, false) => Some(rust::Style::Matrix),
        (ir::Style::Label, true) => Some(rust::Style::LabelExplode),
        (ir::Style::Label, false) => Some(rust::Style::Label),
        // Delimiters have no meaning when each item stands alone.
        (ir::Style::SpaceDelimited | ir::Style::PipeDelimited, true) => None,
        (ir::Style::SpaceDelimited, false) => Some(rust::Style::SpaceDelimited),
        (ir::Style::PipeDelimited, false) => Some(rust::Style::PipeDelimited),
        (ir::Style::DeepObject, _) => Some(rust::Style::DeepObject),
        (ir::Style::Json, _) => Some(rust::Style::Json),
    }
}
