//! The members of an object that were `null`.

use super::places::Places;
use super::{ReadError, Reader, Value, View};

/// Which members of an object were `null`, although their fields, being `None`, do not say so: what an answer says is
/// written as it was read. The last field of a struct of which answers may say so; nobody needs to touch it.
///
/// Two objects that differ in nothing else are equal.
#[derive(Debug, Clone, Default)]
pub struct Nulls(Places);

impl Nulls {
    /// Whether the member at this place was `null`.
    pub(super) fn contains(&self, place: usize) -> bool {
        self.0.contains(place)
    }
}

impl Value for Nulls {
    fn empty() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        if reader.is_nothing() {
            *self = Self::default();
            return Ok(());
        }
        reader.skip()
    }

    fn view(&self) -> View<'_> {
        View::Nulls(self)
    }

    fn note_null(&mut self, place: usize) {
        self.0.insert(place);
    }
}
