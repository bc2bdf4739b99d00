//! Lowers objects: properties, what is required, what is additional.

use indexmap::IndexMap;
use openapiv3::SchemaData;

use super::Lowering;
use super::reference::find_schema;
use super::schema::Site;
use super::view::{SchemaRef, View};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir;
use crate::source::Pointer;

/// The members of an object, gathered from all schemas that describe it.
#[derive(Clone, Debug, Default)]
pub(super) struct Members<'d> {
    /// By name. A later description replaces an earlier one.
    pub properties: IndexMap<&'d str, Declared<'d>>,
    /// Names in `required`, with the place of the list.
    pub required: IndexMap<&'d str, Pointer>,
    /// The type of other members.
    pub additional: Option<ir::Type>,
}

/// A property as schemas declare it.
#[derive(Clone, Debug)]
pub(super) struct Declared<'d> {
    schema: SchemaRef<'d>,
    site: Site,
    /// What another part says of it that leaves its type alone.
    notes: Option<&'d SchemaData>,
    /// Other parts that describe members of it, too.
    also: Vec<(SchemaRef<'d>, Site)>,
}

/// The extension in which `const` comes.
const CONST: &str = "x-portolan-const";

impl<'d> Lowering<'d> {
    /// An object of one schema.
    pub(super) fn lower_object(&mut self, view: &View<'d>, site: &Site) -> ir::Kind {
        let mut members = Members::default();
        self.gather_own(view, site, &mut members);
        self.lower_members(members, site)
    }

    /// Adds what a schema itself says of an object's members.
    pub(super) fn gather_own(&mut self, view: &View<'d>, site: &Site, members: &mut Members<'d>) {
        for (name, schema) in view.properties.into_iter().flatten() {
            let declared = Declared {
                schema: schema.into(),
                site: site.child("properties", name),
                notes: None,
                also: Vec::new(),
            };
            let declared = match members.properties.get(name.as_str()) {
                Some(earlier) => self.merge(name, earlier.clone(), declared),
                None => declared,
            };
            members.properties.insert(name, declared);
        }
        for name in view.required {
            members
                .required
                .entry(name)
                .or_insert_with(|| site.place.child("required"));
        }
        if let Some(additional) = self.lower_additional(view.additional, site) {
            members.additional = Some(additional);
        }
    }

