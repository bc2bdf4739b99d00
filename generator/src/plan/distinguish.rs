//! What tells the variants of a union apart, when no discriminator does.

use std::collections::BTreeSet;

use crate::{ir, rust};

/// Kinds of JSON values, one bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kinds(u8);

impl Kinds {
    const NONE: Self = Self(0);
    const STRING: Self = Self(1);
    const NUMBER: Self = Self(2);
    const BOOLEAN: Self = Self(4);
    const ARRAY: Self = Self(8);
    const OBJECT: Self = Self(16);
    const ALL: Self = Self(31);

    fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What tells each variant from all others.
pub(super) fn distinguish(api: &ir::Api, types: &[&ir::Type]) -> Vec<rust::Piece> {
    let kinds: Vec<Kinds> = types.iter().map(|ty| kinds(api, ty)).collect();
    let piece = |part: usize| {
        let others = kinds.iter().enumerate().filter(|(index, _)| *index != part);
        let others = others.fold(Kinds::NONE, |all, (_, it)| all.and(*it));
        match kinds[part] {
            own if own.meets(others) && own == Kinds::OBJECT => {
                distinguish_object(api, types, part)
            }
            own if own.meets(others) => rust::Piece::Try,
            Kinds::STRING => rust::Piece::String,
            Kinds::NUMBER => rust::Piece::Number,
            Kinds::BOOLEAN => rust::Piece::Boolean,
            Kinds::ARRAY => rust::Piece::Array,
            Kinds::OBJECT => rust::Piece::Object,
            _ => rust::Piece::Try,
        }
    };
    (0..types.len()).map(piece).collect()
}

/// The kinds of JSON that a type's values can be, aliases and unions looked through.
fn kinds(api: &ir::Api, ty: &ir::Type) -> Kinds {
    let mut found = Kinds::NONE;
    let mut visited = BTreeSet::new();
    let mut pending = vec![ty];
    while let Some(ty) = pending.pop() {
        found = found.and(match ty {
            ir::Type::Any => Kinds::ALL,
            ir::Type::Scalar(ir::Scalar::Boolean) => Kinds::BOOLEAN,
            ir::Type::Scalar(
                ir::Scalar::Int32 | ir::Scalar::Int64 | ir::Scalar::Float | ir::Scalar::Double,
            ) => Kinds::NUMBER,
            ir::Type::Scalar(_) => Kinds::STRING,
            ir::Type::List(_) => Kinds::ARRAY,
            ir::Type::Map(_) => Kinds::OBJECT,
            ir::Type::Nullable(_) => Kinds::ALL,
            ir::Type::Named(id) if !visited.insert(*id) => Kinds::NONE,
            ir::Type::Named(id) => match &api.types[*id].kind {
                ir::Kind::Object(_) => Kinds::OBJECT,
                ir::Kind::Enumeration(_) | ir::Kind::Identifier(_) => Kinds::STRING,
                ir::Kind::Alias(it) => {
                    pending.push(it);
                    Kinds::NONE
                }
                ir::Kind::Union(union) => match &union.rule {
                    ir::UnionRule::Tagged { .. } => Kinds::OBJECT,
                    ir::UnionRule::Untagged(types) => {
                        pending.extend(types);
                        Kinds::NONE
                    }
                },
            },
        });
    }
    found
}

/// A required property with a constant of its own, or required properties that no other variant declares.
fn distinguish_object(api: &ir::Api, types: &[&ir::Type], part: usize) -> rust::Piece {
    let Some(own) = object(api, types[part]) else {
        return rust::Piece::Try;
    };
    let others: Vec<&ir::Object> = types
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != part)
        .filter_map(|(_, ty)| object(api, ty))
        .collect();
    let required = || {
        own.properties
            .iter()
            .filter(|it| it.presence == ir::Presence::Required)
    };
    for property in required() {
        if let Some(text) = constant(api, &property.ty) {
            let theirs = |it: &&ir::Object| {
                it.properties
                    .iter()
                    .find(|it| it.name == property.name)
                    .and_then(|it| constant(api, &it.ty))
            };
            if others
                .iter()
                .all(|it| theirs(it).is_some_and(|it| it != text))
            {
                return rust::Piece::Is(property.name.clone(), text.to_owned());
            }
        }
    }
    let unique: Vec<String> = required()
        .filter(|property| {
            !others
                .iter()
                .any(|it| it.properties.iter().any(|it| it.name == property.name))
        })
        .map(|it| it.name.clone())
        .collect();
    let open = others.iter().any(|it| it.additional.is_some());
    if unique.is_empty() || open {
        rust::Piece::Try
    } else {
        rust::Piece::Has(unique)
    }
}

fn object<'a>(api: &'a ir::Api, ty: &ir::Type) -> Option<&'a ir::Object> {
    let ir::Type::Named(id) = ty else { return None };
    match &api.types[*id].kind {
        ir::Kind::Object(it) => Some(it),
        _ => None,
    }
}

/// The only text of an enum.
fn constant<'a>(api: &'a ir::Api, ty: &ir::Type) -> Option<&'a str> {
    let ir::Type::Named(id) = ty else { return None };
    match &api.types[*id].kind {
        ir::Kind::Enumeration(it) => match it.texts.as_slice() {
            [only] => Some(only),
            _ => None,
        },
        _ => None,
    }
}
