//! No text of a document or a configuration becomes anything but a text or a name.

use std::collections::BTreeMap;

use portolan::config;
use portolan::diagnostics::{Diagnostics, Style};
use portolan::generate::{self, Options};
use portolan::output::Files;
use portolan::source::Document;
use portolan::text::{Format, Source};

use crate::hostile::{self, TEXTS};
use crate::pipeline;

/// What is generated of the document with its words replaced.
fn generate(text_of: impl Fn(&str) -> String) -> (Option<Files>, String) {
    let mut diagnostics = Diagnostics::new();
    let text = hostile::document(&text_of).to_string();
    let document = Document::from_text("a.json", text, &mut diagnostics);
    let text = hostile::config(&text_of);
    let source = Source::new("portolan.toml", Format::Toml, text.as_str());
    let id = diagnostics.add_source(std::sync::Arc::new(source));
    let config = config::read(id, &text, &mut diagnostics);
    let options = Options::default();
    let files = document.zip(config).and_then(|(document, config)| {
        generate::generate(document, &config, &options, &mut diagnostics)
    });
    (files.map(|it| it.files), diagnostics.render(Style::Plain))
}

/// How often each kind of item, attribute, dependency and so on is there.
type Kinds = BTreeMap<String, usize>;

fn kinds(files: &Files) -> Kinds {
    pipeline::check_files(files);
    let mut kinds = Kinds::new();
    let files = files.iter().map(|(path, text)| (path.as_str(), text));
    for (path, text) in files.filter(|(path, _)| !path.starts_with("src/runtime/")) {
        check_characters(path, text);
        if path.ends_with(".rs") {
            let file = syn::parse_file(text).expect("it is Rust");
            let mut count = |kind: String| *kinds.entry(kind).or_default() += 1;
            attributes("file", &file.attrs, &mut count);
            file.items.iter().for_each(|it| item(it, &mut count));
        } else if path.ends_with(".toml") {
            let table: toml::Table = text.parse().expect("it is TOML");
            for (key, value) in &table {
                let inner = value.as_table().into_iter().flatten();
                let names: Vec<&str> = inner.map(|(key, _)| key.as_str()).collect();
                // Features are called after tags.
                let kind = match key.as_str() {
                    "features" => format!("{path} features {}", names.len()),
                    _ => format!("{path} {key} {names:?}"),
                };
                *kinds.entry(kind).or_default() += 1;
            }
        }
    }
    kinds
}

