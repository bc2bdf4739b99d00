//! Where the parts of an adapted document stand in the files that it was read from.

use std::collections::HashMap;

use super::{Pointer, SourceId};

/// Where the parts of an adapted document stand in the files that it was read from.
///
/// Each pass that moves parts adds a layer, which leads from the places after the pass to those before it.
/// A layer names only the roots of what moved: the parts below them moved along.
#[derive(Debug, Default)]
pub struct Origins {
    layers: Vec<Moves>,
}

/// What one pass moves.
#[derive(Debug, Default)]
pub(crate) struct Moves {
    /// For lookup only, never iterated.
    from: HashMap<Box<str>, Pointer>,
}

impl Moves {
    /// What is at `new` was at `old`, a place after the moves so far.
    pub(crate) fn record(&mut self, new: &Pointer, old: &Pointer) {
        self.record_origin(new, self.before(old));
    }

    /// Where a place was before the moves so far.
    pub(crate) fn before(&self, place: &Pointer) -> Pointer {
        self.origin(place).unwrap_or_else(|| place.clone())
    }

    /// What is at `new` was at `old` before all moves of the pass.
    pub(crate) fn record_origin(&mut self, new: &Pointer, old: Pointer) {
        self.from.insert(new.as_str().into(), old);
    }

    /// Where a place was before, if it is below a part that moved.
    fn origin(&self, place: &Pointer) -> Option<Pointer> {
        if self.from.is_empty() {
            return None;
        }
        let text = place.as_str();
        let mut end = text.len();
        loop {
            let (head, rest) = text.split_at_checked(end)?;
            if let Some(origin) = self.from.get(head) {
                return Some(origin.below(rest));
            }
            end = head.rfind('/')?;
        }
    }
}

impl Origins {
    /// Adds what the next pass moved.
    pub(crate) fn add(&mut self, moves: Moves) {
        if !moves.from.is_empty() {
            self.layers.push(moves);
        }
    }

    /// Where a place of the adapted document is in the files.
    pub(crate) fn of(&self, place: &Pointer) -> Pointer {
        let mut place = place.clone();
        for layer in self.layers.iter().rev() {
            if place.source() != SourceId::DOCUMENT {
                break;
            }
            place = layer.origin(&place).unwrap_or(place);
        }
        place.in_its_file()
    }

    /// The same, marked as a place of a file, which moves that are added later do not concern.
    pub(crate) fn file_place(&self, place: &Pointer) -> Pointer {
        let place = self.of(place);
        match place.source() {
            SourceId::DOCUMENT => place.in_file(),
            _ => place,
        }
    }

    /// Whether a place of the adapted document was another one in its file.
    pub(crate) fn moved(&self, place: &Pointer) -> bool {
        self.of(place) != *place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointer(text: &str) -> Pointer {
        Pointer::parse(text).unwrap()
    }

    #[test]
    fn the_nearest_move_counts_and_layers_are_undone_in_turn() {
        let mut first = Moves::default();
        first.record(&pointer("/components/schemas"), &pointer("/definitions"));
        let other = pointer("/a").in_source(SourceId::new(7));
        first.record(&pointer("/components/schemas/A"), &other);
        let mut second = Moves::default();
        second.record(
            &pointer("/components/schemas/B/anyOf/0"),
            &pointer("/components/schemas/B"),
        );
        second.record(
            &pointer("/components/schemas/B/anyOf/0/items/anyOf/1"),
            &pointer("/components/schemas/B/anyOf/0/prefixItems/1"),
        );
        let mut origins = Origins::default();
        origins.add(first);
        origins.add(second);
        let of = |text| origins.of(&pointer(text));
        assert_eq!(of("/components/schemas/A/b"), other.child("b"));
        assert_eq!(
            of("/components/schemas/B/anyOf/0/items/anyOf/1/type").as_str(),
            "/definitions/B/prefixItems/1/type"
        );
        assert_eq!(
            of("/components/schemas/B/anyOf").as_str(),
            "/definitions/B/anyOf"
        );
        assert_eq!(of("/paths/~1a"), pointer("/paths/~1a"));
    }
}
