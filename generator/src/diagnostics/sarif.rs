//! Findings for programs that read SARIF 2.1.0 (OASIS), such as those that show them beside the lines of a change.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use super::locate::{Located, Role, Spot, locate};
use super::{Code, Diagnostics};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// What stands for something else in the path of a URI (RFC 3986). A colon would end a scheme.
const SPECIAL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b':')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The log of a run: its findings, and why it failed.
///
/// It is one JSON document, so it is complete only when the run has ended.
#[derive(Debug, Default)]
pub struct Sarif {
    rules: Vec<Code>,
    results: Vec<Value>,
    failures: Vec<Value>,
}

impl Sarif {
    /// Adds findings, in the order of the document.
    pub fn add(&mut self, diagnostics: &Diagnostics) {
        for located in &locate(diagnostics) {
            let index = self.rule_index(located.diagnostic.code());
            self.results.push(result(located, index));
        }
    }

    /// Adds why the run failed, and what to do.
    pub fn fail(&mut self, message: &str, help: Option<&str>) {
        let text = with_help(message, help);
        self.failures
            .push(json!({"level": "error", "message": {"text": text}}));
    }

    /// The log of a run that ended with `exit_code`. Columns are in characters, from 1, and the end is excluded.
    #[must_use]
    pub fn to_json(&self, exit_code: u8) -> Value {
        json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": {"driver": {
                    "name": "portolan",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": self.rules.iter().map(|code| rule(*code)).collect::<Value>(),
                }},
                "invocations": [{
                    "executionSuccessful": exit_code == 0,
                    "exitCode": exit_code,
                    "toolExecutionNotifications": self.failures,
                }],
                "columnKind": "unicodeCodePoints",
                "results": self.results,
            }],
        })
    }

    /// Where a code is among the rules, which are those that something was found of.
    fn rule_index(&mut self, code: Code) -> usize {
        let known = self.rules.iter().position(|it| *it == code);
        known.unwrap_or_else(|| {
            self.rules.push(code);
            self.rules.len() - 1
        })
    }
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.id(),
        "shortDescription": {"text": code.title()},
        "help": {"text": code.explanation(), "markdown": code.explanation()},
    })
}

fn result(located: &Located<'_>, rule_index: usize) -> Value {
    let diagnostic = located.diagnostic;
    let places = |role: Role| {
        let places = located.places.iter().filter(move |it| it.role == role);
        places.map(location).collect::<Value>()
    };
    json!({
        "ruleId": diagnostic.code().id(),
        "ruleIndex": rule_index,
        "level": diagnostic.severity().to_string(),
        "message": {"text": with_help(diagnostic.message(), diagnostic.help_texts())},
        "locations": places(Role::Primary),
        "relatedLocations": places(Role::Secondary),
    })
}

fn location(spot: &Spot<'_>) -> Value {
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": {"uri": uri(spot.source.name())},
            "region": {
                "startLine": spot.start.line,
                "startColumn": spot.start.column,
                "endLine": spot.end.line,
                "endColumn": spot.end.column,
            },
        },
    });
    if let Value::Object(members) = &mut location {
        if !spot.label.is_empty() {
            members.insert("message".to_owned(), json!({"text": spot.label}));
        }
        if let Some(pointer) = &spot.pointer {
            let name = json!([{"fullyQualifiedName": pointer.as_str()}]);
            members.insert("logicalLocations".to_owned(), name);
        }
    }
    location
}

/// A file's path as a reference that is relative to the directory of the run, unless the path is absolute.
fn uri(path: &str) -> String {
    let encoded = utf8_percent_encode(path, SPECIAL).to_string();
    match path.starts_with('/') {
        true => format!("file://{encoded}"),
        false => encoded,
    }
}

fn with_help<'t, T>(message: &str, help: impl IntoIterator<Item = &'t T>) -> String
where
    T: AsRef<str> + ?Sized + 't,
{
    let help = help.into_iter();
    let help = help.map(|it| format!("\nhelp: {}", it.as_ref()));
    std::iter::once(message.to_owned()).chain(help).collect()
}
