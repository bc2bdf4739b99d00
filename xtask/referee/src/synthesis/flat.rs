//! A schema with everything that it refers to in place: `$ref`, `allOf`, and one alternative of each union.

mod facts;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::Maker;
use super::choices::Own;
use crate::dialect::{TAGS, number_of};

/// A schema at a place.
#[derive(Clone)]
pub(super) struct Site<'a> {
    pub(super) schema: &'a Value,
    place: String,
    /// How many references lead there.
    depth: usize,
}

impl<'a> Site<'a> {
    /// What is asked for; the reference to it is not counted.
    pub(super) fn root(schema: &'a Value) -> Self {
        Self {
            schema,
            place: String::new(),
            depth: 0,
        }
    }

    fn child(&self, name: &str, schema: &'a Value) -> Self {
        Self {
            schema,
            place: format!("{}/{name}", self.place),
            depth: self.depth,
        }
    }
}

/// What all sites of a value say together.
#[derive(Default)]
pub(super) struct Flat<'a> {
    place: String,
    own_place: Own,
    pub(super) depth: usize,
    /// The definitions that were entered.
    pub(super) entered: Vec<usize>,
    /// The most alternatives that one of the unions has.
    pub(super) alternatives: usize,
    types: Option<Vec<&'static str>>,
    values: Option<Vec<Value>>,
    pub(super) properties: IndexMap<String, Vec<Site<'a>>>,
    pub(super) required: Vec<String>,
    additional: Vec<Site<'a>>,
    patterns_of_names: Vec<(String, Site<'a>)>,
    names: Vec<Site<'a>>,
    items: Vec<Site<'a>>,
    prefix: Vec<Vec<Site<'a>>>,
    pub(super) unique: bool,
    pub(super) least_members: usize,
    /// The strictest of each bound, by keyword.
    bounds: IndexMap<&'static str, f64>,
    exact: IndexMap<&'static str, Value>,
    pub(super) patterns: Vec<String>,
    pub(super) format: Option<String>,
    pub(super) is_base64: bool,
}

const TYPES: [&str; 7] = [
    "string", "integer", "number", "boolean", "array", "object", "null",
];

/// Keywords of which the greatest value counts.
const LOWER: [&str; 5] = [
    "minimum",
    "exclusiveMinimum",
    "minLength",
    "minItems",
    "minProperties",
];

/// Keywords of which the least value counts.
const UPPER: [&str; 5] = [
    "maximum",
    "exclusiveMaximum",
    "maxLength",
    "maxItems",
    "maxProperties",
];

impl<'a> Maker<'a> {
    /// Puts sites together; unions take the alternative that is `shift` behind the usual one.
    pub(super) fn flat(&mut self, sites: &[Site<'a>], shift: usize) -> Option<Flat<'a>> {
        let mut flat = Flat {
            place: sites.first()?.place.clone(),
            own_place: match sites.first()? {
                site if site.depth == 0 && !site.place.is_empty() => Own::Yes,
                _ => Own::No,
            },
            depth: sites.iter().map(|it| it.depth).max()?,
            alternatives: 1,
            ..Flat::default()
        };
        for site in sites {
            self.add(&mut flat, site.clone(), shift)?;
        }
        flat.least_members = flat.bound("minProperties").unwrap_or_default() as usize;
        Some(flat)
    }

    fn add(&mut self, flat: &mut Flat<'a>, site: Site<'a>, shift: usize) -> Option<()> {
        let members = match site.schema {
            Value::Bool(false) => return None,
            Value::Object(members) => members,
            _ => return Some(()),
        };
        if let Some(number) = number_of(site.schema)
            && !flat.entered.contains(&number)
        {
            flat.entered.push(number);
            let mut target = site.child(&format!("@{number}"), self.definitions.get(number)?);
            // The outermost reference leads to what is asked for.
            target.depth += usize::from(!site.place.is_empty());
            flat.depth = flat.depth.max(target.depth);
            self.add(flat, target, shift)?;
        }
        flat.take(members, &site);
        for (index, base) in list(members, "allOf").enumerate() {
            if base.get("x-checks").is_none() {
                self.add_base(flat, site.child(&format!("allOf/{index}"), base), shift)?;
            }
        }
        match members.get(TAGS) {
            Some(tags) => self.add_tagged(flat, &site, tags, shift),
            None => {
                self.add_union(flat, &site, "oneOf", shift)?;
                self.add_union(flat, &site, "anyOf", shift)
            }
        }
    }

    /// What `allOf` refers to is part of the schema itself.
    fn add_base(&mut self, flat: &mut Flat<'a>, site: Site<'a>, shift: usize) -> Option<()> {
        let Some(number) = number_of(site.schema) else {
            return self.add(flat, site, shift);
        };
        if flat.entered.contains(&number) {
            return Some(());
        }
        flat.entered.push(number);
        let target = site.child(&format!("@{number}"), self.definitions.get(number)?);
        self.add(flat, target, shift)
    }

    fn add_union(
        &mut self,
        flat: &mut Flat<'a>,
        site: &Site<'a>,
        keyword: &str,
        shift: usize,
    ) -> Option<()> {
        let alternatives: Vec<&'a Value> = list(site.schema.as_object()?, keyword).collect();
        if alternatives.is_empty() {
            return Some(());
        }
        let chosen = self.alternative(flat, site, keyword, alternatives.len(), shift);
        let schema = alternatives.get(chosen)?;
        let place = format!("{keyword}/{chosen}");
        self.add(flat, site.child(&place, schema), shift)
    }

    fn add_tagged(
        &mut self,
        flat: &mut Flat<'a>,
        site: &Site<'a>,
        tags: &'a Value,
        shift: usize,
    ) -> Option<()> {
        let texts = tags.get("texts")?.as_array()?;
        let chosen = self.alternative(flat, site, "tag", texts.len(), shift);
        let text = texts.get(chosen)?;
        let member = tags.get("member")?.as_str()?;
        let place = format!("tag/{chosen}");
        self.add(flat, site.child(&place, text.get(1)?), shift)?;
        flat.tag(member, text.get(2)?, site);
        Some(())
    }

    fn alternative(
        &mut self,
        flat: &mut Flat<'a>,
        site: &Site<'a>,
        name: &str,
        count: usize,
        shift: usize,
    ) -> usize {
        flat.alternatives = flat.alternatives.max(count);
        let own = if site.depth == 0 { Own::Yes } else { Own::No };
        self.choices.choose(
            &site.child(name, site.schema).place,
            own,
            count,
            shift % count,
        )
    }
}

fn list<'a>(members: &'a Map<String, Value>, name: &str) -> impl Iterator<Item = &'a Value> {
    members
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

impl<'a> Flat<'a> {
    /// Takes the keywords of one schema object.
    fn take(&mut self, members: &'a Map<String, Value>, site: &Site<'a>) {
        for (name, value) in members {
            match name.as_str() {
                "type" => self.take_types(value),
                "enum" => self.take_values(value.as_array().map(Vec::as_slice).unwrap_or_default()),
                "const" => self.take_values(std::slice::from_ref(value)),
                "properties" => self.take_properties(value, site),
                "required" => {
                    let names = value.as_array().into_iter().flatten();
                    self.required
                        .extend(names.filter_map(|it| it.as_str().map(str::to_owned)));
                }
                "additionalProperties" => self.additional.push(site.child("*", value)),
                "patternProperties" => {
                    let all = value.as_object().into_iter().flatten();
                    self.patterns_of_names
                        .extend(all.map(|(it, schema)| (it.clone(), site.child(it, schema))));
                }
                "propertyNames" => self.names.push(site.child("names", value)),
                "items" => self.items.push(site.child("items", value)),
                "prefixItems" => self.take_prefix(value, site),
                "uniqueItems" => self.unique |= value == &Value::Bool(true),
                "pattern" => self.patterns.extend(value.as_str().map(str::to_owned)),
                "format" => self.format = value.as_str().map(str::to_owned),
                "contentEncoding" => self.is_base64 |= value.as_str() == Some("base64"),
                _ => self.take_bound(name, value),
            }
        }
    }

