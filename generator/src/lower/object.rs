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
}

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
            };
            match (members.properties.get_mut(name.as_str()), declared.schema) {
                (Some(earlier), SchemaRef::Inline(schema))
                    if declared.schema.is_unconstrained() =>
                {
                    earlier.notes = Some(&schema.schema_data);
                    continue;
                }
                (Some(earlier), _) => {
                    let earlier = earlier.clone();
                    self.check_agreement(name, &earlier, &declared);
                }
                (None, _) => {}
            }
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

    /// Reports a property that has another type in another part.
    fn check_agreement(&mut self, name: &str, earlier: &Declared<'d>, later: &Declared<'d>) {
        let types = (self.json_type(earlier.schema), self.json_type(later.schema));
        match types {
            (Some("number"), Some("integer")) => {}
            (Some(a), Some(b)) if a != b => self.diagnostics.report(
                Diagnostic::warning(
                    Code::ConflictingAllOf,
                    format!("property `{name}` is of type `{a}` and of type `{b}`"),
                )
                .primary(Place::Key(later.site.place.clone()), "taken as this")
                .secondary(Place::Key(earlier.site.place.clone()), "contradicted"),
            ),
            _ => {}
        }
    }

    fn json_type(&self, schema: SchemaRef<'d>) -> Option<&'d str> {
        match schema {
            SchemaRef::Inline(schema) => View::of(schema).ty,
            SchemaRef::Reference(reference) => {
                let (_, schema) = find_schema(self.document, reference)?;
                View::of(schema).ty
            }
        }
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
            properties.push(self.lower_property(name, &declared, presence));
        }
        for (name, place) in members.required {
            properties.push(self.undeclared_property(name, &place, site));
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
    ) -> ir::Property {
        let site = &declared.site;
        let ty = self.lower_schema(declared.schema, site);
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
            values,
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
        ir::Property {
            name: name.to_owned(),
            place: site.place.clone(),
            description: None,
            deprecated: false,
            ty: ir::Type::Any,
            presence: ir::Presence::Required,
            access: ir::Access::ReadWrite,
            default: None,
            values: Vec::new(),
        }
    }
}
