//! Lowers `enum` where its values are texts, or integers.

use indexmap::IndexMap;

use super::Lowering;
use super::schema::Site;
use super::view::View;
use crate::ir;

/// The values that an enum lists, each with its name if it has one.
#[derive(Clone, Debug, Default)]
pub(super) struct Listed {
    base: ir::Base,
    // A map: documents list a hundred thousand values.
    values: IndexMap<String, Option<String>>,
}

impl Listed {
    /// What a schema lists, if all of it is texts, or integers.
    pub(super) fn of(view: &View<'_>) -> Option<Self> {
        let (base, values) = match (view.ty, &view.texts) {
            (None | Some("string"), Some(texts)) => {
                let texts = texts.iter().map(|it| (*it).to_owned());
                (ir::Base::Text, texts.collect::<Vec<_>>())
            }
            (None | Some("integer"), None) => (ir::Base::Integer, integers(view)?),
            _ => return None,
        };
        let is_named = view.names.len() == values.len();
        let name = |index: usize| view.names.get(index).filter(|_| is_named);
        let mut listed = Self {
            base,
            values: IndexMap::new(),
        };
        for (index, value) in values.into_iter().enumerate() {
            let name = name(index).map(|it| (*it).to_owned());
            listed.values.entry(value).or_insert(name);
        }
        Some(listed)
    }

    /// Adds what another schema lists; `None` if its values are of another kind.
    pub(super) fn and(mut self, other: Self) -> Option<Self> {
        if self.values.is_empty() {
            return Some(other);
        }
        (self.base == other.base).then(|| {
            for (value, name) in other.values {
                self.values.entry(value).or_insert(name);
            }
            self
        })
    }

    /// Gives the only value a name.
    pub(super) fn called(mut self, name: Option<&str>) -> Self {
        if let (1, Some((_, known))) = (self.values.len(), self.values.first_mut()) {
            *known = known.take().or_else(|| name.map(str::to_owned));
        }
        self
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// What its values are.
    pub(super) fn base(&self) -> ir::Base {
        self.base
    }
}

impl Lowering<'_> {
    pub(super) fn lower_enumeration(&mut self, listed: Listed, site: &Site) -> ir::Kind {
        let Listed { base, values } = listed;
        if base == ir::Base::Text {
            let texts: Vec<&str> = values.keys().map(String::as_str).collect();
            let owner = &site.owner;
            let chosen = self
                .choices
                .enumeration(owner, &site.place, &texts, &mut self.types);
            if let Some(ty) = chosen {
                return ir::Kind::Alias(ty);
            }
        }
        // Names are for all of them, or there would be two ways of naming in one enum.
        let names: Option<Vec<String>> = values.values().cloned().collect();
        ir::Kind::Enumeration(ir::Enumeration {
            base,
            names: names.unwrap_or_default(),
            texts: values.into_keys().collect(),
        })
    }
}

/// The integers that are listed, in digits, if all values are such.
fn integers(view: &View<'_>) -> Option<Vec<String>> {
    let digits = |it: &String| {
        it.parse::<i64>()
            .is_ok_and(|number| number.to_string() == *it)
    };
    let are_integers = !view.is_mixed && !view.values.is_empty() && view.values.iter().all(digits);
    are_integers.then(|| view.values.clone())
}