/// Nothing that is invisible, turns the direction of writing or ends a line other than a line feed.
fn check_characters(path: &str, text: &str) {
    let is_odd = |it: &char| {
        it.is_control() && *it != '\n'
            || matches!(it, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    let odd: Vec<char> = text.chars().filter(is_odd).collect();
    assert!(odd.is_empty(), "{path}: {odd:?}");
}

fn attributes(of: &str, attributes: &[syn::Attribute], count: &mut impl FnMut(String)) {
    for attribute in attributes {
        let path = attribute
            .path()
            .segments
            .iter()
            .map(|it| it.ident.to_string());
        let path = path.collect::<Vec<_>>().join("::");
        let style = match attribute.style {
            syn::AttrStyle::Inner(_) => "!",
            syn::AttrStyle::Outer => "",
        };
        // A text may have more lines.
        if path != "doc" {
            count(format!("{of} #{style}[{path}]"));
        }
    }
}

fn item(item: &syn::Item, count: &mut impl FnMut(String)) {
    match item {
        syn::Item::Struct(it) => {
            count(format!("struct of {}", it.fields.len()));
            attributes("struct", &it.attrs, count);
            it.fields
                .iter()
                .for_each(|it| attributes("field", &it.attrs, count));
        }
        syn::Item::Enum(it) => {
            count(format!("enum of {}", it.variants.len()));
            attributes("enum", &it.attrs, count);
            it.variants
                .iter()
                .for_each(|it| attributes("variant", &it.attrs, count));
        }
        syn::Item::Impl(it) => implementation(it, count),
        syn::Item::Fn(it) => {
            count(format!("function of {}", it.block.stmts.len()));
            attributes("function", &it.attrs, count);
        }
        syn::Item::Macro(it) => {
            let name = it.mac.path.segments.last().map(|it| it.ident.to_string());
            count(format!("macro {}", name.unwrap_or_default()));
            attributes("macro", &it.attrs, count);
        }
        syn::Item::Mod(it) => {
            assert!(it.content.is_none(), "a module has a file of its own");
            count("module".to_owned());
            attributes("module", &it.attrs, count);
        }
        syn::Item::Use(it) => attributes("use", &it.attrs, count),
        syn::Item::Const(it) => {
            count("constant".to_owned());
            attributes("constant", &it.attrs, count);
        }
        syn::Item::Type(it) => {
            count("type".to_owned());
            attributes("type", &it.attrs, count);
        }
        syn::Item::Static(it) => {
            count("static".to_owned());
            attributes("static", &it.attrs, count);
        }
        other => panic!("there is no such item: {:?}", std::mem::discriminant(other)),
    }
}

fn implementation(it: &syn::ItemImpl, count: &mut impl FnMut(String)) {
    count(format!("impl of {}", it.items.len()));
    attributes("impl", &it.attrs, count);
    for item in &it.items {
        match item {
            syn::ImplItem::Fn(it) => {
                count(format!(
                    "method of {} and {}",
                    it.sig.inputs.len(),
                    it.block.stmts.len()
                ));
                attributes("method", &it.attrs, count);
            }
            syn::ImplItem::Const(it) => attributes("constant", &it.attrs, count),
            syn::ImplItem::Type(it) => attributes("type", &it.attrs, count),
            other => panic!("there is no such item: {:?}", std::mem::discriminant(other)),
        }
    }
}

fn harmless() -> Kinds {
    let (files, findings) = generate(str::to_owned);
    kinds(&files.unwrap_or_else(|| panic!("{findings}")))
}

/// A word with a hostile text before and after.
fn around(word: &str, text: &str) -> String {
    format!("{text}{word}{text}")
}

#[test]
fn any_text_in_all_places_at_once() {
    let expected = harmless();
    for text in TEXTS {
        let hostile = |word: &str| match word.starts_with("harmless") {
            true => around(word, text),
            false => word.to_owned(),
        };
        let (files, findings) = generate(hostile);
        let found = kinds(&files.unwrap_or_else(|| panic!("{text:?}: {findings}")));
        let differences: Vec<_> = differences(&expected, &found);
        assert!(differences.is_empty(), "{text:?}: {differences:#?}");
    }
}

fn differences(expected: &Kinds, found: &Kinds) -> Vec<String> {
    let all = expected.keys().chain(found.keys());
    let mut lines: Vec<String> = all
        .filter(|it| expected.get(*it) != found.get(*it))
        .map(|it| {
            format!(
                "{it}: {:?} instead of {:?}",
                found.get(it),
                expected.get(it)
            )
        })
        .collect();
    lines.sort();
    lines.dedup();
    lines
}

/// Where not any text will do, a part may be missing, with a finding; but nothing else is there.
#[test]
fn any_text_in_each_place() {
    let expected = harmless();
    let known: Vec<&str> = expected.keys().map(|it| shape(it)).collect();
    for (index, word) in hostile::words().iter().enumerate() {
        // Each place with two of the texts, and each text in some of the places.
        for text in TEXTS.iter().skip(index % 12).step_by(12) {
            let hostile = |it: &str| match it == word {
                true => around(it, text),
                false => it.to_owned(),
            };
            let (files, findings) = generate(hostile);
            let Some(files) = files else {
                assert!(findings.contains("error["), "{word} {text:?}: {findings}");
                continue;
            };
            let found = kinds(&files);
            let strange: Vec<&String> = found
                .keys()
                .filter(|it| !known.contains(&shape(it)))
                .collect();
            assert!(
                strange.is_empty(),
                "{word} {text:?}: {strange:?}\n{findings}"
            );
            if differences(&expected, &found).len() > 1 {
                assert!(
                    !findings.is_empty(),
                    "{word} {text:?}: {:#?}",
                    differences(&expected, &found)
                );
            }
        }
    }
}

/// A kind without its numbers.
fn shape(kind: &str) -> &str {
    match kind.split_once(" of ") {
        Some((shape, _)) => shape,
        None => kind,
    }
}
