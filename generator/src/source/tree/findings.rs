//! What reading finds besides the tree.

use serde::de::Error;

/// How deep a document may be nested; less than the limits of `serde_yaml` and `serde_json` (128), which are errors without a kind.
pub(in crate::source) const MAX_DEPTH: usize = 120;

/// What reading finds besides the tree.
#[derive(Debug)]
pub(in crate::source) struct Findings {
    /// Some object has a key twice; the last value was kept.
    pub(in crate::source) duplicate_keys: bool,
    /// Some number may have lost digits, because it is as large as integers that do not fit into 64 bits.
    pub(in crate::source) rounded_numbers: bool,
    /// Why reading ended early, when the reason is not the syntax.
    pub(in crate::source) stop: Option<Stop>,
    /// How many more values and bytes of text the tree may have.
    room: usize,
    /// Whether `<<` merges mappings.
    pub(in crate::source) merge_keys: MergeKeys,
}

/// Why a well-formed document is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::source) enum Stop {
    /// Nested more than [`MAX_DEPTH`] levels.
    Depth,
    /// Larger than its text can explain, because aliases repeat its parts.
    Size,
    /// A mapping has a sequence or mapping as key.
    Key,
}

/// Whether the key `<<` merges mappings into the one that holds it (<https://yaml.org/type/merge.html>).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::source) enum MergeKeys {
    Apply,
    Keep,
}

impl Findings {
    /// Nothing found in a text of `length` bytes.
    ///
    /// Without aliases a tree has at most one value and one byte of text per byte of the document;
    /// what aliases add is bounded, so that a few lines cannot expand to gigabytes.
    pub(in crate::source) fn new(length: usize, merge_keys: MergeKeys) -> Findings {
        let room = length.saturating_mul(2).saturating_add(4 << 20);
        Findings {
            duplicate_keys: false,
            rounded_numbers: false,
            stop: None,
            room,
            merge_keys,
        }
    }

    /// Counts values and bytes of text.
    pub(super) fn take<E: Error>(&mut self, amount: usize) -> Result<(), E> {
        match self.room.checked_sub(amount) {
            Some(room) => {
                self.room = room;
                Ok(())
            }
            None => Err(self.stop(Stop::Size)),
        }
    }

    /// Remembers why reading ends.
    pub(super) fn stop<E: Error>(&mut self, stop: Stop) -> E {
        self.stop.get_or_insert(stop);
        E::custom("refused")
    }
}
