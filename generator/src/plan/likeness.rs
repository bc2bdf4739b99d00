//! Whether there are values that fit one of two types better than the other.

use std::collections::BTreeSet;

use super::facts::{constants, kinds, resolve};
use crate::ir;

/// How deeply types are compared; beyond they count as alike.
const MAX_DEPTH: usize = 6;

/// Whether some values fit one type better than the other, so that a reader can tell the two apart.
pub(super) fn tells_apart(api: &ir::Api, one: &ir::Type, other: &ir::Type) -> bool {
    differ(api, one, other, MAX_DEPTH)
}

fn differ(api: &ir::Api, one: &ir::Type, other: &ir::Type, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let (one, other) = (resolve(api, one), resolve(api, other));
    if one == other {
        return false;
    }
    if kinds(api, one) != kinds(api, other) {
        return true;
    }
    match (one, other) {
        (ir::Type::Scalar(one), ir::Type::Scalar(other)) => !is_same_text(*one, *other),
        (ir::Type::List(one), ir::Type::List(other))
        | (ir::Type::Map(one), ir::Type::Map(other)) => differ(api, one, other, depth),
        (ir::Type::Named(one), ir::Type::Named(other)) => {
            match (&api.types[*one].kind, &api.types[*other].kind) {
                (ir::Kind::Object(one), ir::Kind::Object(other)) => {
                    objects_differ(api, one, other, depth)
                }
                (ir::Kind::Enumeration(one), ir::Kind::Enumeration(other)) => {
                    let texts = |it: &ir::Enumeration| -> BTreeSet<String> {
                        it.texts.iter().cloned().collect()
                    };
                    texts(one) != texts(other)
                }
                (ir::Kind::Identifier(_), ir::Kind::Identifier(_)) => false,
                _ => true,
            }
        }
        _ => true,
    }
}

/// A password is a text like any other.
fn is_same_text(one: ir::Scalar, other: ir::Scalar) -> bool {
    let is_text = |it| matches!(it, ir::Scalar::String | ir::Scalar::Password);
    is_text(one) && is_text(other)
}

fn objects_differ(api: &ir::Api, one: &ir::Object, other: &ir::Object, depth: usize) -> bool {
    if one.properties.len() != other.properties.len()
        || one.additional.is_some() != other.additional.is_some()
    {
        return true;
    }
    one.properties.iter().any(|property| {
        let twin = other.properties.iter().find(|it| it.name == property.name);
        twin.is_none_or(|twin| {
            twin.presence != property.presence
                || constants(api, property) != constants(api, twin)
                || differ(api, &property.ty, &twin.ty, depth)
        })
    })
}
