//! What tells the variants of a union apart, when no discriminator does.

use std::collections::BTreeSet;

use super::facts::{Facts, Kinds, KindsOf, facts, looseness};
use super::likeness::Comparison;
use crate::{ir, rust};

/// What tells the variants of a union apart.
pub(super) struct Told {
    /// What a reader tests before it reads a value as the variant.
    pub pieces: Vec<rust::Piece>,
    /// How much a variant takes: of those that fit equally well, the one that takes least comes first.
    pub ranks: Vec<u8>,
    /// How many variants have another one that every value fits as well.
    pub alike: usize,
}

/// Finds a test for each variant, and which variants nothing at all tells apart.
pub(super) fn distinguish(api: &ir::Api, kinds: &KindsOf, types: &[&ir::Type]) -> Told {
    let variants: Vec<Variant<'_>> = types
        .iter()
        .map(|ty| Variant {
            ty,
            kinds: kinds.of(ty),
            facts: facts(api, ty),
        })
        .collect();
    let pieces: Vec<rust::Piece> = (0..types.len()).map(|it| piece(&variants, it)).collect();
    let rank = |(variant, piece): (&Variant<'_>, &rust::Piece)| match piece {
        rust::Piece::Try => looseness(api, variant.ty),
        _ => 0,
    };
    Told {
        ranks: variants.iter().zip(&pieces).map(rank).collect(),
        alike: count_alike(api, &variants, &pieces),
        pieces,
    }
}

/// A variant and what is known of its JSON.
struct Variant<'a> {
    ty: &'a ir::Type,
    kinds: Kinds,
    facts: Option<Facts<'a>>,
}

fn piece(variants: &[Variant<'_>], part: usize) -> rust::Piece {
    let own = &variants[part];
    let others = || {
        variants
            .iter()
            .enumerate()
            .filter(|(index, it)| *index != part && own.kinds.meets(it.kinds))
            .map(|(_, it)| it)
    };
    if others().next().is_none()
        && let Some(piece) = kind_piece(own.kinds)
    {
        return piece;
    }
    match &own.facts {
        Some(facts) if own.kinds == Kinds::OBJECT => {
            let others: Vec<Option<&Facts<'_>>> = others().map(|it| it.facts.as_ref()).collect();
            constant_piece(facts, &others)
                .or_else(|| members_piece(facts, &others))
                .unwrap_or(rust::Piece::Try)
        }
        _ => rust::Piece::Try,
    }
}

fn kind_piece(kinds: Kinds) -> Option<rust::Piece> {
    match kinds {
        Kinds::STRING => Some(rust::Piece::String),
        Kinds::NUMBER => Some(rust::Piece::Number),
        Kinds::BOOLEAN => Some(rust::Piece::Boolean),
        Kinds::ARRAY => Some(rust::Piece::Array),
        Kinds::OBJECT => Some(rust::Piece::Object),
        _ => None,
    }
}

/// A required member whose listed values no other variant lists.
///
/// Values that are listed need not be all that will ever be, so a member with several is a test only if it is one for all variants;
/// a member with one value is there to tell.
fn constant_piece(own: &Facts<'_>, others: &[Option<&Facts<'_>>]) -> Option<rust::Piece> {
    let tells = |name: &&str, values: &&BTreeSet<&str>| {
        others.iter().all(|other| match other {
            None => false,
            Some(other) => match other.constants.get(*name) {
                Some(theirs) => values.is_disjoint(theirs),
                None => values.len() == 1 && !other.declares(name),
            },
        })
    };
    let (name, values) = own
        .constants
        .iter()
        .find(|(name, values)| tells(name, values))?;
    let values = values.iter().map(|it| (*it).to_owned()).collect();
    Some(rust::Piece::Is((*name).to_owned(), values))
}

/// Required members that no other variant declares.
fn members_piece(own: &Facts<'_>, others: &[Option<&Facts<'_>>]) -> Option<rust::Piece> {
    let is_foreign = |name: &str| {
        let mut others = others.iter();
        others.all(|it| it.is_some_and(|it| !it.declares(name)))
    };
    let unique = own.required.iter().filter(|it| is_foreign(it));
    let unique: Vec<String> = unique.map(|it| (*it).to_owned()).collect();
    (!unique.is_empty()).then_some(rust::Piece::Has(unique))
}

/// The variants with a twin, where no test separates the two.
fn count_alike(api: &ir::Api, variants: &[Variant<'_>], pieces: &[rust::Piece]) -> usize {
    let tried = variants.iter().zip(pieces);
    let tried: Vec<&Variant<'_>> = tried
        .filter(|(_, piece)| **piece == rust::Piece::Try)
        .map(|(variant, _)| variant)
        .collect();
    let mut comparison = Comparison::new(api);
    let mut has_twin = |index: usize| {
        let own = tried[index];
        let mut others = tried.iter().enumerate();
        others.any(|(other, it)| {
            other != index && it.kinds == own.kinds && !comparison.tells_apart(own.ty, it.ty)
        })
    };
    (0..tried.len()).filter(|index| has_twin(*index)).count()
}
