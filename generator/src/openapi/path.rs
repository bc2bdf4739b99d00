//! Where a walk through a document is.

use crate::text::Pointer;

/// The way from the root to a part, as long as the walk is in that part; it costs nothing unless a pointer is made of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    Root,
    Place(&'p Pointer),
    Key(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    pub(super) const ROOT: Path<'static> = Path {
        parent: None,
        step: Step::Root,
    };

    /// A walk that begins at a place.
    pub(super) fn of(place: &'p Pointer) -> Path<'p> {
        Path {
            parent: None,
            step: Step::Place(place),
        }
    }

    /// The member of the object at this place.
    pub(super) fn key(&'p self, key: &'p str) -> Path<'p> {
        Path {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// The item of the array at this place.
    pub(super) fn index(&'p self, index: usize) -> Path<'p> {
        Path {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    pub(super) fn pointer(&self) -> Pointer {
        let mut steps = Vec::new();
        let mut at = Some(self);
        while let Some(path) = at {
            steps.push(path.step);
            at = path.parent;
        }
        let root = Pointer::root();
        steps.iter().rev().fold(root, |pointer, step| match step {
            Step::Root => pointer,
            Step::Place(place) => (*place).clone(),
            Step::Key(key) => pointer.child(key),
            Step::Index(index) => pointer.index(*index),
        })
    }
}
