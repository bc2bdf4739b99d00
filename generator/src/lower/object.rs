//! Lowers objects: properties, what is required, what is additional.

use indexmap::IndexMap;

use super::Lowering;
use super::schema::Site;
use super::view::{SchemaRef, View};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir;
use crate::source::Pointer;

/// The members of an object, gathered from all schemas that describe it.
#[derive(Clone, Debug, Default)]
pub(super) struct Members<'d> {
    /// By name: the schema and where it stands. A later description replaces an earlier one.
    pub properties: IndexMap<&'d str, (SchemaRef<'d>, Site)>,
    /// Names in `required`, with the place of the list.
    pub required: IndexMap<&'d str, Pointer>,
    /// The type of other members.
    pub additional: Option<ir::Type>,
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
            members
                .properties
                .insert(name, (schema.into(), site.child("properties", name)));
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

    /// The type of an object with these members: a map or free-form when it has no properties.
    pub(super) fn lower_members(&mut self, mut members: Members<'d>, site: &Site) -> ir::Kind {
        if members.properties.is_empty() && members.required.is_empty() {
            return ir::Kind::Alias(match members.additional {
                Some(ir::Type::Any) | None => ir::Type::Any,
                Some(item) => ir::Type::Map(Box::new(item)),
            });
        }
        let mut properties = Vec::with_capacity(members.properties.len());
        for (name, (schema, property_site)) in std::mem::take(&mut members.properties) {
            let presence = match members.required.shift_remove(name) {
                Some(_) => ir::Presence::Required,
                None => ir::Presence::Optional,
            };
            properties.push(self.lower_property(name, schema, &property_site, presence));
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
        schema: SchemaRef<'d>,
        site: &Site,
        presence: ir::Presence,
    ) -> ir::Property {
        let ty = self.lower_schema(schema, site);
        let data = match schema {
            SchemaRef::Inline(schema) => Some(&schema.schema_data),
            SchemaRef::Reference(reference) => self
                .resolve_schema(reference, &site.place)
                .map(|(_, schema)| &schema.schema_data),
        };
        let access = match data {
            Some(data) if data.read_only => ir::Access::ReadOnly,
            Some(data) if data.write_only => ir::Access::WriteOnly,
            _ => ir::Access::ReadWrite,
        };
        ir::Property {
            name: name.to_owned(),
            place: site.place.clone(),
            description: data.and_then(|it| it.description.clone().or_else(|| it.title.clone())),
            deprecated: data.is_some_and(|it| it.deprecated),
            ty,
            presence,
            access,
            default: data.and_then(|it| it.default.clone()),
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
        }
    }
}
