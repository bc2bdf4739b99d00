//! Documentation: the document's Markdown, safe for rustdoc and clippy, and what the plan adds to it.

use crate::check::{compare, crate_of, crate_of_schemas, model, text};
use crate::support::text::document_of_operation;
use portolan::rust::Item;

/// Checks what becomes of a description.
#[track_caller]
fn check(description: &str, expected: &str) {
    let description = serde_json::Value::from(description);
    let schema = format!(
        "Pet: {{ type: object, description: {description}, properties: {{ a: {{ type: string }} }} }}"
    );
    let krate = crate_of_schemas(&schema);
    let Item::Struct(it) = model(&krate, "Pet") else {
        panic!("it is a struct");
    };
    compare(&description.to_string(), &text(&it.docs), expected);
}

#[test]
fn what_would_be_html_or_a_link_to_an_item() {
    check(
        "Use <b>this</b> and [that].",
        r"Use \<b\>this\</b\> and \[that\].",
    );
    check("Use `<b>` and `[that]`.", "Use `<b>` and `[that]`.");
}

#[test]
fn what_is_escaped_already() {
    check(r"Use \[that\] and \<b\>.", r"Use \[that\] and \<b\>.");
    check(r"A \`<b>\` is no code.", r"A \`\<b\>\` is no code.");
    check(r"C:\dir ends with \", r"C:\dir ends with \");
}

#[test]
fn code_spans() {
    check("Use ``a`<b>`` and `<c>`.", "Use ``a`<b>`` and `<c>`.");
    check("An `unclosed <b>", r"An \`unclosed \<b\>");
    check("A ``pair` of <b> `others", r"A \`\`pair` of <b> `others");
}

#[test]
fn addresses_become_links() {
    check(
        "See https://example.com/a_b.",
        "See <https://example.com/a_b>.",
    );
    check("See (https://example.com).", "See (<https://example.com>).");
    check("See <https://example.com>.", "See <https://example.com>.");
    check("See `https://example.com`.", "See `https://example.com`.");
    check(
        "See [it](https://example.com).",
        "See [it](https://example.com).",
    );
    check(
        "See [`it`](https://example.com).",
        r"See \[`it`\](<https://example.com>).",
    );
    check("See [it](/a).", r"See \[it\](/a).");
}

#[test]
fn code_blocks_are_never_tests() {
    check("```\nfn\n```", "```text\nfn\n```");
    check("```rust\nfn\n```", "```text\nfn\n```");
    check("~~~ json\n{}\n~~~", "~~~text\n{}\n~~~");
    check("````\n```\nfn\n````", "````text\n```\nfn\n````");
    check("```\nnever closed", "```text\nnever closed\n```");
    check("Text:\n\n    let x = 1;", "Text:\n\nlet x = 1;");
}

#[test]
fn items_of_lists_keep_their_lines() {
    check(
        "* one\n  more\n* two\nlazy\n\nafter",
        "* one\n  more\n* two\n  lazy\n\nafter",
    );
    check("1. one\nmore", "1. one\n   more");
    check("10. ten\n* inner\nmore", "10. ten\n* inner\n  more");
}

#[test]
fn tabs_become_spaces() {
    check("a\tb", "a b");
    check("```\n\ta\n```", "```text\n    a\n```");
}

#[test]
fn control_characters_and_deceptive_ones_are_taken_out() {
    check("a\u{0}b\u{202e}c\u{feff}d\u{2028}e", "abcde");
}

#[test]
fn nothing_described() {
    check("", "The schema `Pet`.");
    check("  \n ", "The schema `Pet`.");
}

#[test]
fn empty_lines() {
    check("a\n\n\n\nb\n\n", "a\n\nb");
}

#[test]
fn properties() {
    let schema = "Pet:
  type: object
  properties:
    a: { type: string }
    b: { type: string, description: The b., readOnly: true, deprecated: true, default: x }
    c: { type: string, title: The c, writeOnly: true }
    d: { type: array, items: { type: string }, default: [1, '`'] }
";
    let krate = crate_of_schemas(schema);
    let Item::Struct(it) = model(&krate, "Pet") else {
        panic!("it is a struct");
    };
    let docs: Vec<String> = it.fields.iter().map(|it| text(&it.docs)).collect();
    insta::assert_snapshot!("properties", docs.join("\n---\n"));
}

#[test]
fn parameters() {
    let operation = "parameters:
  - { name: a, in: query, schema: { type: string } }
  - { name: b, in: query, description: 'The <b>.', deprecated: true, schema: { type: integer, default: 3, minimum: 1, maximum: 9 } }
  - { name: c, in: query, schema: { type: string, pattern: '[`]', minLength: 1 } }
";
    let (krate, _) = crate_of(&document_of_operation("get /", operation), "");
    let parameters = krate.groups[0].operations[0].parameters.iter();
    let docs: Vec<String> = parameters.map(|it| text(&it.docs)).collect();
    insta::assert_snapshot!("parameters", docs.join("\n---\n"));
}

#[test]
fn operations() {
    let operation = "summary: 'Finds <pets>'
description: \"Of all kinds.\\n\\n* cats\\n* dogs\"
x-roles: [Owner, Admin]
externalDocs: { url: 'https://example.com/pets' }
responses: { '200': { description: Found. }, '404': { description: \"There is\\n no `pet`.\" }, 5XX: { description: '' }, default: { description: 'See [docs].' } }
";
    let document = document_of_operation("get /pets", operation);
    let (krate, _) = crate_of(&document, "[operations]\nroles = \"x-roles\"");
    insta::assert_snapshot!("operations", text(&krate.groups[0].operations[0].docs));
}

#[test]
fn operations_that_nothing_describes() {
    let (krate, _) = crate_of(
        &document_of_operation(
            "get /pets/{id}",
            "parameters: [{ name: id, in: path, schema: { type: integer } }]",
        ),
        "",
    );
    insta::assert_snapshot!(
        "operations_that_nothing_describes",
        text(&krate.groups[0].operations[0].docs)
    );
}

#[test]
fn errors() {
    let operation = "responses: { '404': { description: \"There is\\n no <pet>.\" }, '500': { description: '' } }\n";
    let (krate, _) = crate_of(&document_of_operation("get /", operation), "");
    let variants = krate.errors[0].variants.iter();
    let docs: Vec<String> = variants.map(|it| text(&it.docs)).collect();
    compare(
        operation,
        &docs.join("\n"),
        "`404`: There is no \\<pet\\>.\n`500`.",
    );
}

#[test]
fn variants_of_enums() {
    let schema = "E: { type: string, enum: [A, '', '`', \"a\\nb\"] }";
    let krate = crate_of_schemas(schema);
    let Item::Enumeration(it) = model(&krate, "E") else {
        panic!("it is an enum");
    };
    let docs: Vec<String> = it.variants.iter().map(|it| text(&it.docs)).collect();
    compare(
        schema,
        &docs.join("\n"),
        "`A`\nthe empty text\n`` ` ``\n`a b`",
    );
}
