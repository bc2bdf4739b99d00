//! Examples of calls in the docs.

use crate::check::{crate_of, text};
use crate::support::text::document_of_operation;

/// The docs of an operation from its example on.
fn example(method_and_path: &str, operation: &str) -> String {
    let document = document_of_operation(method_and_path, operation);
    let (krate, _) = crate_of(&document, "");
    let docs = text(&krate.groups[0].operations[0].docs);
    let start = docs.find("# Example").unwrap_or(docs.len());
    docs[start..].to_owned()
}

#[test]
fn values_that_the_document_gives() {
    insta::assert_snapshot!(
        "values_that_the_document_gives",
        example(
            "get /{id}/{n}/{name}",
            "parameters:
  - { name: id, in: path, required: true, schema: { type: string, pattern: '^([a-f0-9]{24})$' } }
  - { name: n, in: path, required: true, schema: { type: integer } }
  - { name: name, in: path, required: true, schema: { type: string } }
  - { name: flag, in: query, required: true, schema: { type: boolean } }
  - { name: left, in: query, schema: { type: boolean } }
",
        )
    );
}

#[test]
fn variables_for_values_that_it_does_not_give() {
    insta::assert_snapshot!(
        "variables_for_values_that_it_does_not_give",
        example(
            "put /{day}",
            "parameters: [{ name: day, in: path, required: true, schema: { type: string, format: date } }]
requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas: { Pet: { type: object, properties: { a: { type: string } } } }
",
        )
    );
}

#[test]
fn calls_of_deprecated_operations() {
    insta::assert_snapshot!(
        "calls_of_deprecated_operations",
        example("get /", "deprecated: true")
    );
}

#[test]
fn patterns_with_bounds() {
    for (pattern, expected) in [
        ("^[a-z]{3,5}$", "dkr"),
        ("^[a-z]*$", "d"),
        (r"^\d+-[A-Z]?$", "3-D"),
        ("^[-]$", "-"),
        ("^[ab]{2}$", "ba"),
    ] {
        let operation = format!(
            "parameters: [{{ name: id, in: path, required: true, schema: {{ type: string, pattern: '{pattern}' }} }}]"
        );
        let found = example("get /{id}", &operation);
        assert!(
            found.contains(&format!(".call(\"{expected}\".parse()?)")),
            "{pattern}: {found}"
        );
    }
}
