//! Discriminators: which texts stand for which schema, and parents that do not name their children
//! (OpenAPI 3.0, Discriminator Object).

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashMap};

use indexmap::IndexMap;
use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::Lowering;
use super::compose::Step;
use super::reference::{find_schema, schema_of};
use super::schema::Site;
use super::union::{Branch, Choice, short_name};
use super::view::{SchemaRef, View};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::openapi::carried::DEFAULT_MAPPING;
use crate::text::Pointer;
use crate::{ir, openapi};

/// How many children parents within parents have in all.
pub(super) const MOST_HEIRS: usize = 20_000;
/// Children by their names, each with the texts that stand for it.
type Children = IndexMap<String, Vec<String>>;
/// What a parent is called as a variant beside its children. Few documents have a schema of that name, as many have one
/// whose name ends in `Base`.
const PLAIN: &str = "Plain";
/// How many unions in unions are looked through for the texts of a tag.
const MAX_NESTING: usize = 4;

impl<'d> Lowering<'d> {
    /// A discriminator without branches: inheritance. The children are those that the mapping names, or those that `allOf` the schema.
    ///
    /// The parent's own members are a variant, too, if there are others than the one that tells: for values without a text,
    /// and for texts of children that nobody has described. It keeps the members that the parent does not know.
    pub(super) fn lower_parent(&mut self, view: &View<'d>, site: &Site) -> Option<ir::Kind> {
        let ir::Owner::Component(parent) = &site.owner else {
            return None;
        };
        let discriminator = self.discriminator_of_parent(parent, view)?;
        let mut children = match view.all_of {
            [] => self.children(parent, discriminator),
            _ => self.children_within(parent, discriminator, &site.place)?,
        };
        let own_texts = match children.shift_remove(parent) {
            Some(texts) => texts,
            None => self.texts_of_heir(parent, view, discriminator),
        };
        let mut tags = Vec::with_capacity(children.len() + 1);
        for (name, texts) in children {
            if let Some((key, schema)) = self.component(&name) {
                tags.push(ir::Tag {
                    ty: self.lower_component(key, schema).non_null(),
                    name,
                    texts,
                    takes_others: false,
                });
            }
        }
        if tags.is_empty() {
            return None;
        }
        let member = discriminator.property_name.clone();
        let base = site.child_type(PLAIN, site.place.clone());
        let own = self.lower_own_members(view, (site, &base));
        let takes_others = describes_more(&own, &member);
        if takes_others || !own_texts.is_empty() {
            tags.push(ir::Tag {
                ty: self.type_of_kind(own, base, view.description),
                name: PLAIN.to_owned(),
                texts: own_texts,
                takes_others,
            });
        }
        let rule = ir::UnionRule::Tagged { member, tags };
        Some(ir::Kind::Union(ir::Union { rule }))
    }

    /// A parent as a variant beside its children: an object with its own members, and all others.
    fn lower_own_members(&mut self, view: &View<'d>, (site, base): (&Site, &Site)) -> ir::Kind {
        let steps = vec![Step::Parts(view.clone(), site.clone(), None)];
        let composition = self.gather(steps, site);
        match self.lower_composition(composition, base) {
            ir::Kind::Object(object) => ir::Kind::Object(ir::Object {
                additional: object.additional.or(Some(ir::Type::Any)),
                ..object
            }),
            kind => kind,
        }
    }

    /// The children of a parent that has parents itself: heirs only, since children repeat what their parent says of all of them.
    ///
    /// In a line of such parents each has all that come after it, so there is room for so many in all.
    fn children_within(
        &mut self,
        parent: &str,
        discriminator: &Discriminator,
        place: &Pointer,
    ) -> Option<Children> {
        let heirs = self.heirs(parent, self.room_for_heirs);
        self.room_for_heirs = self.room_for_heirs.saturating_sub(heirs.len());
        if self.room_for_heirs == 0 {
            self.report_heirs(place);
            return None;
        }
        let heirs: BTreeSet<&str> = heirs.into_iter().collect();
        let mut children = self.children(parent, discriminator);
        children.retain(|name, _| name == parent || heirs.contains(name.as_str()));
        Some(children)
    }

