//! Tuples: which of their items may be missing, and what follows them.

use super::{Planning, docs};
use crate::{ir, rust};

impl Planning<'_> {
    pub(super) fn tuple(
        &self,
        id: ir::TypeId,
        tuple: &ir::Tuple,
        ident: rust::TypeIdent,
        docs: rust::Docs,
    ) -> rust::Tuple {
        let items = tuple.items.iter().enumerate();
        let items = items.map(|(part, item)| {
            let ty = self.part((id, part), &item.ty.clone().non_null());
            let is_nullable = matches!(item.ty, ir::Type::Nullable(_));
            match (part < tuple.required, is_nullable) {
                (true, false) => ty,
                // An item that is not there is no `null`, which would be written.
                (false, true) => rust::Type::Patch(Box::new(ty)),
                (true, true) | (false, false) => rust::Type::Option(Box::new(ty)),
            }
        });
        rust::Tuple {
            items: items.collect(),
            required: tuple.required,
            rest: tuple.rest.as_ref().map(|it| self.ty(it)),
            docs: described(tuple, docs),
            ident,
        }
    }
}

/// The docs of a type with a list of what its items are for.
fn described(tuple: &ir::Tuple, mut docs: rust::Docs) -> rust::Docs {
    let items = tuple.items.iter().enumerate();
    let lines = items.filter_map(|(index, item)| {
        let text = docs::one_line(item.description.as_deref()?);
        let text = super::markdown::prose(&text);
        (!text.is_empty()).then(|| format!("* `{index}`: {text}"))
    });
    let lines: Vec<String> = lines.collect();
    if !lines.is_empty() {
        docs.0.push(String::new());
        docs.0.extend(lines);
    }
    docs
}
