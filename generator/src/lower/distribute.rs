//! Lowers what stands beside a union: it holds for each variant, so each variant has all members.

use std::collections::BTreeSet;

use indexmap::IndexSet;
use openapiv3::{AdditionalProperties, Discriminator};

use super::Lowering;
use super::compose::{Composition, Part, Step};
use super::inherit::default_target;
use super::object::Members;
use super::reference::find_schema;
use super::schema::Site;
use super::union::{Branch, Choice};
use super::view::SchemaRef;
use crate::ir;

/// Several unions in one schema are as many variants as their branches can be combined; beyond this they are one object
/// whose members are all optional.
const MAX_ALTERNATIVES: usize = 48;

/// How deeply unions stand in branches of unions.
const MAX_DEPTH: usize = 8;

/// One way to choose a branch from each choice.
#[derive(Clone, Debug)]
struct Alternative<'d> {
    /// The branches' names.
    names: Vec<String>,
    /// What the branches describe.
    parts: Vec<Part<'d>>,
    /// The branch, if there was one choice only.
    branch: Option<Branch<'d>>,
}

impl<'d> Lowering<'d> {
    /// A union, or several, beside members.
    pub(super) fn lower_distributed(
        &mut self,
        composition: Composition<'d>,
        site: &Site,
    ) -> ir::Kind {
        let Composition { parts, choices } = composition;
        let mut path = self.component_of(site).into_iter().collect();
        let Some(alternatives) = self.expand(&choices, &mut path, MAX_DEPTH) else {
            return self.lower_superset(parts, choices, site);
        };
        let tags = self.told_apart(&choices);
        if alternatives.len() < 2 && tags.is_none() {
            let mut members = Members::default();
            self.gather_parts(&parts, &mut members);
            for alternative in &alternatives {
                self.gather_parts(&alternative.parts, &mut members);
            }
            return self.lower_members(members, site);
        }
        let branch_count = choices.first().map_or(0, |it| it.branches.len());
        let is_object = parts.iter().any(|it| it.view.ty == Some("object"));
        let mut variants = Vec::with_capacity(alternatives.len());
        for alternative in alternatives {
            if !(is_object && alternative.is_scalar()) {
                let ty = self.lower_alternative(&parts, &alternative, site);
                variants.push((alternative.names.join(" "), ty));
            }
        }
        match tags {
            Some((texts, discriminator))
                if texts.len() == variants.len() && texts.len() == branch_count =>
            {
                tagged(discriminator, variants.into_iter().zip(texts))
            }
            _ => union_of(variants.into_iter().map(|(_, ty)| ty)),
        }
    }