    fn report_heirs(&mut self, place: &Pointer) {
        let message = "this document has too many parents within parents";
        self.diagnostics.report(
            Diagnostic::warning(Code::UnsupportedSchema, message)
                .primary(Place::Key(place.clone()), "taken as an object")
                .help("members of its children are left out where a value is described by it"),
        );
    }

    /// The texts that stand for a parent itself, where an ancestor tells it from others by what it lists or by its name.
    fn texts_of_heir(
        &mut self,
        name: &str,
        view: &View<'d>,
        discriminator: &Discriminator,
    ) -> Vec<String> {
        if discriminator_of(view).is_some() || !discriminator.mapping.is_empty() {
            return Vec::new();
        }
        let Some((name, _)) = self.component(name) else {
            return Vec::new();
        };
        let listed = self.listed_of(name, &discriminator.property_name);
        settle(&[(name, listed)]).concat()
    }

    /// The children of a parent, each with the texts that stand for it.
    fn children(&mut self, parent: &str, discriminator: &Discriminator) -> Children {
        let children = texts_by_target(discriminator);
        if !children.is_empty() {
            return children;
        }
        let heirs = self.heirs(parent, usize::MAX);
        let member = &discriminator.property_name;
        let mut listed = Vec::with_capacity(heirs.len());
        for name in &heirs {
            listed.push((*name, self.listed_of(name, member)));
        }
        let texts = settle(&listed);
        heirs.into_iter().map(str::to_owned).zip(texts).collect()
    }

    /// What a component lists for a member. Each of its ancestors asks, and it is looked for among all of them once.
    fn listed_of(&mut self, name: &'d str, member: &str) -> Vec<String> {
        let key = (name, member.to_owned());
        if let Some(texts) = self.listed.get(&key) {
            return texts.clone();
        }
        let texts = match self.component(name) {
            Some((_, schema)) => self.listed(SchemaRef::Inline(schema), member, 0),
            None => Vec::new(),
        };
        self.listed.insert(key, texts.clone());
        texts
    }

    fn component(&self, name: &str) -> Option<(&'d str, &'d Schema)> {
        match self.document.components.schemas.get_key_value(name)? {
            (key, ReferenceOr::Item(schema)) => Some((key, schema)),
            (_, ReferenceOr::Reference { reference }) => find_schema(self.document, reference),
        }
    }

