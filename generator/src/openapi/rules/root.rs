//! What stands at the root of a document.

use serde_json::Value;

use super::ledger::Kind;
use super::{Checker, text};
use crate::diagnostics::{Code, Diagnostic};
use crate::openapi::path::Path;
use crate::openapi::version::Version;

impl<'r> Checker<'r> {
    pub(super) fn root_members(&mut self, path: &Path<'_>) {
        if let Some(info) = self.root.get("info") {
            self.info(info, &path.key("info"));
        }
        if let Some(servers) = self.root.get("servers") {
            self.servers(servers, &path.key("servers"));
        }
        if self.version == Version::V3_0 && self.root.get("webhooks").is_some_and(Value::is_object)
        {
            self.of_other_version("webhooks", &path.key("webhooks"));
        }
    }

    fn info(&mut self, info: &'r Value, path: &Path<'_>) {
        for key in ["title", "version"] {
            if text(info, key).is_some_and(|it| it.trim().is_empty()) {
                let place = self.key(&path.key(key));
                self.ledger.add(Kind::EmptyInfo, || {
                    Diagnostic::note(Code::MissingMember, format!("`{key}` of `info` is empty"))
                        .primary(place, "the SDK is described without it")
                        .help("say what the API is called, and which version of it this is")
                });
            }
        }
        let Some(license) = info
            .get("license")
            .filter(|it| it.get("identifier").is_some())
        else {
            return;
        };
        let path = path.key("license");
        let place = self.key(&path.key("identifier"));
        if self.version != Version::V3_1 {
            self.ledger.add(Kind::License, || {
                Diagnostic::note(
                    Code::MeaninglessMember,
                    "`identifier` of a license is not known before OpenAPI 3.1",
                )
                .primary(place, "ignored")
                .help("give the license's `url`, or write the document in OpenAPI 3.1")
            });
        } else if license.get("url").is_some() {
            let other = self.key(&path.key("url"));
            self.exclusive(Kind::License, ["identifier", "url"], [place, other]);
        }
    }

    /// A part that another version than the document's has.
    pub(super) fn of_other_version(&mut self, key: &str, path: &Path<'_>) {
        let (own, other) = match self.version {
            Version::Swagger2 => ("Swagger 2.0", "OpenAPI 3"),
            Version::V3_0 => ("OpenAPI 3.0", "OpenAPI 3.1"),
            Version::V3_1 => ("OpenAPI 3.1", "OpenAPI 3.0"),
        };
        let place = self.key(path);
        self.ledger.add(Kind::OtherVersion, || {
            Diagnostic::note(
                Code::LenientlyRead,
                format!("`{key}` is not written as {own} has it"),
            )
            .primary(place, format!("read as in {other}"))
            .help("declare the version of OpenAPI that the document is written in")
        });
    }
}