    /// A property that two parts declare: the part that says more of its type counts, of equal ones the later.
    fn merge(
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

    pub(super) fn look_at(&self, schema: SchemaRef<'d>) -> View<'d> {
        match schema {
            SchemaRef::Inline(schema) => View::of(schema),
            SchemaRef::Reference(reference) => find_schema(self.document, reference)
                .map(|(_, schema)| View::of(schema))
                .unwrap_or_default(),
        }
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

    /// The type of an object with these members: a map or free-form when it has no properties.
    pub(super) fn lower_members(&mut self, mut members: Members<'d>, site: &Site) -> ir::Kind {
        if members.properties.is_empty() && members.required.is_empty() {
            return ir::Kind::Alias(match members.additional {
                Some(ir::Type::Any) | None => ir::Type::Any,
                Some(item) => ir::Type::Map(Box::new(item)),
            });
        }
        let mut properties = Vec::with_capacity(members.properties.len());
        for (name, declared) in std::mem::take(&mut members.properties) {
            let presence = match members.required.shift_remove(name) {
                Some(_) => ir::Presence::Required,
                None => ir::Presence::Optional,
            };
            properties.push(self.lower_property(name, &declared, presence, site));
        }
        for (name, place) in members.required {
            properties.push(match &members.additional {
                Some(ty) => undeclared(name, ty.clone(), site),
                None => self.undeclared_property(name, &place, site),
            });
        }
        ir::Kind::Object(ir::Object {
            properties,
            additional: members.additional,
        })
    }

    fn lower_property(
        &mut self,
        name: &str,
        declared: &Declared<'d>,
        presence: ir::Presence,
        owner: &Site,
    ) -> ir::Property {
        let site = &declared.site;
        let mut ty = self.lower_declared(name, declared, owner);
        if declared.notes.is_some_and(|it| it.nullable) {
            ty = ty.nullable();
        }
        let data = match declared.schema {
            SchemaRef::Inline(schema) => Some(&schema.schema_data),
            SchemaRef::Reference(reference) => self
                .resolve_schema(reference, &site.place)
                .map(|(_, schema)| &schema.schema_data),
        };
        let values = match declared.schema {
            SchemaRef::Inline(schema) => View::of(schema).values,
            SchemaRef::Reference(_) => Vec::new(),
        };
        let values = if self.lists_all(&ty, &values) {
            Vec::new()
        } else {
            values
        };
        // What is said last comes first.
        let data: Vec<&SchemaData> = declared.notes.into_iter().chain(data).collect();
        let access = match data.as_slice() {
            data if data.iter().any(|it| it.read_only) => ir::Access::ReadOnly,
            data if data.iter().any(|it| it.write_only) => ir::Access::WriteOnly,
            _ => ir::Access::ReadWrite,
        };
        let describe = |it: &&SchemaData| it.description.clone().or_else(|| it.title.clone());
        ir::Property {
            name: name.to_owned(),
            place: site.place.clone(),
            description: data.iter().find_map(describe),
            deprecated: data.iter().any(|it| it.deprecated),
            ty,
            presence,
            access,
            default: data.iter().find_map(|it| it.default.clone()),
            constant: data.iter().find_map(|it| constant(it)),
            keys: data.iter().find_map(keys),
            values,
        }
    }

    /// Whether a type is the enum of these values itself.
    fn lists_all(&self, ty: &ir::Type, values: &[String]) -> bool {
        match ty.clone().non_null() {
            ir::Type::Named(id) => match &self.types[id].kind {
                ir::Kind::Enumeration(it) => {
                    values.iter().all(|value| it.texts.contains(value))
                        && it.texts.len() <= values.len()
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn lower_declared(&mut self, name: &str, declared: &Declared<'d>, owner: &Site) -> ir::Type {
        let (schema, site) = (declared.schema, &declared.site);
        if declared.also.is_empty() {
            return self.lower_schema(schema, site);
        }
        let own = (schema, site.clone());
        let all: Vec<(SchemaRef<'d>, Site)> = declared.also.iter().cloned().chain([own]).collect();
        let site = owner.child_type(name, site.place.clone());
        let kind = self.lower_together(&all, &site);
        let description = self.look_at(schema).description;
        let ty = self.type_of_kind(kind, site, description);
        if self.is_nullable(schema) {
            ty.nullable()
        } else {
            ty
        }
    }

    /// A type of what a site describes, with a name if it takes one.
    pub(super) fn type_of_kind(
        &mut self,
        kind: ir::Kind,
        site: Site,
        description: Option<&str>,
    ) -> ir::Type {
        match kind {
            ir::Kind::Alias(ty) => ty,
            kind => ir::Type::Named(self.types.add(ir::TypeDef {
                owner: site.owner,
                place: site.place,
                description: description.map(str::to_owned),
                deprecated: false,
                kind,
            })),
        }
    }

    /// `required` may name what `properties` does not: such a member has to be there, whatever it is.
    fn undeclared_property(&mut self, name: &str, required: &Pointer, site: &Site) -> ir::Property {
        self.diagnostics.report(
            Diagnostic::warning(
                Code::UndeclaredRequired,
                format!("required property `{name}` is not declared"),
            )
            .primary(Place::Value(required.clone()), "taken as any JSON")
            .help(format!(
                "describe `{name}` under `properties`, or take it out of `required`"
            )),
        );
        undeclared(name, ir::Type::Any, site)
    }
}

fn undeclared(name: &str, ty: ir::Type, site: &Site) -> ir::Property {
    ir::Property {
        name: name.to_owned(),
        place: site.place.clone(),
        description: None,
        deprecated: false,
        ty,
        presence: ir::Presence::Required,
        access: ir::Access::ReadWrite,
        default: None,
        constant: None,
        keys: None,
        values: Vec::new(),
    }
}

/// What an extension calls the names of a map's members.
fn keys(data: &&SchemaData) -> Option<String> {
    let name = data.extensions.get("x-additionalPropertiesName")?;
    name.as_str().map(str::to_owned)
}

/// Whether two places refer to the same schema.
fn is_same(one: SchemaRef<'_>, other: SchemaRef<'_>) -> bool {
    match (one, other) {
        (SchemaRef::Reference(one), SchemaRef::Reference(other)) => one == other,
        _ => false,
    }
}

/// The only value that a schema allows, if the document says so by `const`.
pub(super) fn constant(data: &SchemaData) -> Option<ir::Value> {
    data.extensions.get(CONST).cloned()
}
