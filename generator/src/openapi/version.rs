//! Which version of OpenAPI a document is written in.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::source::Pointer;

/// Reports a version that is missing or not supported; `None` then (OpenAPI 3.0, "Versions").
pub(super) fn check(root: &Value, diagnostics: &mut Diagnostics) -> Option<()> {
    let at = |key| Place::Value(Pointer::root().child(key));
    let diagnostic = match (root.get("openapi"), root.get("swagger")) {
        (Some(Value::String(version)), _) if version == "3.0" || version.starts_with("3.0.") => {
            return Some(());
        }
        (Some(Value::String(version)), _) => Diagnostic::error(
            Code::UnsupportedVersion,
            format!("OpenAPI version `{version}` is not supported"),
        )
        .primary(at("openapi"), "versions 3.0.x are"),
        (Some(other), _) => Diagnostic::error(
            Code::UnsupportedVersion,
            format!("the version is not a text but `{other}`"),
        )
        .primary(at("openapi"), "write it in quotes")
        .help("for example `openapi: \"3.0.3\"`"),
        (None, Some(version)) => {
            let version = version
                .as_str()
                .map_or_else(|| version.to_string(), str::to_owned);
            Diagnostic::error(
                Code::UnsupportedVersion,
                format!("Swagger version `{version}` is not supported"),
            )
            .primary(at("swagger"), "versions 3.0.x of OpenAPI are")
            .help("convert the document to OpenAPI 3.0 first")
        }
        (None, None) => Diagnostic::error(
            Code::NotOpenApi,
            "the document does not say that it is an OpenAPI document",
        )
        .primary(Place::Value(Pointer::root()), "has no member `openapi`")
        .help("an OpenAPI document begins with `openapi: 3.0.3`, `info` and `paths`"),
    };
    diagnostics.report(diagnostic);
    None
}
