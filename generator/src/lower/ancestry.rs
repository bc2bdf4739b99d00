//! Discriminators that schemas have from their ancestors (OpenAPI 3.0, Composition and Inheritance).

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{Discriminator, ReferenceOr};

use super::Lowering;
use super::inherit::discriminator_of;
use super::reference::find_schema;
use super::union::Choice;
use super::view::{SchemaRef, View};

/// How many ancestors of a schema are looked at.
const MOST_ANCESTORS: usize = 32;

impl<'d> Lowering<'d> {
    /// The discriminator of a component as a parent: its own, or that of an ancestor if it has children itself.
    pub(super) fn discriminator_of_parent(
        &self,
        name: &str,
        view: &View<'d>,
    ) -> Option<&'d Discriminator> {
        if view.has_branches() {
            return None;
        }
        let inherited = || {
            let has_children = self.children_by_parent.contains_key(name);
            let mut ancestors = has_children.then(|| self.ancestors(view))?.into_values();
            ancestors.next()
        };
        discriminator_of(view).or_else(inherited)
    }

    /// The discriminator that all branches have from an ancestor, which is none of them.
    pub(super) fn inherited_discriminator(&self, choice: &Choice<'d>) -> Option<&'d Discriminator> {
        let mut common: Option<IndexMap<&'d str, &'d Discriminator>> = None;
        for branch in &choice.branches {
            let SchemaRef::Reference(reference) = branch.schema else {
                return None;
            };
            let (_, schema) = find_schema(self.document, reference)?;
            let ancestors = self.ancestors(&View::of(schema));
            match &mut common {
                None => common = Some(ancestors),
                Some(common) => common.retain(|name, _| ancestors.contains_key(name)),
            }
        }
        let is_branch = |name: &&str| choice.branches.iter().any(|it| it.name == *name);
        let mut common = common?.into_iter().filter(|(name, _)| !is_branch(name));
        common.next().map(|(_, discriminator)| discriminator)
    }

    /// The ancestors that have a discriminator, the nearest first.
    fn ancestors(&self, view: &View<'d>) -> IndexMap<&'d str, &'d Discriminator> {
        let mut found = IndexMap::new();
        let mut visited = BTreeSet::new();
        let mut level = vec![view.clone()];
        while !level.is_empty() && visited.len() < MOST_ANCESTORS {
            let mut next = Vec::new();
            for part in level.iter().flat_map(|it| it.all_of) {
                let ReferenceOr::Reference { reference } = part else {
                    continue;
                };
                let Some((name, schema)) = find_schema(self.document, reference) else {
                    continue;
                };
                if visited.insert(name) {
                    let view = View::of(schema);
                    found.extend(discriminator_of(&view).map(|it| (name, it)));
                    next.push(view);
                }
            }
            level = next;
        }
        found
    }
}
