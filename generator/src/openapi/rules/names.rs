//! Names: of components, of operations, of authentication schemes.

use std::collections::HashMap;

use serde_json::Value;

use super::ledger::Kind;
use super::{Checker, members, text};
use crate::diagnostics::{Code, Diagnostic};
use crate::openapi::adapt::METHODS;
use crate::openapi::path::Path;
use crate::text::Pointer;

/// The HTTP authentication schemes that are registered (RFC 9110, section 16.4.1), and one that is widely used.
const HTTP_SCHEMES: [&str; 15] = [
    "basic",
    "bearer",
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hoba",
    "mutual",
    "negotiate",
    "oauth",
    "privatetoken",
    "scram-sha-1",
    "scram-sha-256",
    "vapid",
    "ntlm",
];

/// Where an operation id is used first. For lookup only, never iterated.
type Ids<'r> = HashMap<&'r str, Pointer>;

impl<'r> Checker<'r> {
    /// The names of components of a kind (OpenAPI 3.0, Components Object): `^[a-zA-Z0-9\.\-_]+$`
    pub(super) fn component_names(&mut self, kind: &str, value: &'r Value, path: &Path<'_>) {
        if kind.starts_with("x-") {
            return;
        }
        for (name, _) in members(value) {
            let is_fit = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
            if !name.is_empty() && name.bytes().all(is_fit) {
                continue;
            }
            let path = path.key(name);
            // What was moved here by a reference has a name of ours.
            if self.origins.moved(&path.pointer()) {
                continue;
            }
            let place = self.key(&path);
            self.ledger.add(Kind::ComponentName, || {
                Diagnostic::note(
                    Code::ComponentName,
                    format!("`{name}` has characters that the name of a component cannot have"),
                )
                .primary(place, "read all the same")
                .help("use letters, digits, `.`, `-` and `_`")
            });
        }
    }

    /// Ids of operations that the API calls, which no other operation may have (OpenAPI 3.1, Operation Object).
    ///
    /// Those among `paths` are compared where they are named.
    pub(super) fn operation_ids(&mut self, path: &Path<'_>) {
        let mut ids = Ids::new();
        for (part, caller) in [("paths", Caller::Client), ("webhooks", Caller::Server)] {
            let path = path.key(part);
            for (key, item) in self.root.get(part).into_iter().flat_map(members) {
                let path = path.key(key);
                self.ids_of_item(item, &path, caller, &mut ids);
            }
        }
    }

    fn ids_of_item(&mut self, item: &'r Value, path: &Path<'_>, caller: Caller, ids: &mut Ids<'r>) {
        for (method, operation) in members(item).filter(|it| METHODS.contains(&it.0.as_str())) {
            let path = path.key(method);
            if let Some(id) = text(operation, "operationId").filter(|it| !it.trim().is_empty()) {
                let path = path.key("operationId");
                self.operation_id(id, &path, caller, ids);
            }
            let path = path.key("callbacks");
            for (name, callback) in operation.get("callbacks").into_iter().flat_map(members) {
                let path = path.key(name);
                for (url, item) in members(callback) {
                    self.ids_of_item(item, &path.key(url), Caller::Server, ids);
                }
            }
        }
    }

    fn operation_id(&mut self, id: &'r str, path: &Path<'_>, caller: Caller, ids: &mut Ids<'r>) {
        let place = self.file_place(path);
        match (ids.get(id), caller) {
            (None, _) => drop(ids.insert(id, place)),
            (Some(_), Caller::Client) => {}
            (Some(first), Caller::Server) => {
                let first = first.clone();
                self.ledger.add(Kind::OperationId, || {
                    Diagnostic::note(
                        Code::DuplicateOperationId,
                        format!("operation id `{id}` is used twice"),
                    )
                    .primary(
                        place,
                        "used again here, by an operation that the server calls",
                    )
                    .secondary(first, "first used here")
                    .help("operation ids must be unique within a document")
                });
            }
        }
    }

    /// Any scheme can be sent; one that nobody has registered is likely to be a slip.
    pub(super) fn security_scheme(&mut self, value: &'r Value, path: &Path<'_>) {
        let Some(scheme) = text(value, "scheme").filter(|_| text(value, "type") == Some("http"))
        else {
            return;
        };
        let known = scheme.trim().to_ascii_lowercase();
        if HTTP_SCHEMES.contains(&known.as_str()) || known.is_empty() {
            return;
        }
        let place = self.value(&path.key("scheme"));
        self.ledger.add(Kind::HttpScheme, || {
            Diagnostic::note(
                Code::UnsupportedSecurityScheme,
                format!("`{scheme}` is no HTTP authentication scheme that is known"),
            )
            .primary(place, "sent in `Authorization` as it is, before the credentials")
            .help("see IANA's list of HTTP authentication schemes; for a key of your own use `type: apiKey`")
        });
    }
}

/// Who calls an operation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Caller {
    Client,
    Server,
}
