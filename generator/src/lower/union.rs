//! Lowers `oneOf`, `anyOf` and discriminators (OpenAPI 3.0, Composition and Inheritance).

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::Discriminator;

use super::schema::Site;
use super::view::{SchemaRef, View};
use super::{Lowering, reference};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir;

/// A branch of a union.
struct Branch<'d> {
    schema: SchemaRef<'d>,
    site: Site,
    /// The component's name, or one made up for an inline schema.
    name: String,
}

impl<'d> Lowering<'d> {
    /// A union, if the schema is one.
    pub(super) fn lower_union(&mut self, view: &View<'d>, site: &Site) -> Option<ir::Kind> {
        let branches = branches(view, site);
        let branches: Vec<_> = branches
            .into_iter()
            .filter(|it| !is_null(it.schema))
            .collect();
        let kind = match (branches.as_slice(), view.discriminator) {
            ([], None) => return None,
            ([], Some(discriminator)) => return self.lower_mapping_only(discriminator, view, site),
            ([only], None) if !view.describes_members() => {
                Some(self.lower_same(only.schema, &site.at(only.site.place.clone())))
            }
            (branches, Some(discriminator))
                if branches
                    .iter()
                    .all(|it| matches!(it.schema, SchemaRef::Reference(_))) =>
            {
                Some(self.lower_tagged(discriminator, branches))
            }
            (branches, _) => self.lower_untagged(view, branches, site),
        };
        if kind.is_some() {
            self.report_lost_members(view, &branches, site);
        }
        kind
    }

    /// What a schema says beside its branches holds for each of them; what a branch does not say too is lost.
    fn report_lost_members(&mut self, view: &View<'d>, branches: &[Branch<'d>], site: &Site) {
        let declared: Vec<BTreeSet<&str>> = branches
            .iter()
            .map(|it| self.property_names_of(it.schema))
            .collect();
        let own = self.property_names(view);
        let lost = own
            .into_iter()
            .filter(|name| declared.iter().any(|it| !it.contains(name)));
        let names: Vec<String> = lost.map(|it| format!("`{it}`")).collect();
        if names.is_empty() {
            return;
        }
        self.diagnostics.report(
            Diagnostic::warning(
                Code::UnsupportedSchema,
                format!("{} stand beside the variants of a union", names.join(", ")),
            )
            .primary(Place::Key(site.place.clone()), "left out of the variants")
            .help("declare them in each variant"),
        );
    }

    /// A discriminator without branches: inheritance; the mapping names the children, if they are the schema's own.
    fn lower_mapping_only(
        &mut self,
        discriminator: &'d Discriminator,
        view: &View<'d>,
        site: &Site,
    ) -> Option<ir::Kind> {
        let ir::Owner::Component(parent) = &site.owner else {
            return None;
        };
        if discriminator.mapping.is_empty() || !view.all_of.is_empty() {
            return None;
        }
        let mut targets: IndexMap<&str, Branch<'d>> = IndexMap::new();
        for target in discriminator.mapping.values() {
            let branch = Branch {
                schema: SchemaRef::Reference(target),
                site: site.part("discriminator"),
                name: short_name(target),
            };
            targets.entry(target).or_insert(branch);
        }
        let branches: Vec<Branch<'d>> = targets.into_values().collect();
        // A mapping to itself would make the type contain itself.
        (branches.iter().all(|it| it.name != *parent))
            .then(|| self.lower_tagged(discriminator, &branches))
    }

    fn lower_tagged(
        &mut self,
        discriminator: &'d Discriminator,
        branches: &[Branch<'d>],
    ) -> ir::Kind {
        let mut tags = Vec::with_capacity(branches.len());
        for branch in branches {
            let ty = self.lower_schema(branch.schema, &branch.site);
            tags.push(ir::Tag {
                ty: ty.non_null(),
                name: branch.name.clone(),
                texts: texts_of(discriminator, &branch.name),
            });
        }
        let member = discriminator.property_name.clone();
        ir::Kind::Union(ir::Union {
            rule: ir::UnionRule::Tagged { member, tags },
        })
    }

    fn lower_untagged(
        &mut self,
        view: &View<'d>,
        branches: &[Branch<'d>],
        site: &Site,
    ) -> Option<ir::Kind> {
        let only_requires = branches.iter().all(|branch| match branch.schema {
            SchemaRef::Reference(_) => false,
            SchemaRef::Inline(schema) => {
                let branch = View::of(schema);
                branch.ty.is_none_or(|ty| Some(ty) == view.ty)
                    && branch.properties.is_none()
                    && branch.texts.is_none()
                    && branch.items.is_none()
                    && branch.all_of.is_empty()
                    && branch.one_of.is_empty()
                    && branch.any_of.is_empty()
            }
        });
        // Branches that only say which members are required, or bound a value, do not change the type.
        if only_requires && (view.describes_members() || view.ty.is_some()) {
            return None;
        }
        if let Some(texts) = texts_of_all(branches) {
            return Some(self.lower_enumeration(&texts, site));
        }
        let mut types = Vec::with_capacity(branches.len());
        for branch in branches {
            let ty = self.lower_schema(branch.schema, &branch.site).non_null();
            if !types.contains(&ty) {
                types.push(ty);
            }
        }
        Some(match types.as_slice() {
            [only] => ir::Kind::Alias(only.clone()),
            _ => ir::Kind::Union(ir::Union {
                rule: ir::UnionRule::Untagged(types),
            }),
        })
    }
}

fn branches<'d>(view: &View<'d>, site: &Site) -> Vec<Branch<'d>> {
    let keyword = if view.one_of.is_empty() {
        "anyOf"
    } else {
        "oneOf"
    };
    let of = |(index, schema): (usize, &'d openapiv3::ReferenceOr<openapiv3::Schema>)| {
        let name = match schema {
            openapiv3::ReferenceOr::Reference { reference } => short_name(reference),
            openapiv3::ReferenceOr::Item(schema) => schema
                .schema_data
                .title
                .clone()
                .unwrap_or_else(|| format!("Variant{}", index + 1)),
        };
        Branch {
            schema: schema.into(),
            site: site.branch(keyword, index, &name),
            name,
        }
    };
    view.branches().iter().enumerate().map(of).collect()
}

