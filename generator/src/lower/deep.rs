//! Parameters with values that lie deeper than any style reaches.
//!
//! Styles write primitives, and lists and objects of primitives; what lies deeper has no meaning (OpenAPI 3.0, Parameter Object,
//! Style Values). The runtime writes it as JSON text.

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::ir::{self, Explode, Kind, Location, Style, Type, UnionRule};

/// How many types of a parameter are looked into.
const MOST_TYPES: usize = 200;

/// Tells of each such parameter once, however many operations share it.
pub(super) fn check(api: &ir::Api, diagnostics: &mut Diagnostics) {
    let mut told = BTreeSet::new();
    let parameters = api.operations.iter().flat_map(|it| &it.parameters);
    for parameter in parameters.filter(|it| is_flat(it)) {
        let mut depths = Depths {
            types: &api.types,
            spreads: parameter.explode == Explode::Each
                && matches!(parameter.style, Style::Form | Style::Cookie),
            room: MOST_TYPES,
        };
        if depths.of(&parameter.ty) > 1 && told.insert(&parameter.place) {
            diagnostics.report(finding(parameter));
        }
    }
}

/// Whether its style writes lists and objects of primitives only.
fn is_flat(parameter: &ir::Parameter) -> bool {
    parameter.location != Location::QueryString
        && !matches!(
            parameter.style,
            Style::Json | Style::Text | Style::DeepObject
        )
}

fn finding(parameter: &ir::Parameter) -> Diagnostic {
    let message = format!(
        "no style says how lists and objects within `{}` are written",
        parameter.name
    );
    let whole = "describe it with `content` of `application/json` instead of `schema`";
    let help = match parameter.location {
        Location::Query => format!("{whole}, or give it `style: deepObject`"),
        _ => whole.to_owned(),
    };
    Diagnostic::warning(Code::UnsupportedParameter, message)
        .primary(
            Place::Value(parameter.place.clone()),
            "what lies within its items or members is sent as JSON text",
        )
        .help(help)
}

/// How many lists and objects lie one in another.
struct Depths<'a> {
    types: &'a ir::Types,
    /// Whether a list in an object is spread: each item under the name of the list.
    spreads: bool,
    /// How many more types are looked into; types may hold themselves.
    room: usize,
}

impl Depths<'_> {
    fn of(&mut self, ty: &Type) -> usize {
        let Some(room) = self.room.checked_sub(1) else {
            return 0;
        };
        self.room = room;
        match ty {
            Type::Any | Type::Scalar(_) => 0,
            Type::Nullable(it) => self.of(it),
            Type::List(it) => 1 + self.of(it),
            Type::Map(it) => 1 + self.of_member(it),
            Type::Named(id) => self.of_kind(&self.types[*id].kind),
        }
    }

    fn of_kind(&mut self, kind: &Kind) -> usize {
        match kind {
            Kind::Enumeration(_) | Kind::Identifier(_) => 0,
            Kind::Alias(it) => self.of(it),
            Kind::Tuple(it) => {
                let items = it.items.iter().map(|item| &item.ty);
                1 + self.most(items.chain(&it.rest), Self::of)
            }
            Kind::Object(it) => {
                let members = it.properties.iter().map(|property| &property.ty);
                1 + self.most(members.chain(&it.additional), Self::of_member)
            }
            Kind::Union(it) => match &it.rule {
                UnionRule::Tagged { tags, .. } => {
                    self.most(tags.iter().map(|tag| &tag.ty), Self::of)
                }
                UnionRule::Untagged(types) => self.most(types.iter(), Self::of),
            },
        }
    }

    /// A member of an object, as far as it is not spread.
    fn of_member(&mut self, ty: &Type) -> usize {
        match ty {
            Type::Nullable(it) => self.of_member(it),
            Type::List(it) if self.spreads => self.of(it),
            _ => self.of(ty),
        }
    }

    fn most<'t>(
        &mut self,
        types: impl Iterator<Item = &'t Type>,
        depth: fn(&mut Self, &Type) -> usize,
    ) -> usize {
        types.map(|it| depth(self, it)).max().unwrap_or(0)
    }
}
