//! Findings for people.

use portolan::diagnostics::{Code, Diagnostic, Diagnostics, Place, Style};
use portolan::source::Document;
use portolan::text::{Format, SourceId};

use super::{TWICE, about, pointer, render};

fn twice() -> Diagnostic {
    Diagnostic::error(
        Code::DuplicateOperationId,
        "operation id `getA` is used twice",
    )
    .primary(pointer("/paths/~1b/get/operationId"), "used again here")
    .secondary(pointer("/paths/~1a/get/operationId"), "first used here")
    .help("operation ids must be unique within a document")
}

#[test]
fn a_finding_with_two_places_and_help() {
    insta::assert_snapshot!(render(TWICE, [twice()]), @r#"
    error[P0104]: operation id `getA` is used twice
     --> spec/a.yaml:7:20
      |
    7 |       operationId: getA
      |                    ^^^^ used again here
      |
     ::: spec/a.yaml:4:20
      |
    4 |       operationId: getA
      |                    ---- first used here
      |
      = help: operation ids must be unique within a document
    "#);
}

#[test]
fn a_finding_without_place_or_label() {
    let found = [
        Diagnostic::error(
            Code::CannotRead,
            "cannot read `a.yaml`: no such file or directory",
        ),
        Diagnostic::warning(Code::WrongType, "here").primary(Place::Key(pointer("/paths/~1a")), ""),
    ];
    insta::assert_snapshot!(render(TWICE, found), @r#"
    error[P0001]: cannot read `a.yaml`: no such file or directory

    warning[P0103]: here
     --> spec/a.yaml:2:3
      |
    2 |   /a:
      |   ^^
    "#);
}

#[test]
fn several_help_texts() {
    let found = Diagnostic::warning(Code::WrongType, "wrong")
        .primary(pointer("/paths"), "this")
        .help("one")
        .help("two");
    insta::assert_snapshot!(render(TWICE, [found]), @r#"
    warning[P0103]: wrong
     --> spec/a.yaml:1:1
      |
    1 | paths:
      | ^^^^^ this
      |
      = help: one
      = help: two
    "#);
}

#[test]
fn places_in_two_files() {
    let mut diagnostics = about(TWICE, Format::Yaml, []);
    let text = "[replacements]\ngetB = 'getC'\n";
    let source = portolan::text::Source::new("portolan.toml", Format::Toml, text);
    let config = diagnostics.add_source(std::sync::Arc::new(source));
    diagnostics.report(
        Diagnostic::error(Code::UnmatchedConfiguration, "there is no operation `getB`")
            .primary(
                Place::Key(pointer("/replacements/getB").in_source(config)),
                "in this entry",
            )
            .secondary(Place::Key(pointer("/paths")), "not here"),
    );
    insta::assert_snapshot!(diagnostics.render(Style::Plain), @r#"
    error[P0902]: there is no operation `getB`
     --> portolan.toml:2:1
      |
    2 | getB = 'getC'
      | ^^^^ in this entry
      |
     ::: spec/a.yaml:1:1
      |
    1 | paths:
      | ----- not here
    "#);
}

#[test]
fn two_places_on_one_line() {
    let found = Diagnostic::error(Code::DuplicateParameter, "declared twice")
        .primary(pointer("/a/1"), "again")
        .secondary(pointer("/a/0"), "first");
    insta::assert_snapshot!(render("a: [x, x]", [found]), @r#"
    error[P0306]: declared twice
     --> spec/a.yaml:1:8
      |
    1 | a: [x, x]
      |        ^ again
      |
     ::: spec/a.yaml:1:5
      |
    1 | a: [x, x]
      |     - first
    "#);
}

#[test]
fn lines_that_are_too_long_are_trimmed_and_keep_their_column() {
    let text = format!(
        "{{\"a\":[{}\"wrong\"{}],\"b\":1}}",
        "\"ä\",".repeat(5_000),
        ",\"z\"".repeat(5_000)
    );
    let found = [
        Diagnostic::error(Code::WrongType, "wrong").primary(pointer("/a/5000"), "this"),
        Diagnostic::error(Code::WrongType, "also wrong").primary(pointer("/a/2"), "this"),
    ];
    insta::assert_snapshot!(about(&text, Format::Json, found).render(Style::Plain), @r#"
    error[P0103]: also wrong
     --> spec/a.yaml:1:15
      |
    1 | {"a":["ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä"...
      |               ^^^ this

    error[P0103]: wrong
     --> spec/a.yaml:1:20007
      |
    1 | ...ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","ä","wrong","z","z","z","z","z","z","z","z","z","z","z","z","z","z","z","z"...
      |                                                               ^^^^^^^ this
    "#);
}

#[test]
fn a_value_that_is_too_long_is_trimmed() {
    let text = format!("a: {}\n", "long ".repeat(1_000));
    let found = Diagnostic::error(Code::WrongType, "wrong").primary(pointer("/a"), "this");
    insta::assert_snapshot!(render(&text, [found]), @r#"
    error[P0103]: wrong
     --> spec/a.yaml:1:4
      |
    1 | a: long long long long long long long long long ...long long long long long long long long long lon...
      |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^...^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this
    "#);
}

#[test]
fn text_cannot_hide_or_reorder_anything() {
    let text = "{\"a\u{202e}b\": \"x\u{200b}\u{7f}y\u{1b}[31m\tü\"}\r\n";
    let found = Diagnostic::warning(Code::WrongType, "`a\u{202e}b`\n\u{1b}[31m is \u{feff}wrong")
        .primary(pointer("/a\u{202e}b"), "this\u{2066}")
        .help("do\nsomething");
    insta::assert_snapshot!(about(text, Format::Json, [found]).render(Style::Plain), @r#"
    warning[P0103]: `a\u{202e}b`\n\u{1b}[31m is \u{feff}wrong
     --> spec/a.yaml:1:9
      |
    1 | {"a�b": "x��y�[31m    ü"}
      |         ^^^^^^^^^^^^^^^^ this\u{2066}
      |
      = help: do\nsomething
    "#);
}

#[test]
fn wide_characters_are_underlined_in_full() {
    let found = Diagnostic::warning(Code::WrongType, "wrong").primary(pointer("/日本語"), "this");
    insta::assert_snapshot!(render("日本語: 値段\n", [found]), @r#"
    warning[P0103]: wrong
     --> spec/a.yaml:1:6
      |
    1 | 日本語: 値段
      |         ^^^^ this
    "#);
}

#[test]
fn colours_are_only_added() {
    let diagnostics = about(TWICE, Format::Yaml, [twice()]);
    let coloured = diagnostics.render(Style::Coloured);
    let mut plain = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, escape)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = escape.split_once('m').unwrap().1;
    }
    plain.push_str(rest);
    assert_ne!(coloured, plain);
    assert_eq!(plain, diagnostics.render(Style::Plain));
}

#[test]
fn places_beyond_the_text_are_its_end() {
    let found = Diagnostic::error(Code::Syntax, "broken")
        .primary(Place::Span(SourceId::DOCUMENT, 90..99), "here");
    insta::assert_snapshot!(render("a: b\nc", [found]), @r#"
    error[P0002]: broken
     --> spec/a.yaml:2:2
      |
    2 | c
      |  ^ here
    "#);
}

#[test]
fn a_syntax_error_shows_what_was_being_read() {
    let mut diagnostics = Diagnostics::new();
    let text = "info:\n  title: a\n   version: b\n".to_owned();
    assert!(Document::from_text("spec/a.yaml", text, &mut diagnostics).is_none());
    insta::assert_snapshot!(diagnostics.render(Style::Plain), @r#"
    error[P0002]: the document is not valid YAML: mapping values are not allowed in this context
     --> spec/a.yaml:3:11
      |
    3 |    version: b
      |           ^ noticed here
      |
      = help: check the indentation, and quote text that contains `: `
    "#);
}

#[test]
fn advice_fits_the_mistake() {
    let advice = |text: &str| {
        let mut diagnostics = Diagnostics::new();
        Document::from_text("a.yaml", text.to_owned(), &mut diagnostics);
        diagnostics
            .iter()
            .flat_map(Diagnostic::help_texts)
            .cloned()
            .collect::<Vec<_>>()
            .join("; ")
    };
    assert_eq!(
        advice("a:\n\tb: c"),
        "indent with spaces; YAML does not allow tabs"
    );
    assert_eq!(
        advice("a: @b"),
        "quote text that starts with this character"
    );
    assert_eq!(
        advice("a: b: c"),
        "check the indentation, and quote text that contains `: `"
    );
    assert_eq!(advice("a: *b"), "quote text that starts with `*` or `&`");
    assert_eq!(advice("a: ** b"), "quote text that starts with `*` or `&`");
    assert_eq!(advice("a: 1\n---\nb: 2"), "keep one document per file");
    assert_eq!(
        advice("<!DOCTYPE html>\n<p>a: b: c"),
        "this looks like a web page; download the document itself"
    );
    assert_eq!(advice("{a}: b"), "quote a key that starts with `[` or `{`");
}
