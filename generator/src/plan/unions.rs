//! Unions: their variants' names, and what tells the variants apart.

use super::clashes::Clashes;
use super::distinguish::distinguish;
use super::{Planning, docs};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::lower::{label, tag_label};
use crate::name::{self, Scope, Words};
use crate::{ir, rust};

impl Planning<'_> {
    pub(super) fn union(
        &mut self,
        id: ir::TypeId,
        union: &ir::Union,
        def: &ir::TypeDef,
        ident: rust::TypeIdent,
        docs: rust::Docs,
    ) -> rust::Union {
        let mut scope = Scope::default();
        scope.reserve("Unknown");
        let rule = match &union.rule {
            ir::UnionRule::Tagged { member, tags } => {
                let mut clashes = Clashes::default();
                let tag = |(part, tag): (usize, &ir::Tag)| {
                    let label = tag_label(self.api, &def.owner, tag);
                    let claim = scope.claim(&tag.name, &label, "", name::variant_ident);
                    clashes.add(&claim, &tag.name, || Place::Key(def.place.clone()));
                    rust::Tag {
                        docs: docs::plain(&tag_docs(member, tag)),
                        ident: claim.ident,
                        ty: self.part((id, part), &tag.ty),
                        texts: tag.texts.clone(),
                        takes_others: tag.takes_others,
                    }
                };
                let tags = tags.iter().enumerate();
                let tags = tags.filter(|(part, _)| !self.boxes.is_circular(id, *part));
                let rule = rust::UnionRule::Tagged {
                    member: member.clone(),
                    variants: tags.map(tag).collect(),
                };
                clashes.report(self.diagnostics);
                rule
            }
            ir::UnionRule::Untagged(types) => self.untagged(id, types, def, &mut scope),
        };
        rust::Union { docs, ident, rule }
    }

    fn untagged(
        &mut self,
        id: ir::TypeId,
        types: &[ir::Type],
        def: &ir::TypeDef,
        scope: &mut Scope,
    ) -> rust::UnionRule {
        let parts: Vec<usize> = (0..types.len())
            .filter(|part| !self.boxes.is_circular(id, *part))
            .collect();
        let is_other = |(part, ty): (usize, &ir::Type)| {
            self.boxes.is_circular(id, part) && *ty != ir::Type::Named(id)
        };
        // A union that is a variant of itself says nothing by that.
        if types.iter().enumerate().any(is_other) {
            self.report_circular(def);
        }
        let types: Vec<&ir::Type> = parts.iter().map(|part| &types[*part]).collect();
        let told = distinguish(self.api, &self.kinds, &types);
        let mut variants = Vec::with_capacity(types.len());
        let mut clashes = Clashes::default();
        for (((part, ty), piece), rank) in parts
            .into_iter()
            .zip(&types)
            .zip(told.pieces)
            .zip(told.ranks)
        {
            let (wire, wanted) = self.variant_words(ty, &def.owner);
            let qualifier = self.item_words(ty, &def.owner);
            let claim = scope.claim(&wire, &wanted, &qualifier, name::variant_ident);
            // Variants that are called after a kind of JSON have no name in the document.
            if let ir::Type::Named(_) = ty {
                clashes.add(&claim, &wire, || Place::Key(def.place.clone()));
            }
            let variant = rust::VariantRule {
                docs: docs::plain(&format!("{}.", piece_docs(&piece))),
                ident: claim.ident,
                ty: self.part((id, part), ty),
                piece,
            };
            variants.push((rank, variant));
        }
        clashes.report(self.diagnostics);
        self.report_alike(told.alike, def);
        // Of variants that fit equally well the first is taken: the one that takes least.
        variants.sort_by_key(|(rank, it)| (it.piece == rust::Piece::Object, *rank));
        rust::UnionRule::Shaped(variants.into_iter().map(|(_, it)| it).collect())
    }

    fn report_alike(&mut self, alike: usize, def: &ir::TypeDef) {
        if alike == 0 {
            return;
        }
        self.diagnostics.report(
            Diagnostic::warning(
                Code::GuessedUnion,
                format!("nothing tells {alike} of the variants apart"),
            )
            .primary(Place::Key(def.place.clone()), "the first that fits is taken")
            .help("a discriminator, or a required property that only one variant has, would tell them apart"),
        );
    }

    fn report_circular(&mut self, def: &ir::TypeDef) {
        self.diagnostics.report(
            Diagnostic::warning(Code::UnsupportedSchema, "this union is a variant of itself")
                .primary(Place::Key(def.place.clone()), "that variant is left out"),
        );
    }

    /// The type of a part of a type: boxed where the type would hold itself otherwise.
    pub(super) fn part(&self, (id, part): (ir::TypeId, usize), ty: &ir::Type) -> rust::Type {
        let ty = self.ty(ty);
        match self.boxes.is_cut(id, part) {
            true => rust::Type::Boxed(Box::new(ty)),
            false => ty,
        }
    }

    /// What tells a list or a map from others: `of Integer`.
    fn item_words(&self, ty: &ir::Type, union: &ir::Owner) -> String {
        match ty {
            ir::Type::List(item) | ir::Type::Map(item) => {
                format!("of {}", self.variant_words(item, union).1.pascal())
            }
            _ => String::new(),
        }
    }

    fn variant_words(&self, ty: &ir::Type, union: &ir::Owner) -> (String, Words) {
        let plain = |name: &str| (name.to_owned(), Words::of(name));
        match ty {
            ir::Type::Any => plain("Json"),
            ir::Type::Scalar(ir::Scalar::Boolean) => plain("Boolean"),
            ir::Type::Scalar(
                ir::Scalar::Int32
                | ir::Scalar::Int64
                | ir::Scalar::Uint32
                | ir::Scalar::Uint64
                | ir::Scalar::Integer,
            ) => plain("Integer"),
            ir::Type::Scalar(ir::Scalar::Float | ir::Scalar::Double | ir::Scalar::Decimal) => {
                plain("Number")
            }
            ir::Type::Scalar(ir::Scalar::DateTime) => plain("DateTime"),
            ir::Type::Scalar(ir::Scalar::Date) => plain("Date"),
            ir::Type::Scalar(ir::Scalar::Uuid) => plain("Uuid"),
            ir::Type::Scalar(ir::Scalar::Byte | ir::Scalar::Binary) => plain("Bytes"),
            ir::Type::Scalar(ir::Scalar::String | ir::Scalar::Password) => plain("Text"),
            ir::Type::List(_) => plain("List"),
            ir::Type::Map(_) => plain("Map"),
            ir::Type::Nullable(it) => self.variant_words(it, union),
            ir::Type::Named(id) => match self.names.ty(*id) {
                Some((_, words)) => {
                    let owner = &self.api.types[*id].owner;
                    (words.pascal(), label(self.api, union, owner))
                }
                None => plain("Json"),
            },
        }
    }
}

fn tag_docs(member: &str, tag: &ir::Tag) -> String {
    let texts: Vec<String> = tag.texts.iter().map(|text| docs::code(text)).collect();
    let member = docs::code(member);
    match (texts.is_empty(), tag.takes_others) {
        (false, false) => format!("{member} is {}.", texts.join(" or ")),
        (false, true) => format!(
            "{member} is {}, absent, or none of the other variants'.",
            texts.join(" or ")
        ),
        (true, _) => format!("{member} is absent, or none of the other variants'."),
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
        rust::Piece::Is(name, texts) => {
            let texts: Vec<String> = texts.iter().map(|it| docs::code(it)).collect();
            format!("{} is {}", docs::code(name), texts.join(" or "))
        }
        rust::Piece::Try => "What fits it better than the other variants".to_owned(),
    }
}
