//! A namespace in which every identifier is taken once.

use std::collections::BTreeMap;

use super::Words;

/// Gives each identifier to its first claimant; later ones are qualified, then numbered.
///
/// Claims are made in the order of the document, so that a name never changes because something is added after it.
#[derive(Debug, Default)]
pub struct Scope {
    /// Identifier, folded in case (files and macro tables must not differ in case only) → its owner.
    taken: BTreeMap<String, Owner>,
    /// First numbered identifier → the number that the next one begins with: a hundred thousand names of one identifier
    /// must not try all numbers each.
    numbers: BTreeMap<String, u64>,
}

/// Who has an identifier.
#[derive(Clone, Debug)]
struct Owner {
    /// Its wire name.
    wire: String,
    /// The identifier as it is spelled; `None` if nothing of the document has it.
    ident: Option<String>,
}

impl Owner {
    fn of(wire: &str, ident: &impl AsRef<str>) -> Self {
        Self {
            wire: wire.to_owned(),
            ident: Some(ident.as_ref().to_owned()),
        }
    }
}

/// What a claim came to.
#[derive(Debug)]
pub struct Claim<I> {
    /// The identifier.
    pub ident: I,
    /// The words that it is made of.
    pub words: Words,
    /// The wire name of what has the wanted identifier, if that is something else.
    pub clash: Option<String>,
    /// The wanted identifier as that spells it, if it is of the document.
    pub rival: Option<String>,
}

impl Scope {
    /// Claims `words`, in the form that `form` gives it, for what the document calls `wire`.
    ///
    /// When the name is taken, `qualifier` is appended; then symbols of the name tell, then numbers.
    pub fn claim<I: AsRef<str>>(
        &mut self,
        wire: &str,
        words: &Words,
        qualifier: &str,
        form: impl Fn(&Words) -> I,
    ) -> Claim<I> {
        self.claim_together(wire, words, qualifier, form, &[])
    }

    /// The same, of names whose `companions` are free as well: they are taken with it.
    pub fn claim_together<I: AsRef<str>>(
        &mut self,
        wire: &str,
        words: &Words,
        qualifier: &str,
        form: impl Fn(&Words) -> I,
        companions: &[&dyn Fn(&Words) -> I],
    ) -> Claim<I> {
        let keys = |ident: &I, words: &Words| -> Vec<String> {
            let companions = companions.iter().map(|it| fold(it(words).as_ref()));
            std::iter::once(fold(ident.as_ref()))
                .chain(companions)
                .collect()
        };
        let wanted = form(words);
        let wanted_keys = keys(&wanted, words);
        let Some(owner) = self.owner(&wanted_keys) else {
            self.take(wire, &wanted, wanted_keys);
            return Claim {
                ident: wanted,
                words: words.clone(),
                clash: None,
                rival: None,
            };
        };
        let qualified = if qualifier.is_empty() {
            words.clone()
        } else {
            words.then(&Words::of(qualifier))
        };
        let spelled = Some(Words::with_symbols(wire)).filter(|_| *words == Words::of(wire));
        let numbered = |number: u64| qualified.then(&Words::of(&number.to_string()));
        let first = fold(form(&numbered(2)).as_ref());
        let start = self.numbers.get(&first).copied().unwrap_or(2);
        let candidates = std::iter::once((start, qualified.clone()))
            .chain(spelled.map(|words| (start, words)))
            .chain((start..).map(|number| (number.saturating_add(1), numbered(number))));
        for (next, candidate) in candidates {
            let ident = form(&candidate);
            let keys = keys(&ident, &candidate);
            if self.owner(&keys).is_none() {
                self.take(wire, &ident, keys);
                self.numbers.insert(first, next);
                return Claim {
                    ident,
                    words: candidate,
                    clash: Some(owner.wire),
                    rival: owner.ident,
                };
            }
        }
        // The numbers above do not end.
        Claim {
            ident: wanted,
            words: words.clone(),
            clash: Some(owner.wire),
            rival: owner.ident,
        }
    }

    /// Who has one of these, the first that somebody has.
    fn owner(&self, keys: &[String]) -> Option<Owner> {
        keys.iter().find_map(|it| self.taken.get(it).cloned())
    }

    /// Gives an identifier to its owner, and what belongs to it to nobody else.
    fn take(&mut self, wire: &str, ident: &impl AsRef<str>, keys: Vec<String>) {
        let mut owner = Owner::of(wire, ident);
        for key in keys {
            self.taken.insert(key, owner.clone());
            owner.ident = None;
        }
    }

    /// Takes an identifier that no claimant may have.
    pub fn reserve(&mut self, ident: &str) {
        let owner = Owner {
            wire: ident.to_owned(),
            ident: None,
        };
        self.taken.insert(fold(ident), owner);
    }
}

/// Identifiers that differ in case only would be one and the same to readers.
fn fold(ident: &str) -> String {
    let ident = ident.trim_start_matches("r#");
    match ident.is_ascii() {
        true => ident.to_ascii_lowercase(),
        false => ident.to_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::{field_ident, type_ident};

    #[test]
    fn first_claimant_keeps_the_name() {
        let mut scope = Scope::default();
        let mut claim = |wire: &str| {
            scope
                .claim(wire, &Words::of(wire), "", field_ident)
                .ident
                .to_string()
        };
        assert_eq!(claim("created_at"), "created_at");
        assert_eq!(claim("createdAt"), "created_at_2");
        assert_eq!(claim("created-at"), "created_at_3");
    }

    #[test]
    fn later_ones_are_qualified_before_they_are_numbered() {
        let mut scope = Scope::default();
        let mut claim = |wire: &str| scope.claim(wire, &Words::of("Foo"), "Schema", type_ident);
        assert!(claim("a").clash.is_none());
        assert_eq!(claim("b").ident.as_str(), "FooSchema");
        let third = claim("c");
        assert_eq!(
            (
                third.ident.as_str(),
                third.clash.as_deref(),
                third.rival.as_deref()
            ),
            ("FooSchema2", Some("a"), Some("Foo"))
        );
    }

    #[test]
    fn names_that_go_together_are_taken_together() {
        let mut scope = Scope::default();
        let error = |words: &Words| type_ident(&words.then(&Words::of("error")));
        let mut claim = |wire: &str| {
            let words = Words::of(wire);
            let claim = scope.claim_together(wire, &words, "", type_ident, &[&error]);
            claim.ident.to_string()
        };
        assert_eq!(claim("scan error"), "ScanError");
        assert_eq!(claim("scan"), "Scan2");
        assert_eq!(claim("scan 2 error"), "Scan2Error2");
    }

    #[test]
    fn what_is_reserved_is_nobodys() {
        let mut scope = Scope::default();
        scope.reserve("new");
        let claim = scope.claim("New", &Words::of("New"), "", field_ident);
        assert_eq!(claim.ident.as_str(), "new_2");
        assert_eq!((claim.clash.as_deref(), claim.rival), (Some("new"), None));
    }
}
