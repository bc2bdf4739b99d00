//! Lowers `allOf`: one object with the members of all (JSON Schema, "allOf").

use openapiv3::ReferenceOr;

use super::Lowering;
use super::object::Members;
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
        let mut visited = Vec::new();
        self.gather(view, site, &mut members, &mut visited);
        self.lower_members(members, site)
    }

    /// An `allOf` of one schema that adds no members only gives a reference a description: it is that schema.
    fn lower_wrapper(&mut self, view: &View<'d>, site: &Site) -> Option<ir::Kind> {
        let [only] = view.all_of else { return None };
        if view.describes_members() {
            return None;
        }
        let ty = self.lower_schema(only.into(), &all_of_site(site, 0));
        Some(ir::Kind::Alias(ty))
    }

    /// Adds the members that a schema and all schemas that it is composed of describe.
    ///
    /// A parent whose `oneOf` names children that `allOf` the parent contributes its own members only: that is where the circle is cut.
    fn gather(
        &mut self,
        view: &View<'d>,
        site: &Site,
        members: &mut Members<'d>,
        visited: &mut Vec<&'d str>,
    ) {
        for (index, part) in view.all_of.iter().enumerate() {
            let site = all_of_site(site, index);
            match SchemaRef::from(part) {
                SchemaRef::Inline(schema) => {
                    self.gather_part(&View::of(schema), &site, members, visited)
                }
                SchemaRef::Reference(reference) => {
                    let Some((name, schema)) = self.resolve_schema(reference, &site.place) else {
                        continue;
                    };
                    if visited.contains(&name) {
                        continue;
                    }
                    visited.push(name);
                    self.gather_part(&View::of(schema), &Site::component(name), members, visited);
                    visited.pop();
                }
            }
        }
        self.gather_own(view, site, members);
    }

    fn gather_part(
        &mut self,
        view: &View<'d>,
        site: &Site,
        members: &mut Members<'d>,
        visited: &mut Vec<&'d str>,
    ) {
        let is_object = matches!(view.ty, None | Some("object")) && view.texts.is_none();
        let hidden_union = !(view.one_of.is_empty() && view.any_of.is_empty())
            && view.discriminator.is_none()
            && !only_requires(view);
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
        self.gather(view, site, members, visited);
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
