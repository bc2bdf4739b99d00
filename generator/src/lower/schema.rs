//! Lowers one schema: finds out which kind it is and hands it on.

use openapiv3::{AdditionalProperties, Schema, SchemaKind};

use super::enumeration::Listed;
use super::view::{SchemaRef, View};
use super::{Lowering, reference};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir;
use crate::openapi;
use crate::text::Pointer;

/// Where a schema stands, and so what a type of its own is called.
#[derive(Clone, Debug)]
pub(super) struct Site {
    pub owner: ir::Owner,
    pub place: Pointer,
}

impl Site {
    /// The site of a component.
    pub(super) fn component(name: &str) -> Self {
        Self {
            owner: ir::Owner::Component(name.to_owned()),
            place: reference::place_of("schemas", name),
        }
    }

    /// A part of an operation, called `name` there; where it is shared by operations, it is called `shared`.
    pub(super) fn in_operation(
        item: &openapi::Item,
        index: usize,
        name: &str,
        shared: &str,
        place: Pointer,
    ) -> Self {
        let rest = place.as_str().strip_prefix(item.place.as_str());
        let owner = if rest.is_some_and(|it| it.starts_with('/')) {
            ir::Owner::Operation(index, vec![name.to_owned()])
        } else {
            ir::Owner::Parameter(shared.to_owned())
        };
        Self { owner, place }
    }

    /// A part that is named, such as a property.
    pub(super) fn child(&self, keyword: &str, name: &str) -> Self {
        Self {
            owner: self.inner_owner(Some(name)),
            place: self.place.descend(&[keyword, name]),
        }
    }

    /// A part that has no name of its own, such as the items of an array.
    pub(super) fn part(&self, keyword: &str) -> Self {
        // A component has the name itself, be it the array's or the map's.
        let name = match (&self.owner, keyword) {
            (ir::Owner::Component(_), "items") => Some("Item"),
            (ir::Owner::Component(_), "additionalProperties") => Some("Value"),
            _ => None,
        };
        Self {
            owner: self.inner_owner(name),
            place: self.place.child(keyword),
        }
    }

    /// The same thing under a longer name: `…FormBody` for `…Body`.
    pub(super) fn called(&self, prefix: &str) -> Self {
        let owner = match &self.owner {
            ir::Owner::Operation(index, path) => {
                let mut path = path.clone();
                if let Some(last) = path.last_mut() {
                    *last = format!("{prefix} {last}");
                }
                ir::Owner::Operation(*index, path)
            }
            ir::Owner::Parameter(shared) => ir::Owner::Parameter(format!("{shared} {prefix}")),
            owner => owner.clone(),
        };
        Self {
            owner,
            place: self.place.clone(),
        }
    }

    /// The same thing, described in another place.
    pub(super) fn at(&self, place: Pointer) -> Self {
        Self {
            owner: self.owner.clone(),
            place,
        }
    }

    /// An item of a list of schemas; `name` tells its type from the others.
    pub(super) fn branch(&self, keyword: &str, index: usize, name: &str) -> Self {
        Self {
            owner: self.inner_owner(Some(name)),
            place: self.place.child(keyword).index(index),
        }
    }

    /// A type of its own within this one, described elsewhere.
    pub(super) fn child_type(&self, name: &str, place: Pointer) -> Self {
        Self {
            owner: self.inner_owner(Some(name)),
            place,
        }
    }

    fn inner_owner(&self, name: Option<&str>) -> ir::Owner {
        let extend = |path: &Vec<String>| {
            path.iter()
                .cloned()
                .chain(name.map(str::to_owned))
                .collect()
        };
        match &self.owner {
            ir::Owner::Component(component) => ir::Owner::Inline(
                component.clone(),
                name.into_iter().map(str::to_owned).collect(),
            ),
            ir::Owner::Inline(component, path) => {
                ir::Owner::Inline(component.clone(), extend(path))
            }
            ir::Owner::Operation(index, path) => ir::Owner::Operation(*index, extend(path)),
            ir::Owner::Parameter(parameter) => {
                let inner = name.map(|name| format!("{parameter} {name}"));
                ir::Owner::Parameter(inner.unwrap_or_else(|| parameter.clone()))
            }
            owner @ ir::Owner::Configuration(_) => owner.clone(),
        }
    }
}

