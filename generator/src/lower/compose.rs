//! Lowers `allOf`, and what stands beside a union: one object with the members of all (JSON Schema, "allOf").

use std::collections::BTreeSet;

use openapiv3::ReferenceOr;

use super::Lowering;
use super::object::Members;
use super::reference::find_schema;
use super::schema::Site;
use super::union::Choice;
use super::view::{SchemaRef, View};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::{ir, openapi};

/// How many members of other schemas types may have as their own, whatever the document.
const MORE_MEMBERS: usize = 25_000;

/// The same for each component. No real document has as many, but a line of a thousand schemas, each of which adds a member to the
/// one before it, has half a million.
const MEMBERS_OF_EACH: usize = 50;

/// How many members of other schemas types may have as their own.
pub(super) fn room_for_members(document: &openapi::Document) -> usize {
    MORE_MEMBERS + MEMBERS_OF_EACH * document.components.schemas.len()
}

/// All that describes a value at once.
#[derive(Clone, Debug, Default)]
pub(super) struct Composition<'d> {
    /// What holds of each value; a later part may say more of a property than an earlier one.
    pub parts: Vec<Part<'d>>,
    /// Of each of these, one branch holds.
    pub choices: Vec<Choice<'d>>,
}

/// A schema without what it is composed of.
#[derive(Clone, Debug)]
pub(super) struct Part<'d> {
    pub view: View<'d>,
    /// What it describes, for the names of inner types.
    pub site: Site,
    /// How the composition refers to it, if it is not the schema itself.
    pub schema: Option<(SchemaRef<'d>, Site)>,
}

impl Composition<'_> {
    pub(super) fn describes_members(&self) -> bool {
        self.parts.iter().any(|it| it.view.describes_members())
    }

    /// How many members other schemas than the one itself describe.
    fn inherited(&self) -> usize {
        let others = self.parts.iter().filter(|it| it.schema.is_some());
        others
            .map(|it| it.view.properties.map_or(0, |it| it.len()))
            .sum()
    }
}

impl<'d> Lowering<'d> {
    /// A schema with `allOf`, `oneOf` or `anyOf`.
    pub(super) fn lower_composed(&mut self, view: &View<'d>, site: &Site) -> ir::Kind {
        if let Some(kind) = self.lower_wrapper(view, site) {
            return kind;
        }
        if self.room_for_members == 0 {
            return self.lower_nothing(site);
        }
        let composition = self.gather(vec![Step::Parts(view.clone(), site.clone(), None)], site);
        self.lower_composition(composition, site)
    }

    /// What is left of a composition for which there is no room.
    fn lower_nothing(&mut self, site: &Site) -> ir::Kind {
        let message = "the schemas of this document inherit too many members in all";
        self.diagnostics.report(
            Diagnostic::warning(Code::UnsupportedSchema, message)
                .primary(Place::Key(site.place.clone()), "kept as raw JSON")
                .help("refer to a common part as a property of its own, instead of by `allOf`"),
        );
        ir::Kind::Alias(ir::Type::Any)
    }

