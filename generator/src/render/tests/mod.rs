//! Small crates and what is rendered of them: one rule per test, named after the rule.

mod groups;
mod inline;
mod models;
mod packages;
mod roots;
mod sample;
mod sample_models;
mod unions;

use crate::rust;
use sample::{group, krate, module, sample};

/// The text of a file of a crate.
fn file(krate: &rust::Crate, path: &str) -> String {
    let files = super::render(krate);
    let text = files.get(path);
    text.unwrap_or_else(|| panic!("there is no {path}"))
        .to_owned()
}

/// What is rendered for types of the module `shared`.
fn types(items: Vec<rust::Item>) -> String {
    let krate = rust::Crate {
        models: vec![module("shared", items)],
        ..krate()
    };
    file(&krate, "src/models/shared.rs")
}

/// What is rendered for operations of the group `Things`.
fn operations(operations: Vec<rust::Operation>) -> String {
    let krate = rust::Crate {
        groups: vec![rust::Group {
            operations,
            ..group("things", "Things")
        }],
        ..krate()
    };
    file(&krate, "src/things.rs")
}

/// The crate that has everything, without its copy of the runtime.
#[test]
fn whole_crate() {
    let mut text = String::new();
    for (path, file) in super::render(&sample()).iter() {
        if !path.as_str().starts_with("src/runtime/") {
            text.push_str(&format!("==== {path} ====\n{file}\n"));
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn same_crate_same_bytes() {
    let alone = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .build()
        .unwrap();
    let sample = sample();
    assert_eq!(
        alone.install(|| super::render(&sample)),
        super::render(&sample)
    );
}
