//! What is known of the JSON of a type's values.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir;

/// How many types are looked at to know one: unions of unions of unions may be without end.
const MAX_TYPES: usize = 500;

/// Kinds of JSON values, one bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kinds(u8);

impl Kinds {
    const NONE: Self = Self(0);
    pub(super) const STRING: Self = Self(1);
    pub(super) const NUMBER: Self = Self(2);
    pub(super) const BOOLEAN: Self = Self(4);
    pub(super) const ARRAY: Self = Self(8);
    pub(super) const OBJECT: Self = Self(16);
    const ALL: Self = Self(31);

    fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The kinds of JSON that the values of named types can be, aliases and unions looked through.
pub(super) struct KindsOf(Vec<Kinds>);

impl KindsOf {
    /// Of all types at once: a union of unions of unions shares its parts with others.
    pub(super) fn new(api: &ir::Api) -> Self {
        let mut kinds = vec![Kinds::NONE; api.types.len()];
        let mut users: Vec<Vec<ir::TypeId>> = vec![Vec::new(); api.types.len()];
        let mut changed = Vec::new();
        for (id, def) in api.types.iter() {
            for ty in same_as(&def.kind) {
                if let Some(part) = named(ty) {
                    users[part.index()].push(id);
                }
            }
            kinds[id.index()] = own_kinds(&def.kind);
            changed.push(id);
        }
        while let Some(id) = changed.pop() {
            let news = kinds[id.index()];
            for user in &users[id.index()] {
                let known = kinds[user.index()];
                if known.and(news) != known {
                    kinds[user.index()] = known.and(news);
                    changed.push(*user);
                }
            }
        }
        Self(kinds)
    }

    /// The kinds of JSON that a type's values can be.
    pub(super) fn of(&self, ty: &ir::Type) -> Kinds {
        named(ty).map_or_else(|| unnamed_kind(ty), |id| self.0[id.index()])
    }
}

/// The types whose values are values of a type, too.
fn same_as(kind: &ir::Kind) -> &[ir::Type] {
    match kind {
        ir::Kind::Alias(it) => std::slice::from_ref(it),
        ir::Kind::Union(ir::Union {
            rule: ir::UnionRule::Untagged(types),
        }) => types,
        _ => &[],
    }
}

/// The kinds of a type, named types aside that its values are values of.
fn own_kinds(kind: &ir::Kind) -> Kinds {
    match kind {
        ir::Kind::Enumeration(it) => match it.base {
            ir::Base::Text => Kinds::STRING,
            ir::Base::Integer => Kinds::NUMBER,
        },
        ir::Kind::Identifier(_) => Kinds::STRING,
        ir::Kind::Tuple(_) => Kinds::ARRAY,
        ir::Kind::Object(_)
        | ir::Kind::Union(ir::Union {
            rule: ir::UnionRule::Tagged { .. },
        }) => Kinds::OBJECT,
        ir::Kind::Alias(_) | ir::Kind::Union(_) => same_as(kind)
            .iter()
            .map(unnamed_kind)
            .fold(Kinds::NONE, Kinds::and),
    }
}

fn named(ty: &ir::Type) -> Option<ir::TypeId> {
    match ty {
        ir::Type::Nullable(it) => named(it),
        ir::Type::Named(id) => Some(*id),
        _ => None,
    }
}

fn unnamed_kind(ty: &ir::Type) -> Kinds {
    match ty {
        ir::Type::Any => Kinds::ALL,
        ir::Type::Scalar(scalar) => scalar_kind(*scalar),
        ir::Type::List(_) => Kinds::ARRAY,
        ir::Type::Map(_) => Kinds::OBJECT,
        ir::Type::Nullable(it) => unnamed_kind(it),
        ir::Type::Named(_) => Kinds::NONE,
    }
}

fn scalar_kind(scalar: ir::Scalar) -> Kinds {
    match scalar {
        ir::Scalar::Boolean => Kinds::BOOLEAN,
        ir::Scalar::Int32
        | ir::Scalar::Int64
        | ir::Scalar::Uint32
        | ir::Scalar::Uint64
        | ir::Scalar::Integer
        | ir::Scalar::Float
        | ir::Scalar::Double
        | ir::Scalar::Decimal => Kinds::NUMBER,
        ir::Scalar::String
        | ir::Scalar::DateTime
        | ir::Scalar::Date
        | ir::Scalar::Uuid
        | ir::Scalar::Byte
        | ir::Scalar::Binary
        | ir::Scalar::Password => Kinds::STRING,
    }
}

/// What is known of the members of objects.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts<'a> {
    /// Members that are always there.
    pub required: BTreeSet<&'a str>,
    /// Members that may be there.
    declared: BTreeSet<&'a str>,
    /// Of the required members: the values that are listed, as text or JSON.
    pub constants: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Facts<'a> {
    /// The members that may be there, required ones included.
    pub(super) fn declared(&self) -> impl Iterator<Item = &'a str> {
        self.declared.iter().copied()
    }
}

/// What is known of a type whose values are objects; of a union, what holds for all its variants.
pub(super) fn facts<'a>(api: &'a ir::Api, ty: &'a ir::Type) -> Option<Facts<'a>> {
    facts_within(api, ty, &mut 0)
}

