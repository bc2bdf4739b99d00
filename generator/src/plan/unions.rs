//! Unions: their variants' names, and what tells the variants apart.

use super::{Planning, docs};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::name::{self, Scope, Words};
use crate::{ir, rust};

impl Planning<'_> {
    pub(super) fn union(
        &mut self,
        id: ir::TypeId,
        union: &ir::Union,
        words: &Words,
        def: &ir::TypeDef,
        ident: rust::TypeIdent,
        docs: rust::Docs,
    ) -> rust::Union {
        let mut scope = Scope::default();
        scope.reserve("Unknown");
        let rule = match &union.rule {
            ir::UnionRule::Tagged { member, tags } => {
                let tag = |(part, tag): (usize, &ir::Tag)| {
                    let name = Words::of(&tag.name);
                    let claim =
                        scope.claim(&tag.name, &name.within(words), "", name::variant_ident);
                    let texts: Vec<String> =
                        tag.texts.iter().map(|text| docs::code(text)).collect();
                    rust::Tag {
                        docs: docs::plain(&format!(
                            "{} is {}.",
                            docs::code(member),
                            texts.join(" or ")
                        )),
                        ident: claim.ident,
                        ty: self.boxed_if(&tag.ty, self.boxes.is_cut(id, part)),
                        texts: tag.texts.clone(),
                    }
                };
                rust::UnionRule::Tagged {
                    member: member.clone(),
                    variants: tags.iter().enumerate().map(tag).collect(),
                }
            }
            ir::UnionRule::Untagged(types) => self.untagged(id, types, words, def, &mut scope),
        };
        rust::Union { docs, ident, rule }
    }

    fn untagged(
        &mut self,
        id: ir::TypeId,
        types: &[ir::Type],
        words: &Words,
        def: &ir::TypeDef,
        scope: &mut Scope,
    ) -> rust::UnionRule {
        let shapes: Vec<Shape> = types.iter().map(|ty| shape(self.api, ty)).collect();
        let mut variants = Vec::with_capacity(types.len());
        for (part, ty) in types.iter().enumerate() {
            let (wire, wanted) = self.variant_words(ty, words);
            let claim = scope.claim(&wire, &wanted, "", name::variant_ident);
            let piece = distinguish(self.api, types, &shapes, part);
            variants.push(rust::VariantRule {
                docs: docs::plain(&format!("{}.", piece_docs(&piece))),
                ident: claim.ident,
                ty: self.boxed_if(ty, self.boxes.is_cut(id, part)),
                piece,
            });
        }
        let guessed = variants
            .iter()
            .filter(|it| it.piece == rust::Piece::Try)
            .count();
        if guessed > 1 {
            self.diagnostics.report(
                Diagnostic::warning(Code::GuessedUnion, format!("nothing tells {guessed} of the variants apart"))
                    .primary(Place::Key(def.place.clone()), "they are tried in order")
                    .help("a discriminator, or a required property that only one variant has, would tell them apart"),
            );
        }
        // What is told by its shape comes before what is only tried.
        variants.sort_by_key(|it| matches!(it.piece, rust::Piece::Try | rust::Piece::Object));
        rust::UnionRule::Shaped(variants)
    }

    fn boxed_if(&self, ty: &ir::Type, cut: bool) -> rust::Type {
        let ty = self.ty(ty);
        if cut {
            rust::Type::Boxed(Box::new(ty))
        } else {
            ty
        }
    }

    fn variant_words(&self, ty: &ir::Type, parent: &Words) -> (String, Words) {
        let plain = |name: &str| (name.to_owned(), Words::of(name));
        match ty {
            ir::Type::Any => plain("Json"),
            ir::Type::Scalar(ir::Scalar::Boolean) => plain("Boolean"),
            ir::Type::Scalar(ir::Scalar::Int32 | ir::Scalar::Int64) => plain("Integer"),
            ir::Type::Scalar(ir::Scalar::Float | ir::Scalar::Double) => plain("Number"),
            ir::Type::Scalar(ir::Scalar::DateTime) => plain("DateTime"),
            ir::Type::Scalar(ir::Scalar::Date) => plain("Date"),
            ir::Type::Scalar(ir::Scalar::Uuid) => plain("Uuid"),
            ir::Type::Scalar(ir::Scalar::Byte) => plain("Bytes"),
            ir::Type::Scalar(ir::Scalar::String | ir::Scalar::Password) => plain("Text"),
            ir::Type::List(_) => plain("List"),
            ir::Type::Map(_) => plain("Map"),
            ir::Type::Nullable(it) => self.variant_words(it, parent),
            ir::Type::Named(id) => match self.names.ty(*id) {
                Some((_, words)) => (words.pascal(), words.within(parent)),
                None => plain("Json"),
            },
        }
    }
}

