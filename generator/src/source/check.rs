//! What is doubtful in a text that could be read.

use super::problem::Problem;
use super::tree::{Findings, MAX_DEPTH, Stop};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::text::{Format, Source, SourceId};

/// How many duplicate keys are reported one by one.
const MOST_DUPLICATES: usize = 1000;

/// Nothing is in the text but white space, comments or `null`.
pub(super) fn empty(source: &Source, id: SourceId) -> Diagnostic {
    let message = format!("`{}` is empty", source.name());
    let place = Place::Span(id, 0..0);
    Diagnostic::error(Code::EmptyDocument, message).primary(place, "nothing is here")
}

/// Why a text is no document.
pub(super) fn refusal(
    source: &Source,
    id: SourceId,
    findings: &Findings,
    problem: &Problem,
) -> Diagnostic {
    let at = problem.at.offset(source.text());
    let place = Place::Span(id, at..at);
    match findings.stop {
        Some(Stop::Depth) => {
            let message = format!("the document is nested more than {MAX_DEPTH} levels deep");
            Diagnostic::error(Code::TooLarge, message)
                .primary(place, "the next level would begin here")
                .help("move what is deep into components, and refer to it")
        }
        Some(Stop::Size) => {
            let message = "the document is too large once its aliases are expanded";
            // Not every reader says where it was when there was no more room.
            let label = match at {
                0 => "the document as a whole",
                _ => "within this",
            };
            Diagnostic::error(Code::TooLarge, message)
                .primary(place, label)
                .help("refer to components (`$ref`) in place of aliases of aliases")
        }
        Some(Stop::Key) => Diagnostic::error(Code::Syntax, "a key is not text")
            .primary(place, "a list or a mapping stands in the place of a key")
            .help("quote a key that starts with `[` or `{`"),
        None => syntax_error(source, id, problem, place),
    }
}

fn syntax_error(source: &Source, id: SourceId, problem: &Problem, place: Place) -> Diagnostic {
    let language = if source.format() == Format::Json {
        "JSON"
    } else {
        "YAML"
    };
    let message = format!("the document is not valid {language}: {}", problem.message);
    let mut diagnostic = Diagnostic::error(Code::Syntax, message).primary(place, "noticed here");
    if let Some((label, at)) = &problem.context {
        let at = at.offset(source.text());
        diagnostic = diagnostic.secondary(Place::Span(id, at..at), label);
    }
    match advice(source, problem) {
        Some(advice) => diagnostic.help(advice),
        None => diagnostic,
    }
}

/// What to do about the most common mistakes.
fn advice(source: &Source, problem: &Problem) -> Option<&'static str> {
    let text = source.text();
    if text.trim_start().starts_with('<') {
        return Some("this looks like a web page; download the document itself");
    }
    let context = problem
        .context
        .as_ref()
        .map(|(context, _)| context.as_str())
        .unwrap_or_default();
    match (problem.message.as_str(), context) {
        ("found character that cannot start any token", _) => {
            let is_tab = text
                .get(problem.at.offset(text)..)
                .unwrap_or_default()
                .starts_with('\t');
            Some(if is_tab {
                "indent with spaces; YAML does not allow tabs"
            } else {
                "quote text that starts with this character"
            })
        }
        ("mapping values are not allowed in this context", _) => {
            Some("check the indentation, and quote text that contains `: `")
        }
        ("unknown anchor", _) | (_, "while scanning an alias" | "while scanning an anchor") => {
            Some("quote text that starts with `*` or `&`")
        }
        ("it has more than one document", _) => Some("keep one document per file"),
        _ => None,
    }
}

/// Reports keys that an object has twice, and numbers that lost digits.
pub(super) fn report(
    source: &Source,
    id: SourceId,
    findings: &Findings,
    diagnostics: &mut Diagnostics,
) {
    if findings.duplicate_keys {
        report_duplicate_keys(source, id, diagnostics);
    }
    if findings.rounded_numbers {
        report_rounded_numbers(source, id, diagnostics);
    }
}

fn report_duplicate_keys(source: &Source, id: SourceId, diagnostics: &mut Diagnostics) {
    let duplicates = source.duplicates();
    let shown = duplicates.len().min(MOST_DUPLICATES);
    for duplicate in duplicates.iter().take(shown) {
        let message = format!("the key `{}` is used twice", duplicate.key);
        let again = Place::Span(id, duplicate.again.clone());
        let first = Place::Span(id, duplicate.first.clone());
        diagnostics.report(
            Diagnostic::warning(Code::DuplicateKey, message)
                .primary(again, "this value counts")
                .secondary(first, "this value is ignored")
                .help("the keys of an object must be unique"),
        );
    }
    let message = match duplicates.len() - shown {
        // The scan for places understands some key differently; the fact counts.
        0 if shown == 0 => format!("an object of `{}` has a key twice", source.name()),
        0 => return,
        more => format!("{more} more keys are used twice"),
    };
    diagnostics.report(Diagnostic::warning(Code::DuplicateKey, message));
}

fn report_rounded_numbers(source: &Source, id: SourceId, diagnostics: &mut Diagnostics) {
    for (span, text) in source.scalars() {
        if let Some(kept) = rounded(text) {
            let message = format!("the number `{text}` has more digits than can be kept");
            diagnostics.report(
                Diagnostic::warning(Code::RoundedNumber, message)
                    .primary(Place::Span(id, span), format!("taken as {kept}"))
                    .help("write it as a string if its digits matter"),
            );
        }
    }
}

/// What an integer becomes, when that is not the same number.
fn rounded(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.len() < 19 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if text.parse::<u64>().is_ok() || text.parse::<i64>().is_ok() {
        return None;
    }
    let kept: f64 = text.parse().ok()?;
    // The exact value, or the shortest text that means it, as programs write that compute with floats.
    let spellings = [format!("{:.0}", kept.abs()), kept.abs().to_string()];
    (kept.is_finite() && !spellings.iter().any(|it| it == digits)).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_integers_that_change_are_rounded() {
        for kept in [
            "1",
            "9223372036854775807",
            "-9223372036854775808",
            "18446744073709551615",
        ] {
            assert_eq!(rounded(kept), None);
        }
        assert_eq!(rounded("18446744073709551616"), None, "a power of two");
        assert_eq!(
            rounded("-9223372036854776000"),
            None,
            "as JavaScript writes it"
        );
        assert_eq!(
            rounded("18446744073709551617"),
            Some(18_446_744_073_709_551_616.0)
        );
        assert_eq!(
            rounded("-9223372036854775809"),
            Some(-9_223_372_036_854_775_808.0)
        );
        assert_eq!(rounded("1.7976931348623157e308"), None);
        assert_eq!(rounded("'18446744073709551617'"), None);
    }
}
