//! Which version of OpenAPI a document is written in.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::text::Pointer;

/// A version, as far as documents of it differ from others in shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    Swagger2,
    V3_0,
    /// And those after it.
    V3_1,
}

/// The newest minor version of OpenAPI 3 that is known.
const NEWEST: u64 = 2;

/// The version of a document; reports one that is missing or not supported, `None` then (OpenAPI 3.0, "Versions").
pub(super) fn read(root: &Value, diagnostics: &mut Diagnostics) -> Option<Version> {
    let (key, value) = match (root.get("openapi"), root.get("swagger")) {
        (Some(value), _) if !value.is_null() => ("openapi", value),
        (_, Some(value)) if !value.is_null() => ("swagger", value),
        _ => {
            diagnostics.report(missing());
            return None;
        }
    };
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        other => other.to_string(),
    };
    let version = match numbers(&text) {
        Some((2, _)) => Version::Swagger2,
        Some((3, 0)) => Version::V3_0,
        Some((3, minor)) => {
            if minor > NEWEST {
                report_newer(&text, key, diagnostics);
            }
            Version::V3_1
        }
        _ => {
            diagnostics.report(unsupported(&text, key));
            return None;
        }
    };
    if !is_as_specified(value, key, version) {
        diagnostics.report(spelled_otherwise(&text, key, version));
    }
    Some(version)
}

/// The minor version of a document of OpenAPI 3, 0 of others.
pub(super) fn minor(root: &Value) -> u64 {
    let text = root.get("openapi").and_then(Value::as_str);
    match text.and_then(|it| numbers(it.trim())) {
        Some((3, minor)) => minor,
        _ => 0,
    }
}

/// The major and the minor version.
fn numbers(text: &str) -> Option<(u64, u64)> {
    let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
    let mut parts = text.split(['.', '-', '+']);
    let major = parts.next()?.parse().ok()?;
    let minor = parts.next().map_or(Some(0), |it| it.parse().ok())?;
    Some((major, minor))
}

fn is_as_specified(value: &Value, key: &str, version: Version) -> bool {
    let Some(text) = value.as_str() else {
        return false;
    };
    match version {
        Version::Swagger2 => key == "swagger" && text == "2.0",
        Version::V3_0 | Version::V3_1 => {
            key == "openapi" && text.starts_with("3.") && !text.ends_with('.')
        }
    }
}

fn at(key: &str) -> Place {
    Place::Value(Pointer::root().child(key).in_file())
}

fn missing() -> Diagnostic {
    Diagnostic::error(
        Code::NotOpenApi,
        "the document does not say that it is an OpenAPI document",
    )
    .primary(
        Place::Value(Pointer::root().in_file()),
        "has no member `openapi`",
    )
    .help("an OpenAPI document begins with `openapi: 3.0.3`, `info` and `paths`")
}

fn unsupported(text: &str, key: &str) -> Diagnostic {
    Diagnostic::error(
        Code::UnsupportedVersion,
        format!("version `{text}` is not supported"),
    )
    .primary(at(key), "Swagger 2.0 and OpenAPI 3.x are")
    .help("convert the document to OpenAPI 3 first")
}

fn report_newer(text: &str, key: &str, diagnostics: &mut Diagnostics) {
    diagnostics.report(
        Diagnostic::warning(
            Code::NewerVersion,
            format!("version `{text}` is newer than those known"),
        )
        .primary(at(key), format!("read as 3.{NEWEST}"))
        .help("what that version adds may be missing from the SDK"),
    );
}

fn spelled_otherwise(text: &str, key: &str, version: Version) -> Diagnostic {
    let (name, example) = match version {
        Version::Swagger2 => ("Swagger 2.0", "swagger: '2.0'"),
        Version::V3_0 => ("OpenAPI 3.0", "openapi: 3.0.3"),
        Version::V3_1 => ("OpenAPI 3.1", "openapi: 3.1.0"),
    };
    Diagnostic::warning(
        Code::LenientlyRead,
        format!("the version is not spelled as specified: `{text}`"),
    )
    .primary(at(key), format!("read as {name}"))
    .help(format!("write `{example}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_however_they_are_spelled() {
        let check = |text: &str, expected| {
            let root: Value = serde_json::from_str(text).unwrap();
            assert_eq!(read(&root, &mut Diagnostics::new()), expected, "{text}");
        };
        for text in [
            "'3.0.3'",
            "'3.0'",
            "'3'",
            "3",
            "3.0",
            "'v3.0.1'",
            "'3.0.0-rc1'",
            "' 3.0.0 '",
        ] {
            let text = format!("{{'openapi': {text}}}").replace('\'', "\"");
            check(&text, Some(Version::V3_0));
        }
        for text in ["'3.1.0'", "3.1", "'3.2.0'", "'3.9.0'"] {
            let text = format!("{{'openapi': {text}}}").replace('\'', "\"");
            check(&text, Some(Version::V3_1));
        }
        check(r#"{"swagger": "2.0"}"#, Some(Version::Swagger2));
        check(r#"{"swagger": 2}"#, Some(Version::Swagger2));
        check(r#"{"swagger": 2.0}"#, Some(Version::Swagger2));
        check(r#"{"swagger": "3.0.0"}"#, Some(Version::V3_0));
        for text in [
            r#"{"swagger": "1.2"}"#,
            r#"{"openapi": "4.0.0"}"#,
            r#"{"openapi": "x"}"#,
            r#"{"openapi": null}"#,
        ] {
            check(text, None);
        }
    }
}
