//! Rust types.

use std::collections::BTreeSet;

use super::Planning;
use crate::{ir, rust};

impl Planning<'_> {
    /// The Rust type of a type; `null` is `Option`.
    pub(super) fn ty(&self, ty: &ir::Type) -> rust::Type {
        match ty {
            ir::Type::Any => rust::Type::Json,
            ir::Type::Scalar(scalar) => scalar_type(*scalar),
            ir::Type::List(item) => rust::Type::List(Box::new(self.ty(item))),
            ir::Type::Map(item) => rust::Type::Map(Box::new(self.ty(item))),
            ir::Type::Nullable(inner) => rust::Type::Option(Box::new(self.ty(inner))),
            ir::Type::Named(id) if self.boxes.is_endless(*id) => rust::Type::Json,
            ir::Type::Named(id) => match self.names.ty(*id) {
                Some((path, _)) if self.is_enumeration(*id) => rust::Type::Open(path.clone()),
                Some((path, _)) => rust::Type::Named(path.clone()),
                None => rust::Type::Json,
            },
        }
    }

    /// What another name for a type stands for; another name for an enum of texts has its variants.
    pub(super) fn aliased(&self, ty: &ir::Type) -> rust::Type {
        match self.ty(ty) {
            rust::Type::Open(path) => rust::Type::Named(path),
            ty => ty,
        }
    }

    /// Whether a type is an enum of texts, perhaps under another name.
    fn is_enumeration(&self, mut id: ir::TypeId) -> bool {
        while let ir::Kind::Alias(ir::Type::Named(next)) = &self.api.types[id].kind {
            if self.boxes.is_endless(id) {
                return false;
            }
            id = *next;
        }
        match &self.api.types[id].kind {
            ir::Kind::Enumeration(it) => it.base == ir::Base::Text,
            _ => false,
        }
    }
}

fn scalar_type(scalar: ir::Scalar) -> rust::Type {
    match scalar {
        ir::Scalar::Boolean => rust::Type::Bool,
        ir::Scalar::Int32 => rust::Type::I32,
        ir::Scalar::Int64 => rust::Type::I64,
        ir::Scalar::Uint32 => rust::Type::U32,
        ir::Scalar::Uint64 => rust::Type::U64,
        ir::Scalar::Integer | ir::Scalar::Decimal => rust::Type::Number,
        ir::Scalar::Float => rust::Type::F32,
        ir::Scalar::Double => rust::Type::F64,
        ir::Scalar::String => rust::Type::String,
        ir::Scalar::DateTime => rust::Type::Timestamp,
        ir::Scalar::Date => rust::Type::Date,
        ir::Scalar::Uuid => rust::Type::Uuid,
        ir::Scalar::Byte => rust::Type::Base64,
        ir::Scalar::Binary => rust::Type::Binary,
        ir::Scalar::Password => rust::Type::Secret(Box::new(rust::Type::String)),
    }
}

/// The dependencies that only some types need.
pub(super) fn optional_dependencies(
    models: &[rust::Module],
    groups: &[rust::Group],
    errors: &[rust::ErrorSet],
    headers: &[rust::Header],
) -> Vec<rust::OptionalDependency> {
    let mut found = BTreeSet::new();
    for variant in errors.iter().flat_map(|it| &it.variants) {
        let further = variant.further.iter().map(|it| &it.body);
        for body in std::iter::once(&variant.body).chain(further) {
            match body {
                rust::ErrorBody::Json(ty) => add(ty, &mut found),
                rust::ErrorBody::Empty | rust::ErrorBody::Text => {}
            }
        }
    }
    let groups = || groups.iter().flat_map(rust::Group::with_versions);
    let inline = groups().flat_map(|it| &it.items);
    for item in models.iter().flat_map(|it| &it.items).chain(inline) {
        if matches!(item, rust::Item::Tuple(_)) {
            found.insert(rust::OptionalDependency::Tuples);
        }
        item_types(item)
            .into_iter()
            .for_each(|ty| add(ty, &mut found));
    }
    for operation in groups().flat_map(|it| &it.operations) {
        operation
            .parameters
            .iter()
            .for_each(|it| add(&it.ty, &mut found));
        add_contents(operation, &mut found);
        let alternatives = operation.alternatives.iter().map(|it| &it.answer);
        let successes = operation.successes.iter().flat_map(|it| &it.variants);
        let answers = std::iter::once(&operation.answer).chain(alternatives);
        for answer in answers.chain(successes.map(|it| &it.answer)) {
            add_answer(answer, &mut found);
        }
    }
    headers.iter().for_each(|it| add(&it.ty, &mut found));
    found.into_iter().collect()
}

