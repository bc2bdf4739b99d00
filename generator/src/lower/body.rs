//! Lowers what bodies hold: all media types of a request or of an answer.

use std::collections::HashMap;

use openapiv3::{MediaType, ReferenceOr, Schema};

use super::Lowering;
use super::encoding::encodings;
use super::media::{self, Media};
use super::schema::Site;
use super::view::{SchemaRef, View};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::http_text::essence;
use crate::ir;
use crate::text::Pointer;

/// Which way content travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// To the server.
    Request,
    /// From the server.
    Response,
}

/// Content that is lowered, with its schema: media types with the same schema share the type.
type Lowered<'d> = Vec<(&'d ReferenceOr<Schema>, ir::Content)>;

impl<'d> Lowering<'d> {
    /// All media types of a body, the preferred one first; those that mean the same as an earlier one are left out.
    pub(super) fn lower_contents(
        &mut self,
        candidates: &[(&'d str, &'d MediaType)],
        site: &Site,
        direction: Direction,
    ) -> Vec<ir::Content> {
        let mut with_schema: Lowered<'d> = Vec::new();
        let mut contents: Vec<ir::Content> = Vec::new();
        // For lookup only: which of them are of a meaning.
        let mut by_meaning: HashMap<String, Vec<usize>> = HashMap::new();
        for (media_type, content) in candidates {
            let site = match with_schema.len() {
                0 => site.clone(),
                _ => site.called(&further_name(media_type)),
            };
            let lowered =
                self.lower_content_as(media_type, content, &site, direction, &with_schema);
            if let Some(schema) = &content.schema {
                with_schema.push((schema, lowered.clone()));
            }
            let alike = by_meaning.entry(meaning(&lowered)).or_default();
            if !alike
                .iter()
                .any(|it| contents[*it].format == lowered.format)
            {
                alike.push(contents.len());
                contents.push(lowered);
            }
        }
        self.report_untyped(candidates, contents.first());
        // A media type without a schema says nothing where another one has one.
        if !with_schema.is_empty() || contents.iter().any(|it| it.format.ty().is_some()) {
            contents.retain(|it| it.format != ir::Format::Undescribed);
        }
        contents
    }

    /// Reports a type that is not kept: only JSON, forms and parts are made of types.
    fn report_untyped(
        &mut self,
        candidates: &[(&'d str, &'d MediaType)],
        first: Option<&ir::Content>,
    ) {
        let schema = candidates.first().and_then(|(_, it)| it.schema.as_ref());
        let (Some(first), Some(schema)) = (first, schema) else {
            return;
        };
        let kept = match first.format {
            ir::Format::Text => "text",
            ir::Format::Binary => "bytes",
            _ => return,
        };
        if self.is_structured(schema.into(), &first.place.child("schema")) {
            self.diagnostics.report(
                Diagnostic::warning(
                    Code::UnsupportedMediaType,
                    format!("`{}` is not made of types", first.media_type),
                )
                .primary(Place::Key(first.place.clone()), format!("kept as {kept}"))
                .help("if the server takes or gives JSON as well, describe that under `application/json`"),
            );
        }
    }

    fn lower_content_as(
        &mut self,
        media_type: &str,
        content: &'d MediaType,
        site: &Site,
        direction: Direction,
        known: &Lowered<'d>,
    ) -> ir::Content {
        let place = site.place.descend(&["content", media_type]);
        let media_type = self.well_formed(media_type, &place);
        let site = Site {
            owner: site.owner.clone(),
            place: place.child("schema"),
        };
        let items = self.item_schemas;
        let schema = match media::media(media_type) {
            // Of content that is a row of items, only what each of them is counts.
            Media::Items | Media::Events => items.get(&place).or(content.schema.as_ref()),
            _ => content.schema.as_ref().or_else(|| items.get(&place)),
        };
        let kind = self.media_of(media_type, schema, &site.place);
        let is_text = self.is_text(schema, &site.place);
        let mut ty = || self.content_type(schema?, &site, known);
        let format = match (kind, direction) {
            (Media::Json, _) => match ty() {
                Some(ty) => ir::Format::Json(ty),
                None if direction == Direction::Request => ir::Format::Json(ir::Type::Any),
                None => ir::Format::Undescribed,
            },
            (Media::Items, _) => ir::Format::Items(ty().unwrap_or(ir::Type::Any)),
            (Media::Events, Direction::Response) => {
                ir::Format::Events(ty().unwrap_or(ir::Type::Any))
            }
            (Media::Form, Direction::Request) if !is_text => {
                let ty = match ty() {
                    Some(ir::Type::Any) => ir::Type::Any,
                    ty => fields(ty, ir::Scalar::String),
                };
                ir::Format::Form(ty, encodings(content))
            }
            (Media::Multipart, Direction::Request) => {
                let ty = fields(ty(), ir::Scalar::Binary);
                ir::Format::Multipart(ty, self.part_encodings(media_type, content, &place))
            }
            (Media::Text | Media::Form | Media::Events, _) => ir::Format::Text,
            (Media::Multipart | Media::Binary | Media::Any, _) => ir::Format::Binary,
        };
        ir::Content {
            media_type: media_type.to_owned(),
            format,
            place,
        }
    }

