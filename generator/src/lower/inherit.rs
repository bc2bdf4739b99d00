//! Discriminators: which texts stand for which schema, and parents that do not name their children
//! (OpenAPI 3.0, Discriminator Object).

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashMap};

use indexmap::IndexMap;
use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::Lowering;
use super::object::Members;
use super::reference::find_schema;
use super::schema::Site;
use super::union::{Branch, Choice, short_name};
use super::view::{SchemaRef, View};
use crate::{ir, openapi};

/// How many unions in unions are looked through for the texts of a tag.
const MAX_NESTING: usize = 4;

impl<'d> Lowering<'d> {
    /// A discriminator without branches: inheritance. The children are those that the mapping names, or those that `allOf` the schema.
    pub(super) fn lower_parent(&mut self, view: &View<'d>, site: &Site) -> Option<ir::Kind> {
        let (Some(discriminator), ir::Owner::Component(parent)) = (view.discriminator, &site.owner)
        else {
            return None;
        };
        if view.has_branches() || !view.all_of.is_empty() {
            return None;
        }
        let member = &discriminator.property_name;
        let mut tags = Vec::new();
        for (name, texts) in self.children(parent, discriminator) {
            let ty = if name == *parent {
                self.lower_own_members(view, site)
            } else {
                let Some((key, schema)) = self.component(&name) else {
                    continue;
                };
                self.lower_component(key, schema).non_null()
            };
            tags.push(ir::Tag { ty, name, texts });
        }
        let is_alone = tags.iter().all(|it| it.name == *parent);
        (!is_alone).then(|| {
            let member = member.clone();
            ir::Kind::Union(ir::Union {
                rule: ir::UnionRule::Tagged { member, tags },
            })
        })
    }

    /// A parent as a variant beside its children: an object with its own members only.
    fn lower_own_members(&mut self, view: &View<'d>, site: &Site) -> ir::Type {
        let mut members = Members::default();
        self.gather_own(view, site, &mut members);
        let site = site.child_type("Base", site.place.clone());
        let kind = self.lower_members(members, &site);
        self.type_of_kind(kind, site, view.description)
    }

    /// The children of a parent, each with the texts that stand for it.
    fn children(
        &self,
        parent: &str,
        discriminator: &Discriminator,
    ) -> IndexMap<String, Vec<String>> {
        let children = texts_by_target(discriminator);
        if !children.is_empty() {
            return children;
        }
        let heirs = self.heirs(parent);
        let member = &discriminator.property_name;
        let list = |name: &str| match self.component(name) {
            Some((_, schema)) => self.listed(SchemaRef::Inline(schema), member, 0),
            None => Vec::new(),
        };
        let listed: Vec<_> = heirs.iter().map(|name| (*name, list(name))).collect();
        let texts = settle(&listed);
        heirs.into_iter().map(str::to_owned).zip(texts).collect()
    }

    fn component(&self, name: &str) -> Option<(&'d str, &'d Schema)> {
        match self.document.components.schemas.get_key_value(name)? {
            (key, ReferenceOr::Item(schema)) => Some((key, schema)),
            (_, ReferenceOr::Reference { reference }) => find_schema(self.document, reference),
        }
    }

    /// The components that `allOf` a component, or one that does: in the order in which passes over the document meet them.
    fn heirs(&self, parent: &str) -> Vec<&'d str> {
        let children = |name: &str| self.children_by_parent.get(name).into_iter().flatten();
        let mut heirs: Vec<&'d str> = Vec::new();
        let mut known = BTreeSet::from([parent]);
        let mut open: BinaryHeap<Reverse<(usize, usize, &'d str)>> = children(parent)
            .map(|(position, name)| Reverse((0, *position, *name)))
            .collect();
        while let Some(Reverse((pass, position, name))) = open.pop() {
            if !known.insert(name) {
                continue;
            }
            heirs.push(name);
            open.extend(children(name).map(|(child, name)| {
                // One that stands before its parent is met by the next pass.
                Reverse((pass + usize::from(*child < position), *child, *name))
            }));
        }
        heirs
    }