/// The texts of branches that all are texts, of which some are listed: documents describe each text of an enum that way,
/// or say that there may be others.
fn texts_of_all<'d>(branches: &[Branch<'d>]) -> Option<Vec<&'d str>> {
    let mut all = Vec::new();
    for branch in branches {
        let SchemaRef::Inline(schema) = branch.schema else {
            return None;
        };
        let view = View::of(schema);
        match view.texts {
            Some(texts) if matches!(view.ty, None | Some("string")) => all.extend(texts),
            None if view.ty == Some("string") && view.format.is_none() => {}
            _ => return None,
        }
    }
    (!all.is_empty()).then_some(all)
}

/// Whether a branch only says that the value may be `null`.
fn is_null(schema: SchemaRef<'_>) -> bool {
    match schema {
        SchemaRef::Reference(_) => false,
        SchemaRef::Inline(schema) => View::of(schema).is_null(),
    }
}

/// The texts that the mapping gives a schema; its own name where the mapping has none (OpenAPI 3.0, Discriminator Object).
fn texts_of(discriminator: &Discriminator, name: &str) -> Vec<String> {
    let texts: Vec<String> = discriminator
        .mapping
        .iter()
        .filter(|(_, target)| short_name(target) == name)
        .map(|(text, _)| text.clone())
        .collect();
    if texts.is_empty() {
        vec![name.to_owned()]
    } else {
        texts
    }
}

/// The name that a reference ends with; a mapping may also hold the bare name.
fn short_name(target: &str) -> String {
    reference::component(target, "schemas").map_or_else(
        || target.rsplit('/').next().unwrap_or(target).to_owned(),
        std::borrow::Cow::into_owned,
    )
}
