//! Where a schema leaves a choice, and what is chosen.

use indexmap::IndexMap;

use super::{Places, UNKNOWN};

/// Which alternative is taken where, if not the first one.
pub(crate) type Overrides = Places;

/// Places with the number of their alternatives.
pub(crate) type Points = IndexMap<String, usize>;

/// The end of the place of an enum of texts, which may meet a text that it does not list.
pub(super) const TEXTS: &str = "texts";

pub(super) struct Choices<'a> {
    overrides: &'a Overrides,
    points: Points,
}

impl<'a> Choices<'a> {
    pub(super) fn new(overrides: &'a Overrides) -> Self {
        Self {
            overrides,
            points: Points::new(),
        }
    }

    /// Takes an alternative; `own` places are those that the schema itself describes, and others need no trying out.
    pub(super) fn choose(&mut self, place: &str, own: Own, count: usize, usual: usize) -> usize {
        if own == Own::No || count == 0 {
            return usual;
        }
        self.points.insert(place.to_owned(), count);
        self.overrides.get(place).copied().unwrap_or(usual)
    }

    pub(super) fn into_points(self) -> Points {
        self.points
    }
}

/// Whether a place belongs to the schema that is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Own {
    Yes,
    #[default]
    No,
}

/// All alternatives of a point besides the usual one.
pub(crate) fn others(place: &str, count: usize) -> impl Iterator<Item = usize> {
    let unknown = place.ends_with(TEXTS).then_some(UNKNOWN);
    (1..count).chain(unknown)
}
