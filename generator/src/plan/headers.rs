//! Constants for the headers that answers have.

use indexmap::IndexMap;

use super::clashes::Clashes;
use super::{Planning, docs};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::name::{self, Scope, Words};
use crate::{ir, rust};

/// Each header once; the first answer that describes it says what it is.
pub(super) fn headers(planning: &mut Planning<'_>) -> Vec<rust::Header> {
    let mut scope = Scope::default();
    let described = described(planning.api);
    for uses in described.values() {
        report_types(planning, uses);
    }
    let mut clashes = Clashes::default();
    let first = described.values().filter_map(|uses| uses.first());
    let headers = first
        .map(|header| {
            let words = Words::of(&header.name);
            let claim = scope.claim(&header.name, &words, "", name::constant_ident);
            clashes.add(&claim, &header.name, || Place::Key(header.place.clone()));
            plan_header(planning, header, claim.ident)
        })
        .collect();
    clashes.report(planning.diagnostics);
    headers
}

/// What answers say of each header, by its name, in which case does not matter.
fn described(api: &ir::Api) -> IndexMap<String, Vec<&ir::Header>> {
    let mut described: IndexMap<String, Vec<&ir::Header>> = IndexMap::new();
    let responses = api.operations.iter().flat_map(|it| it.responses.values());
    for header in responses.flat_map(|it| &it.headers) {
        let name = header.name.to_ascii_lowercase();
        described.entry(name).or_default().push(header);
    }
    described
}

/// Reports the first place at which a header is of another type than the constant has.
fn report_types(planning: &mut Planning<'_>, uses: &[&ir::Header]) {
    let Some((first, others)) = uses.split_first() else {
        return;
    };
    let Some(other) = others.iter().find(|it| it.ty != first.ty) else {
        return;
    };
    let message = format!("answers give the header `{}` different types", first.name);
    planning.diagnostics.report(
        Diagnostic::warning(Code::HeaderTypes, message)
            .primary(
                Place::Key(other.place.clone()),
                "read as the type that is described first",
            )
            .secondary(Place::Key(first.place.clone()), "first described here")
            .help("describe it once under `components/headers`, and refer to it"),
    );
}

fn plan_header(
    planning: &Planning<'_>,
    header: &ir::Header,
    ident: rust::ConstantIdent,
) -> rust::Header {
    let name = docs::code(&header.name);
    let description = header.description.as_deref().map(docs::one_line);
    let description = description.map(|it| docs::markdown(&it).join(" "));
    rust::Header {
        docs: docs::plain(&match description.filter(|it| !it.is_empty()) {
            Some(text) => format!("{name}: {text}"),
            None => format!("{name}."),
        }),
        ident,
        wire: header.name.clone(),
        ty: planning.ty(&header.ty),
    }
}
