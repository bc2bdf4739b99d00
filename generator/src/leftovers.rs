//! What a run has made and nothing needs any more.

use std::any::Any;

/// Large values that a run needs until its end: the decoded document, the intermediate representation, the plan, the findings.
///
/// To take them apart piece by piece costs time. A program that ends anyway lets the system take its memory back as a whole
/// (as the command does); dropping this frees them as usual.
#[derive(Debug, Default)]
pub(crate) struct Leftovers(Vec<Box<dyn Any>>);

impl Leftovers {
    /// Keeps a value.
    pub(crate) fn keep(&mut self, value: impl Any) {
        self.0.push(Box::new(value));
    }
}
