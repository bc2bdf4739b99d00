//! How much of an API is typed, in numbers.

use std::collections::BTreeSet;

use super::{Api, Content, Format, Kind, Operation, Property, Type, TypeId, UnionRule};
use crate::text::Pointer;

/// What an API consists of, and where it is whatever JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Properties of all objects.
    pub properties: usize,
    /// Properties whose values are whatever JSON, or lists or maps of it.
    pub untyped: usize,
    /// The places of those of them of which the document says more.
    pub loosened: Vec<Pointer>,
    /// Where the API has whatever JSON: types, properties, parameters and bodies, each place once.
    pub free_form: BTreeSet<Pointer>,
}

impl Tally {
    /// Counts.
    pub fn of(api: &Api) -> Self {
        let mut tally = Self::default();
        for (_, def) in api.types.iter() {
            tally.count_type(api, &def.kind, &def.place);
        }
        for operation in &api.operations {
            tally.count_operation(operation);
        }
        tally
    }

    fn count_type(&mut self, api: &Api, kind: &Kind, place: &Pointer) {
        match kind {
            Kind::Object(object) => {
                self.properties += object.properties.len();
                for property in &object.properties {
                    self.count_property(api, property);
                }
                if let Some(additional) = &object.additional {
                    self.note(additional, &place.child("additionalProperties"));
                }
            }
            Kind::Tuple(tuple) => {
                let items = tuple.items.iter().map(|it| &it.ty);
                items.chain(&tuple.rest).for_each(|ty| self.note(ty, place));
            }
            Kind::Alias(ty) => self.note(ty, place),
            Kind::Union(union) => match &union.rule {
                UnionRule::Tagged { tags, .. } => {
                    tags.iter().for_each(|tag| self.note(&tag.ty, place));
                }
                UnionRule::Untagged(types) => types.iter().for_each(|ty| self.note(ty, place)),
            },
            Kind::Enumeration(_) | Kind::Identifier(_) => {}
        }
    }

    fn count_property(&mut self, api: &Api, property: &Property) {
        if let Some(place) = any_of(api, property) {
            self.untyped += 1;
            if is_loosened(api, place) {
                self.loosened.push(property.place.clone());
            }
        }
        self.note(&property.ty, &property.place);
    }

    fn count_operation(&mut self, operation: &Operation) {
        for parameter in &operation.parameters {
            self.note(&parameter.ty, &parameter.place);
        }
        let body = operation.body.iter().flat_map(|it| &it.contents);
        let answers = operation.responses.values().flat_map(|it| &it.contents);
        body.chain(answers).for_each(|it| self.count_content(it));
    }

    fn count_content(&mut self, content: &Content) {
        match &content.format {
            Format::Json(ty)
            | Format::Items(ty)
            | Format::Events(ty)
            | Format::Form(ty, _)
            | Format::Multipart(ty, _) => self.note(ty, &content.place),
            Format::Undescribed => self.note(&Type::Any, &content.place),
            Format::Text | Format::Binary | Format::Empty => {}
        }
    }

    /// Notes the place of a type that is whatever JSON itself; a type with a name has a place of its own.
    fn note(&mut self, ty: &Type, place: &Pointer) {
        match ty {
            Type::Any => drop(self.free_form.insert(place.clone())),
            Type::List(it) | Type::Map(it) | Type::Nullable(it) => self.note(it, place),
            Type::Scalar(_) | Type::Named(_) => {}
        }
    }
}

/// The place of the type that makes a property whatever JSON, or a list or map of it; aliases are looked through.
fn any_of<'a>(api: &'a Api, property: &'a Property) -> Option<&'a Pointer> {
    let mut place = &property.place;
    let mut ty = &property.ty;
    let mut visited: BTreeSet<TypeId> = BTreeSet::new();
    loop {
        ty = match ty {
            Type::Any => return Some(place),
            Type::Scalar(_) => return None,
            Type::List(it) | Type::Map(it) | Type::Nullable(it) => it,
            Type::Named(id) if !visited.insert(*id) => return None,
            Type::Named(id) => match &api.types[*id].kind {
                Kind::Alias(it) => {
                    place = &api.types[*id].place;
                    it
                }
                Kind::Object(_)
                | Kind::Tuple(_)
                | Kind::Enumeration(_)
                | Kind::Union(_)
                | Kind::Identifier(_) => return None,
            },
        };
    }
}

/// Whether the document says more of a schema, or of its items or members, than its type does.
fn is_loosened(api: &Api, place: &Pointer) -> bool {
    let is_within = |it: &&Pointer| it.as_str().starts_with(place.as_str());
    let is_part = |it: &Pointer| {
        let rest = it.as_str().strip_prefix(place.as_str());
        rest.is_some_and(|it| it.is_empty() || it.starts_with('/'))
    };
    // Places with the same beginning stand together.
    let mut within = api.loosened.range(place.clone()..).take_while(is_within);
    within.any(is_part)
}
