//! Servers and the variables of their URLs (OpenAPI 3.0, Server Object and Server Variable Object).

use serde_json::Value;

use super::ledger::Kind;
use super::{Checker, members, text};
use crate::diagnostics::{Code, Diagnostic};
use crate::openapi::path::Path;
use crate::openapi::server;

impl<'r> Checker<'r> {
    /// The servers of the document, of which the first that a client can send to is used.
    pub(super) fn servers(&mut self, servers: &'r Value, path: &Path<'_>) {
        self.each(servers, path, Self::server);
        let first = servers.get(0).and_then(server::url);
        let Some(why) = first.as_deref().and_then(server::unfit) else {
            return;
        };
        let place = self.value(&path.index(0).key("url"));
        let help = match server::base_url(Some(servers)).filter(|it| server::unfit(it).is_none()) {
            Some(url) => format!("clients send to `{url}`; list it first"),
            None => "correct it, or give each client a server: `Client::builder().base_url(…)`"
                .to_owned(),
        };
        self.ledger.add(Kind::ServerUrl, || {
            Diagnostic::warning(
                Code::ServerUrl,
                format!("the URL of the first server {why}"),
            )
            .primary(place, "no client can send to it")
            .help(help)
        });
    }

    /// The servers of a path item or an operation, which stand for those of the document (OpenAPI 3.0, Path Item Object and
    /// Operation Object, `servers`).
    pub(super) fn own_servers(&mut self, servers: &'r Value, path: &Path<'_>) {
        self.each(servers, path, Self::server);
        let first = |servers: &'r Value| text(servers.get(0)?, "url");
        let root = self.root.get("servers").and_then(first);
        let Some(url) = first(servers).filter(|it| Some(*it) != root) else {
            return;
        };
        let place = self.key(path);
        self.ledger.add(Kind::OwnServers, || {
            Diagnostic::warning(
                Code::OwnServers,
                format!("operations are on a server of their own, `{url}`"),
            )
            .primary(place, "they are sent where all others are sent")
            .help("send them with a client of their own: `Client::builder().base_url(…)`")
        });
    }

    pub(super) fn server(&mut self, value: &'r Value, path: &Path<'_>) {
        let Some(url) = text(value, "url") else {
            return;
        };
        let place = self.value(&path.key("url"));
        match variables(url) {
            None => self.ledger.add(Kind::ServerBraces, || {
                Diagnostic::warning(Code::ServerUrl, "the braces in a server's URL do not match")
                    .primary(place, "taken as it is written")
                    .help("a variable stands in braces: `https://{region}.example.com`")
            }),
            Some(names) => {
                let declared = value.get("variables");
                let unknown = |it: &&str| declared.and_then(|all| all.get(it)).is_none();
                if let Some(name) = names.into_iter().find(unknown) {
                    self.ledger.add(Kind::ServerVariable, || {
                        Diagnostic::warning(
                            Code::ServerUrl,
                            format!("variable `{name}` of a server's URL is not declared"),
                        )
                        .primary(place, "stays in the URL as it is")
                        .help(format!(
                            "declare it under `variables`, with a default: `{name}: {{default: …}}`"
                        ))
                    });
                }
            }
        }
        let path = path.key("variables");
        for (name, variable) in value.get("variables").into_iter().flat_map(members) {
            self.server_variable(name, variable, &path.key(name));
        }
    }

    fn server_variable(&mut self, name: &str, variable: &'r Value, path: &Path<'_>) {
        let Some(Value::Array(values)) = variable.get("enum") else {
            return;
        };
        if values.is_empty() {
            let place = self.key(&path.key("enum"));
            return self.ledger.add(Kind::ServerEnum, || {
                Diagnostic::note(
                    Code::ServerUrl,
                    format!("variable `{name}` of a server allows no value: its `enum` is empty"),
                )
                .primary(place, "taken as if it were not there")
                .help("list the values, or take `enum` out")
            });
        }
        if let Some(default) = variable.get("default").filter(|it| !values.contains(it)) {
            let place = self.value(&path.key("default"));
            let listed = self.key(&path.key("enum"));
            self.ledger.add(Kind::ServerDefault, || {
                let shown = default
                    .as_str()
                    .map_or_else(|| default.to_string(), str::to_owned);
                Diagnostic::note(
                    Code::ServerUrl,
                    format!("`{shown}` is none of the values of variable `{name}`"),
                )
                .primary(place, "used all the same")
                .secondary(listed, "the values are listed here")
                .help("add it to `enum`, or choose another default")
            });
        }
    }
}

/// The variables in a URL; `None` if the braces do not match.
fn variables(url: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = url;
    while let Some(start) = rest.find(['{', '}']) {
        let (name, after) = rest
            .get(start..)
            .and_then(|it| it.strip_prefix('{'))?
            .split_once('}')?;
        if name.contains('{') {
            return None;
        }
        names.push(name);
        rest = after;
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::variables;

    #[test]
    fn braces_match_or_there_are_no_variables() {
        assert_eq!(variables("https://{a}.b/{c}"), Some(vec!["a", "c"]));
        assert_eq!(variables("/"), Some(vec![]));
        for url in ["https://{a", "https://a}", "https://{{a}}", "a}{b"] {
            assert_eq!(variables(url), None, "{url}");
        }
    }
}
