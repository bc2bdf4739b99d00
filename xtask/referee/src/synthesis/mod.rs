//! Makes values that a schema allows: no chance involved, so that the same document always gives the same samples.

mod choices;
mod flat;
mod number;
mod pattern;
mod text;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::dialect::{Direction, is_one_way};
use choices::Choices;
use flat::{Flat, Site};

pub(crate) use choices::{Overrides, Points, others};

/// How much of an object is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// What is required.
    Required,
    /// All properties of the schema itself, of others what is required.
    Own,
    /// All properties of the schema and of those that it refers to.
    Deep,
}

/// Which of the possible scalars are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// Ordinary ones.
    Plain,
    /// The least numbers, the shortest and plainest texts.
    Low,
    /// The greatest numbers, texts with everything that needs care.
    High,
}

/// What kind of value is wanted.
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    pub(crate) fill: Fill,
    pub(crate) edge: Edge,
    /// The direction in which it travels, if it leaves out what does not.
    pub(crate) leaving_out: Option<Direction>,
    /// Which alternative is taken where, if not the first one.
    pub(crate) overrides: Overrides,
}

impl Wish {
    pub(crate) fn new(fill: Fill) -> Self {
        Self {
            fill,
            edge: Edge::Plain,
            leaving_out: None,
            overrides: Overrides::new(),
        }
    }
}

/// The alternative that is a text which an enum does not list.
pub(crate) const UNKNOWN: usize = usize::MAX;

/// How many values a sample may hold.
const MOST_STEPS: usize = 20_000;

/// How many references a value may follow.
const DEEPEST: usize = 24;

/// Makes the value that is wanted, and says where else there was a choice; `None` if there is none, or none was found.
pub(crate) fn synthesize(
    definitions: &[Value],
    number: usize,
    wish: &Wish,
) -> (Option<Value>, Points) {
    let reference = json!({ "$ref": format!("#/{number}") });
    synthesize_schema(definitions, &reference, wish)
}

/// The same of a schema that stands by itself.
pub(crate) fn synthesize_schema(
    definitions: &[Value],
    schema: &Value,
    wish: &Wish,
) -> (Option<Value>, Points) {
    let mut maker = Maker {
        definitions,
        wish,
        choices: Choices::new(&wish.overrides),
        trail: Vec::new(),
        steps: 0,
    };
    let site = Site::root(schema);
    let value = maker.value(&[site], Need::Required);
    (value, maker.choices.into_points())
}

/// Whether a value can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    Required,
    Optional,
}

struct Maker<'a> {
    definitions: &'a [Value],
    wish: &'a Wish,
    choices: Choices<'a>,
    /// The definitions that the way to the present value leads through.
    trail: Vec<usize>,
    steps: usize,
}