    /// Several schemas that one value has to fit.
    pub(super) fn lower_together(
        &mut self,
        schemas: &[(SchemaRef<'d>, Site)],
        site: &Site,
    ) -> ir::Kind {
        let steps = schemas.iter().rev();
        let steps = steps.map(|(schema, site)| Step::Part(*schema, site.clone()));
        let composition = self.gather(steps.collect(), site);
        self.lower_composition(composition, site)
    }

    pub(super) fn lower_composition(
        &mut self,
        composition: Composition<'d>,
        site: &Site,
    ) -> ir::Kind {
        let has_members = composition.describes_members();
        let room = self.room_for_members.checked_sub(composition.inherited());
        self.room_for_members = room.unwrap_or_default();
        if room.is_none() {
            return self.lower_nothing(site);
        }
        match composition.choices.as_slice() {
            [] if has_members => {
                let mut members = Members::default();
                self.gather_parts(&composition.parts, &mut members);
                self.lower_members(members, site)
            }
            [] => self.lower_heaviest(&composition.parts, site),
            [only] if !has_members => self.lower_choice(only, site),
            _ => self.lower_distributed(composition, site),
        }
    }

    /// An `allOf` of which one part only says something of the type is that part, with a description.
    fn lower_wrapper(&mut self, view: &View<'d>, site: &Site) -> Option<ir::Kind> {
        if view.describes_members() || view.lists_values() || view.has_branches() {
            return None;
        }
        let parts = || view.all_of.iter().map(SchemaRef::from).enumerate();
        // A part that only repeats the type says nothing beside one that says more.
        let says_more = parts().any(|(_, it)| !it.is_bare());
        let (hints, parts): (Vec<_>, Vec<_>) =
            parts().partition(|(_, it)| it.is_unconstrained() || says_more && it.is_bare());
        let [(index, only)] = parts.as_slice() else {
            return None;
        };
        let (index, only) = (*index, *only);
        let view = self.look_at(only);
        let agrees = |(_, hint): &(usize, SchemaRef<'d>)| view.agrees_with(&self.look_at(*hint));
        if !hints.iter().all(agrees) || self.is_child(only, &site.owner) {
            return None;
        }
        let place = all_of_site(site, index).place;
        Some(self.lower_same(only, &site.at(place)))
    }

    /// Parts that are no objects: the one that says most of the values.
    fn lower_heaviest(&mut self, parts: &[Part<'d>], site: &Site) -> ir::Kind {
        let heaviest = parts.iter().max_by_key(|it| it.view.weight());
        let Some(heaviest) = heaviest else {
            return ir::Kind::Alias(ir::Type::Any);
        };
        let contradicts = |it: &&Part<'d>| !it.view.agrees_with(&heaviest.view);
        if let Some(other) = parts.iter().find(contradicts) {
            self.diagnostics.report(
                Diagnostic::warning(
                    Code::ConflictingAllOf,
                    "no value is of the types of all parts",
                )
                .primary(
                    Place::Value(site.place.clone()),
                    "taken as the part that says most",
                )
                .secondary(Place::Value(other.site.place.clone()), "contradicted")
                .help("leave the parts that one value can fit"),
            );
        }
        match &heaviest.schema {
            Some((schema, at)) => self.lower_same(*schema, &site.at(at.place.clone())),
            None => self.lower_leaf(&heaviest.view, site),
        }
    }

    /// Adds what parts say of an object's members.
    pub(super) fn gather_parts(&mut self, parts: &[Part<'d>], members: &mut Members<'d>) {
        for part in parts {
            self.check_part(part);
            self.gather_own(&part.view, &part.site, members);
        }
    }

    /// Whether a schema is nothing but a choice, of which the owner is one: a parent and its child, which would be each other.
    pub(super) fn is_child(&self, parent: SchemaRef<'d>, owner: &ir::Owner) -> bool {
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
                // It has no branches to name the child among, and is what the child is made of.
                if reference == parent && self.discriminator_of_parent(name, &view).is_some() {
                    return true;
                }
                let mapping = view
                    .discriminator
                    .into_iter()
                    .flat_map(|it| it.mapping.values());
                pending.extend(mapping.map(String::as_str));
                let parts = view.one_of.iter().chain(view.any_of).chain(view.all_of);
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
    fn property_names(&self, view: &View<'d>) -> BTreeSet<&'d str> {
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

    /// Finds all parts of a schema and the choices among them.
    ///
    /// A parent whose `oneOf` names children that `allOf` the parent contributes its own members only: that is where the circle is cut.
    /// Each component contributes once, and with a stack of its own, since documents may inherit more deeply than the call stack reaches.
    pub(super) fn gather(&mut self, steps: Vec<Step<'d>>, root: &Site) -> Composition<'d> {
        let mut composition = Composition::default();
        let mut visited = BTreeSet::new();
        let mut stack = steps;
        while let Some(step) = stack.pop() {
            match step {
                Step::Own(mut part) => {
                    let inherits =
                        part.view.discriminator.is_some() && part.view.describes_members();
                    let choices = self.choices(&part.view, &part.site);
                    let is_parent = |(schema, _): &(SchemaRef<'d>, Site)| {
                        inherits || self.is_child(*schema, &root.owner)
                    };
                    if choices.is_empty() || !part.schema.as_ref().is_some_and(is_parent) {
                        composition.choices.extend(choices);
                    }
                    // What it is composed of has been gathered.
                    (part.view.all_of, part.view.one_of, part.view.any_of) = (&[], &[], &[]);
                    composition.parts.push(part);
                }
                Step::Parts(view, site, schema) => {
                    let parts = view.all_of.iter().enumerate().rev();
                    let parts: Vec<Step<'d>> = parts
                        .map(|(index, part)| Step::Part(part.into(), all_of_site(&site, index)))
                        .collect();
                    stack.push(Step::Own(Part { view, site, schema }));
                    stack.extend(parts);
                }
                Step::Part(schema, site) => {
                    if let Some((view, inner)) = self.part(schema, &site, &mut visited) {
                        stack.push(Step::Parts(view, inner, Some((schema, site))));
                    }
                }
            }
        }
        composition
    }

    /// A part and where it stands; `None` if it leads nowhere or has contributed already.
    pub(super) fn part(
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

    /// Reports a part of an object that is none.
    fn check_part(&mut self, part: &Part<'d>) {
        if matches!(part.view.ty, None | Some("object")) && !part.view.lists_values() {
            return;
        }
        let place = part.schema.as_ref().map_or(&part.site, |(_, site)| site);
        self.diagnostics.report(
            Diagnostic::warning(
                Code::UnsupportedSchema,
                "this part of an `allOf` is not an object",
            )
            .primary(Place::Value(place.place.clone()), "left out"),
        );
    }
}

/// A step of gathering parts.
pub(super) enum Step<'d> {
    /// The parts of a schema, and then what it describes itself.
    Parts(View<'d>, Site, Option<(SchemaRef<'d>, Site)>),
    /// A part.
    Part(SchemaRef<'d>, Site),
    /// What a schema describes itself.
    Own(Part<'d>),
}

fn reference_of(schema: &ReferenceOr<openapiv3::Schema>) -> Option<&str> {
    match schema {
        ReferenceOr::Reference { reference } => Some(reference),
        ReferenceOr::Item(_) => None,
    }
}

fn all_of_site(site: &Site, index: usize) -> Site {
    let part = site.part("allOf");
    Site {
        place: part.place.index(index),
        ..part
    }
}