impl<'d> Lowering<'d> {
    /// Lowers a schema or a reference to one.
    pub(super) fn lower_schema(&mut self, schema: SchemaRef<'d>, site: &Site) -> ir::Type {
        let ty = match schema {
            SchemaRef::Reference(reference) => self.lower_reference(reference, &site.place),
            SchemaRef::Inline(schema) => self.lower_inline(schema, site),
        };
        self.compare_with(schema, &ty, &site.place);
        ty
    }

    fn lower_reference(&mut self, reference: &str, at: &Pointer) -> ir::Type {
        let Some((name, schema)) = self.resolve_schema(reference, at) else {
            return ir::Type::Any;
        };
        let ty = self.lower_component(name, schema);
        if self.is_nullable(SchemaRef::Inline(schema)) {
            ty.nullable()
        } else {
            ty
        }
    }

    /// The type of a component, which is lowered later.
    pub(super) fn lower_component(&mut self, name: &'d str, schema: &'d Schema) -> ir::Type {
        if let Some(ty) = self.components.get(name) {
            return ty.clone();
        }
        let id = self.add_type(schema, &Site::component(name));
        self.components.insert(name, ir::Type::Named(id));
        self.pending.push((name, schema, id));
        ir::Type::Named(id)
    }

    /// Lowers the components that are in use, and those that they use in turn.
    pub(super) fn lower_pending(&mut self) {
        while let Some((name, schema, id)) = self.pending.pop() {
            // Where the component is used it is said whether it may be `null`.
            let site = Site::component(name);
            let kind = match self.lower_kind(schema, &site) {
                ir::Kind::Alias(ty) => {
                    self.compare_with(SchemaRef::Inline(schema), &ty, &site.place);
                    ir::Kind::Alias(ty.non_null())
                }
                kind => kind,
            };
            self.types.define(id, kind);
        }
    }

    fn lower_inline(&mut self, schema: &'d Schema, site: &Site) -> ir::Type {
        if let Some(ty) = self.inline.get(&site.place) {
            return ty.clone();
        }
        let is_begun = self.begun.contains_key(&site.place);
        let ty = if is_begun {
            self.type_of_begun(schema, site)
        } else {
            self.lower_new(schema, site)
        };
        let nullable = self.is_nullable(SchemaRef::Inline(schema));
        let ty = if nullable { ty.nullable() } else { ty };
        if !is_begun {
            self.inline.insert(site.place.clone(), ty.clone());
        }
        ty
    }

    /// The type of a schema that is not finished: it inherits from a component in which it stands, and so holds itself.
    fn type_of_begun(&mut self, schema: &Schema, site: &Site) -> ir::Type {
        let known = self.begun.get(&site.place).copied().flatten();
        let id = known.unwrap_or_else(|| self.add_type(schema, site));
        self.begun.insert(site.place.clone(), Some(id));
        ir::Type::Named(id)
    }

    fn lower_new(&mut self, schema: &'d Schema, site: &Site) -> ir::Type {
        // Only what is composed of others comes back to where it stands.
        let is_composed = !matches!(schema.schema_kind, SchemaKind::Type(_));
        if is_composed {
            self.begun.insert(site.place.clone(), None);
        }
        let kind = self.lower_kind(schema, site);
        let known = is_composed.then(|| self.begun.remove(&site.place));
        match (kind, known.flatten().flatten()) {
            (ir::Kind::Alias(ty), None) => ty,
            (kind, known) => {
                let id = known.unwrap_or_else(|| self.add_type(schema, site));
                self.types.define(id, kind);
                ir::Type::Named(id)
            }
        }
    }

    fn add_type(&mut self, schema: &Schema, site: &Site) -> ir::TypeId {
        self.types.add(ir::TypeDef {
            owner: site.owner.clone(),
            place: site.place.clone(),
            description: schema
                .schema_data
                .description
                .clone()
                .or_else(|| schema.schema_data.title.clone()),
            deprecated: schema.schema_data.deprecated,
            kind: ir::Kind::Alias(ir::Type::Any),
        })
    }

