//! Reads YAML with `serde_yaml`.

use serde::de::DeserializeSeed;
use serde_json::Value;

use super::guard;
use super::problem::{Problem, Spot};
use super::tree::{Findings, MergeKeys, Stop, Tree};

/// Reads the text as one YAML document.
pub(super) fn read(text: &str) -> (Findings, Result<Value, Problem>) {
    let mut findings = Findings::new(text.len(), MergeKeys::Apply);
    if let Err(refusal) = guard::check(text) {
        findings.stop = refusal.stop;
        return (findings, Err(refusal.problem));
    }
    let deserializer = serde_yaml::Deserializer::from_str(text);
    let value = Tree::new(&mut findings).deserialize(deserializer);
    let value = value.map_err(|error| problem(&error, text));
    if value
        .as_ref()
        .is_err_and(|problem| problem.message == "repetition limit exceeded")
    {
        findings.stop.get_or_insert(Stop::Size);
    }
    (findings, value)
}

/// What `serde_yaml` says, taken apart: `did not find expected key at line 5 column 3, while parsing a block mapping at line 2 column 1`.
fn problem(error: &serde_yaml::Error, document: &str) -> Problem {
    let text = error.to_string();
    if text.contains("more than one document") {
        return Problem::new(
            "it has more than one document",
            Spot::Offset(second_document(document)),
        );
    }
    let (message, context) = match text.split_once(", while ") {
        Some((message, context)) => (message, Some(context)),
        None => (text.as_str(), None),
    };
    let (message, at) = place(message);
    let at = at.or_else(|| {
        let location = error.location()?;
        Some(Spot::LineColumn(
            location.line().saturating_sub(1),
            location.column().saturating_sub(1),
        ))
    });
    let at = at.unwrap_or(Spot::Offset(0));
    let context = context
        .map(place)
        .and_then(|(what, at)| Some((format!("while {what}"), at?)));
    Problem {
        message: message.to_owned(),
        at,
        context,
    }
}

/// Where the line `---` is that starts a second document (YAML 1.2, section 9.1.2).
fn second_document(text: &str) -> usize {
    let mut offset = 0;
    let mut in_document = false;
    for line in text.split_inclusive('\n') {
        let is_marker = line
            .strip_prefix("---")
            .is_some_and(|rest| rest.trim_start() != rest || rest.is_empty());
        if is_marker && in_document {
            return offset;
        }
        in_document |= !line.trim().is_empty() && !line.starts_with(['#', '%']);
        offset += line.len();
    }
    offset
}

/// Splits ` at line 5 column 3` or ` at position 17` off a message.
fn place(message: &str) -> (&str, Option<Spot>) {
    if let Some((what, rest)) = message.rsplit_once(" at line ")
        && let Some((line, column)) = rest.split_once(" column ")
        && let (Ok(line), Ok(column)) = (line.parse::<usize>(), column.parse::<usize>())
    {
        return (
            what,
            Some(Spot::LineColumn(
                line.saturating_sub(1),
                column.saturating_sub(1),
            )),
        );
    }
    if let Some((what, offset)) = message.rsplit_once(" at position ")
        && let Ok(offset) = offset.parse()
    {
        return (what, Some(Spot::Offset(offset)));
    }
    (message, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, message: &str, at: Spot, context: Option<(&str, Spot)>) {
        let context = context.map(|(what, at)| (what.to_owned(), at));
        let expected = Problem {
            message: message.to_owned(),
            at,
            context,
        };
        assert_eq!(read(text).1, Err(expected), "{text}");
    }

    #[test]
    fn problems_have_places() {
        check(
            "a:\n  b:\n    - c\n   d: e\n",
            "did not find expected key",
            Spot::LineColumn(3, 3),
            Some(("while parsing a block mapping", Spot::LineColumn(1, 2))),
        );
        check(
            "a\u{1}",
            "control characters are not allowed",
            Spot::Offset(1),
            None,
        );
        check(
            "# a\n---\nb: c\n---\n",
            "it has more than one document",
            Spot::Offset(13),
            None,
        );
        check("a: *b", "unknown anchor", Spot::LineColumn(0, 3), None);
    }
}