/// The JSON type of a type's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    String,
    Number,
    Boolean,
    Array,
    Object,
    Anything,
}

fn shape(api: &ir::Api, ty: &ir::Type) -> Shape {
    match ty {
        ir::Type::Any => Shape::Anything,
        ir::Type::Scalar(ir::Scalar::Boolean) => Shape::Boolean,
        ir::Type::Scalar(
            ir::Scalar::Int32 | ir::Scalar::Int64 | ir::Scalar::Float | ir::Scalar::Double,
        ) => Shape::Number,
        ir::Type::Scalar(_) => Shape::String,
        ir::Type::List(_) => Shape::Array,
        ir::Type::Map(_) => Shape::Object,
        ir::Type::Nullable(_) => Shape::Anything,
        ir::Type::Named(id) => match &api.types[*id].kind {
            ir::Kind::Object(_) => Shape::Object,
            ir::Kind::Enumeration(_) | ir::Kind::Identifier(_) => Shape::String,
            ir::Kind::Union(ir::Union {
                rule: ir::UnionRule::Tagged { .. },
            }) => Shape::Object,
            ir::Kind::Union(_) => Shape::Anything,
            // Aliases of aliases are rare; what is not found out is tried.
            ir::Kind::Alias(ir::Type::Named(_)) => Shape::Anything,
            ir::Kind::Alias(ty) => shape(api, ty),
        },
    }
}

/// What tells a variant from all others.
fn distinguish(api: &ir::Api, types: &[ir::Type], shapes: &[Shape], part: usize) -> rust::Piece {
    let own = shapes[part];
    let alone = shapes
        .iter()
        .filter(|it| **it == own || **it == Shape::Anything)
        .count()
        == 1;
    match own {
        Shape::Anything => rust::Piece::Try,
        Shape::String if alone => rust::Piece::String,
        Shape::Number if alone => rust::Piece::Number,
        Shape::Boolean if alone => rust::Piece::Boolean,
        Shape::Array if alone => rust::Piece::Array,
        Shape::Object if alone => rust::Piece::Object,
        Shape::Object => distinguish_object(api, types, part),
        Shape::String | Shape::Number | Shape::Boolean | Shape::Array => rust::Piece::Try,
    }
}

/// A required property with a constant of its own, or required properties that no other variant declares.
fn distinguish_object(api: &ir::Api, types: &[ir::Type], part: usize) -> rust::Piece {
    let Some(own) = object(api, &types[part]) else {
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

fn piece_docs(piece: &rust::Piece) -> String {
    let list = |names: &[String]| {
        names
            .iter()
            .map(|it| docs::code(it))
            .collect::<Vec<_>>()
            .join(" and ")
    };
    match piece {
        rust::Piece::String => "A text".to_owned(),
        rust::Piece::Number => "A number".to_owned(),
        rust::Piece::Boolean => "`true` or `false`".to_owned(),
        rust::Piece::Array => "A list".to_owned(),
        rust::Piece::Object => "An object".to_owned(),
        rust::Piece::Has(names) => format!("An object that has {}", list(names)),
        rust::Piece::Is(name, text) => format!("{} is {}", docs::code(name), docs::code(text)),
        rust::Piece::Try => "Tried in order: nothing tells it from other variants".to_owned(),
    }
}
