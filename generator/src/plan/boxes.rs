//! Where a type would contain itself, or so much that no stack holds it, and needs a box.

use std::collections::BTreeSet;

use super::sizes::large_edges;
use crate::ir;

/// The edges that are cut: (type, number of the part).
#[derive(Debug, Default)]
pub(super) struct Boxes {
    cut: BTreeSet<(ir::TypeId, usize)>,
    /// Variants of unions that are the union itself, or a union that it is a variant of: a reader would never end.
    circular: BTreeSet<(ir::TypeId, usize)>,
    /// Aliases that stand for themselves without a struct between: Rust has no such types.
    endless: BTreeSet<ir::TypeId>,
}

impl Boxes {
    /// Whether the part of a type is boxed: the property or variant with this number.
    pub(super) fn is_cut(&self, id: ir::TypeId, part: usize) -> bool {
        self.cut.contains(&(id, part))
    }

    /// Whether a variant adds nothing to a union, since it is the union itself.
    pub(super) fn is_circular(&self, id: ir::TypeId, part: usize) -> bool {
        self.circular.contains(&(id, part))
    }

    /// Whether an alias leads back to itself through lists and maps only.
    pub(super) fn is_endless(&self, id: ir::TypeId) -> bool {
        self.endless.contains(&id)
    }
}

/// Finds the edges that close a circle of types that contain each other by value.
pub(super) fn boxes(api: &ir::Api) -> Boxes {
    let is_union = |id: ir::TypeId| matches!(api.types[id].kind, ir::Kind::Union(_));
    let Walk {
        closing: circular, ..
    } = walk(api, |id| {
        let mut edges = if is_union(id) {
            contained(api, id)
        } else {
            Vec::new()
        };
        edges.retain(|(_, target)| is_union(*target));
        edges
    });
    let edges_of = |id| {
        let mut edges = contained(api, id);
        edges.retain(|(part, _)| !circular.contains(&(id, *part)));
        edges
    };
    let Walk { closing, finished } = walk(api, edges_of);
    let mut cut = closing;
    let held_first = finished.into_iter().map(|id| {
        let mut edges = edges_of(id);
        edges.retain(|(part, _)| !cut.contains(&(id, *part)));
        (id, edges)
    });
    let large = large_edges(api, held_first);
    cut.extend(large);
    Boxes {
        cut,
        circular,
        endless: endless_aliases(api),
    }
}

/// What a search finds.
struct Walk {
    /// The edges that lead back to where the search has come from.
    closing: BTreeSet<(ir::TypeId, usize)>,
    /// All types, each after those that the other edges lead to.
    finished: Vec<ir::TypeId>,
}

/// A depth-first search with a stack of its own: documents may nest types more deeply than the call stack reaches.
fn walk(api: &ir::Api, edges_of: impl Fn(ir::TypeId) -> Vec<(usize, ir::TypeId)>) -> Walk {
    let mut closing = BTreeSet::new();
    let mut finished = Vec::with_capacity(api.types.len());
    let mut state = vec![State::New; api.types.len()];
    for (root, _) in api.types.iter() {
        if state[root.index()] != State::New {
            continue;
        }
        state[root.index()] = State::Open;
        let mut stack = vec![(root, 0, edges_of(root))];
        while let Some((id, next, edges)) = stack.last_mut() {
            let Some((part, target)) = edges.get(*next).copied() else {
                state[id.index()] = State::Done;
                finished.push(*id);
                stack.pop();
                continue;
            };
            *next += 1;
            let from = *id;
            match state[target.index()] {
                State::New => {
                    state[target.index()] = State::Open;
                    stack.push((target, 0, edges_of(target)));
                }
                State::Open => {
                    closing.insert((from, part));
                }
                State::Done => {}
            }
        }
    }
    Walk { closing, finished }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// The types that a struct or enum holds by value, aliases looked through, with the number of the part.
fn contained(api: &ir::Api, id: ir::TypeId) -> Vec<(usize, ir::TypeId)> {
    let parts: Vec<&ir::Type> = match &api.types[id].kind {
        ir::Kind::Object(it) => it.properties.iter().map(|it| &it.ty).collect(),
        ir::Kind::Tuple(it) => it.items.iter().map(|it| &it.ty).collect(),
        ir::Kind::Union(ir::Union {
            rule: ir::UnionRule::Tagged { tags, .. },
        }) => tags.iter().map(|it| &it.ty).collect(),
        ir::Kind::Union(ir::Union {
            rule: ir::UnionRule::Untagged(types),
        }) => types.iter().collect(),
        ir::Kind::Alias(_) | ir::Kind::Enumeration(_) | ir::Kind::Identifier(_) => Vec::new(),
    };
    let by_value = parts
        .into_iter()
        .enumerate()
        .filter_map(|(part, ty)| Some((part, by_value(api, ty)?)));
    by_value.collect()
}

/// The struct or enum that a value of a type holds directly.
fn by_value(api: &ir::Api, ty: &ir::Type) -> Option<ir::TypeId> {
    let mut ty = ty;
    // An alias that leads back to itself ends here.
    for _ in 0..=api.types.len() {
        match ty {
            ir::Type::Nullable(it) => ty = it,
            ir::Type::Named(id) => match &api.types[*id].kind {
                ir::Kind::Alias(it) => ty = it,
                _ => return Some(*id),
            },
            ir::Type::Any | ir::Type::Scalar(_) | ir::Type::List(_) | ir::Type::Map(_) => {
                return None;
            }
        }
    }
    None
}

/// Aliases that can be reached from themselves through aliases only.
///
/// Each alias leads to one type at most, so each walk ends at the end, in an earlier walk, or in itself.
fn endless_aliases(api: &ir::Api) -> BTreeSet<ir::TypeId> {
    let next = |id: ir::TypeId| match &api.types[id].kind {
        ir::Kind::Alias(ty) => innermost(ty),
        _ => None,
    };
    let mut endless = BTreeSet::new();
    let mut walks: Vec<Option<usize>> = vec![None; api.types.len()];
    for (walk, (start, _)) in api.types.iter().enumerate() {
        let mut at = Some(start);
        while let Some(id) = at.filter(|id| walks[id.index()].is_none()) {
            walks[id.index()] = Some(walk);
            at = next(id);
        }
        // A walk that met itself is on a circle.
        let mut on_circle = at.filter(|id| walks[id.index()] == Some(walk));
        while let Some(id) = on_circle.filter(|id| endless.insert(*id)) {
            on_circle = next(id);
        }
    }
    endless
}

fn innermost(ty: &ir::Type) -> Option<ir::TypeId> {
    match ty {
        ir::Type::List(it) | ir::Type::Map(it) | ir::Type::Nullable(it) => innermost(it),
        ir::Type::Named(id) => Some(*id),
        ir::Type::Any | ir::Type::Scalar(_) => None,
    }
}