fn facts_within<'a>(
    api: &'a ir::Api,
    ty: &'a ir::Type,
    looked_at: &mut usize,
) -> Option<Facts<'a>> {
    *looked_at += 1;
    if *looked_at > MAX_TYPES {
        return None;
    }
    let id = match resolve(api, ty) {
        ir::Type::Map(_) => return Some(Facts::default()),
        ir::Type::Named(id) => *id,
        _ => return None,
    };
    match &api.types[id].kind {
        ir::Kind::Object(it) => Some(object_facts(api, it)),
        ir::Kind::Union(it) => match &it.rule {
            ir::UnionRule::Tagged { member, tags } => {
                let facts = tags
                    .iter()
                    .map(|tag| tag_facts(api, member, tag, looked_at));
                either_of(facts)
            }
            ir::UnionRule::Untagged(types) => {
                let facts = types.iter().map(|it| facts_within(api, it, looked_at));
                either_of(facts)
            }
        },
        ir::Kind::Tuple(_)
        | ir::Kind::Enumeration(_)
        | ir::Kind::Identifier(_)
        | ir::Kind::Alias(_) => None,
    }
}

fn tag_facts<'a>(
    api: &'a ir::Api,
    member: &'a str,
    tag: &'a ir::Tag,
    looked_at: &mut usize,
) -> Option<Facts<'a>> {
    let mut facts = facts_within(api, &tag.ty, looked_at)?;
    facts.declared.insert(member);
    let texts = tag.texts.iter().map(String::as_str);
    if tag.takes_others {
        // What it holds says whether the member is there, and which texts there are.
        if let Some(constants) = facts.constants.get_mut(member) {
            constants.extend(texts);
        }
        return Some(facts);
    }
    facts.required.insert(member);
    facts.constants.insert(member, texts.collect());
    Some(facts)
}

/// Stops at the first variant of which nothing is known: nothing is known of the union then.
fn either_of<'a>(mut facts: impl Iterator<Item = Option<Facts<'a>>>) -> Option<Facts<'a>> {
    let first = facts.next()??;
    facts.try_fold(first, |all, it| Some(either(all, it?)))
}

/// What holds for values of which nobody knows which of two types they are of.
fn either<'a>(mut one: Facts<'a>, other: Facts<'a>) -> Facts<'a> {
    one.required.retain(|it| other.required.contains(it));
    one.declared.extend(&other.declared);
    one.constants
        .retain(|name, _| other.constants.contains_key(name));
    for (name, values) in &mut one.constants {
        values.extend(other.constants.get(name).into_iter().flatten());
    }
    one
}

fn object_facts<'a>(api: &'a ir::Api, object: &'a ir::Object) -> Facts<'a> {
    let mut facts = Facts::default();
    for property in &object.properties {
        facts.declared.insert(&property.name);
        if property.presence == ir::Presence::Optional {
            continue;
        }
        facts.required.insert(&property.name);
        let values = constants(api, property);
        if !values.is_empty() {
            facts.constants.insert(&property.name, values);
        }
    }
    facts
}

/// The values that are listed for a property.
pub(super) fn constants<'a>(api: &'a ir::Api, property: &'a ir::Property) -> BTreeSet<&'a str> {
    let texts = match resolve(api, &property.ty) {
        // A property may narrow the enum that it refers to.
        ir::Type::Named(id) if property.values.is_empty() => match &api.types[*id].kind {
            ir::Kind::Enumeration(it) => &it.texts,
            _ => &property.values,
        },
        _ => &property.values,
    };
    texts.iter().map(String::as_str).collect()
}

/// A type without its aliases and its `null`.
pub(super) fn resolve<'a>(api: &'a ir::Api, ty: &'a ir::Type) -> &'a ir::Type {
    let mut ty = ty;
    // An alias that leads back to itself ends here.
    for _ in 0..=api.types.len() {
        ty = match ty {
            ir::Type::Nullable(it) => it,
            ir::Type::Named(id) => match &api.types[*id].kind {
                ir::Kind::Alias(it) => it,
                _ => return ty,
            },
            _ => return ty,
        };
    }
    ty
}

/// How much a type takes, compared with others of the same kind of JSON.
pub(super) fn looseness(api: &ir::Api, ty: &ir::Type) -> u8 {
    match resolve(api, ty) {
        ir::Type::Scalar(ir::Scalar::Boolean | ir::Scalar::Int32 | ir::Scalar::Uint32) => 1,
        ir::Type::Scalar(ir::Scalar::Int64 | ir::Scalar::Uint64 | ir::Scalar::Uuid) => 2,
        ir::Type::Scalar(ir::Scalar::DateTime | ir::Scalar::Date) => 3,
        ir::Type::Scalar(ir::Scalar::Byte | ir::Scalar::Float | ir::Scalar::Integer) => 4,
        ir::Type::Scalar(
            ir::Scalar::Double
            | ir::Scalar::Decimal
            | ir::Scalar::String
            | ir::Scalar::Binary
            | ir::Scalar::Password,
        ) => 5,
        ir::Type::List(_) => 2,
        ir::Type::Map(_) => 6,
        ir::Type::Named(id) => match &api.types[*id].kind {
            ir::Kind::Enumeration(_) | ir::Kind::Tuple(_) => 1,
            ir::Kind::Object(it) if it.additional.is_none() => 2,
            ir::Kind::Object(_) => 3,
            ir::Kind::Union(_) => 4,
            ir::Kind::Identifier(_) => 5,
            ir::Kind::Alias(_) => 7,
        },
        ir::Type::Nullable(_) | ir::Type::Any => 7,
    }
}
