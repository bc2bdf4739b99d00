//! Values that look random and are the same in each run.

use serde_json::{Map, Value};

/// SplitMix64.
pub(crate) struct Generator(u64);

impl Generator {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    pub(crate) fn one_of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    /// Any JSON value.
    pub(crate) fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 5 } else { 8 }) {
            0 => Value::Null,
            1 => Value::Bool(self.next() & 1 == 0),
            2 => (self.next() as i64 >> self.below(64)).into(),
            3 => f64::from_bits(self.next()).into(),
            4 => self.text().into(),
            5 | 6 => (0..self.below(5)).map(|_| self.value(depth - 1)).collect(),
            _ => Value::Object(
                (0..self.below(5))
                    .map(|_| (self.text(), self.value(depth - 1)))
                    .collect::<Map<_, _>>(),
            ),
        }
    }

    /// Any string; quotes, backslashes, control characters and characters of all lengths are frequent.
    pub(crate) fn text(&mut self) -> String {
        (0..self.below(24))
            .map(|_| {
                self.one_of(&[
                    'a', 'b', ' ', '"', '\\', '/', '\n', '\0', '\u{1F}', '\u{7F}', 'é', '€', '😀',
                    '\u{FFFF}',
                ])
            })
            .collect()
    }
}
