//! Constants for the headers that answers have.

use std::collections::BTreeSet;

use super::{Planning, docs};
use crate::name::{self, Scope, Words};
use crate::rust;

/// Each header once; the first answer that describes it says what it is.
pub(super) fn headers(planning: &Planning<'_>) -> Vec<rust::Header> {
    let mut scope = Scope::default();
    let mut found: Vec<rust::Header> = Vec::new();
    let mut known = BTreeSet::new();
    let responses = planning.api.operations.iter();
    let responses = responses.flat_map(|it| it.responses.values());
    for header in responses.flat_map(|it| &it.headers) {
        if !known.insert(header.name.to_ascii_lowercase()) {
            continue;
        }
        let name = docs::code(&header.name);
        let description = header.description.as_deref().map(docs::one_line);
        let description = description.map(|it| docs::markdown(&it).join(" "));
        found.push(rust::Header {
            docs: docs::plain(&match description.filter(|it| !it.is_empty()) {
                Some(text) => format!("{name}: {text}"),
                None => format!("{name}."),
            }),
            ident: scope
                .claim(
                    &header.name,
                    &Words::of(&header.name),
                    "",
                    name::constant_ident,
                )
                .ident,
            wire: header.name.clone(),
            ty: planning.ty(&header.ty),
        });
    }
    found
}