    /// What a schema is that consists of nothing but this one.
    pub(super) fn lower_same(&mut self, schema: SchemaRef<'d>, site: &Site) -> ir::Kind {
        match schema {
            SchemaRef::Reference(reference) => {
                ir::Kind::Alias(self.lower_reference(reference, &site.place))
            }
            SchemaRef::Inline(schema) => self.lower_kind(schema, site),
        }
    }

    /// What a schema is, its own `null` aside.
    fn lower_kind(&mut self, schema: &'d Schema, site: &Site) -> ir::Kind {
        let view = View::of(schema);
        if let Some(ty) = self.choices.text_type(site, &mut self.types, &view) {
            return ir::Kind::Alias(ty);
        }
        if let Some(parent) = self.lower_parent(&view, site) {
            return parent;
        }
        if view.has_branches() || !view.all_of.is_empty() {
            let kind = self.lower_composed(&view, site);
            return self.with_format(kind, &view, site);
        }
        self.lower_leaf(&view, site)
    }

    /// A format may stand beside what says that the value is a text: a reference, or branches of which one is `null`.
    fn with_format(&mut self, kind: ir::Kind, view: &View<'d>, site: &Site) -> ir::Kind {
        let is_plain = match &kind {
            ir::Kind::Alias(ir::Type::Scalar(ir::Scalar::String)) => true,
            ir::Kind::Alias(ir::Type::Named(_)) => match view.all_of {
                [only] => self.look_at(only.into()).is_plain_text(),
                _ => false,
            },
            _ => false,
        };
        if is_plain && view.format.is_some() {
            return ir::Kind::Alias(self.lower_scalar("string", view, &site.place));
        }
        kind
    }

    /// What a schema is that is composed of no others.
    pub(super) fn lower_leaf(&mut self, view: &View<'d>, site: &Site) -> ir::Kind {
        if let Some(listed) = Listed::of(view) {
            return self.lower_enumeration(listed, site);
        }
        match view.ty {
            Some("array") => self.lower_array(view, site),
            Some("object") => self.lower_object(view, site),
            None if view.describes_members() => self.lower_object(view, site),
            None if view.items.is_some() => self.lower_array(view, site),
            None | Some("null") => ir::Kind::Alias(ir::Type::Any),
            Some(ty) if is_contradicted(ty, view) => {
                self.report_contradiction(ty, &site.place);
                ir::Kind::Alias(ir::Type::Any)
            }
            Some(ty) => ir::Kind::Alias(self.lower_scalar(ty, view, &site.place)),
        }
    }

    fn lower_array(&mut self, view: &View<'d>, site: &Site) -> ir::Kind {
        if let Some(tuple) = self.lower_tuple(view, site) {
            return ir::Kind::Tuple(tuple);
        }
        let item = view.items.map_or(ir::Type::Any, |items| {
            self.lower_schema(items, &site.part("items"))
        });
        ir::Kind::Alias(ir::Type::List(Box::new(item)))
    }

    /// An object without properties: a map if it says of what, free-form otherwise.
    pub(super) fn lower_additional(
        &mut self,
        additional: Option<&'d AdditionalProperties>,
        site: &Site,
    ) -> Option<ir::Type> {
        match additional? {
            AdditionalProperties::Any(false) => None,
            AdditionalProperties::Any(true) => Some(ir::Type::Any),
            AdditionalProperties::Schema(schema) => Some(self.lower_schema(
                SchemaRef::from(schema.as_ref()),
                &site.part("additionalProperties"),
            )),
        }
    }

    /// A type of its own would refuse the very values that the document lists.
    fn report_contradiction(&mut self, ty: &str, at: &Pointer) {
        self.diagnostics.report(
            Diagnostic::warning(
                Code::UnsupportedSchema,
                format!("`enum` lists values that are not of type `{ty}`"),
            )
            .primary(Place::Value(at.child("enum")), "kept as raw JSON"),
        );
    }
}

/// Whether texts are listed for a type that has none.
fn is_contradicted(ty: &str, view: &View<'_>) -> bool {
    match ty {
        "integer" | "number" | "boolean" => view.texts.is_some(),
        _ => false,
    }
}