    /// The component that stands at a site itself.
    fn component_of(&self, site: &Site) -> Option<&'d str> {
        let ir::Owner::Component(name) = &site.owner else {
            return None;
        };
        let known = self.document.components.schemas.get_key_value(name);
        known.map(|(name, _)| name.as_str())
    }

    /// The texts of the branches, if there is one choice and a discriminator says which branch is meant.
    fn told_apart(&self, choices: &[Choice<'d>]) -> Option<(Vec<Vec<String>>, &'d Discriminator)> {
        let [only] = choices else {
            return None;
        };
        let discriminator = only.discriminator?;
        Some((self.tag_texts(discriminator, only)?, discriminator))
    }

    /// All ways to choose; `None` if there are too many.
    fn expand(
        &mut self,
        choices: &[Choice<'d>],
        path: &mut BTreeSet<&'d str>,
        depth: usize,
    ) -> Option<Vec<Alternative<'d>>> {
        let depth = depth.checked_sub(1)?;
        let mut all = vec![Alternative {
            names: Vec::new(),
            parts: Vec::new(),
            branch: None,
        }];
        for choice in choices {
            let mut ways = Vec::new();
            for branch in &choice.branches {
                ways.extend(self.expand_branch(branch, path, depth)?);
                if ways.len() > MAX_ALTERNATIVES {
                    return None;
                }
            }
            if all.len() * ways.len() > MAX_ALTERNATIVES {
                return None;
            }
            all = all
                .iter()
                .flat_map(|one| ways.iter().map(|other| one.and(other)))
                .collect();
        }
        if choices.len() > 1 {
            all.iter_mut().for_each(|it| it.branch = None);
        }
        Some(all)
    }

    fn expand_branch(
        &mut self,
        branch: &Branch<'d>,
        path: &mut BTreeSet<&'d str>,
        depth: usize,
    ) -> Option<Vec<Alternative<'d>>> {
        let component = match branch.schema {
            SchemaRef::Inline(_) => None,
            SchemaRef::Reference(reference) => {
                find_schema(self.document, reference).map(|(name, _)| name)
            }
        };
        // A branch that leads back to itself adds nothing.
        if component.is_some_and(|name| !path.insert(name)) {
            return Some(Vec::new());
        }
        let Composition { parts, choices } = self.gather_branch(branch);
        let inner = self.expand(&choices, path, depth);
        if let Some(name) = component {
            path.remove(name);
        }
        let inner = inner?;
        let is_only = inner.len() == 1;
        let extend = |it: Alternative<'d>| {
            let mut names = vec![branch.name.clone()];
            if !is_only {
                names.extend(it.names);
            }
            let parts = parts.iter().cloned().chain(it.parts).collect();
            Alternative {
                names,
                parts,
                branch: is_only.then(|| branch.clone()),
            }
        };
        Some(inner.into_iter().map(extend).collect())
    }

    fn gather_branch(&mut self, branch: &Branch<'d>) -> Composition<'d> {
        let found = self.part(branch.schema, &branch.site, &mut BTreeSet::new());
        let steps = found.map(|(view, site)| Step::Parts(view, site, None));
        self.gather(steps.into_iter().collect(), &branch.site)
    }

    /// A variant: the branch as it is if it describes all members itself, otherwise an object of its own.
    fn lower_alternative(
        &mut self,
        shared: &[Part<'d>],
        alternative: &Alternative<'d>,
        site: &Site,
    ) -> ir::Type {
        if let Some(branch) = &alternative.branch
            && (alternative.is_scalar() || self.says_all(branch.schema, alternative, shared))
        {
            return self.lower_schema(branch.schema, &branch.site).non_null();
        }
        let mut members = Members::default();
        self.gather_parts(shared, &mut members);
        self.gather_parts(&alternative.parts, &mut members);
        let last = alternative.parts.last().map_or(site, |it| &it.site);
        let site = site.child_type(&alternative.names.join(" "), last.place.clone());
        let kind = self.lower_members(members, &site);
        let description = alternative
            .parts
            .iter()
            .rev()
            .find_map(|it| it.view.description);
        self.type_of_kind(kind, site, description)
    }

    /// Whether a branch says itself what the parts beside the union say of members: which there are, and which are required.
    fn says_all(
        &self,
        branch: SchemaRef<'d>,
        alternative: &Alternative<'d>,
        shared: &[Part<'d>],
    ) -> bool {
        let own = self.property_names_of(branch);
        let required = || alternative.parts.iter().flat_map(|it| it.view.required);
        let required: BTreeSet<&String> = required().collect();
        shared.iter().all(|it| {
            let mut names = it.view.properties.into_iter().flatten();
            let takes_others = matches!(it.view.additional, Some(AdditionalProperties::Schema(_)));
            names.all(|(name, _)| own.contains(name.as_str()))
                && it.view.required.iter().all(|name| required.contains(name))
                && !takes_others
        })
    }

    /// One object with the members of all branches, which need not be there.
    fn lower_superset(
        &mut self,
        parts: Vec<Part<'d>>,
        choices: Vec<Choice<'d>>,
        site: &Site,
    ) -> ir::Kind {
        let mut members = Members::default();
        self.gather_parts(&parts, &mut members);
        let required = members.required.clone();
        let mut visited = BTreeSet::new();
        let mut pending = choices;
        while let Some(choice) = pending.pop() {
            for branch in choice.branches {
                // Inline ones come back as well: through a component that they inherit from, and stand in.
                let identity = match branch.schema {
                    SchemaRef::Reference(reference) => reference,
                    SchemaRef::Inline(_) => branch.site.place.as_str(),
                };
                if !visited.insert(identity.to_owned()) {
                    continue;
                }
                let inner = self.gather_branch(&branch);
                self.gather_parts(&inner.parts, &mut members);
                pending.extend(inner.choices);
            }
        }
        members.required = required;
        self.lower_members(members, site)
    }
}

impl<'d> Alternative<'d> {
    fn and(&self, other: &Self) -> Self {
        Self {
            names: self.names.iter().chain(&other.names).cloned().collect(),
            parts: self.parts.iter().chain(&other.parts).cloned().collect(),
            branch: other.branch.clone(),
        }
    }

    /// Whether its values are no objects.
    fn is_scalar(&self) -> bool {
        let has_members = self.parts.iter().any(|it| it.view.describes_members());
        let is_other =
            |it: &Part<'d>| it.view.ty.is_some_and(|ty| ty != "object") || it.view.lists_values();
        !has_members && self.parts.iter().any(is_other)
    }
}

/// A union whose variants, each with its name and its texts, a member tells apart.
fn tagged(
    discriminator: &Discriminator,
    variants: impl Iterator<Item = ((String, ir::Type), Vec<String>)>,
) -> ir::Kind {
    let default = default_target(discriminator);
    let tags = variants.map(|((name, ty), texts)| ir::Tag {
        takes_others: default.as_ref() == Some(&name),
        ty,
        name,
        texts,
    });
    let rule = ir::UnionRule::Tagged {
        member: discriminator.property_name.clone(),
        tags: tags.collect(),
    };
    ir::Kind::Union(ir::Union { rule })
}

/// A union of types, each once; of one only it is that one, and of none, whose branches all lead back to it, it may be anything.
pub(super) fn union_of(types: impl Iterator<Item = ir::Type>) -> ir::Kind {
    let distinct: IndexSet<ir::Type> = types.collect();
    let distinct: Vec<ir::Type> = distinct.into_iter().collect();
    match distinct.as_slice() {
        [] => ir::Kind::Alias(ir::Type::Any),
        [only] => ir::Kind::Alias(only.clone()),
        _ => ir::Kind::Union(ir::Union {
            rule: ir::UnionRule::Untagged(distinct),
        }),
    }
}