fn add_contents(operation: &rust::Operation, found: &mut BTreeSet<rust::OptionalDependency>) {
    let variants = || operation.contents.iter().flat_map(|it| &it.variants);
    variants().for_each(|it| add(&it.ty, found));
    let single = operation.parameters.iter().filter_map(|it| it.style);
    if variants()
        .map(|it| it.style)
        .chain(single)
        .any(|it| it == rust::Style::Multipart)
    {
        found.insert(rust::OptionalDependency::Multipart);
    }
}

fn add_answer(answer: &rust::Answer, found: &mut BTreeSet<rust::OptionalDependency>) {
    match answer {
        rust::Answer::Json(ty) | rust::Answer::MaybeJson(ty) => add(ty, found),
        rust::Answer::Events(ty) => {
            found.insert(rust::OptionalDependency::Events);
            add(ty, found);
        }
        rust::Answer::Items(ty) => {
            found.insert(rust::OptionalDependency::Items);
            add(ty, found);
        }
        rust::Answer::Empty
        | rust::Answer::Text
        | rust::Answer::Bytes
        | rust::Answer::Several(_) => {}
    }
}

fn item_types(item: &rust::Item) -> Vec<&rust::Type> {
    match item {
        rust::Item::Struct(it) => it
            .fields
            .iter()
            .map(|it| &it.ty)
            .chain(it.rest.iter().map(|it| &it.value))
            .collect(),
        rust::Item::Tuple(it) => it.items.iter().chain(&it.rest).collect(),
        rust::Item::Union(it) => match &it.rule {
            rust::UnionRule::Tagged { variants, .. } => variants.iter().map(|it| &it.ty).collect(),
            rust::UnionRule::Shaped(variants) => variants.iter().map(|it| &it.ty).collect(),
        },
        rust::Item::Alias(it) => vec![&it.ty],
        rust::Item::Enumeration(_) | rust::Item::Newtype(_) => Vec::new(),
    }
}

fn add(ty: &rust::Type, found: &mut BTreeSet<rust::OptionalDependency>) {
    match ty {
        rust::Type::Timestamp | rust::Type::Date => {
            found.insert(rust::OptionalDependency::Jiff);
        }
        rust::Type::Uuid => {
            found.insert(rust::OptionalDependency::Uuid);
        }
        rust::Type::Base64 => {
            found.insert(rust::OptionalDependency::Base64);
        }
        rust::Type::Binary => {
            found.insert(rust::OptionalDependency::Binary);
        }
        rust::Type::List(it)
        | rust::Type::Map(it)
        | rust::Type::Option(it)
        | rust::Type::Patch(it)
        | rust::Type::Boxed(it)
        | rust::Type::Secret(it) => add(it, found),
        rust::Type::Bool
        | rust::Type::I32
        | rust::Type::I64
        | rust::Type::U32
        | rust::Type::U64
        | rust::Type::F32
        | rust::Type::F64
        | rust::Type::String
        | rust::Type::Json
        | rust::Type::Number
        | rust::Type::Named(_)
        | rust::Type::Open(_) => {}
    }
}
