//! Examples (OpenAPI 3.0, Example Object).

use serde_json::Value;

use super::ledger::Kind;
use super::{Checker, text};
use crate::diagnostics::{Code, Diagnostic};
use crate::openapi::path::Path;
use crate::openapi::version::Version;

/// How many references are followed to an example.
const MOST_REFERENCES: usize = 20;
/// Members of which there can be one; `dataValue` and `serializedValue` go together (OpenAPI 3.2).
const EXCLUSIVE: [[&str; 2]; 4] = [
    ["value", "dataValue"],
    ["value", "serializedValue"],
    ["value", "externalValue"],
    ["serializedValue", "externalValue"],
];

impl<'r> Checker<'r> {
    /// The examples of a parameter, a header or a media type.
    pub(super) fn examples(&mut self, value: &'r Value, path: &Path<'_>) {
        let Some(examples) = value
            .get("examples")
            .filter(|_| self.version != Version::Swagger2)
        else {
            return;
        };
        if value.get("example").is_some() {
            let places = [
                self.key(&path.key("example")),
                self.key(&path.key("examples")),
            ];
            self.exclusive(Kind::ExampleAndExamples, ["example", "examples"], places);
        }
        if examples.is_object() {
            self.each(examples, &path.key("examples"), Self::example);
        }
    }

    pub(super) fn example(&mut self, value: &'r Value, path: &Path<'_>) {
        if let Some(reference) = text(value, "$ref") {
            return self.example_reference(reference, path);
        }
        for names in EXCLUSIVE {
            let [first, second] = names;
            if value.get(first).is_some() && value.get(second).is_some() {
                let places = [self.key(&path.key(first)), self.key(&path.key(second))];
                self.exclusive(Kind::ExampleValues, names, places);
            }
        }
    }

    fn example_reference(&mut self, reference: &'r str, path: &Path<'_>) {
        let mut last = reference;
        for _ in 0..MOST_REFERENCES {
            match self.target(last) {
                None => {
                    let (code, what) = match last.starts_with('#') {
                        true => (Code::UnresolvedReference, "leads nowhere"),
                        false => (Code::ForeignReference, "is not followed"),
                    };
                    let message = format!("reference `{last}` {what}");
                    return self.report_example(code, message, path);
                }
                Some(target) => match text(target, "$ref") {
                    Some(next) => last = next,
                    None => return,
                },
            }
        }
        let message = format!("reference `{reference}` leads back to itself");
        self.report_example(Code::CyclicReference, message, path);
    }

    fn report_example(&mut self, code: Code, message: String, path: &Path<'_>) {
        let place = self.value(&path.key("$ref"));
        self.ledger.add(Kind::ExampleReference, || {
            Diagnostic::note(code, message)
                .primary(place, "the SDK's documentation lacks this example")
                .help("add the example, or correct the reference")
        });
    }
}
