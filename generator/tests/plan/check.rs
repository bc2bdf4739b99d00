//! The only place where tests of `plan` touch its API.

use portolan::diagnostics::Diagnostics;
use portolan::plan;
use portolan::rust::{Crate, Docs, Item};

use crate::show;
use crate::support::findings::findings;
use crate::support::lowered::lower;
use crate::support::text::{answer_of, document_of_operation, document_of_schemas, same};

/// Plans a document, which no stage refuses.
pub(crate) fn crate_of(document: &str, config: &str) -> (Crate, Diagnostics) {
    let lowered = lower(document, config);
    let refused = |it: Diagnostics| panic!("refused: {}", findings(&it));
    let (api, config, mut diagnostics) = lowered.unwrap_or_else(refused);
    let krate = plan::plan(&api, &config, None, &mut diagnostics);
    (krate, diagnostics)
}

/// Checks groups, operations and their inline types, and then the findings.
#[track_caller]
pub(crate) fn groups(document: &str, expected: &str) {
    configured_groups("", document, expected);
}

/// The same with a configuration.
#[track_caller]
pub(crate) fn configured_groups(config: &str, document: &str, expected: &str) {
    let (krate, diagnostics) = crate_of(document, config);
    let found = format!("{}{}", show::groups(&krate), findings(&diagnostics));
    compare(document, &found, expected);
}

/// Checks an operation, `get /pets/{id}`, and its inline types; an id and an answer are added if it has none.
#[track_caller]
pub(crate) fn operation(method_and_path: &str, operation: &str, expected: &str) {
    let text = document_of_operation(method_and_path, operation);
    let (krate, diagnostics) = crate_of(&text, "");
    let found = format!("{}{}", show::groups(&krate), findings(&diagnostics));
    let found = found
        .strip_prefix("group default DefaultApi (default-api)\n")
        .unwrap_or(&found);
    let found: String = found
        .lines()
        .map(|it| format!("{}\n", it.strip_prefix("  ").unwrap_or(it)))
        .collect();
    compare(&text, &found, expected);
}

/// Checks the models of schemas that answers hold, and then the findings.
#[track_caller]
pub(crate) fn answers(schemas: &str, expected: &str) {
    models(schemas, answer_of, expected);
}

/// Checks the models of schemas that requests hold, and then the findings.
#[track_caller]
pub(crate) fn requests(schemas: &str, expected: &str) {
    let request = |content: &str| {
        format!("put: {{ requestBody: {{ required: true, {content} }}, responses: {{}} }}")
    };
    models(schemas, request, expected);
}

/// Checks the models of schemas that travel both ways, and then the findings.
#[track_caller]
pub(crate) fn both_ways(schemas: &str, expected: &str) {
    let both = |content: &str| {
        let answer = format!("'200': {{ description: '', {content} }}");
        format!(
            "put: {{ requestBody: {{ required: true, {content} }}, responses: {{ {answer} }} }}"
        )
    };
    models(schemas, both, expected);
}

#[track_caller]
fn models(schemas: &str, operation: impl Fn(&str) -> String, expected: &str) {
    let (krate, diagnostics) = crate_of(&document_of_schemas(schemas, operation), "");
    let items = krate.models.iter().flat_map(|it| &it.items);
    let items: Vec<String> = items.map(show::item).collect();
    let found = format!("{}\n{}", items.join("\n"), findings(&diagnostics));
    compare(schemas, &found, expected);
}

/// A crate with these schemas in answers.
pub(crate) fn crate_of_schemas(schemas: &str) -> Crate {
    crate_of(&document_of_schemas(schemas, answer_of), "").0
}

/// Checks the models, their modules and features, and then the findings.
#[track_caller]
pub(crate) fn modules(config: &str, document: &str, expected: &str) {
    let (krate, diagnostics) = crate_of(document, config);
    let found = format!("{}{}", show::models(&krate), findings(&diagnostics));
    compare(document, &found, expected);
}

/// Checks the error enums, and which operation has which.
#[track_caller]
pub(crate) fn errors(document: &str, expected: &str) {
    let (krate, diagnostics) = crate_of(document, "");
    let mut found = show::errors(&krate);
    for it in krate.groups.iter().flat_map(|it| &it.operations) {
        let target = it.error.target.as_ref().map_or("none", |it| it.as_str());
        found += &format!("{} = {target}\n", it.error.ident);
    }
    found += &findings(&diagnostics);
    compare(document, &found, expected);
}

/// The planned model with a name.
pub(crate) fn model(krate: &Crate, ident: &str) -> Item {
    let mut items = krate.models.iter().flat_map(|it| &it.items);
    let found = items.find(|it| it.ident().as_str() == ident);
    found
        .unwrap_or_else(|| panic!("there is no {ident}"))
        .clone()
}

/// The lines as one text.
pub(crate) fn text(docs: &Docs) -> String {
    docs.0.join("\n")
}

#[track_caller]
pub(crate) fn compare(input: &str, found: &str, expected: &str) {
    assert!(
        same(found, expected),
        "\n--- input\n{input}\n--- expected\n{expected}\n--- found\n{found}\n"
    );
}
