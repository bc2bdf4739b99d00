//! Path items, through those that they refer to (OpenAPI 3.0, Path Item Object).

use std::borrow::Cow;

use serde_json::Value;

use super::adapt::METHODS;
use super::decode::object;
use super::refusal::Reasons;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::text::Pointer;

/// How many references are followed one after the other.
const MOST_REFERENCES: usize = 100;

/// A path item, or the one that it refers to.
pub(super) struct Part<'v> {
    pub place: Pointer,
    pub value: &'v Value,
}

/// An operation of a path item.
pub(super) struct Declared<'v> {
    pub method: String,
    pub place: Pointer,
    pub value: &'v Value,
}

/// A path item and those that it refers to, itself first: what stands beside the reference counts.
pub(super) fn parts<'v>(
    root: &'v Value,
    item: &'v Value,
    place: Pointer,
    reasons: &Reasons,
    diagnostics: &mut Diagnostics,
) -> Vec<Part<'v>> {
    let mut parts = vec![Part { place, value: item }];
    while let Some(last) = parts.last()
        && let Some(reference) = last.value.get("$ref").and_then(Value::as_str)
    {
        let name = reference.strip_prefix("#/components/pathItems/");
        let place = Pointer::parse(&format!(
            "/components/pathItems/{}",
            decoded(name.unwrap_or_default())
        ));
        let found = place.ok().filter(|_| name.is_some());
        let found = found.and_then(|place| Some((root.pointer(place.as_str())?, place)));
        match found {
            Some((value, place)) if parts.len() < MOST_REFERENCES => {
                parts.push(Part { place, value });
            }
            Some(_) => {
                report(
                    Code::CyclicReference,
                    reference,
                    "back to itself",
                    last,
                    diagnostics,
                );
                break;
            }
            None => {
                let code = match reference.starts_with('#') {
                    true => Code::UnresolvedReference,
                    false => Code::ForeignReference,
                };
                let reason = reasons.of(&last.place);
                let reason = reason.map_or_else(String::new, |it| format!(": {it}"));
                report(
                    code,
                    reference,
                    &format!("nowhere{reason}"),
                    last,
                    diagnostics,
                );
                break;
            }
        }
    }
    parts
}

fn decoded(name: &str) -> Cow<'_, str> {
    percent_encoding::percent_decode_str(name).decode_utf8_lossy()
}

fn report(
    code: Code,
    reference: &str,
    whither: &str,
    at: &Part<'_>,
    diagnostics: &mut Diagnostics,
) {
    diagnostics.report(
        Diagnostic::warning(code, format!("reference `{reference}` leads {whither}")).primary(
            Place::Value(at.place.child("$ref")),
            "its operations are left out",
        ),
    );
}

/// The operations of a path item; of two with the same method, the one that does not come by a reference.
pub(super) fn operations<'v>(parts: &[Part<'v>]) -> Vec<Declared<'v>> {
    let mut found: Vec<Declared<'v>> = Vec::new();
    for part in parts {
        let mut declare = |method: String, place: Pointer, value: &'v Value| {
            if !found.iter().any(|it| it.method == method) {
                found.push(Declared {
                    method,
                    place,
                    value,
                });
            }
        };
        for (key, value) in object(Some(part.value)) {
            if METHODS.contains(&key.as_str()) {
                declare(key.to_ascii_uppercase(), part.place.child(key), value);
            }
        }
        let place = part.place.child("additionalOperations");
        for (method, value) in object(part.value.get("additionalOperations")) {
            declare(method.clone(), place.child(method), value);
        }
    }
    found
}
