//! Lowers `allOf`: one object with the members of all (JSON Schema, "allOf").

use std::collections::BTreeSet;

use openapiv3::ReferenceOr;

use super::Lowering;
use super::object::Members;
use super::reference::find_schema;
use super::schema::Site;
use super::view::{SchemaRef, View};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir;

impl<'d> Lowering<'d> {
    /// A schema with `allOf`.
    pub(super) fn lower_all_of(&mut self, view: &View<'d>, site: &Site) -> ir::Kind {
        if let Some(kind) = self.lower_wrapper(view, site) {
            return kind;
        }
        let mut members = Members::default();
        self.gather(view, site, &mut members);
        self.lower_members(members, site)
    }

    /// An `allOf` of which one part only says something of the type is that part, with a description.
    fn lower_wrapper(&mut self, view: &View<'d>, site: &Site) -> Option<ir::Kind> {
        let mut parts = view.all_of.iter().map(SchemaRef::from).enumerate();
        let (index, only) = parts.find(|(_, it)| !it.is_unconstrained())?;
        let alone = parts.all(|(_, it)| it.is_unconstrained());
        if !alone || view.describes_members() || self.is_child(only, &site.owner) {
            return None;
        }
        let place = all_of_site(site, index).place;
        Some(self.lower_same(only, &site.at(place)))
    }

    /// Whether a schema is nothing but a choice, of which the owner is one: a parent and its child, which would be each other.
    fn is_child(&self, parent: SchemaRef<'d>, owner: &ir::Owner) -> bool {
        let (SchemaRef::Reference(parent), ir::Owner::Component(child)) = (parent, owner) else {
            return false;
        };
        let mut visited = BTreeSet::new();
        let mut pending = vec![parent];
        while let Some(reference) = pending.pop() {
            let Some((name, schema)) = find_schema(self.document, reference) else {
                continue;
            };
            if name == child {
                return true;
            }
            if visited.insert(name) {
                let view = View::of(schema);
                let mapping = view
                    .discriminator
                    .into_iter()
                    .flat_map(|it| it.mapping.values());
                pending.extend(mapping.map(String::as_str));
                let parts = view.branches().iter().chain(view.all_of);
                pending.extend(parts.filter_map(reference_of));
            }
        }
        false
    }

    /// The names of the properties that a schema and its parts declare.
    pub(super) fn property_names_of(&self, schema: SchemaRef<'d>) -> BTreeSet<&'d str> {
        match schema {
            SchemaRef::Inline(schema) => self.property_names(&View::of(schema)),
            SchemaRef::Reference(reference) => match find_schema(self.document, reference) {
                Some((_, schema)) => self.property_names(&View::of(schema)),
                None => BTreeSet::new(),
            },
        }
    }

    /// The names of the properties that a schema and its parts declare.
    pub(super) fn property_names(&self, view: &View<'d>) -> BTreeSet<&'d str> {
        let mut names = BTreeSet::new();
        let mut visited = BTreeSet::new();
        let mut pending = vec![view.clone()];
        while let Some(view) = pending.pop() {
            names.extend(
                view.properties
                    .into_iter()
                    .flatten()
                    .map(|(name, _)| name.as_str()),
            );
            for part in view.all_of {
                match part {
                    ReferenceOr::Item(schema) => pending.push(View::of(schema)),
                    ReferenceOr::Reference { reference } => {
                        let found = find_schema(self.document, reference);
                        let new = found.filter(|(name, _)| visited.insert(*name));
                        pending.extend(new.map(|(_, schema)| View::of(schema)));
                    }
                }
            }
        }
        names
    }

    /// Adds the members that a schema and all schemas that it is composed of describe.
    ///
    /// A parent whose `oneOf` names children that `allOf` the parent contributes its own members only: that is where the circle is cut.
    /// Each component contributes once, and with a stack of its own, since documents may inherit more deeply than the call stack reaches.
    fn gather(&mut self, view: &View<'d>, site: &Site, members: &mut Members<'d>) {
        let mut visited = BTreeSet::new();
        let mut stack = vec![Step::Parts(view.clone(), site.clone())];
        while let Some(step) = stack.pop() {
            match step {
                Step::Own(view, site) => self.gather_own(&view, &site, members),
                Step::Parts(view, site) => {
                    let parts = view.all_of.iter().enumerate().rev();
                    let parts: Vec<Step<'d>> = parts
                        .map(|(index, part)| Step::Part(part.into(), all_of_site(&site, index)))
                        .collect();
                    stack.push(Step::Own(view, site));
                    stack.extend(parts);
                }
                Step::Part(schema, site) => {
                    let Some((view, inner)) = self.part(schema, &site, &mut visited) else {
                        continue;
                    };
                    self.check_part(&view, &site, members);
                    stack.push(Step::Parts(view, inner));
                }
            }
        }
    }

    /// A part and where it stands; `None` if it leads nowhere or has contributed already.
    fn part(
        &mut self,
        schema: SchemaRef<'d>,
        site: &Site,
        visited: &mut BTreeSet<&'d str>,
    ) -> Option<(View<'d>, Site)> {
        match schema {
            SchemaRef::Inline(schema) => Some((View::of(schema), site.clone())),
            SchemaRef::Reference(reference) => {
                let (name, schema) = self.resolve_schema(reference, &site.place)?;
                let new = visited.insert(name);
                new.then(|| (View::of(schema), Site::component(name)))
            }
        }
    }

    /// Reports a part that is more than the members that it describes.
    fn check_part(&mut self, view: &View<'d>, site: &Site, members: &mut Members<'d>) {
        let is_object = matches!(view.ty, None | Some("object")) && view.texts.is_none();
        let hidden_union =
            !view.branches().is_empty() && view.discriminator.is_none() && !only_requires(view);
        if !is_object || hidden_union {
            self.diagnostics.report(
                Diagnostic::warning(
                    Code::UnsupportedSchema,
                    "this part of an `allOf` is not an object",
                )
                .primary(
                    Place::Value(site.place.clone()),
                    "its members, if it has any, are taken as any JSON",
                ),
            );
        }
        if hidden_union {
            members.additional.get_or_insert(ir::Type::Any);
        }
    }
}

/// A step of gathering members.
enum Step<'d> {
    /// What the parts of a schema describe, and then what it describes itself.
    Parts(View<'d>, Site),
    /// A part.
    Part(SchemaRef<'d>, Site),
    /// What a schema describes itself.
    Own(View<'d>, Site),
}

fn reference_of(schema: &ReferenceOr<openapiv3::Schema>) -> Option<&str> {
    match schema {
        ReferenceOr::Reference { reference } => Some(reference),
        ReferenceOr::Item(_) => None,
    }
}

/// Whether the branches of a union only say which members have to be there.
fn only_requires(view: &View<'_>) -> bool {
    view.one_of
        .iter()
        .chain(view.any_of)
        .all(|branch| match branch {
            ReferenceOr::Reference { .. } => false,
            ReferenceOr::Item(schema) => {
                let branch = View::of(schema);
                branch.properties.is_none()
                    && branch.all_of.is_empty()
                    && branch.one_of.is_empty()
                    && branch.any_of.is_empty()
            }
        })
}

fn all_of_site(site: &Site, index: usize) -> Site {
    let part = site.part("allOf");
    Site {
        place: part.place.index(index),
        ..part
    }
}
