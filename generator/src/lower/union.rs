//! Lowers `oneOf`, `anyOf` and discriminators (OpenAPI 3.0, Composition and Inheritance).

use indexmap::IndexMap;
use openapiv3::Discriminator;

use super::schema::Site;
use super::view::{SchemaRef, View};
use super::{Lowering, reference};
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
        let (nulls, branches): (Vec<_>, Vec<_>) =
            branches.into_iter().partition(|it| is_null(it.schema));
        match (branches.as_slice(), view.discriminator) {
            ([], None) => None,
            ([], Some(discriminator)) => self.lower_mapping_only(discriminator, view, site),
            ([only], None) if !view.describes_members() => {
                let ty = self.lower_schema(only.schema, &only.site);
                Some(ir::Kind::Alias(if nulls.is_empty() {
                    ty
                } else {
                    ty.nullable()
                }))
            }
            (branches, Some(discriminator))
                if branches
                    .iter()
                    .all(|it| matches!(it.schema, SchemaRef::Reference(_))) =>
            {
                Some(self.lower_tagged(discriminator, branches))
            }
            (branches, _) => self.lower_untagged(view, branches),
        }
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

    fn lower_untagged(&mut self, view: &View<'d>, branches: &[Branch<'d>]) -> Option<ir::Kind> {
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
        let mut types = Vec::with_capacity(branches.len());
        for branch in branches {
            let ty = self.lower_schema(branch.schema, &branch.site);
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
    let (keyword, schemas) = if view.one_of.is_empty() {
        ("anyOf", view.any_of)
    } else {
        ("oneOf", view.one_of)
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
    schemas.iter().enumerate().map(of).collect()
}

/// `{enum: [null]}` and the like are how some documents say that a value may be null.
fn is_null(schema: SchemaRef<'_>) -> bool {
    match schema {
        SchemaRef::Reference(_) => false,
        SchemaRef::Inline(schema) => {
            let view = View::of(schema);
            view.nullable
                && view.texts.is_none()
                && view.ty.is_none_or(|it| it == "null")
                && !view.describes_members()
                && view.all_of.is_empty()
                && view.one_of.is_empty()
                && view.any_of.is_empty()
                && view.items.is_none()
        }
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