    /// What a media type stands for, given what it is said to hold.
    fn media_of(
        &mut self,
        media_type: &str,
        schema: Option<&'d ReferenceOr<Schema>>,
        place: &Pointer,
    ) -> Media {
        match media::media(media_type) {
            Media::Any if schema.is_some_and(|it| self.is_structured(it.into(), place)) => {
                Media::Json
            }
            Media::Any => Media::Binary,
            // A file is a file, whatever it is said to hold: no text or JSON has bytes in it.
            Media::Text | Media::Json | Media::Items if self.is_file(schema, place) => {
                Media::Binary
            }
            // Lines that are described as a text are one; what each of them is, `itemSchema` says.
            Media::Items if self.is_text(schema, place) && !self.has_items(place) => Media::Text,
            kind => kind,
        }
    }

    /// The type of a schema; the same schema under another media type is the same type.
    fn content_type(
        &mut self,
        schema: &'d ReferenceOr<Schema>,
        site: &Site,
        known: &Lowered<'d>,
    ) -> Option<ir::Type> {
        let known = known
            .iter()
            .find(|(it, _)| std::ptr::eq(*it, schema) || *it == schema);
        let known = known.and_then(|(_, it)| it.format.ty().cloned());
        Some(known.unwrap_or_else(|| self.lower_schema(schema.into(), site)))
    }

    /// The media type, or what it probably means.
    pub(super) fn well_formed<'m>(&mut self, media_type: &'m str, place: &Pointer) -> &'m str {
        if media::is_well_formed(media_type) {
            return media_type;
        }
        let likely = media::likely(media_type);
        self.diagnostics.report(
            Diagnostic::warning(
                Code::MalformedMediaType,
                format!("`{media_type}` is not a media type"),
            )
            .primary(Place::Key(place.clone()), format!("taken for `{likely}`"))
            .help("write it in full: `application/json`, or `*/*` where it is not known"),
        );
        likely
    }

    /// Whether a schema describes more than text or bytes: what is sent as anything is JSON then.
    fn is_structured(&mut self, schema: SchemaRef<'d>, at: &Pointer) -> bool {
        let view = self.content_view(schema, at);
        view.is_some_and(|it| match it.ty {
            Some(ty) => ty != "string" && ty != "file",
            None => !it.is_unconstrained() && it.texts.is_none(),
        })
    }

    /// Whether a schema describes a text.
    fn is_text(&mut self, schema: Option<&'d ReferenceOr<Schema>>, at: &Pointer) -> bool {
        let view = schema.and_then(|it| self.content_view(it.into(), at));
        view.is_some_and(|it| it.ty == Some("string"))
    }

    /// Whether the content whose schema would be at this place says what each of its items is.
    fn has_items(&self, place: &Pointer) -> bool {
        place
            .parent()
            .is_some_and(|it| self.item_schemas.get(&it).is_some())
    }

    /// Whether a schema describes bytes.
    fn is_file(&mut self, schema: Option<&'d ReferenceOr<Schema>>, at: &Pointer) -> bool {
        let view = schema.and_then(|it| self.content_view(it.into(), at));
        view.is_some_and(|it| (it.ty, it.format) == (Some("string"), Some("binary")))
    }

    pub(super) fn content_view(&mut self, schema: SchemaRef<'d>, at: &Pointer) -> Option<View<'d>> {
        match schema {
            SchemaRef::Inline(schema) => Some(View::of(schema)),
            SchemaRef::Reference(reference) => {
                let (_, schema) = self.resolve_schema(reference, at)?;
                Some(View::of(schema))
            }
        }
    }
}

/// What distinguishes an inline type of a further media type: `form` in `CreateThingFormBody`.
fn further_name(media_type: &str) -> String {
    match media::media(media_type) {
        Media::Json | Media::Any => "Json",
        Media::Items => "Item",
        Media::Events => "Event",
        Media::Form => "Form",
        Media::Multipart => "Multipart",
        Media::Text => "Text",
        Media::Binary => "Bytes",
    }
    .to_owned()
}

/// What contents of one format have in common that mean the same to who sends or reads them. Kinds of patches do not, whatever they
/// hold (RFC 7396, RFC 6902).
fn meaning(content: &ir::Content) -> String {
    let is_json = matches!(
        content.format,
        ir::Format::Json(_) | ir::Format::Undescribed
    );
    match is_json && !essence(&content.media_type).ends_with("patch+json") {
        true => "any JSON".to_owned(),
        // `text/xml` and `application/xml`, or the same with other parameters.
        false => media::subtype(&content.media_type),
    }
}

/// A form of something that has no members has fields of any name.
pub(super) fn fields(ty: Option<ir::Type>, scalar: ir::Scalar) -> ir::Type {
    match ty.map(ir::Type::non_null) {
        Some(ty @ (ir::Type::Named(_) | ir::Type::Map(_))) => ty,
        _ => ir::Type::Map(Box::new(ir::Type::Scalar(scalar))),
    }
}