    /// The texts that stand for each branch; `None` if a branch has none.
    pub(super) fn tag_texts(&self, choice: &Choice<'d>) -> Option<Vec<Vec<String>>> {
        let discriminator = choice.discriminator?;
        let mapping = texts_by_target(discriminator);
        let mapped = |branch: &Branch<'d>| mapping.get(&branch.name).cloned().unwrap_or_default();
        let unmapped: Vec<(&str, Vec<String>)> = choice
            .branches
            .iter()
            .filter(|it| matches!(it.schema, SchemaRef::Inline(_)) || mapped(it).is_empty())
            .map(|it| {
                let mut listed = self.listed(it.schema, &discriminator.property_name, 0);
                listed.retain(|text| !discriminator.mapping.contains_key(text));
                (it.name.as_str(), listed)
            })
            .collect();
        let mut settled = settle(&unmapped)
            .into_iter()
            .zip(unmapped.iter().map(|(_, listed)| listed));
        let texts = choice.branches.iter().map(|branch| match branch.schema {
            SchemaRef::Reference(_) => match mapped(branch) {
                texts if texts.is_empty() => settled.next().map(|(texts, _)| texts),
                texts => Some(texts),
            },
            // An inline schema has no name that a text could be.
            SchemaRef::Inline(_) => settled
                .next()
                .filter(|(texts, listed)| texts == *listed)
                .map(|(texts, _)| texts),
        });
        let texts: Option<Vec<Vec<String>>> = texts.collect();
        texts.filter(|texts| texts.iter().all(|it| !it.is_empty()))
    }

    /// The texts that a schema lists for the property that tells schemas apart.
    fn listed(&self, schema: SchemaRef<'d>, member: &str, nesting: usize) -> Vec<String> {
        let mut pending = vec![schema];
        let mut visited = BTreeSet::new();
        while let Some(schema) = pending.pop() {
            let view = match schema {
                SchemaRef::Inline(schema) => View::of(schema),
                SchemaRef::Reference(reference) => match find_schema(self.document, reference) {
                    Some((name, schema)) if visited.insert(name) => View::of(schema),
                    _ => continue,
                },
            };
            if let Some(property) = view.properties.and_then(|it| it.get(member)) {
                let texts = self.texts_of(property.into());
                if !texts.is_empty() {
                    return texts;
                }
            }
            if view
                .discriminator
                .is_some_and(|it| it.property_name == member)
                && view.has_branches()
                && nesting < MAX_NESTING
            {
                return self.listed_by_union(&view, member, nesting + 1);
            }
            pending.extend(view.all_of.iter().map(SchemaRef::from));
        }
        Vec::new()
    }

    fn listed_by_union(&self, view: &View<'d>, member: &str, nesting: usize) -> Vec<String> {
        let mapping = view
            .discriminator
            .into_iter()
            .flat_map(|it| it.mapping.keys());
        let mut texts: Vec<String> = mapping.cloned().collect();
        if texts.is_empty() {
            for branch in view.branches() {
                let listed = self.listed(branch.into(), member, nesting);
                match branch {
                    ReferenceOr::Reference { reference } if listed.is_empty() => {
                        texts.push(short_name(reference))
                    }
                    _ => texts.extend(listed),
                }
            }
        }
        texts
    }

    fn texts_of(&self, schema: SchemaRef<'d>) -> Vec<String> {
        let view = match schema {
            SchemaRef::Inline(schema) => View::of(schema),
            SchemaRef::Reference(reference) => match find_schema(self.document, reference) {
                Some((_, schema)) => View::of(schema),
                None => return Vec::new(),
            },
        };
        let texts = view.texts.into_iter().flatten().map(str::to_owned);
        texts.chain(view.values).collect()
    }
}

/// The components that `allOf` each component: position in the document, and name.
pub(super) type ChildrenByParent<'d> = HashMap<String, Vec<(usize, &'d str)>>;

/// Finds the children of all components in one go. For lookup only, never iterated.
pub(super) fn children_by_parent(document: &openapi::Document) -> ChildrenByParent<'_> {
    let mut children = ChildrenByParent::new();
    for (position, (name, schema)) in document.components.schemas.iter().enumerate() {
        let ReferenceOr::Item(schema) = schema else {
            continue;
        };
        for parent in View::of(schema).all_of {
            if let ReferenceOr::Reference { reference } = parent {
                let of_parent = children.entry(short_name(reference)).or_default();
                of_parent.push((position, name.as_str()));
            }
        }
    }
    children
}

/// The texts of a mapping by the name of what they stand for.
fn texts_by_target(discriminator: &Discriminator) -> IndexMap<String, Vec<String>> {
    let mut texts: IndexMap<String, Vec<String>> = IndexMap::new();
    for (text, target) in &discriminator.mapping {
        let of_target = texts.entry(short_name(target)).or_default();
        of_target.push(text.clone());
    }
    texts
}

/// What each schema lists, where that tells it from all others; otherwise its name.
fn settle(listed: &[(&str, Vec<String>)]) -> Vec<Vec<String>> {
    let mut times: IndexMap<&str, usize> = IndexMap::new();
    for text in listed.iter().flat_map(|(_, texts)| texts) {
        *times.entry(text).or_default() += 1;
    }
    let is_own = |text: &String| times.get(text.as_str()) == Some(&1);
    let settle = |(name, texts): &(&str, Vec<String>)| {
        if !texts.is_empty() && texts.iter().all(is_own) {
            texts.clone()
        } else {
            vec![(*name).to_owned()]
        }
    };
    listed.iter().map(settle).collect()
}
