//! Lowers properties that several parts of an object declare.

use indexmap::{IndexMap, IndexSet};
use openapiv3::SchemaData;

use super::Lowering;
use super::reference::{find_schema, place_of};
use super::schema::Site;
use super::view::SchemaRef;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir;
use crate::text::Pointer;

/// How deeply properties that several parts describe stand in each other.
const MAX_DEPTH: usize = 12;

/// How many of them stand in one.
const MAX_TYPES: usize = 1000;

/// A property as schemas declare it.
#[derive(Clone, Debug)]
pub(super) struct Declared<'d> {
    pub schema: SchemaRef<'d>,
    pub site: Site,
    /// What another part says of it that leaves its type alone.
    pub notes: Option<&'d SchemaData>,
    /// Other parts that describe members of it, too.
    also: Vec<(SchemaRef<'d>, Site)>,
}

impl<'d> Declared<'d> {
    /// A property that one part declares.
    pub(super) fn new(schema: SchemaRef<'d>, site: Site) -> Self {
        Self {
            schema,
            site,
            notes: None,
            also: Vec::new(),
        }
    }
}

/// The types that have been made of several schemas each since the outermost of them was begun.
///
/// Schemas that hold themselves, described together, hold what is described together again.
#[derive(Debug, Default)]
pub(super) struct Together {
    types: IndexMap<Vec<Pointer>, Made>,
    depth: usize,
}

#[derive(Debug)]
enum Made {
    /// It is being made, as this; it is there already if it is a part of itself.
    Open(ir::TypeDef, Option<ir::TypeId>),
    Done(ir::Type),
}

impl<'d> Lowering<'d> {
    /// A property that two parts declare: the part that says more of its type counts, of equal ones the later.
    pub(super) fn merge(
        &mut self,
        name: &str,
        mut earlier: Declared<'d>,
        mut later: Declared<'d>,
    ) -> Declared<'d> {
        let (one, other) = (self.look_at(earlier.schema), self.look_at(later.schema));
        let agrees = one.agrees_with(&other);
        let says_less = later.schema.is_unconstrained() || agrees && one.weight() > other.weight();
        if let SchemaRef::Inline(schema) = later.schema
            && (says_less || !agrees && other.is_nullable_object())
        {
            earlier.notes = Some(&schema.schema_data);
            return earlier;
        }
        if !agrees {
            if one.is_nullable_object() {
                return later;
            }
            self.report_conflict(name, &earlier, &later);
        } else if one.describes_members()
            && other.describes_members()
            && !is_same(earlier.schema, later.schema)
        {
            later.also = earlier.also;
            later.also.push((earlier.schema, earlier.site));
        } else if one.ty == Some("integer") && other.ty == Some("number") {
            return earlier;
        }
        later
    }

    fn report_conflict(&mut self, name: &str, earlier: &Declared<'d>, later: &Declared<'d>) {
        let ty = |it: &Declared<'d>| self.look_at(it.schema).ty.unwrap_or("any");
        let message = format!(
            "property `{name}` is of type `{}` and of type `{}`",
            ty(earlier),
            ty(later)
        );
        self.diagnostics.report(
            Diagnostic::warning(Code::ConflictingAllOf, message)
                .primary(Place::Key(later.site.place.clone()), "taken as this")
                .secondary(Place::Key(earlier.site.place.clone()), "contradicted"),
        );
    }

    /// The type of a property.
    pub(super) fn lower_declared(
        &mut self,
        name: &str,
        declared: &Declared<'d>,
        owner: &Site,
    ) -> ir::Type {
        let (schema, site) = (declared.schema, &declared.site);
        if declared.also.is_empty() {
            return self.lower_schema(schema, site);
        }
        let own = (schema, site.clone());
        let all: Vec<(SchemaRef<'d>, Site)> = declared.also.iter().cloned().chain([own]).collect();
        let key = self.key(&all);
        let ty = match self.made(&key) {
            Some(ty) => ty,
            None if self.together.is_full() => {
                self.report_depth(site);
                return self.lower_schema(schema, site);
            }
            None => self.make(key, &all, &owner.child_type(name, site.place.clone())),
        };
        if self.is_nullable(schema) {
            ty.nullable()
        } else {
            ty
        }
    }

    /// What schemas have in common with the same schemas in other places.
    fn key(&self, all: &[(SchemaRef<'d>, Site)]) -> Vec<Pointer> {
        let places = all.iter().map(|(schema, site)| match schema {
            SchemaRef::Inline(_) => site.place.clone(),
            SchemaRef::Reference(reference) => match find_schema(self.document, reference) {
                Some((name, _)) => place_of("schemas", name),
                None => site.place.clone(),
            },
        });
        // Each component contributes once.
        places.collect::<IndexSet<_>>().into_iter().collect()
    }

    /// The type of several schemas, if it is made or being made.
    fn made(&mut self, key: &[Pointer]) -> Option<ir::Type> {
        match self.together.types.get_mut(key)? {
            Made::Done(ty) => Some(ty.clone()),
            Made::Open(def, id) => {
                let types = &mut self.types;
                let id = id.get_or_insert_with(|| types.add(def.clone()));
                Some(ir::Type::Named(*id))
            }
        }
    }

    fn make(&mut self, key: Vec<Pointer>, all: &[(SchemaRef<'d>, Site)], site: &Site) -> ir::Type {
        let description = all.last().and_then(|(it, _)| self.look_at(*it).description);
        let def = ir::TypeDef {
            owner: site.owner.clone(),
            place: site.place.clone(),
            description: description.map(str::to_owned),
            deprecated: false,
            kind: ir::Kind::Alias(ir::Type::Any),
        };
        self.together
            .types
            .insert(key.clone(), Made::Open(def, None));
        self.together.depth += 1;
        let kind = self.lower_together(all, site);
        self.together.depth -= 1;
        let ty = match self.together.types.get(&key) {
            Some(Made::Open(_, Some(id))) => {
                self.types.define(*id, kind);
                ir::Type::Named(*id)
            }
            _ => self.type_of_kind(kind, site.clone(), description),
        };
        if self.together.depth == 0 {
            self.together.types.clear();
        } else {
            self.together.types.insert(key, Made::Done(ty.clone()));
        }
        ty
    }

    fn report_depth(&mut self, site: &Site) {
        let message = "properties that several parts describe stand too deeply in each other";
        self.diagnostics.report(
            Diagnostic::warning(Code::UnsupportedSchema, message).primary(
                Place::Key(site.place.clone()),
                "what other parts say of it is left out",
            ),
        );
    }
}

impl Together {
    fn is_full(&self) -> bool {
        self.depth >= MAX_DEPTH || self.types.len() >= MAX_TYPES
    }
}

/// Whether two places refer to the same schema.
fn is_same(one: SchemaRef<'_>, other: SchemaRef<'_>) -> bool {
    match (one, other) {
        (SchemaRef::Reference(one), SchemaRef::Reference(other)) => one == other,
        _ => false,
    }
}
