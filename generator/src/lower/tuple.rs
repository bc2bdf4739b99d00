//! Lowers tuples: arrays whose first items have schemas of their own (JSON Schema 2020-12, section 10.3.1.1).

use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::schema::Site;
use super::view::{SchemaRef, View};
use crate::ir;

/// More items than these are a list of any of them: nobody wants a struct of a hundred fields without names.
const MOST_ITEMS: usize = 32;

impl<'d> Lowering<'d> {
    /// The tuple that an array is, if it is one.
    ///
    /// A single schema in a list that may go on with anything is a list: it is how some documents write `items`.
    pub(super) fn lower_tuple(&mut self, view: &View<'d>, site: &Site) -> Option<ir::Tuple> {
        let (count, total) = view.tuple?;
        let Some(SchemaRef::Inline(items)) = view.items else {
            return None;
        };
        let alternatives = View::of(items).any_of;
        let (first, rest) = alternatives.split_at_checked(count)?;
        let rest = rest.first();
        let goes_on = rest.is_some_and(|it| SchemaRef::from(it).is_unconstrained());
        let is_list = count == 1 && goes_on && view.least_items == 0;
        if alternatives.len() != total || count == 0 || count > MOST_ITEMS || is_list {
            return None;
        }
        let site = site.part("items");
        let mut lowered = Vec::with_capacity(count);
        for (index, schema) in first.iter().enumerate() {
            let item = site.branch("anyOf", index, &format!("Item{index}"));
            lowered.push(ir::TupleItem {
                description: description(schema),
                ty: self.lower_schema(schema.into(), &item),
            });
        }
        Some(ir::Tuple {
            items: lowered,
            required: view.least_items.min(count),
            rest: rest.map(|it| {
                let rest = site.branch("anyOf", count, "Rest");
                self.lower_schema(it.into(), &rest)
            }),
        })
    }
}

fn description(schema: &ReferenceOr<Schema>) -> Option<String> {
    match SchemaRef::from(schema) {
        SchemaRef::Inline(schema) => View::of(schema).description.map(str::to_owned),
        SchemaRef::Reference(_) => None,
    }
}
