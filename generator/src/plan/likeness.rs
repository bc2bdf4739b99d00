//! Whether there are values that fit one of two types better than the other.

use std::collections::BTreeSet;

use super::facts::{constants, resolve};
use crate::ir;

/// How deeply types are compared; what differs only beyond counts as alike.
const MAX_DEPTH: usize = 6;

/// How many types are compared for a union; beyond they count as different.
const MAX_COMPARISONS: usize = 20_000;

/// What types have in common that nothing tells apart: others need not be compared.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness<'a> {
    /// The names of an object's members, and whether it has others.
    Object(BTreeSet<&'a str>, bool),
    Other,
}

impl<'a> Likeness<'a> {
    pub(super) fn of(api: &'a ir::Api, ty: &'a ir::Type) -> Self {
        if let ir::Type::Named(id) = resolve(api, ty)
            && let ir::Kind::Object(it) = &api.types[*id].kind
        {
            let names = it.properties.iter().map(|it| it.name.as_str());
            return Self::Object(names.collect(), it.additional.is_some());
        }
        Self::Other
    }
}

/// Compares the variants of a union.
pub(super) struct Comparison<'a> {
    api: &'a ir::Api,
    compared: usize,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(api: &'a ir::Api) -> Self {
        Self { api, compared: 0 }
    }

    /// Whether so many were compared that all others count as different.
    pub(super) fn is_exhausted(&self) -> bool {
        self.compared > MAX_COMPARISONS
    }

    /// Whether some values fit one type better than the other, so that a reader can tell the two apart.
    pub(super) fn tells_apart(&mut self, one: &ir::Type, other: &ir::Type) -> bool {
        self.differ(one, other, MAX_DEPTH)
    }

    fn differ(&mut self, one: &ir::Type, other: &ir::Type, depth: usize) -> bool {
        let (one, other) = (resolve(self.api, one), resolve(self.api, other));
        if one == other {
            return false;
        }
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        self.compared += 1;
        if self.compared > MAX_COMPARISONS {
            return true;
        }
        match (one, other) {
            (ir::Type::Scalar(one), ir::Type::Scalar(other)) => !is_same_text(*one, *other),
            (ir::Type::List(one), ir::Type::List(other))
            | (ir::Type::Map(one), ir::Type::Map(other)) => self.differ(one, other, depth),
            (ir::Type::Named(one), ir::Type::Named(other)) => {
                let types = &self.api.types;
                match (&types[*one].kind, &types[*other].kind) {
                    (ir::Kind::Object(one), ir::Kind::Object(other)) => {
                        self.objects_differ(one, other, depth)
                    }
                    (ir::Kind::Tuple(one), ir::Kind::Tuple(other)) => {
                        self.tuples_differ(one, other, depth)
                    }
                    (ir::Kind::Enumeration(one), ir::Kind::Enumeration(other)) => one != other,
                    (ir::Kind::Identifier(_), ir::Kind::Identifier(_)) => false,
                    _ => true,
                }
            }
            _ => true,
        }
    }

    fn tuples_differ(&mut self, one: &ir::Tuple, other: &ir::Tuple, depth: usize) -> bool {
        if (one.items.len(), one.required, one.rest.is_some())
            != (other.items.len(), other.required, other.rest.is_some())
        {
            return true;
        }
        let types = one.items.iter().map(|it| &it.ty).chain(&one.rest);
        let others = other.items.iter().map(|it| &it.ty).chain(&other.rest);
        let mut pairs = types.zip(others);
        pairs.any(|(one, other)| self.differ(one, other, depth))
    }

    fn objects_differ(&mut self, one: &ir::Object, other: &ir::Object, depth: usize) -> bool {
        if one.properties.len() != other.properties.len()
            || one.additional.is_some() != other.additional.is_some()
        {
            return true;
        }
        one.properties.iter().any(|property| {
            let twin = other.properties.iter().find(|it| it.name == property.name);
            twin.is_none_or(|twin| {
                twin.presence != property.presence
                    || constants(self.api, property) != constants(self.api, twin)
                    || self.differ(&property.ty, &twin.ty, depth)
            })
        })
    }
}

/// A password is a text like any other.
fn is_same_text(one: ir::Scalar, other: ir::Scalar) -> bool {
    let is_text = |it| matches!(it, ir::Scalar::String | ir::Scalar::Password);
    one == other || is_text(one) && is_text(other)
}
