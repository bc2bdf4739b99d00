//! What a crate is built of: functions that stand in generated code are compiled where they are called, and what they read and write with them. One
//! that is not `#[inline]` is compiled with the crate, and so are all types that it leads to.

use super::super::render;
use super::{file, sample};

/// The functions in macros that SDKs call, each with the lines from its attributes on.
fn functions_of_macros(text: &str) -> Vec<String> {
    let macros = text.split("#[macro_export]").skip(1);
    let bodies = macros.map(|it| it.split("\n}\n").next().unwrap_or_default());
    let mut functions = Vec::new();
    for body in bodies {
        let mut attributes = String::new();
        for line in body.lines().map(str::trim) {
            if line.starts_with("#[") || line.starts_with("$(#") || line.starts_with("///") {
                attributes.push_str(line);
            } else {
                if line.trim_start_matches("pub ").starts_with("fn ") {
                    functions.push(format!("{attributes} {line}"));
                }
                attributes.clear();
            }
        }
    }
    functions
}

#[test]
fn functions_that_macros_make_are_compiled_where_they_are_called() {
    let files = render(&sample());
    let functions: Vec<String> = files
        .iter()
        .flat_map(|(_, text)| functions_of_macros(text))
        .collect();
    assert!(functions.len() > 60, "{}", functions.len());
    for function in functions {
        assert!(function.contains("#[inline]"), "{function}");
    }
}

#[test]
fn methods_are_compiled_where_they_are_called() {
    for path in ["src/organizations.rs", "src/lib.rs"] {
        let parsed = syn::parse_file(&file(&sample(), path)).unwrap();
        let mut methods = 0;
        for item in parsed.items {
            let syn::Item::Impl(item) = item else {
                continue;
            };
            for member in item.items {
                let syn::ImplItem::Fn(method) = member else {
                    continue;
                };
                let takes_self = method.sig.receiver().is_some();
                let is_inline = method.attrs.iter().any(|it| it.path().is_ident("inline"));
                methods += usize::from(takes_self);
                assert!(is_inline || !takes_self, "{path}: {}", method.sig.ident);
            }
        }
        assert!(methods > 0, "{path}");
    }
}
