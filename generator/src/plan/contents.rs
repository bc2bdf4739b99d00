//! What is sent: the body of an operation, of one or of several media types.

use super::clashes::Clashes;
use super::names::OperationNames;
use super::{Planning, docs, media};
use crate::diagnostics::Place;
use crate::name::{self, Scope, Words};
use crate::{ir, rust};

/// How one media type of a body is held and written.
struct Held {
    ty: rust::Type,
    style: rust::Style,
    encodings: Vec<rust::Encoding>,
}

impl Planning<'_> {
    /// The parameter for a body, and the enum of its media types if there are several.
    pub(super) fn body(
        &mut self,
        operation: &ir::Operation,
        body: &ir::Body,
        names: &OperationNames,
        scope: &mut Scope,
    ) -> (rust::Parameter, Option<rust::Contents>) {
        let contents = (body.contents.len() > 1).then(|| self.contents(operation, body, names));
        let held = match (&contents, body.contents.first()) {
            (Some(it), _) => {
                let module = self.names.group(names.group).path.clone();
                let path = rust::TypePath::Group(module, it.ident.clone());
                Held {
                    ty: rust::Type::Named(path),
                    style: rust::Style::Json,
                    encodings: Vec::new(),
                }
            }
            (None, Some(it)) => self.held(it),
            (None, None) => Held {
                ty: rust::Type::Json,
                style: rust::Style::Json,
                encodings: Vec::new(),
            },
        };
        let description = body.description.as_deref();
        let mut lines = description.map(docs::markdown).unwrap_or_default();
        if lines.is_empty() {
            lines.push("The body of the request.".to_owned());
        }
        for content in &body.contents {
            docs::push_paragraph(&mut lines, self.part_headers(content));
            docs::push_paragraph(&mut lines, kinds_of_file(content));
        }
        let convertible = matches!(
            held.ty,
            rust::Type::String | rust::Type::Binary | rust::Type::List(_)
        );
        let parameter = rust::Parameter {
            docs: rust::Docs(lines),
            ident: scope
                .claim("body", &Words::of("body"), "", name::field_ident)
                .ident,
            wire: "body".to_owned(),
            presence: super::operations::presence(body.presence),
            place: rust::Place::Body,
            style: Some(held.style).filter(|it| *it != rust::Style::Json),
            characters: rust::Characters::Unreserved,
            encodings: held.encodings,
            constant: None,
            argument: if contents.is_some() || convertible {
                rust::Argument::Into
            } else {
                rust::Argument::Exact
            },
            ty: held.ty,
        };
        (parameter, contents)
    }

    fn contents(
        &mut self,
        operation: &ir::Operation,
        body: &ir::Body,
        names: &OperationNames,
    ) -> rust::Contents {
        let mut scope = Scope::default();
        let mut clashes = Clashes::default();
        let variants = body.contents.iter().map(|content| {
            let held = self.held(content);
            let words = media::words(&content.media_type, operation);
            let claim = scope.claim(&content.media_type, &words, "", name::variant_ident);
            clashes.add(&claim, &content.media_type, || {
                Place::Key(content.place.clone())
            });
            rust::ContentVariant {
                docs: docs::plain(&format!("{}.", docs::code(&content.media_type))),
                ident: claim.ident,
                ty: held.ty,
                media_type: media::content_type(content),
                style: held.style,
                encodings: held.encodings,
            }
        });
        let variants = variants.collect();
        clashes.report(self.diagnostics);
        rust::Contents {
            variants,
            docs: docs::plain(&format!(
                "The body of the operation {}, by media type.",
                docs::code(&operation.id)
            )),
            ident: names.content.clone(),
        }
    }

    fn held(&self, content: &ir::Content) -> Held {
        let plain = |ty, style| Held {
            ty,
            style,
            encodings: Vec::new(),
        };
        let ty = |ty: &ir::Type| self.ty(&ty.clone().non_null());
        match &content.format {
            ir::Format::Json(it) => plain(ty(it), rust::Style::Json),
            ir::Format::Items(it) => {
                plain(rust::Type::List(Box::new(self.ty(it))), rust::Style::Lines)
            }
            ir::Format::Form(it, them) => Held {
                encodings: encodings(them),
                ..plain(ty(it), rust::Style::FormExplode)
            },
            ir::Format::Multipart(it, them) => Held {
                encodings: encodings(them),
                ..plain(ty(it), rust::Style::Multipart)
            },
            ir::Format::Text | ir::Format::Events(_) => {
                plain(rust::Type::String, rust::Style::Text)
            }
            ir::Format::Binary => plain(rust::Type::Binary, rust::Style::Raw),
            ir::Format::Undescribed | ir::Format::Empty => {
                plain(rust::Type::Json, rust::Style::Json)
            }
        }
    }
}

pub(super) fn encodings(encodings: &[ir::Encoding]) -> Vec<rust::Encoding> {
    let encodings = encodings.iter().map(encoding);
    let says_something = |it: &rust::Encoding| {
        it.style.is_some()
            || it.media_type.is_some()
            || it.characters != rust::Characters::Unreserved
            || !it.headers.is_empty()
    };
    encodings.filter(says_something).collect()
}

fn encoding(encoding: &ir::Encoding) -> rust::Encoding {
    rust::Encoding {
        property: encoding.property.clone(),
        style: encoding
            .style
            .map(|(style, explode)| styled(style, explode)),
        media_type: encoding.media_type.clone(),
        characters: match encoding.characters {
            ir::Characters::Unreserved => rust::Characters::Unreserved,
            ir::Characters::Reserved => rust::Characters::Reserved,
        },
        headers: encoding
            .headers
            .iter()
            .filter_map(|it| Some((it.name.clone(), it.value.clone()?)))
            .collect(),
    }
}

/// The style of a property, whose names are those of parameters in the query.
fn styled(style: ir::Style, explode: ir::Explode) -> rust::Style {
    match (style, explode) {
        (ir::Style::DeepObject, _) => rust::Style::DeepObject,
        (ir::Style::SpaceDelimited, ir::Explode::Together) => rust::Style::SpaceDelimited,
        (ir::Style::PipeDelimited, ir::Explode::Together) => rust::Style::PipeDelimited,
        (ir::Style::TabDelimited, ir::Explode::Together) => rust::Style::TabDelimited,
        (ir::Style::Json, _) => rust::Style::Json,
        (_, ir::Explode::Together) => rust::Style::Form,
        (_, ir::Explode::Each) => rust::Style::FormExplode,
    }
}

/// Of a range of media types only the caller knows which one a file is of.
fn kinds_of_file(content: &ir::Content) -> String {
    if content.format != ir::Format::Binary || !content.media_type.contains('*') {
        return String::new();
    }
    format!(
        "Its media type ({}) is that of the [`Binary`](crate::Binary): `.media_type(…)`, or else `application/octet-stream`.",
        docs::code(&content.media_type)
    )
}
