//! Types that are the same are one type: the first in the document is it, those that stand inline are other names for it.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::label::{label, tag_label};
use crate::ir;
use crate::name::Words;

/// Makes each inline enum, object and union an alias of the first one with the same content, described in the same words.
///
/// Each keeps its name, and only that is public: which of them is the type may change with the document.
pub(super) fn share_types(api: &mut ir::Api) {
    let same: Vec<_> = classes(api)
        .iter()
        .flat_map(|class| aliases(api, class))
        .collect();
    for (id, known) in same {
        api.types
            .define(id, ir::Kind::Alias(ir::Type::Named(known)));
    }
}

/// Which types of a class become other names, and for which.
fn aliases(api: &ir::Api, class: &[ir::TypeId]) -> Vec<(ir::TypeId, ir::TypeId)> {
    let first = class.iter().find(|id| operation(api, **id).is_none());
    let mut first_of_module: HashMap<Module<'_>, ir::TypeId> = HashMap::new();
    let mut target = |id: ir::TypeId| match (first, operation(api, id)) {
        (Some(first), _) => *first,
        // A type in the module of some operations is there only when they are, so it is for them only.
        (None, Some(operation)) => *first_of_module.entry(module(operation)).or_insert(id),
        (None, None) => id,
    };
    let pairs = class.iter().map(|id| (*id, target(*id)));
    let aliases = pairs.filter(|(id, known)| id != known && !has_own_name(&api.types[*id].owner));
    aliases.collect()
}

/// Whether the document or the configuration gives the type its name.
fn has_own_name(owner: &ir::Owner) -> bool {
    matches!(owner, ir::Owner::Component(_) | ir::Owner::Configuration(_))
}

/// The operation in whose module a type stands.
fn operation(api: &ir::Api, id: ir::TypeId) -> Option<&ir::Operation> {
    match api.types[id].owner {
        ir::Owner::Operation(index, _) => api.operations.get(index),
        _ => None,
    }
}

/// A tag, or a version beside the chosen one of some of its operations.
type Module<'a> = (&'a str, Option<&'a str>);

fn module(operation: &ir::Operation) -> Module<'_> {
    let version = match operation.edition {
        ir::Edition::Chosen => None,
        ir::Edition::Beside => operation.version.as_deref(),
    };
    (&operation.tag, version)
}

/// Types with the same content, more than one each; types and classes in the order of the types.
fn classes(api: &ir::Api) -> Vec<Vec<ir::TypeId>> {
    let reach = ir::Reach::new(api);
    let mut contents: HashMap<Content<'_>, ir::TypeId> = HashMap::new();
    // What stands for a type in the contents of others.
    let mut stands: HashMap<ir::TypeId, ir::TypeId> = HashMap::new();
    for id in comparable(api) {
        let stands_for = Stands {
            api,
            first: &stands,
        };
        if let Some(content) = stands_for.content(&api.types[id], reach.of(id)) {
            let first = *contents.entry(content).or_insert(id);
            stands.insert(id, first);
        }
    }
    let mut classes: IndexMap<ir::TypeId, Vec<ir::TypeId>> = IndexMap::new();
    for (id, _) in api.types.iter() {
        if let Some(first) = stands.get(&id) {
            classes.entry(*first).or_default().push(id);
        }
    }
    classes.into_values().filter(|it| it.len() > 1).collect()
}

/// What makes two types the same: everything but their names, their places and what is said of them as a whole.
#[derive(PartialEq, Eq, Hash)]
enum Content<'a> {
    Enumeration(&'a ir::Enumeration),
    /// What its fields are depends on where it is used: a request has no field for what only answers hold.
    Object {
        members: Vec<Member<'a>>,
        additional: Option<ir::Type>,
        deprecated: bool,
        sent_and_received: (bool, bool),
    },
    Union {
        /// The member that tells the variants apart.
        member: Option<&'a str>,
        variants: Vec<Variant<'a>>,
    },
}

/// A variant is called by its place within the union, which the union's own name has no part in.
#[derive(PartialEq, Eq, Hash)]
struct Variant<'a> {
    label: Option<Words>,
    ty: ir::Type,
    texts: &'a [String],
    takes_others: bool,
}

