//! How much of the stack a value takes.
//!
//! Structs hold structs by value, and a few dozen lines of a document can make one of megabytes, each level multiplying the one below.

use std::collections::BTreeSet;

use crate::ir;

/// Types that take more bytes are boxed where another type holds them.
const MOST_BYTES: usize = 2048;

/// A pointer, and what tells variants apart.
const WORD: usize = 8;

/// A text, a list or a map.
const TEXT: usize = 24;

/// The parts whose types take too much, given all types with what they hold by value, each after what it holds.
pub(super) fn large_edges(
    api: &ir::Api,
    held_first: impl Iterator<Item = (ir::TypeId, Vec<(usize, ir::TypeId)>)>,
) -> BTreeSet<(ir::TypeId, usize)> {
    let mut large = BTreeSet::new();
    let mut sizes = vec![WORD; api.types.len()];
    for (id, edges) in held_first {
        let mut held = Vec::with_capacity(edges.len());
        for (part, target) in edges {
            let size = sizes[target.index()];
            if size > MOST_BYTES {
                large.insert((id, part));
            }
            held.push(if size > MOST_BYTES { WORD } else { size });
        }
        sizes[id.index()] = size(&api.types[id].kind, &held);
    }
    large
}

/// The size of so many parts, given those that are held by value.
fn size_of_all(parts: usize, held: &[usize]) -> usize {
    let others = parts.saturating_sub(held.len());
    held.iter().map(|it| it + WORD).sum::<usize>() + others * TEXT
}

/// The size of a type, given those of the structs and enums that it holds by value; all else is about as large as a text.
fn size(kind: &ir::Kind, held: &[usize]) -> usize {
    match kind {
        ir::Kind::Object(it) => size_of_all(it.properties.len(), held),
        ir::Kind::Tuple(it) => size_of_all(it.items.len(), held),
        ir::Kind::Union(_) => held.iter().copied().max().unwrap_or_default().max(TEXT) + WORD,
        ir::Kind::Enumeration(_) | ir::Kind::Identifier(_) | ir::Kind::Alias(_) => TEXT,
    }
}