impl<'a> Maker<'a> {
    /// A value that all the sites allow.
    fn value(&mut self, sites: &[Site<'a>], need: Need) -> Option<Value> {
        self.steps += 1;
        if self.steps > MOST_STEPS || self.trail.len() > DEEPEST {
            return None;
        }
        // When the first alternatives of unions lead nowhere, others may.
        for shift in 0..8 {
            let flat = self.flat(sites, shift)?;
            if self.is_repetition(&flat, need) {
                return None;
            }
            let height = self.trail.len();
            self.trail.extend(&flat.entered);
            let value = self.of_flat(&flat);
            self.trail.truncate(height);
            if value.is_some() || shift + 1 >= flat.alternatives {
                return value;
            }
        }
        None
    }

    /// Whether a value leads in a circle for the second time, without need.
    fn is_repetition(&self, flat: &Flat<'a>, need: Need) -> bool {
        let times = |number| self.trail.iter().filter(|it| **it == number).count();
        need == Need::Optional && flat.entered.iter().any(|it| times(*it) >= 2)
    }

    fn of_flat(&mut self, flat: &Flat<'a>) -> Option<Value> {
        if flat.may_be_null()
            && self
                .choices
                .choose(&flat.place("null"), flat.is_own_place(), 2, 0)
                == 1
        {
            return Some(Value::Null);
        }
        if let Some(values) = flat.allowed_values() {
            return self.listed(flat, &values);
        }
        let types = flat.types();
        let chosen = self
            .choices
            .choose(&flat.place("type"), flat.is_own(), types.len(), 0);
        match *types.get(chosen)? {
            "null" => Some(Value::Null),
            "boolean" => {
                let chosen = self
                    .choices
                    .choose(&flat.place("boolean"), flat.is_own(), 2, 0);
                Some(Value::Bool(chosen == 0))
            }
            "integer" => number::integer(flat, self.wish.edge),
            "number" => number::number(flat, self.wish.edge),
            "string" => text::text(flat, self.wish.edge).map(Value::String),
            "array" => self.array(flat),
            _ => self.object(flat),
        }
    }

    /// One of the values that are listed.
    fn listed(&mut self, flat: &Flat<'a>, values: &[Value]) -> Option<Value> {
        let texts = values.iter().filter(|it| it.is_string()).count();
        let place = flat.place(if texts == 0 { "enum" } else { choices::TEXTS });
        match self.choices.choose(&place, flat.is_own(), values.len(), 0) {
            UNKNOWN => Some(json!("a text that nobody listed")),
            chosen => values.get(chosen).cloned(),
        }
    }

    fn array(&mut self, flat: &Flat<'a>) -> Option<Value> {
        let least = flat.least_items();
        let most = flat.most_items();
        let usual = if self.is_filled(flat) {
            1.clamp(least, most.max(least))
        } else {
            least
        };
        let chosen = self
            .choices
            .choose(&flat.place("items"), flat.is_own(), 2, 0);
        let wanted = if chosen == 1 {
            usual.max(2).min(most).max(least)
        } else {
            usual
        };
        let mut items: Vec<Value> = Vec::new();
        for index in 0..wanted.max(flat.prefix_length(self.is_filled(flat))) {
            let sites = flat.item_sites(index);
            let need = if index < least {
                Need::Required
            } else {
                Need::Optional
            };
            let item = match sites.is_empty() {
                true => Some(anything(index)),
                false => self.value(&sites, need),
            };
            match item {
                Some(item) if flat.unique && items.contains(&item) => break,
                Some(item) => items.push(item),
                None if need == Need::Optional => break,
                None => return None,
            }
        }
        (items.len() >= least).then_some(Value::Array(items))
    }

    fn object(&mut self, flat: &Flat<'a>) -> Option<Value> {
        let filled = self.is_filled(flat);
        let mut members = Map::new();
        let mut left: Vec<(&String, &Vec<Site<'a>>)> = Vec::new();
        for (name, sites) in &flat.properties {
            if sites.iter().any(|it| self.is_left_out(it)) {
                continue;
            }
            let required = flat.required.contains(name);
            if !required && !filled {
                left.push((name, sites));
                continue;
            }
            let need = if required {
                Need::Required
            } else {
                Need::Optional
            };
            match self.value(sites, need) {
                Some(value) => drop(members.insert(name.clone(), value)),
                None if required => return None,
                None => {}
            }
        }
        for (name, sites) in left {
            if members.len() < flat.least_members {
                let value = self.value(sites, Need::Optional);
                members.extend(value.map(|it| (name.clone(), it)));
            }
        }
        self.add_undeclared(flat, &mut members)?;
        self.add_entries(flat, &mut members);
        (members.len() >= flat.least_members).then_some(Value::Object(members))
    }

    /// What is required and not described.
    fn add_undeclared(&mut self, flat: &Flat<'a>, members: &mut Map<String, Value>) -> Option<()> {
        for name in &flat.required {
            if members.contains_key(name) || flat.properties.contains_key(name) {
                continue;
            }
            let sites = flat.additional_sites();
            let value = match sites.is_empty() {
                true => json!("not described"),
                false => self.value(&sites, Need::Required)?,
            };
            members.insert(name.clone(), value);
        }
        Some(())
    }

    /// Members of a map.
    fn add_entries(&mut self, flat: &Flat<'a>, members: &mut Map<String, Value>) {
        let wanted = if self.is_filled(flat) {
            flat.entries(members.len())
        } else {
            0
        };
        let wanted = wanted.max(flat.least_members.saturating_sub(members.len()));
        for (name, sites) in flat.entry_names().into_iter().take(wanted) {
            let value = match sites.is_empty() {
                true => Some(anything(members.len())),
                false => self.value(&sites, Need::Optional),
            };
            if let Some(value) = value
                && !members.contains_key(&name)
            {
                members.insert(name, value);
            }
        }
    }

    fn is_filled(&self, flat: &Flat<'a>) -> bool {
        match self.wish.fill {
            Fill::Required => false,
            Fill::Own => flat.depth == 0,
            Fill::Deep => flat.depth <= 1,
        }
    }

    fn is_left_out(&self, site: &Site<'a>) -> bool {
        let direction = self.wish.leaving_out;
        direction.is_some_and(|it| is_one_way(self.definitions, site.schema, it))
    }
}

/// JSON of every kind, for where all of it is allowed.
fn anything(index: usize) -> Value {
    match index % 4 {
        0 => {
            json!({ "text": "a", "number": 1.5, "list": [1, null, true, {}], "nested": { "a": { "b": [] } } })
        }
        1 => json!("text"),
        2 => json!(-7),
        _ => json!([{ "deep": [[]] }]),
    }
}

/// A number that depends on a place, so that values that change places are noticed.
fn seed(place: &str) -> u64 {
    place.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Places with an alternative each.
type Places = BTreeMap<String, usize>;
