//! Findings for machines.

use serde_json::{Map, Value};

use super::Diagnostics;
use super::locate::{Located, Role, Spot, locate};

impl Diagnostics {
    /// The findings in the order of the document, one JSON object a line:
    /// `type` (always `diagnostic`), `severity`, `code`, `message`, `help` (a list) and `places` (the primary one first).
    /// A place has `file`, `line`, `column`, `end_line`, `end_column` (from 1, in characters, the end excluded), `label`,
    /// `role` (`primary` or `secondary`) and, when it is a part of the document, `pointer` (RFC 6901).
    #[must_use]
    pub fn to_json_lines(&self) -> String {
        locate(self)
            .iter()
            .map(|located| format!("{}\n", message(located)))
            .collect()
    }
}

fn message(located: &Located<'_>) -> Value {
    let diagnostic = located.diagnostic;
    object([
        ("type", "diagnostic".into()),
        ("severity", diagnostic.severity().to_string().into()),
        ("code", diagnostic.code().id().into()),
        ("message", diagnostic.message().into()),
        ("help", diagnostic.help_texts().into()),
        ("places", located.places.iter().map(place).collect()),
    ])
}

fn place(spot: &Spot<'_>) -> Value {
    let role = match spot.role {
        Role::Primary => "primary",
        Role::Secondary => "secondary",
    };
    let mut place = object([
        ("file", spot.source.name().into()),
        ("line", spot.start.line.into()),
        ("column", spot.start.column.into()),
        ("end_line", spot.end.line.into()),
        ("end_column", spot.end.column.into()),
        ("label", spot.label.into()),
        ("role", role.into()),
    ]);
    if let (Some(pointer), Value::Object(members)) = (&spot.pointer, &mut place) {
        members.insert("pointer".to_owned(), pointer.as_str().into());
    }
    place
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Object(
        members
            .map(|(key, value)| (key.to_owned(), value))
            .into_iter()
            .collect::<Map<_, _>>(),
    )
}
