//! Sets of the places of an object's fields.

/// A set of places.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    low: u64,
    high: Vec<u64>,
}

impl Places {
    /// Adds a place and says whether it was there before.
    #[inline]
    pub(super) fn insert(&mut self, place: usize) -> bool {
        let bit = 1 << (place % 64);
        let word = match (place / 64).checked_sub(1) {
            None => &mut self.low,
            Some(word) => {
                if self.high.len() <= word {
                    self.high.resize(word + 1, 0);
                }
                &mut self.high[word]
            }
        };
        let was_there = *word & bit != 0;
        *word |= bit;
        was_there
    }

    /// Whether a place is in the set.
    #[inline]
    pub(super) fn contains(&self, place: usize) -> bool {
        let word = match (place / 64).checked_sub(1) {
            None => self.low,
            Some(word) => self.high.get(word).copied().unwrap_or_default(),
        };
        word & (1 << (place % 64)) != 0
    }
}