#[derive(PartialEq, Eq, Hash)]
struct Member<'a> {
    name: &'a str,
    ty: ir::Type,
    presence: ir::Presence,
    access: ir::Access,
    /// The rest goes into its docs.
    words: (Option<&'a str>, bool, &'a [String], Option<&'a str>),
    values: [Option<&'a ir::Value>; 2],
}

/// Takes contents with one name for all types of the same content.
struct Stands<'a, 'm> {
    api: &'a ir::Api,
    first: &'m HashMap<ir::TypeId, ir::TypeId>,
}

impl<'a> Stands<'a, '_> {
    fn content(&self, def: &'a ir::TypeDef, uses: ir::Use) -> Option<Content<'a>> {
        match &def.kind {
            ir::Kind::Enumeration(it) => Some(Content::Enumeration(it)),
            ir::Kind::Object(it) => Some(Content::Object {
                members: it.properties.iter().map(|it| self.member(it)).collect(),
                additional: it.additional.as_ref().map(|ty| self.part(ty)),
                deprecated: def.deprecated,
                sent_and_received: (uses.request, uses.response),
            }),
            ir::Kind::Union(it) => Some(self.union(it, &def.owner)),
            ir::Kind::Tuple(_) | ir::Kind::Identifier(_) | ir::Kind::Alias(_) => None,
        }
    }

    fn member(&self, it: &'a ir::Property) -> Member<'a> {
        Member {
            name: &it.name,
            ty: self.part(&it.ty),
            presence: it.presence,
            access: it.access,
            words: (
                it.description.as_deref(),
                it.deprecated,
                &it.values,
                it.keys.as_deref(),
            ),
            values: [it.default.as_ref(), it.constant.as_ref()],
        }
    }

    fn union(&self, union: &'a ir::Union, owner: &ir::Owner) -> Content<'a> {
        match &union.rule {
            ir::UnionRule::Tagged { member, tags } => {
                let variant = |tag: &'a ir::Tag| Variant {
                    label: Some(tag_label(self.api, owner, tag)),
                    ty: self.part(&tag.ty),
                    texts: &tag.texts,
                    takes_others: tag.takes_others,
                };
                Content::Union {
                    member: Some(member),
                    variants: tags.iter().map(variant).collect(),
                }
            }
            ir::UnionRule::Untagged(types) => {
                let variant = |ty: &ir::Type| Variant {
                    label: self.label(ty, owner),
                    ty: self.part(ty),
                    texts: &[],
                    takes_others: false,
                };
                Content::Union {
                    member: None,
                    variants: types.iter().map(variant).collect(),
                }
            }
        }
    }

    /// What a variant, or an item of it, is called, unless its type says so.
    fn label(&self, ty: &ir::Type, union: &ir::Owner) -> Option<Words> {
        match ty {
            ir::Type::Any | ir::Type::Scalar(_) => None,
            ir::Type::List(it) | ir::Type::Map(it) | ir::Type::Nullable(it) => {
                self.label(it, union)
            }
            ir::Type::Named(id) => Some(label(self.api, union, &self.api.types[*id].owner)),
        }
    }

    /// A type in which one name stands for all of the same content.
    fn part(&self, ty: &ir::Type) -> ir::Type {
        let inner = |it: &ir::Type| Box::new(self.part(it));
        match ty {
            ir::Type::Any | ir::Type::Scalar(_) => ty.clone(),
            ir::Type::List(it) => ir::Type::List(inner(it)),
            ir::Type::Map(it) => ir::Type::Map(inner(it)),
            ir::Type::Nullable(it) => ir::Type::Nullable(inner(it)),
            ir::Type::Named(id) => ir::Type::Named(self.first.get(id).copied().unwrap_or(*id)),
        }
    }
}

/// The types whose contents can be compared, each after those that it holds.
///
/// A component is never another name for anything. So one that leads into a circle stands for itself, and what holds it is
/// compared by its name: no content depends on where a search enters a circle. Inline types may hold each other without a
/// component between them; these are compared with nothing.
fn comparable(api: &ir::Api) -> Vec<ir::TypeId> {
    let circular = walk(api, |_| false).circular;
    let stands_alone = |id| circular.contains(&id) && has_own_name(&api.types[id].owner);
    let Walk {
        mut finished,
        circular: endless,
    } = walk(api, stands_alone);
    finished.retain(|id| !stands_alone(*id) && !endless.contains(id));
    finished
}

/// What a search from type to type finds.
struct Walk {
    /// All types, each after those that it holds.
    finished: Vec<ir::TypeId>,
    /// Those that lead into a circle.
    circular: HashSet<ir::TypeId>,
}

/// With a stack of its own: documents may nest types more deeply than the call stack reaches.
/// What some types hold is not looked at.
fn walk(api: &ir::Api, is_leaf: impl Fn(ir::TypeId) -> bool) -> Walk {
    let mut walk = Walk {
        finished: Vec::with_capacity(api.types.len()),
        circular: HashSet::new(),
    };
    let mut met = HashSet::new();
    let mut done = HashSet::new();
    for (root, _) in api.types.iter() {
        let mut stack = vec![(root, false)];
        while let Some((id, parts_done)) = stack.pop() {
            let mut parts = Vec::new();
            if !is_leaf(id) {
                ir::parts(&api.types[id].kind, &mut parts);
            }
            if parts_done {
                let leads = |it| walk.circular.contains(it) || !done.contains(it);
                if parts.iter().any(leads) {
                    walk.circular.insert(id);
                }
                done.insert(id);
                walk.finished.push(id);
            } else if met.insert(id) {
                stack.push((id, true));
                parts.retain(|it| !met.contains(it));
                stack.extend(parts.into_iter().map(|it| (it, false)));
            }
        }
    }
    walk
}
