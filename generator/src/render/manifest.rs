//! The manifest, `Cargo.toml`.

use toml::{Table, Value};

use super::settings::{Setting, Settings};
use crate::rust;

/// The runtime's manifest: the only list of what SDKs depend on.
pub(super) const RUNTIME: &str = include_str!("../../runtime/Cargo.toml");

/// What the runtime and the generated code are written for.
pub(super) const EDITION: &str = "2024";
/// The oldest compiler for them.
pub(super) const RUST_VERSION: &str = "1.95";

/// The facts of a dependency in the order in which they are written; one more is whether it is optional.
pub(super) const DEPENDENCY_KEYS: [&str; 4] =
    ["version", "package", "default-features", "features"];

/// The lints that find fault with an API rather than with the code for it.
const LINTS: &str = "
[lints.rust]
# Names are in the scripts of the API.
confusable_idents = \"allow\"
mixed_script_confusables = \"allow\"
uncommon_codepoints = \"allow\"

[lints.clippy]
# Arguments are called what the API calls its parameters, `foo` for example.
disallowed_names = \"allow\"
# A variant is as large as what the API sends for it.
large_enum_variant = \"allow\"
# A tag is called what the API calls it, `new` for example.
self_named_constructors = \"allow\"
# Setters and methods are called what the API calls its parameters and operations, `add` for example.
should_implement_trait = \"allow\"
# Lists and maps nest as deep as those of the API.
type_complexity = \"allow\"
";

/// The text of `Cargo.toml`.
pub(super) fn render_manifest(krate: &rust::Crate) -> String {
    let settings = Settings::of(krate);
    let runtime = RUNTIME.parse::<Table>().unwrap_or_default();
    let mut text = String::new();
    write_package(&krate.package, &mut text);
    write_features(&krate.package, &runtime, settings, &mut text);
    write_dependencies(&runtime, settings, &mut text);
    if let Some(program) = &krate.cli {
        write_program(program, &mut text);
    }
    text.push_str(LINTS);
    text
}

fn write_package(package: &rust::Package, text: &mut String) {
    text.push_str("[package]\n");
    let mut entry = |key: &str, value: Option<&str>| {
        if let Some(value) = value {
            write_entry(key, &Value::from(value), text);
        }
    };
    entry("name", Some(&package.name));
    entry("version", Some(&package.version));
    entry("edition", Some(EDITION));
    entry("rust-version", Some(RUST_VERSION));
    entry("description", package.description.as_deref());
    entry("license", package.license.as_deref());
    entry("repository", package.repository.as_deref());
    for (key, values) in [
        ("keywords", &package.keywords),
        ("categories", &package.categories),
    ] {
        if !values.is_empty() {
            write_entry(key, &Value::from(values.clone()), text);
        }
    }
}

fn write_program(program: &rust::cli::Program, text: &mut String) {
    text.push_str("\n[[bin]]\n");
    write_entry("name", &Value::from(program.name.as_str()), text);
    write_entry("path", &Value::from("src/main.rs"), text);
    write_entry("required-features", &Value::from(vec!["cli"]), text);
}

fn write_features(
    package: &rust::Package,
    runtime: &Table,
    settings: Settings<'_>,
    text: &mut String,
) {
    let choices = section(runtime, "features");
    let choices =
        choices.filter(|(name, _)| *name != "default" && settings.get(name) == Setting::Choice);
    let choices = choices.collect::<Vec<_>>();
    let tags = package.features.iter().map(rust::FeatureName::as_str);
    let default = choices.iter().map(|(name, _)| *name);
    let default = default.filter(|name| settings.is_default(name) || is_default(runtime, name));
    text.push_str("\n[features]\ndefault = [\n");
    for name in default.chain(tags.clone()) {
        text.push_str(&format!("    {},\n", Value::from(name)));
    }
    text.push_str("]\n");
    for (name, parts) in choices {
        write_entry(name, &without_certain(parts, runtime, settings), text);
    }
    for name in tags {
        write_entry(name, &Value::Array(Vec::new()), text);
    }
}

/// The parts of a feature without dependencies that the SDK has anyway.
fn without_certain(parts: &Value, runtime: &Table, settings: Settings<'_>) -> Value {
    let certain =
        |dependency: &str| feature_settings(runtime, settings, dependency).contains(&Setting::On);
    let parts = names(parts).filter(|part| !part.strip_prefix("dep:").is_some_and(certain));
    Value::Array(parts.map(Value::from).collect())
}

/// What becomes of the features that turn a dependency on.
fn feature_settings(runtime: &Table, settings: Settings<'_>, dependency: &str) -> Vec<Setting> {
    section(runtime, "features")
        .filter(|(_, parts)| names(parts).any(|part| part.strip_prefix("dep:") == Some(dependency)))
        .map(|(feature, _)| settings.get(feature))
        .collect()
}

/// Whether a feature of the runtime is on by default.
fn is_default(runtime: &Table, feature: &str) -> bool {
    section(runtime, "features")
        .any(|(name, parts)| name == "default" && names(parts).any(|it| it == feature))
}

fn write_dependencies(runtime: &Table, settings: Settings<'_>, text: &mut String) {
    text.push_str("\n[dependencies]\n");
    for (name, dependency) in section(runtime, "dependencies") {
        let settings = feature_settings(runtime, settings, name);
        if settings.contains(&Setting::On) {
            write_dependency(name, dependency, &DEPENDENCY_KEYS, text);
        } else if settings.is_empty() || settings.contains(&Setting::Choice) {
            write_dependency(
                name,
                dependency,
                &[&DEPENDENCY_KEYS[..], &["optional"]].concat(),
                text,
            );
        }
    }
}

/// Writes these facts of a dependency.
fn write_dependency(name: &str, dependency: &Value, keys: &[&str], text: &mut String) {
    let Some(facts) = dependency.as_table() else {
        return write_entry(name, dependency, text);
    };
    let facts = keys
        .iter()
        .filter_map(|key| Some(format!("{key} = {}", facts.get(*key)?)));
    let facts = facts.collect::<Vec<_>>().join(", ");
    text.push_str(&format!("{} = {{ {facts} }}\n", key(name)));
}

fn write_entry(name: &str, value: &Value, text: &mut String) {
    text.push_str(&format!("{} = {value}\n", key(name)));
}

/// A key, quoted where it has to be (TOML, Keys).
fn key(name: &str) -> String {
    let bare = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
    if name.chars().all(bare) {
        name.to_owned()
    } else {
        Value::from(name).to_string()
    }
}

/// The entries of a section of the runtime's manifest.
fn section<'a>(runtime: &'a Table, name: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let entries = runtime
        .get(name)
        .and_then(Value::as_table)
        .into_iter()
        .flatten();
    entries.map(|(name, value)| (name.as_str(), value))
}

/// The texts in a list.
fn names(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}
