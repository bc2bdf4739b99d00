//! Lowers objects: properties, what is required, what is additional.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::SchemaData;

use super::Lowering;
use super::declared::Declared;
use super::reference::find_schema;
use super::schema::Site;
use super::view::{SchemaRef, View};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir;
use crate::openapi::carried::CONST;
use crate::text::Pointer;

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
            let declared = Declared::new(schema.into(), site.child("properties", name));
            match members.properties.get_mut(name.as_str()) {
                Some(known) => {
                    let earlier = std::mem::replace(known, declared.clone());
                    *known = self.merge(name, earlier, declared);
                }
                None => _ = members.properties.insert(name, declared),
            }
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

    pub(super) fn look_at(&self, schema: SchemaRef<'d>) -> View<'d> {
        match schema {
            SchemaRef::Inline(schema) => View::of(schema),
            SchemaRef::Reference(reference) => find_schema(self.document, reference)
                .map(|(_, schema)| View::of(schema))
                .unwrap_or_default(),
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
            tag: None,
            keys: data.iter().find_map(keys),
            values,
        }
    }

    /// Whether a type is the enum of these values itself.
    fn lists_all(&self, ty: &ir::Type, values: &[String]) -> bool {
        match ty.clone().non_null() {
            ir::Type::Named(id) => match &self.types[id].kind {
                ir::Kind::Enumeration(it) if it.texts.len() <= values.len() => {
                    let texts: HashSet<&String> = it.texts.iter().collect();
                    values.iter().all(|value| texts.contains(value))
                }
                _ => false,
            },
            _ => false,
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
        tag: None,
        keys: None,
        values: Vec::new(),
    }
}

/// What an extension calls the names of a map's members.
fn keys(data: &&SchemaData) -> Option<String> {
    let name = data.extensions.get("x-additionalPropertiesName")?;
    name.as_str().map(str::to_owned)
}

/// The only value that a schema allows, if the document says so by `const`.
pub(super) fn constant(data: &SchemaData) -> Option<ir::Value> {
    data.extensions.get(CONST).cloned()
}
