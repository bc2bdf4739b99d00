//! How well a value fits a type that it was read as, to choose between the variants of a union.

use super::reader::{Mark, Reader};
use super::{Kind, ReadError};

/// How many times the length of the text is read again at most, to find the variants that fit best.
const PATIENCE: usize = 256;

/// What does not fit: the less, the better, and what is lost weighs more than what is odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Fit {
    /// Members that have no field: they would not be written again.
    lost: u32,
    /// Texts that an enum does not know, values that a union does not know, texts that are not what a format says.
    odd: u32,
    /// Values that fit since anything does.
    loose: u32,
    /// Texts that would be written in another form, which means the same.
    respelled: u32,
}

impl Fit {
    /// A value that no variant fits.
    pub(super) const UNKNOWN: Self = Self {
        lost: 0,
        odd: 1,
        loose: 0,
        respelled: 0,
    };

    /// Whether nothing speaks against the type.
    pub(super) fn is_perfect(self) -> bool {
        self == Self::default()
    }

    fn add(&mut self, other: Self) {
        self.lost = self.lost.saturating_add(other.lost);
        self.odd = self.odd.saturating_add(other.odd);
        self.loose = self.loose.saturating_add(other.loose);
        self.respelled = self.respelled.saturating_add(other.respelled);
    }
}

/// What a reader knows of the union that it reads a value for.
#[derive(Debug, Default)]
pub(super) struct Trial {
    /// How many unions there are around the value.
    depth: usize,
    fit: Fit,
    /// How many bytes have been read for nothing.
    wasted: usize,
}

impl Reader<'_> {
    /// Begins to try the variants of a union, and gives what is known of the union around it.
    pub(super) fn enter_trial(&mut self) -> Fit {
        self.trial.depth += 1;
        self.take_fit()
    }

    /// Ends it: what does not fit the variant does not fit the union around it.
    pub(super) fn leave_trial(&mut self, outer: Fit, own: Fit) {
        self.trial.depth -= 1;
        self.trial.fit = outer;
        self.trial.fit.add(own);
    }

    /// How well the value fitted that was just read.
    pub(super) fn take_fit(&mut self) -> Fit {
        std::mem::take(&mut self.trial.fit)
    }

    /// Whether the value that stands next may become one of several variants.
    #[inline]
    pub(super) fn is_trial(&self) -> bool {
        self.trial.depth > 0
    }

    /// Whether so much has been read again that no further variant is tried; the value began at `start`.
    pub(super) fn is_tired(&mut self, start: Mark) -> bool {
        self.trial.wasted += self.distance(start);
        self.trial.wasted / PATIENCE > self.text.len()
    }

    /// A member is passed over, since no field takes it.
    #[inline]
    pub(super) fn note_lost(&mut self) {
        self.trial.fit.lost = self.trial.fit.lost.saturating_add(1);
    }

    /// A value is not as the document describes it.
    #[inline]
    pub(super) fn note_odd(&mut self) {
        self.trial.fit.odd = self.trial.fit.odd.saturating_add(1);
    }

    /// A text has another form than the one that it would be written in.
    #[inline]
    pub(super) fn note_respelled(&mut self) {
        self.trial.fit.respelled = self.trial.fit.respelled.saturating_add(1);
    }

    /// A value fits a type that anything fits.
    #[inline]
    pub(super) fn note_loose(&mut self) {
        self.trial.fit.loose = self.trial.fit.loose.saturating_add(1);
    }

    /// Reads any value and says that anything would have fitted.
    pub(super) fn anything(&mut self) -> Result<serde_json::Value, ReadError> {
        if !self.is_nothing() && self.kind()? != Kind::Null {
            self.note_loose();
        }
        self.json()
    }
}
