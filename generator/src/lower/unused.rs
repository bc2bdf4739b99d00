//! References in components that nothing uses: they are followed no further than to see whether they lead somewhere.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, MediaType, ParameterSchemaOrContent, ReferenceOr, Schema};

use super::Lowering;
use super::content::ContentMap;
use super::reference::{Use, find, place_of};
use super::view::{SchemaRef, View};
use crate::text::Pointer;

/// What a reference leads to in the end.
#[derive(Clone, Copy, Debug)]
pub(super) enum End {
    Part,
    Nothing,
    Circle,
}

/// Checks the components that no reference was followed to.
pub(super) fn check(lowering: &mut Lowering<'_>) {
    let components = &lowering.document.components;
    for (name, schema) in &components.schemas {
        if !lowering.reached.contains(&("schemas", name)) {
            lowering.check_schema(schema.into(), &place_of("schemas", name));
        }
    }
    lowering.check_all("parameters", &components.parameters, |it, parameter, at| {
        it.check_format(&parameter.parameter_data_ref().format, at);
    });
    lowering.check_all("headers", &components.headers, |it, header, at| {
        it.check_format(&header.format, at);
    });
    lowering.check_all(
        "requestBodies",
        &components.request_bodies,
        |it, body, at| {
            it.check_content(&body.content, at);
        },
    );
    lowering.check_all("responses", &components.responses, |it, response, at| {
        it.check_content(&response.content, at);
        let headers = &it.document.components.headers;
        for (name, header) in &response.headers {
            let at = at.child("headers").child(name);
            it.check_component("headers", headers, header, &at, |it, header, at| {
                it.check_format(&header.format, at);
            });
        }
    });
}

impl<'d> Lowering<'d> {
    fn check_all<T>(
        &mut self,
        kind: &'static str,
        components: &'d IndexMap<String, ReferenceOr<T>>,
        check: fn(&mut Self, &'d T, &Pointer),
    ) {
        for (name, part) in components {
            if !self.reached.contains(&(kind, name)) {
                self.check_component(kind, components, part, &place_of(kind, name), check);
            }
        }
    }

    fn check_component<T>(
        &mut self,
        kind: &str,
        components: &'d IndexMap<String, ReferenceOr<T>>,
        part: &'d ReferenceOr<T>,
        at: &Pointer,
        check: fn(&mut Self, &'d T, &Pointer),
    ) {
        match part {
            ReferenceOr::Item(part) => check(self, part, at),
            ReferenceOr::Reference { reference } => {
                self.check_reference(kind, components, reference, at);
            }
        }
    }

    /// Whether a reference leads to something that is no reference.
    fn check_reference<T>(
        &mut self,
        kind: &str,
        components: &'d IndexMap<String, ReferenceOr<T>>,
        reference: &'d str,
        at: &Pointer,
    ) {
        match self.follow(kind, components, reference) {
            End::Part => {}
            End::Nothing if find(components, reference, kind).is_some() => {
                // That of the last component is reported there.
            }
            End::Nothing => {
                self.unresolved::<()>(reference, at, Use::Unused);
            }
            End::Circle => {
                self.cyclic::<()>(reference, at, Use::Unused);
            }
        }
    }

    /// Where a reference leads. What others have led through is known, or chains would be followed from each of their links.
    fn follow<T>(
        &mut self,
        kind: &str,
        components: &'d IndexMap<String, ReferenceOr<T>>,
        reference: &'d str,
    ) -> End {
        let mut way = Vec::new();
        let mut last = reference;
        let end = loop {
            if let Some(end) = self.followed.get(last) {
                break *end;
            }
            // One that is met again on the same way.
            self.followed.insert(last, End::Circle);
            way.push(last);
            match find(components, last, kind) {
                Some((_, ReferenceOr::Item(_))) => break End::Part,
                Some((_, ReferenceOr::Reference { reference })) => last = reference,
                None => break End::Nothing,
            }
        };
        self.followed
            .extend(way.into_iter().map(|link| (link, end)));
        end
    }

    fn check_format(&mut self, format: &'d ParameterSchemaOrContent, at: &Pointer) {
        match format {
            ParameterSchemaOrContent::Schema(schema) => {
                self.check_schema(schema.into(), &at.child("schema"));
            }
            ParameterSchemaOrContent::Content(content) => self.check_content(content, at),
        }
    }

    fn check_content(&mut self, content: &'d ContentMap, at: &Pointer) {
        let at = at.child("content");
        for (media_type, MediaType { schema, .. }) in content {
            if let Some(schema) = schema {
                self.check_schema(schema.into(), &at.child(media_type).child("schema"));
            }
        }
    }

    fn check_schema(&mut self, schema: SchemaRef<'d>, at: &Pointer) {
        let schemas = &self.document.components.schemas;
        let schema: &'d Schema = match schema {
            SchemaRef::Inline(schema) => schema,
            SchemaRef::Reference(reference) => {
                return self.check_reference("schemas", schemas, reference, at);
            }
        };
        let view = View::of(schema);
        let properties = at.child("properties");
        for (name, property) in view.properties.into_iter().flatten() {
            self.check_schema(property.into(), &properties.child(name));
        }
        if let Some(items) = view.items {
            self.check_schema(items, &at.child("items"));
        }
        if let Some(AdditionalProperties::Schema(schema)) = view.additional {
            self.check_schema(schema.as_ref().into(), &at.child("additionalProperties"));
        }
        let lists = [
            ("allOf", view.all_of),
            ("oneOf", view.one_of),
            ("anyOf", view.any_of),
        ];
        for (keyword, list) in lists {
            let at = at.child(keyword);
            for (index, part) in list.iter().enumerate() {
                self.check_schema(part.into(), &at.index(index));
            }
        }
    }
}
