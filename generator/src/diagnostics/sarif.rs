//! Findings for code scanners (SARIF 2.1.0, an OASIS standard).

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::locate::{Located, Role, Spot, locate};
use super::{Code, Diagnostics};

/// What a path in a URI is made of without being encoded (RFC 3986, section 3.3).
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

impl Diagnostics {
    /// The findings in the order of the document, as one SARIF log with one run.
    ///
    /// `ruleId` is the code. What is said at the place follows the message; other places are `relatedLocations`; the advice ends the
    /// message, since scanners show nothing else of a result. Columns count characters, and the JSON Pointer is a logical location.
    #[must_use]
    pub fn to_sarif(&self) -> String {
        let located = locate(self);
        let mut rules: BTreeMap<Code, usize> = BTreeMap::new();
        for it in &located {
            rules.insert(it.diagnostic.code(), 0);
        }
        for (index, position) in rules.values_mut().enumerate() {
            *position = index;
        }
        let results = located.iter().map(|it| result(it, &rules));
        let results: Vec<Value> = results.collect();
        let driver = json!({
            "name": "portolan",
            "version": env!("CARGO_PKG_VERSION"),
            "rules": rules.keys().map(|code| rule(*code)).collect::<Vec<_>>(),
        });
        let log = json!({
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": driver },
                "columnKind": "unicodeCodePoints",
                "results": results,
            }],
        });
        format!("{log}\n")
    }
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.id(),
        "shortDescription": { "text": code.title() },
        "help": { "text": code.explanation() },
    })
}

fn result(located: &Located<'_>, rules: &BTreeMap<Code, usize>) -> Value {
    let diagnostic = located.diagnostic;
    let of_role = |role| located.places.iter().filter(move |it| it.role == role);
    let primary: Vec<Value> = of_role(Role::Primary).map(location).collect();
    let related = of_role(Role::Secondary).enumerate().map(|(index, spot)| {
        let mut related = location(spot);
        if let Some(members) = related.as_object_mut() {
            members.insert("id".to_owned(), (index + 1).into());
        }
        related
    });
    json!({
        "ruleId": diagnostic.code().id(),
        "ruleIndex": rules.get(&diagnostic.code()),
        "level": diagnostic.severity().to_string(),
        "message": { "text": message(located) },
        "locations": primary,
        "relatedLocations": related.collect::<Vec<_>>(),
    })
}

/// `operation id "a" is used twice: used again here. Help: …`
fn message(located: &Located<'_>) -> String {
    let mut text = located.diagnostic.message().to_owned();
    let primary = located.places.iter().find(|it| it.role == Role::Primary);
    if let Some(spot) = primary.filter(|it| !it.label.is_empty()) {
        text += &format!(": {}", spot.label);
    }
    for help in located.diagnostic.help_texts() {
        text += &format!("\nhelp: {help}");
    }
    text
}

fn location(spot: &Spot<'_>) -> Value {
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(spot.source.name()) },
            "region": {
                "startLine": spot.start.line,
                "startColumn": spot.start.column,
                "endLine": spot.end.line,
                "endColumn": spot.end.column,
            },
        },
    });
    let Some(members) = location.as_object_mut() else {
        return location;
    };
    if !spot.label.is_empty() {
        members.insert("message".to_owned(), json!({ "text": spot.label }));
    }
    if let Some(pointer) = &spot.pointer {
        let name = json!([{ "fullyQualifiedName": pointer.as_str() }]);
        members.insert("logicalLocations".to_owned(), name);
    }
    location
}

/// The URI of a file as it was named: relative, or of the machine.
fn uri(name: &str) -> String {
    let path = name.replace('\\', "/");
    let encoded = utf8_percent_encode(&path, PATH).to_string();
    match path.starts_with('/') {
        true => format!("file://{encoded}"),
        false => encoded,
    }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn files_have_uris() {
        assert_eq!(uri("spec/a b.yaml"), "spec/a%20b.yaml");
        assert_eq!(uri("..\\ü.yaml"), "../%C3%BC.yaml");
        assert_eq!(uri("/tmp/a#b.yaml"), "file:///tmp/a%23b.yaml");
    }
}
