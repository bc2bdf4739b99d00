//! The manifest, the README and the copy of the runtime.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use insta::assert_snapshot;
use toml::{Table, Value};

use super::super::runtime::FILES;
use super::super::{manifest, render};
use super::file;
use super::sample::*;
use crate::rust::*;

const DIGEST: &str = "getrandom";

fn with(optional: Vec<OptionalDependency>, api: Api) -> Crate {
    let package = Package {
        optional,
        ..krate().package
    };
    Crate {
        package,
        api,
        ..krate()
    }
}

#[test]
fn manifest_of_an_api_without_anything() {
    assert_snapshot!(file(&krate(), "Cargo.toml"));
}

#[test]
fn manifest_is_toml_whatever_the_texts() {
    let package = Package {
        description: Some("\"quoted\" \\ 'text'\nof two lines".to_owned()),
        features: vec![FeatureName::from_valid("größe".to_owned())],
        ..sample().package
    };
    let text = file(
        &Crate {
            package: package.clone(),
            ..krate()
        },
        "Cargo.toml",
    );
    let table = text.parse::<Table>().unwrap();
    let description = table["package"]["description"].as_str();
    assert_eq!(description, package.description.as_deref());
    assert_eq!(table["features"]["größe"], Value::Array(Vec::new()));
}

#[test]
fn dependencies_are_those_that_the_api_needs() {
    let dependencies = |krate: &Crate| {
        let table = file(krate, "Cargo.toml").parse::<Table>().unwrap();
        table["dependencies"].as_table().unwrap().clone()
    };
    let none = dependencies(&krate());
    for name in ["jiff", "uuid", DIGEST] {
        assert!(!none.contains_key(name), "{name}");
    }
    let types = vec![OptionalDependency::Jiff, OptionalDependency::Uuid];
    let all = dependencies(&with(types, sample().api));
    for name in ["jiff", "uuid"] {
        assert_eq!(all[name].get("optional"), None, "{name}");
    }
    assert_eq!(all[DIGEST]["optional"], Value::Boolean(true));
}

/// What is not among these would be lost.
#[test]
fn facts_of_the_runtimes_dependencies_are_known() {
    let runtime = manifest::RUNTIME.parse::<Table>().unwrap();
    for (name, dependency) in runtime["dependencies"].as_table().unwrap() {
        for key in dependency.as_table().into_iter().flat_map(Table::keys) {
            let known = manifest::DEPENDENCY_KEYS.contains(&key.as_str()) || key == "optional";
            assert!(known, "{name}: {key}");
        }
    }
}

#[test]
fn edition_and_compiler_are_the_workspaces() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let root = fs::read_to_string(root).unwrap().parse::<Table>().unwrap();
    let package = &root["workspace"]["package"];
    assert_eq!(package["edition"].as_str(), Some(manifest::EDITION));
    assert_eq!(
        package["rust-version"].as_str(),
        Some(manifest::RUST_VERSION)
    );
}

#[test]
fn every_source_of_the_runtime_is_copied() {
    let mut found = BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime");
    let mut directories = vec![root.clone()];
    while let Some(directory) = directories.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                directories.push(path);
            } else {
                let path = path.strip_prefix(&root).unwrap();
                found.insert(path.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    let listed = FILES.iter().map(|(path, _)| (*path).to_owned());
    assert_eq!(
        listed.collect::<BTreeSet<_>>(),
        found,
        "list them in render/runtime.rs"
    );
}

#[test]
fn copy_has_what_the_api_needs_and_no_condition_on_the_rest() {
    let types = [
        OptionalDependency::Jiff,
        OptionalDependency::Uuid,
        OptionalDependency::Base64,
    ];
    for chosen in 0..8 {
        let chosen = types
            .iter()
            .enumerate()
            .filter(|(bit, _)| chosen >> bit & 1 == 1);
        let chosen = chosen.map(|(_, it)| *it).collect::<Vec<_>>();
        check_copy(&with(chosen, krate().api));
    }
    check_copy(&with(types.into(), sample().api));
}

fn check_copy(krate: &Crate) {
    let files = render(krate);
    let has = |dependency| krate.package.optional.contains(&dependency);
    let path = "src/runtime/json";
    assert_eq!(
        files.contains(&format!("{path}/date.rs")),
        has(OptionalDependency::Jiff)
    );
    assert_eq!(
        files.contains(&format!("{path}/uuid.rs")),
        has(OptionalDependency::Uuid)
    );
    assert_eq!(
        files.contains(&format!("{path}/bytes.rs")),
        has(OptionalDependency::Base64)
    );
    let digest = !krate.api.schemes.is_empty();
    assert_eq!(files.contains("src/runtime/auth/digest/mod.rs"), digest);
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path.as_str().ends_with(".rs"))
    {
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        for feature in settled_features() {
            assert!(
                !text.contains(&format!("feature = \"{feature}\"")),
                "{path}: {feature}"
            );
        }
        assert!(digest || !text.contains("feature = \"digest\""), "{path}");
        check_docs(path.as_str(), text);
    }
}

/// The features of the runtime that an SDK has or has not, and that are no choice of its users.
fn settled_features() -> impl Iterator<Item = String> {
    let mut runtime = manifest::RUNTIME.parse::<Table>().unwrap();
    let features = runtime.remove("features").unwrap().try_into::<Table>();
    let names = features.unwrap().into_iter().map(|(name, _)| name);
    names.filter(|it| !["default", "digest", "reqwest"].contains(&it.as_str()))
}

#[test]
fn copy_has_the_credentials_that_the_api_takes() {
    let files_of = |kind: SchemeKind| {
        let scheme = Scheme {
            kind,
            ..sample().api.schemes.remove(0)
        };
        let schemes = vec![scheme];
        let api = Api {
            schemes,
            ..krate().api
        };
        let files = render(&with(Vec::new(), api));
        ["api_key", "client_credentials", "token"]
            .map(|it| files.contains(&format!("src/runtime/auth/{it}.rs")))
    };
    let sample = sample().api.schemes.remove(0).kind;
    assert_eq!(files_of(sample), [false, true, true]);
    assert_eq!(
        files_of(SchemeKind::HeaderKey("X-Key".to_owned())),
        [true, false, false]
    );
    assert_eq!(files_of(SchemeKind::Bearer), [false; 3]);
}

#[test]
fn copy_has_tuples_where_the_api_has() {
    let has = |optional| {
        let files = render(&with(optional, krate().api));
        files.contains("src/runtime/json/tuple.rs")
    };
    assert!(has(vec![OptionalDependency::Tuples]));
    assert!(!has(Vec::new()));
}

/// What is left out leaves neither its documentation nor a gap.
fn check_docs(path: &str, text: &str) {
    let mut pairs = text.lines().zip(text.lines().skip(1));
    let stray = pairs.find(|(line, next)| line.trim_start().starts_with("///") && next.is_empty());
    assert_eq!(stray, None, "{path}");
    assert!(!text.contains("\n\n\n"), "{path}");
}

#[test]
fn readme_is_its_lines() {
    let readme = vec!["# A client".to_owned(), String::new(), "Text.".to_owned()];
    assert_eq!(
        file(&Crate { readme, ..krate() }, "README.md"),
        "# A client\n\nText.\n"
    );
}
