//! Values that are of the right type and still will not do.

use super::{Config, Spanned};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};

/// Registries allow no longer names.
const LONGEST_NAME: usize = 64;

/// Crates that are always there, and those that an SDK depends on: a program could not name both.
const TAKEN: [&str; 25] = [
    "alloc",
    "base64",
    "bytes",
    "clap",
    "core",
    "futures_util",
    "getrandom",
    "http",
    "http_body",
    "httpdate",
    "jiff",
    "md_5",
    "percent_encoding",
    "proc_macro",
    "reqwest",
    "rustls",
    "rustls_platform_verifier",
    "serde",
    "serde_json",
    "sha2",
    "std",
    "test",
    "tokio",
    "url",
    "uuid",
];

/// What is wrong with the name of a package, if anything is.
#[must_use]
pub fn fault_of_package_name(name: &str) -> Option<&'static str> {
    let is_allowed = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
    let starts_well = name.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_');
    if !starts_well || !name.chars().all(is_allowed) {
        return Some(
            "a package's name has ASCII letters, digits, `-` and `_`, and starts with no digit",
        );
    }
    if name.len() > LONGEST_NAME {
        return Some("a package's name has at most 64 characters");
    }
    let library = name.replace('-', "_");
    // `syn` knows the keywords of older editions.
    if library == "gen" || syn::parse_str::<syn::Ident>(&library).is_err() {
        return Some("a package cannot be called like a keyword of Rust");
    }
    if TAKEN.contains(&library.as_str()) {
        return Some("a crate that the SDK needs is called so");
    }
    None
}

/// Reports values that Cargo or the system would refuse.
pub(super) fn check(config: &Config, diagnostics: &mut Diagnostics) -> Option<()> {
    let mut faults = Vec::new();
    if let Some(name) = &config.package.name {
        faults.extend(fault_of_package_name(name.get_ref()).map(|it| (name, it)));
    }
    if let Some(name) = config.cli.as_ref().and_then(|it| it.name.as_ref()) {
        faults.extend(fault_of_package_name(name.get_ref()).map(|it| (name, it)));
    }
    if let Some(version) = &config.package.version
        && !is_version(version.get_ref())
    {
        faults.push((version, "a version looks like `1.2.3` or `1.2.3-rc.1`"));
    }
    for name in variables(config) {
        if !is_variable(name.get_ref()) {
            let rule =
                "a variable's name has ASCII letters, digits and `_`, and starts with no digit";
            faults.push((name, rule));
        }
    }
    for (value, rule) in &faults {
        let message = format!("`{}` will not do", value.get_ref());
        let place = config.place(value.span());
        diagnostics.report(
            Diagnostic::error(Code::WrongConfigurationValue, message).primary(place, *rule),
        );
    }
    faults.is_empty().then_some(())
}

/// All environment variables that are named.
fn variables(config: &Config) -> impl Iterator<Item = &Spanned<String>> {
    let client = &config.environment;
    let of_client = client.access_token.iter().chain(&client.base_url);
    let of_schemes = config.auth.values().flat_map(|it| it.environment.values());
    of_client.chain(of_schemes)
}

fn is_variable(name: &str) -> bool {
    name.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_')
        && name
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || it == b'_')
}

/// Whether a text is a version (Semantic Versioning 2.0.0).
fn is_version(text: &str) -> bool {
    let (text, build) = split(text, '+');
    let (core, pre) = split(text, '-');
    let is_number = |it: &str| {
        it.bytes().all(|byte| byte.is_ascii_digit())
            && it.parse::<u64>().is_ok()
            && (it == "0" || !it.starts_with('0'))
    };
    let are_parts = |text: &str, is_part: &dyn Fn(&str) -> bool| {
        text.split('.').all(|it| {
            let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            !it.is_empty() && it.bytes().all(is_allowed) && is_part(it)
        })
    };
    let is_pre = |it: &str| is_number(it) || !it.bytes().all(|byte| byte.is_ascii_digit());
    core.split('.').count() == 3
        && core.split('.').all(is_number)
        && pre.is_none_or(|it| are_parts(it, &is_pre))
        && build.is_none_or(|it| are_parts(it, &|_| true))
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    match text.split_once(at) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_cargo_and_programs_accept() {
        for name in [
            "pets",
            "pet-store_2",
            "_pets",
            "P",
            "self-service",
            "http-client",
        ] {
            assert_eq!(fault_of_package_name(name), None, "{name}");
        }
        let long = "a".repeat(65);
        for name in [
            "",
            "1a",
            "-a",
            "a b",
            "a.b",
            "größe",
            "type",
            "self",
            "crate",
            "_",
            "async",
            "gen",
            "std",
            "serde-json",
            "a\n",
            &long,
        ] {
            assert!(fault_of_package_name(name).is_some(), "{name}");
        }
    }

    /// The crates that the runtime depends on are all taken.
    #[test]
    fn dependencies_are_taken() {
        let manifest: toml::Table = include_str!("../../runtime/Cargo.toml").parse().unwrap();
        let dependencies = manifest["dependencies"].as_table().unwrap();
        let missing: Vec<&String> = dependencies
            .keys()
            .filter(|it| !TAKEN.contains(&it.replace('-', "_").as_str()))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn versions() {
        for version in [
            "0.1.0",
            "1.2.3-rc.1",
            "1.0.0-0a",
            "1.0.0+01",
            "1.0.0-a-b+c-d",
        ] {
            assert!(is_version(version), "{version}");
        }
        for version in [
            "",
            "1",
            "1.2",
            "1.2.3.4",
            "01.2.3",
            "v1.2.3",
            "1.2.3-",
            "1.2.3-01",
            "1.2.3+",
            "1.2.x",
            "1.2.3 ",
            "99999999999999999999.0.0",
        ] {
            assert!(!is_version(version), "{version}");
        }
    }
}
