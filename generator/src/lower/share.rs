//! Types that are the same are one type: the first in the document is it, those that stand inline are other names for it.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::ir;

/// Makes each inline enum and object an alias of the first one with the same content, described in the same words.
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
    let walk = walk(api);
    let reach = ir::Reach::new(api);
    let mut contents: HashMap<Content<'_>, ir::TypeId> = HashMap::new();
    // What stands for a type in the contents of others.
    let mut stands: HashMap<ir::TypeId, ir::TypeId> = HashMap::new();
    for id in walk.finished {
        if walk.circular.contains(&id) {
            continue;
        }
        if let Some(content) = content(&api.types[id], reach.of(id), &stands) {
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

fn content<'a>(
    def: &'a ir::TypeDef,
    uses: ir::Use,
    stands: &HashMap<ir::TypeId, ir::TypeId>,
) -> Option<Content<'a>> {
    match &def.kind {
        ir::Kind::Enumeration(it) => Some(Content::Enumeration(it)),
        ir::Kind::Object(it) => Some(Content::Object {
            members: it.properties.iter().map(|it| member(it, stands)).collect(),
            additional: it.additional.as_ref().map(|ty| part(ty, stands)),
            deprecated: def.deprecated,
            sent_and_received: (uses.request, uses.response),
        }),
        // The names of a union's variants may come from its own.
        ir::Kind::Union(_) => None,
        ir::Kind::Tuple(_) | ir::Kind::Identifier(_) | ir::Kind::Alias(_) => None,
    }
}

fn member<'a>(it: &'a ir::Property, stands: &HashMap<ir::TypeId, ir::TypeId>) -> Member<'a> {
    Member {
        name: &it.name,
        ty: part(&it.ty, stands),
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

/// A type in which one name stands for all of the same content.
fn part(ty: &ir::Type, stands: &HashMap<ir::TypeId, ir::TypeId>) -> ir::Type {
    let inner = |it: &ir::Type| Box::new(part(it, stands));
    match ty {
        ir::Type::Any | ir::Type::Scalar(_) => ty.clone(),
        ir::Type::List(it) => ir::Type::List(inner(it)),
        ir::Type::Map(it) => ir::Type::Map(inner(it)),
        ir::Type::Nullable(it) => ir::Type::Nullable(inner(it)),
        ir::Type::Named(id) => ir::Type::Named(stands.get(id).copied().unwrap_or(*id)),
    }
}

/// What a search from type to type finds.
struct Walk {
    /// All types, each after those that it holds.
    finished: Vec<ir::TypeId>,
    /// Those that lead into a circle. They stay themselves: where circles are cut must not depend on what else is in the document.
    circular: HashSet<ir::TypeId>,
}

/// With a stack of its own: documents may nest types more deeply than the call stack reaches.
fn walk(api: &ir::Api) -> Walk {
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
            ir::parts(&api.types[id].kind, &mut parts);
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
