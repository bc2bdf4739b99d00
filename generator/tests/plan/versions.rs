//! Other API versions of operations, as modules beside the chosen ones.

use std::collections::BTreeSet;

use crate::check::{configured_groups, crate_of, text};

const CONFIG: &str = "[versions]\nmedia-type = \"application/vnd.a.{version}+{suffix}\"\nsunset = \"x-sunset\"\npreview = \"x-preview\"\n";

/// A document with an operation that has these contents, and these schemas.
fn document(contents: &str, schemas: &str) -> String {
    format!(
        "paths: {{ /: {{ get: {{ operationId: call, tags: [Things], responses: {{ '200': {{ description: '', content: {{ {contents} }} }} }} }} }} }}\ncomponents: {{ schemas: {{ {schemas} }} }}"
    )
}

const TWO: &str = "application/vnd.a.2023-01-01+json: { x-sunset: '2027-01-01', schema: { $ref: '#/components/schemas/old_thing' } }, application/vnd.a.2024-01-01+json: { schema: { $ref: '#/components/schemas/OldThing' } }";
const THINGS: &str = "old_thing: { type: object, properties: { a: { type: string } } }, OldThing: { type: object, properties: { b: { type: string } } }";

#[test]
fn a_version_is_a_module_below_its_tag() {
    configured_groups(
        &format!("{CONFIG}older = \"all\""),
        &document(TWO, THINGS),
        "group things Things (things)\n  fn call(CallParams) -> OldThingSchema or CallError = none\n\
         group things::v2023_01_01 Things (things)\n  fn call(CallParams) -> OldThing or CallError = none\n    \
         deprecated \"sunset 2027-01-01; use `things().call()`\"\n\
         warning P0401 /components/schemas/OldThing:",
    );
}

#[test]
fn types_inline_in_a_version_are_in_its_module() {
    configured_groups(
        &format!("{CONFIG}older = \"all\""),
        &document(
            "application/vnd.a.2023-01-01+json: { schema: { type: object, properties: { a: { type: string } } } }, application/vnd.a.2024-01-01+json: { schema: { type: object, properties: { b: { type: string } } } }",
            "",
        ),
        "group things Things (things)\n  fn call(CallParams) -> things::CallAnswer or CallError = none\n  struct CallAnswer { b?: Option<String> }\n\
         group things::v2023_01_01 Things (things)\n  fn call(CallParams) -> things::v2023_01_01::CallAnswer or CallError = none\n  struct CallAnswer { a?: Option<String> }",
    );
}

#[test]
fn no_name_changes_because_of_versions_beside() {
    let names = |config: &str| -> BTreeSet<String> {
        let (krate, _) = crate_of(&document(TWO, THINGS), config);
        let models = krate.models.iter().flat_map(|it| &it.items);
        let models = models.map(|it| it.ident().to_string());
        let methods = krate.groups.iter().flat_map(|it| &it.operations);
        models
            .chain(methods.map(|it| it.method.to_string()))
            .collect()
    };
    let alone = names(CONFIG);
    let beside = names(&format!("{CONFIG}older = \"all\""));
    assert!(alone.contains("OldThingSchema"), "{alone:?}");
    assert!(alone.is_subset(&beside), "{alone:?} {beside:?}");
}

#[test]
fn docs_say_what_a_preview_is_and_when_a_version_ends() {
    let docs = |content: &str| {
        let content = format!("application/vnd.a.preview+json: {content}");
        let (krate, _) = crate_of(&document(&content, ""), CONFIG);
        text(&krate.groups[0].operations[0].docs)
    };
    let public = docs("{ x-preview: { public: 'true' } }");
    assert!(
        public.contains("\nA public preview: it may change"),
        "{public}"
    );
    let private = docs("{ x-preview: { name: fast_things } }");
    assert!(
        private.contains("\nA private preview of `fast_things`: "),
        "{private}"
    );
    let ending = docs("{ x-sunset: '2027-01-01' }");
    assert!(
        ending.contains(" This version ends on 2027-01-01."),
        "{ending}"
    );
}

#[test]
fn docs_list_what_changed() {
    let (krate, _) = crate_of(
        "paths: { /: { get: { operationId: call, x-changes: { '2024-06-01': 'Now `b` may be missing.' }, responses: {} } } }",
        "[operations]\nchanges = \"x-changes\"",
    );
    let docs = text(&krate.groups[0].operations[0].docs);
    assert!(
        docs.contains("\n\n# Changes\n\n* 2024-06-01: Now `b` may be missing.\n"),
        "{docs}"
    );
}
