//! What tells the variants of a union apart, when no discriminator does.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Facts, Kinds, KindsOf, facts, looseness};
use super::likeness::{Comparison, Likeness};
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
    let census = Census::of(&variants);
    let pieces: Vec<rust::Piece> = variants.iter().map(|it| piece(it, &census)).collect();
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

/// How many variants there are of what is looked for: unions have thousands, which nobody compares in pairs.
#[derive(Default)]
struct Census<'a> {
    kinds: BTreeMap<Kinds, usize>,
    /// Variants that may be objects.
    objects: usize,
    /// Those of them of whose members nothing is known.
    unknown: usize,
    /// Those that declare a member.
    declared: BTreeMap<&'a str, usize>,
    /// Those that list values of a required member, and those that list this value.
    constants: BTreeMap<&'a str, (usize, BTreeMap<&'a str, usize>)>,
}

impl<'a> Census<'a> {
    fn of(variants: &[Variant<'a>]) -> Self {
        let mut census = Self::default();
        for variant in variants {
            *census.kinds.entry(variant.kinds).or_default() += 1;
            if variant.kinds.meets(Kinds::OBJECT) {
                census.add(variant.facts.as_ref());
            }
        }
        census
    }

    fn add(&mut self, facts: Option<&Facts<'a>>) {
        self.objects += 1;
        let Some(facts) = facts else {
            self.unknown += 1;
            return;
        };
        for name in facts.declared() {
            *self.declared.entry(name).or_default() += 1;
        }
        for (name, values) in &facts.constants {
            let (variants, known) = self.constants.entry(name).or_default();
            *variants += 1;
            for value in values {
                *known.entry(value).or_default() += 1;
            }
        }
    }

    /// Whether no other variant can be of the kinds of one.
    fn is_alone(&self, kinds: Kinds) -> bool {
        let same = self.kinds.iter().filter(|(it, _)| it.meets(kinds));
        same.map(|(_, count)| count).sum::<usize>() <= 1
    }

    fn declaring(&self, name: &str) -> usize {
        self.declared.get(name).copied().unwrap_or_default()
    }
}

fn piece(own: &Variant<'_>, census: &Census<'_>) -> rust::Piece {
    if census.is_alone(own.kinds)
        && let Some(piece) = kind_piece(own.kinds)
    {
        return piece;
    }
    match &own.facts {
        Some(facts) if own.kinds == Kinds::OBJECT && census.unknown == 0 => {
            constant_piece(facts, census)
                .or_else(|| members_piece(facts, census))
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
fn constant_piece(own: &Facts<'_>, census: &Census<'_>) -> Option<rust::Piece> {
    let tells = |name: &&str, values: &&BTreeSet<&str>| {
        let Some((listing, known)) = census.constants.get(*name) else {
            return false;
        };
        let is_own = |value: &&str| known.get(value) == Some(&1);
        let only_one_lists = values.len() == 1 && census.declaring(name) == *listing;
        values.iter().all(is_own) && (*listing == census.objects || only_one_lists)
    };
    let (name, values) = own
        .constants
        .iter()
        .find(|(name, values)| tells(name, values))?;
    let values = values.iter().map(|it| (*it).to_owned()).collect();
    Some(rust::Piece::Is((*name).to_owned(), values))
}

/// Required members that no other variant declares.
fn members_piece(own: &Facts<'_>, census: &Census<'_>) -> Option<rust::Piece> {
    let unique = own.required.iter().filter(|it| census.declaring(it) == 1);
    let unique: Vec<String> = unique.map(|it| (*it).to_owned()).collect();
    (!unique.is_empty()).then_some(rust::Piece::Has(unique))
}

/// The variants with a twin, where no test separates the two.
fn count_alike(api: &ir::Api, variants: &[Variant<'_>], pieces: &[rust::Piece]) -> usize {
    // Only variants that look alike are compared.
    let mut groups: BTreeMap<(Kinds, Likeness<'_>), Vec<&ir::Type>> = BTreeMap::new();
    for (variant, piece) in variants.iter().zip(pieces) {
        if *piece == rust::Piece::Try {
            let group = groups.entry((variant.kinds, Likeness::of(api, variant.ty)));
            group.or_default().push(variant.ty);
        }
    }
    let mut comparison = Comparison::new(api);
    let groups = groups.into_values();
    groups.map(|it| twins(&it, &mut comparison)).sum()
}

/// How many types there is another one of.
fn twins(types: &[&ir::Type], comparison: &mut Comparison<'_>) -> usize {
    let has_twin = |index: &usize| {
        let mut others = types.iter().enumerate();
        !comparison.is_exhausted()
            && others
                .any(|(other, it)| other != *index && !comparison.tells_apart(types[*index], it))
    };
    (0..types.len()).filter(has_twin).count()
}