    fn take_types(&mut self, value: &Value) {
        let has = |wanted: &str| match value {
            Value::Array(types) => types.iter().any(|it| it.as_str() == Some(wanted)),
            it => it.as_str() == Some(wanted),
        };
        let had = self.types.take();
        let allowed = |it: &str| match &had {
            None => true,
            Some(types) => types.contains(&it) || (it == "integer" && types.contains(&"number")),
        };
        let wanted = |it: &str| {
            has(it)
                || (it == "integer"
                    && has("number")
                    && had.as_ref().is_some_and(|types| types.contains(&"integer")))
        };
        self.types = Some(
            TYPES
                .into_iter()
                .filter(|it| wanted(it) && allowed(it))
                .collect(),
        );
    }

    fn take_values(&mut self, values: &[Value]) {
        let had = self.values.take();
        let allowed = |it: &Value| had.as_ref().is_none_or(|values| values.contains(it));
        self.values = Some(values.iter().filter(|it| allowed(it)).cloned().collect());
    }

    fn take_properties(&mut self, value: &'a Value, site: &Site<'a>) {
        for (name, schema) in value.as_object().into_iter().flatten() {
            let sites = self.properties.entry(name.clone()).or_default();
            sites.push(site.child(name, schema));
        }
    }

    fn take_prefix(&mut self, value: &'a Value, site: &Site<'a>) {
        for (index, schema) in value.as_array().into_iter().flatten().enumerate() {
            if self.prefix.len() <= index {
                self.prefix.push(Vec::new());
            }
            if let Some(sites) = self.prefix.get_mut(index) {
                sites.push(site.child(&index.to_string(), schema));
            }
        }
    }

    fn take_bound(&mut self, name: &str, value: &Value) {
        let Some(number) = value.as_f64() else { return };
        let lower = LOWER.into_iter().find(|it| *it == name);
        let upper = UPPER
            .into_iter()
            .chain(["multipleOf"])
            .find(|it| *it == name);
        let (Some(name), is_lower) = (lower.or(upper), lower.is_some()) else {
            return;
        };
        let stricter = self.bounds.get(name).is_none_or(|had| {
            if is_lower {
                number > *had
            } else {
                number < *had
            }
        });
        if stricter {
            self.bounds.insert(name, number);
            self.exact.insert(name, value.clone());
        }
    }

    /// The tag of the alternative that is taken.
    fn tag(&mut self, member: &str, schema: &'a Value, site: &Site<'a>) {
        let sites = self.properties.entry(member.to_owned()).or_default();
        sites.insert(
            0,
            Site {
                schema,
                place: format!("{}/tag of {member}", site.place),
                depth: 1,
            },
        );
        self.required.push(member.to_owned());
    }
}
