//! Patterns of texts that have a type of their own.

use crate::check::{compare, crate_of, model, text};
use crate::show;
use portolan::rust::Item;

/// Checks the type of a parameter with a pattern, and what its docs say of the check.
#[track_caller]
fn check(pattern: &str, expected: &str) {
    let quoted = pattern.replace('\'', "''");
    let document = format!(
        "paths: {{ '/{{id}}': {{ get: {{ operationId: a, parameters: [{{ name: id, in: path, required: true, schema: {{ type: string, pattern: '{quoted}' }} }}], responses: {{}} }} }} }}\n"
    );
    let (krate, _) = crate_of(&document, "");
    let item = model(&krate, "Id");
    let Item::Newtype(newtype) = &item else {
        panic!("{} is no newtype", show::item(&item));
    };
    let docs = text(&newtype.docs);
    let checked = docs.lines().last().unwrap_or_default();
    compare(
        pattern,
        &format!("{}\n{checked}", show::item(&item)),
        expected,
    );
}

#[test]
fn simple_patterns_are_checked() {
    check(
        "^([a-f0-9]{24})$",
        "newtype Id [a-f0-9]{24}\nChecked on construction: `^([a-f0-9]{24})$`.",
    );
    check(
        r"^\d{2,}-[A-Z]?$",
        "newtype Id [0-9]{2,}[-][A-Z]{0,1}\nChecked on construction: `^\\d{2,}-[A-Z]?$`.",
    );
}

#[test]
fn other_patterns_are_not() {
    for pattern in [
        "^(a|b)$",
        "[a-f]{24}",
        "^(?!a)[a-z]*$",
        "^é+$",
        "^[^/]+$",
        "^.*$",
        r"^\p{L}+$",
        "^a{2}{3}$",
    ] {
        check(
            pattern,
            &format!("newtype Id anything\nNot checked here: `{pattern}`."),
        );
    }
}

#[test]
fn a_pattern_with_a_backtick_is_quoted() {
    check(
        "^[`]$",
        "newtype Id [`]\nChecked on construction: ``^[`]$``.",
    );
}

#[test]
fn an_empty_pattern_allows_anything() {
    check("", "newtype Id anything\nNot checked here: the empty text.");
}
