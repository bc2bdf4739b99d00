//! A parameter that is the whole query leaves no room for others in the query (OpenAPI 3.2, Parameter Object, `in`).

use serde_json::Value;

use super::{Checker, get, members, text};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::openapi::adapt::METHODS;
use crate::openapi::path::Path;

/// A parameter of the query, or all of it.
struct InQuery<'r> {
    value: &'r Value,
    /// Where it is listed.
    place: Place,
}

impl InQuery<'_> {
    fn is_whole(&self) -> bool {
        text(self.value, "in") == Some("querystring")
    }

    /// Whether it replaces a parameter of the path item.
    fn is_same(&self, other: &Self) -> bool {
        ["in", "name"]
            .iter()
            .all(|key| get(self.value, key) == get(other.value, key))
    }
}

impl<'r> Checker<'r> {
    /// Checks the parameters of a path item, and those of each of its operations together with them.
    pub(super) fn whole_queries(&mut self, item: &'r Value, path: &Path<'_>) {
        let shared = self.in_query(item, path);
        self.report_not_alone(&shared.iter().collect::<Vec<_>>());
        for (key, operation) in members(item).filter(|(key, _)| METHODS.contains(&key.as_str())) {
            self.whole_query(operation, &path.key(key), &shared);
        }
        let path = path.key("additionalOperations");
        for (key, operation) in get(item, "additionalOperations")
            .into_iter()
            .flat_map(members)
        {
            self.whole_query(operation, &path.key(key), &shared);
        }
    }

    fn whole_query(&mut self, operation: &'r Value, path: &Path<'_>, shared: &[InQuery<'r>]) {
        let own = self.in_query(operation, path);
        if own.is_empty() {
            return;
        }
        let kept = shared
            .iter()
            .filter(|it| !own.iter().any(|own| own.is_same(it)));
        self.report_not_alone(&own.iter().chain(kept).collect::<Vec<_>>());
    }

    /// The parameters of a list that are in the query.
    fn in_query(&self, value: &'r Value, path: &Path<'_>) -> Vec<InQuery<'r>> {
        let path = path.key("parameters");
        let list = get(value, "parameters").and_then(Value::as_array);
        let listed = list.into_iter().flatten().enumerate();
        let found = listed.filter_map(|(index, it)| {
            let value = match text(it, "$ref") {
                Some(reference) => self.target(reference)?,
                None => it,
            };
            let is_in_query = matches!(text(value, "in"), Some("query" | "querystring"));
            is_in_query.then(|| InQuery {
                value,
                place: self.value(&path.index(index)),
            })
        });
        found.collect()
    }

    fn report_not_alone(&mut self, in_query: &[&InQuery<'r>]) {
        let Some(at) = in_query.iter().position(|it| it.is_whole()) else {
            return;
        };
        let other = in_query.iter().enumerate().find(|(index, _)| *index != at);
        let (whole, Some((_, other))) = (in_query[at], other) else {
            return;
        };
        let name = text(whole.value, "name").unwrap_or_default();
        self.ledger.add_each(
            Diagnostic::warning(
                Code::LenientlyRead,
                format!("`{name}` is the whole query, but not alone in it"),
            )
            .primary(whole.place.clone(), "should be the only one in the query")
            .secondary(other.place.clone(), "sent as well, with `&` between them")
            .help("make one a property of the other, or describe each by itself"),
        );
    }
}