    /// The components that `allOf` a component, or one that does, up to so many: in the order in which passes over the document
    /// meet them.
    fn heirs(&self, parent: &str, most: usize) -> Vec<&'d str> {
        let children = |name: &str| self.children_by_parent.get(name).into_iter().flatten();
        let mut heirs: Vec<&'d str> = Vec::new();
        let mut known = BTreeSet::from([parent]);
        let mut open: BinaryHeap<Reverse<(usize, usize, &'d str)>> = children(parent)
            .map(|(position, name)| Reverse((0, *position, *name)))
            .collect();
        while heirs.len() < most
            && let Some(Reverse((pass, position, name))) = open.pop()
        {
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
    pub(super) fn tag_texts(
        &self,
        discriminator: &Discriminator,
        choice: &Choice<'d>,
    ) -> Option<Vec<Vec<String>>> {
        let mapping = texts_by_target(discriminator);
        let branches: BTreeSet<&str> = choice.branches.iter().map(|it| it.name.as_str()).collect();
        let of_branch = |branch: &Branch<'d>| self.mapped(&mapping, branch, &branches);
        let mapped: Vec<Vec<String>> = choice.branches.iter().map(of_branch).collect();
        let unmapped: Vec<(&str, Vec<String>)> = choice
            .branches
            .iter()
            .zip(&mapped)
            .filter(|(it, texts)| matches!(it.schema, SchemaRef::Inline(_)) || texts.is_empty())
            .map(|(it, _)| {
                let mut listed = self.listed(it.schema, &discriminator.property_name, 0);
                listed.retain(|text| !discriminator.mapping.contains_key(text));
                (it.name.as_str(), listed)
            })
            .collect();
        let mut settled = settle(&unmapped)
            .into_iter()
            .zip(unmapped.iter().map(|(_, listed)| listed));
        let pairs = choice.branches.iter().zip(mapped);
        let texts = pairs.map(|(branch, mapped)| match branch.schema {
            SchemaRef::Reference(_) => match mapped {
                // Schemas that list the same texts, and not their names, are not told by them.
                texts if texts.is_empty() => settled
                    .next()
                    .filter(|(texts, listed)| {
                        listed.is_empty() || texts.iter().all(|it| listed.contains(it))
                    })
                    .map(|(texts, _)| texts),
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

    /// The texts that are mapped to a branch, or to what inherits from it and is no branch itself.
    fn mapped(
        &self,
        mapping: &Children,
        branch: &Branch<'d>,
        branches: &BTreeSet<&str>,
    ) -> Vec<String> {
        let mut texts = mapping.get(&branch.name).cloned().unwrap_or_default();
        if mapping.is_empty() || !self.children_by_parent.contains_key(&branch.name) {
            return texts;
        }
        for heir in self.heirs(&branch.name, mapping.len()) {
            let of_heir = mapping.get(heir).filter(|_| !branches.contains(heir));
            texts.extend(of_heir.into_iter().flatten().cloned());
        }
        texts
    }

    /// The texts that a schema lists for the property that tells schemas apart.
    fn listed(&self, schema: SchemaRef<'d>, member: &str, nesting: usize) -> Vec<String> {
        let mut pending = vec![schema];
        let mut visited = BTreeSet::new();
        // What an ancestor is called is no name of its heirs.
        let mut is_asked = true;
        while let Some(schema) = pending.pop() {
            let schema = match schema {
                SchemaRef::Inline(schema) => schema,
                SchemaRef::Reference(reference) => match find_schema(self.document, reference) {
                    Some((name, schema)) if visited.insert(name) => schema,
                    _ => continue,
                },
            };
            if let Some(text) = own_text(schema).filter(|_| is_asked) {
                return vec![text.to_owned()];
            }
            is_asked = false;
            let view = View::of(schema);
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
        let Some(schema) = schema_of(self.document, schema) else {
            return Vec::new();
        };
        let view = View::of(schema);
        let texts = view.texts.into_iter().flatten().map(str::to_owned);
        texts.chain(view.values).collect()
    }
}

/// Whether an object has other members than the one that tells which it is.
fn describes_more(kind: &ir::Kind, member: &str) -> bool {
    match kind {
        ir::Kind::Object(object) => object.properties.iter().any(|it| it.name != member),
        _ => false,
    }
}

/// The discriminator of a schema without branches: its own, or one of a part that stands in its `allOf`.
pub(super) fn discriminator_of<'d>(view: &View<'d>) -> Option<&'d Discriminator> {
    if view.has_branches() {
        return None;
    }
    let inline = view.all_of.iter().filter_map(|part| match part {
        ReferenceOr::Item(schema) => Some(View::of(schema)),
        ReferenceOr::Reference { .. } => None,
    });
    let parts = || inline.clone().filter(|part| !part.has_branches());
    view.discriminator
        .or_else(|| parts().find_map(|part| part.discriminator))
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

/// The name of what values are that no text tells (OpenAPI 3.2, Discriminator Object, "defaultMapping").
pub(super) fn default_target(discriminator: &Discriminator) -> Option<String> {
    let target = discriminator.extensions.get(DEFAULT_MAPPING)?;
    target.as_str().map(short_name)
}

/// The text that a schema says stands for it, in documents of Azure and others of their kind.
fn own_text(schema: &Schema) -> Option<&str> {
    let extensions = &schema.schema_data.extensions;
    let keys = ["x-ms-discriminator-value", "x-discriminator-value"];
    let mut values = keys.iter().filter_map(|key| extensions.get(*key));
    values.find_map(serde_json::Value::as_str)
}

/// What each schema lists, where that tells it from all others; otherwise its name, as it is listed if it is.
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
            let mut texts = texts.iter();
            let listed = texts.find(|it| it.eq_ignore_ascii_case(name));
            vec![listed.map_or_else(|| (*name).to_owned(), Clone::clone)]
        }
    };
    listed.iter().map(settle).collect()
}
