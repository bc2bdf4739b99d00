//! Variants of a union that are one type under several names: they are one variant.

use indexmap::IndexMap;

use super::distribute::union_of;
use crate::ir;

/// Joins the variants of unions that nothing tells apart because they are the same type.
///
/// The first one's name stays. That two names mean one type is known only once all of them are lowered.
pub(super) fn join_same_variants(types: &mut ir::Types) {
    let mut joined = Vec::new();
    for (id, def) in types.iter() {
        let ir::Kind::Union(ir::Union {
            rule: ir::UnionRule::Untagged(variants),
        }) = &def.kind
        else {
            continue;
        };
        let mut distinct: IndexMap<ir::Type, &ir::Type> = IndexMap::with_capacity(variants.len());
        for variant in variants {
            distinct
                .entry(meant(types, variant, DEPTH))
                .or_insert(variant);
        }
        if distinct.len() < variants.len() {
            joined.push((id, distinct.into_values().cloned().collect::<Vec<_>>()));
        }
    }
    for (id, variants) in joined {
        types.define(id, union_of(variants.into_iter()));
    }
}

/// How deeply lists and maps are looked into: an alias may be a list of itself.
const DEPTH: usize = 8;

/// A type without the names that aliases give it and its items.
fn meant(types: &ir::Types, ty: &ir::Type, depth: usize) -> ir::Type {
    let ty = named(types, ty);
    let Some(depth) = depth.checked_sub(1) else {
        return ty.clone();
    };
    let inner = |it: &ir::Type| Box::new(meant(types, it, depth));
    match ty {
        ir::Type::List(item) => ir::Type::List(inner(item)),
        ir::Type::Map(value) => ir::Type::Map(inner(value)),
        ir::Type::Nullable(it) => ir::Type::Nullable(inner(it)),
        ir::Type::Any | ir::Type::Scalar(_) | ir::Type::Named(_) => ty.clone(),
    }
}

/// What an alias is another name for, aliases of aliases looked through.
pub(super) fn named<'a>(types: &'a ir::Types, ty: &'a ir::Type) -> &'a ir::Type {
    let mut ty = ty;
    // An alias that leads back to itself ends here.
    for _ in 0..=types.len() {
        ty = match ty {
            ir::Type::Named(id) => match &types[*id].kind {
                ir::Kind::Alias(it) => it,
                _ => return ty,
            },
            _ => return ty,
        };
    }
    ty
}
