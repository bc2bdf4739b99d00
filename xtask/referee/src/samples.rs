//! The samples of a schema: what is worth trying.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::dialect::Direction;
use crate::synthesis::{Edge, Fill, Overrides, Points, UNKNOWN, Wish, others, synthesize};

/// No schema gets more.
const MOST: usize = 600;

/// What is tried of every schema.
const BASIC: [(Fill, Edge); 4] = [
    (Fill::Required, Edge::Plain),
    (Fill::Deep, Edge::Plain),
    (Fill::Own, Edge::Low),
    (Fill::Own, Edge::High),
];

/// How a type writes a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writing {
    /// With all members.
    Everything,
    /// As in a request.
    Request,
}

/// A value with what should become of it.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    /// What is read.
    pub(crate) value: Value,
    /// What is written, if not the same.
    pub(crate) expected: Option<Value>,
    pub(crate) writing: Writing,
    /// The direction whose rules the value keeps.
    pub(crate) direction: Direction,
    /// Whether the schema allows it: all but texts that an enum does not list.
    pub(crate) known: Known,
}

/// Whether a schema knows all that is in a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    Yes,
    No,
}

/// Where a schema is used.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Uses {
    pub(crate) request: bool,
    pub(crate) answer: bool,
}

/// Samples, and how many wishes were not to be fulfilled.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    pub(crate) all: Vec<Sample>,
    pub(crate) unfulfilled: usize,
    seen: BTreeSet<String>,
}

/// The samples of a definition.
pub(crate) fn samples(definitions: &[Value], number: usize, uses: Uses) -> Samples {
    let mut samples = Samples::default();
    let mut make = |wish: &Wish| synthesize(definitions, number, wish);
    for (fill, edge) in BASIC {
        let wish = Wish {
            edge,
            ..Wish::new(fill)
        };
        samples.add(make(&wish).0, Known::Yes);
    }
    samples.add_alternatives(&mut make);
    if uses.answer {
        samples.add_one_way(&mut make, Direction::Answer);
    }
    if uses.request {
        samples.add_one_way(&mut make, Direction::Request);
    }
    samples
}

/// Values with what a request holds of them: ordinary and unusual ones first, then each alternative once.
pub(crate) fn pairs(definitions: &[Value], number: usize, most: usize) -> Vec<(Value, Value)> {
    let mut pairs: Vec<(Value, Value)> = Vec::new();
    let mut add = |wish: Wish| {
        let (value, points) = synthesize(definitions, number, &wish);
        let wish = Wish {
            leaving_out: Some(Direction::Request),
            ..wish
        };
        let (sent, _) = synthesize(definitions, number, &wish);
        if let (Some(value), Some(sent)) = (value, sent)
            && !pairs.iter().any(|it| it.0 == value)
        {
            pairs.push((value, sent));
        }
        points
    };
    for (fill, edge) in BASIC {
        add(Wish {
            edge,
            ..Wish::new(fill)
        });
    }
    let points = add(Wish::new(Fill::Own));
    for (place, count) in points {
        for other in others(&place, count).take(most) {
            let mut wish = Wish::new(Fill::Own);
            wish.overrides.insert(place.clone(), other);
            add(wish);
        }
    }
    pairs.truncate(most);
    pairs
}

impl Samples {
    fn add(&mut self, value: Option<Value>, known: Known) {
        let Some(value) = value else {
            self.unfulfilled += 1;
            return;
        };
        self.push(Sample {
            value,
            expected: None,
            writing: Writing::Everything,
            direction: Direction::Answer,
            known,
        });
    }

    fn push(&mut self, sample: Sample) {
        let key = format!(
            "{:?} {:?} {}",
            sample.writing, sample.direction, sample.value
        );
        if self.all.len() < MOST && self.seen.insert(key) {
            self.all.push(sample);
        }
    }

    /// Each alternative of each choice once; choices that only an alternative brings, too.
    fn add_alternatives(&mut self, make: &mut dyn FnMut(&Wish) -> (Option<Value>, Points)) {
        let mut known = BTreeSet::new();
        let mut pending = vec![Overrides::new()];
        while let Some(overrides) = pending.pop() {
            if self.all.len() >= MOST {
                return;
            }
            let wish = Wish {
                overrides: overrides.clone(),
                ..Wish::new(Fill::Own)
            };
            let (value, points) = make(&wish);
            let is_known = if overrides.values().any(|it| *it == UNKNOWN) {
                Known::No
            } else {
                Known::Yes
            };
            self.add(value, is_known);
            if overrides.keys().any(|it| is_union(it)) {
                let (value, _) = make(&Wish {
                    fill: Fill::Required,
                    ..wish
                });
                self.add(value, is_known);
            }
            for (place, count) in points {
                if is_known == Known::No || !known.insert(place.clone()) {
                    continue;
                }
                pending.extend(others(&place, count).map(|other| {
                    let mut overrides = overrides.clone();
                    overrides.insert(place.clone(), other);
                    overrides
                }));
            }
        }
    }

    /// Objects without the members that do not travel in a direction.
    fn add_one_way(
        &mut self,
        make: &mut dyn FnMut(&Wish) -> (Option<Value>, Points),
        direction: Direction,
    ) {
        for fill in [Fill::Required, Fill::Deep] {
            let (Some(whole), _) = make(&Wish::new(fill)) else {
                continue;
            };
            let wish = Wish {
                leaving_out: Some(direction),
                ..Wish::new(fill)
            };
            let (Some(less), _) = make(&wish) else {
                continue;
            };
            if less == whole {
                continue;
            }
            let mut sample = Sample {
                value: less.clone(),
                expected: None,
                writing: Writing::Everything,
                direction,
                known: Known::Yes,
            };
            self.push(sample.clone());
            if direction == Direction::Request {
                sample.writing = Writing::Request;
                self.push(sample.clone());
                sample.value = whole;
                sample.expected = Some(less);
                self.push(sample);
            }
        }
    }
}

fn is_union(place: &str) -> bool {
    ["oneOf", "anyOf", "tag", "type"]
        .iter()
        .any(|it| place.ends_with(it))
}
