//! Documentation: the document's Markdown made safe for rustdoc, and what the plan adds to it.

use std::fmt::Write as _;

use super::Planning;
use crate::{ir, rust};

/// Text that is Markdown already.
pub(super) fn plain(text: &str) -> rust::Docs {
    rust::Docs(text.lines().map(str::to_owned).collect())
}

/// A text as inline code, whatever is in it (CommonMark, 6.1 Code spans).
pub(super) fn code(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        return "the empty text".to_owned();
    }
    let longest = text
        .split(|it| it != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A text on one line, control characters and bidirectional overrides taken out.
pub(super) fn one_line(text: &str) -> String {
    let words = text
        .split(|it: char| it.is_whitespace() || it.is_control())
        .filter(|it| !it.is_empty());
    words
        .map(|word| {
            word.chars()
                .filter(|it| !is_deceptive(*it))
                .collect::<String>()
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Characters that make text look other than it is (Unicode Technical Report 36; rustc refuses them in comments).
fn is_deceptive(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

/// The document's Markdown: code blocks are text, HTML and stray brackets are shown as they are, bare addresses become links.
pub(super) fn markdown(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let line: String = line
            .chars()
            .filter(|it| !is_deceptive(*it) && (!it.is_control() || *it == '\t'))
            .collect();
        let trimmed = line.trim();
        let marker = ["```", "~~~"]
            .into_iter()
            .find(|marker| trimmed.starts_with(marker));
        match (fence, marker) {
            (None, Some(marker)) => {
                fence = Some(marker);
                // Without a language rustdoc would run it as a test.
                lines.push(format!("{marker}text"));
            }
            (Some(open), Some(marker)) if open == marker => {
                fence = None;
                lines.push(marker.to_owned());
            }
            (Some(_), _) => lines.push(line.trim_end().to_owned()),
            (None, None) => lines.push(prose(trimmed)),
        }
    }
    lines.extend(fence.map(str::to_owned));
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    lines
}

/// One line outside of code blocks. It is trimmed, since four spaces would make it a code block, that is, a test.
fn prose(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    // Code spans are left as they are.
    for (index, piece) in line.split('`').enumerate() {
        let inside = index % 2 == 1;
        if index > 0 {
            out.push('`');
        }
        if inside {
            out.push_str(piece)
        } else {
            escape(piece, &mut out)
        }
    }
    if line.matches('`').count() % 2 == 1 {
        return line
            .split('`')
            .map(|piece| {
                let mut out = String::new();
                escape(piece, &mut out);
                out
            })
            .collect::<Vec<_>>()
            .join("\\`");
    }
    out
}

fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        if let Some(length) = address(rest).filter(|_| !out.ends_with('(') && !out.ends_with('<')) {
            let _ = write!(out, "<{}>", &rest[..length]);
            rest = &rest[length..];
            continue;
        }
        if let Some(length) = link(rest) {
            out.push_str(&rest[..length]);
            rest = &rest[length..];
            continue;
        }
        match char {
            '<' | '>' | '[' | ']' => {
                out.push('\\');
                out.push(char);
            }
            _ => out.push(char),
        }
        rest = &rest[char.len_utf8()..];
    }
}

/// The length of a web address at the start.
fn address(text: &str) -> Option<usize> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let end = text
        .find(|it: char| it.is_whitespace() || "<>\"'`()[]{}|\\^*".contains(it))
        .unwrap_or(text.len());
    let length = text[..end]
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '_'])
        .len();
    (length > "https://".len()).then_some(length)
}

/// The length of `[text](https://address)` at the start; other links lead nowhere from here.
fn link(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('[')?;
    let (label, after) = inner.split_once("](")?;
    let (target, _) = after.split_once(')')?;
    let safe = !label.contains(['[', ']', '<', '>', '`'])
        && !label.is_empty()
        && (target.starts_with("https://") || target.starts_with("http://"))
        && !target.contains(|it: char| it.is_whitespace() || "<>()[]\"\\".contains(it));
    safe.then(|| 1 + label.len() + 2 + target.len() + 1)
}

pub(super) fn of_type(def: &ir::TypeDef) -> rust::Docs {
    let mut lines = def.description.as_deref().map(markdown).unwrap_or_default();
    if lines.is_empty() {
        lines.push(match &def.owner {
            ir::Owner::Component(name) => format!("The schema {}.", code(name)),
            ir::Owner::Inline(component, path) => {
                format!("{} of {}.", code(&path.join(".")), code(component))
            }
            ir::Owner::Parameter(name) => format!("A value of the parameter {}.", code(name)),
            ir::Owner::Configuration(name) => format!("{}.", code(name)),
            ir::Owner::Operation(_, path) => format!("{} of an operation.", code(&path.join("."))),
        });
    }
    rust::Docs(lines)
}

pub(super) fn of_property(property: &ir::Property) -> rust::Docs {
    let mut lines = property
        .description
        .as_deref()
        .map(markdown)
        .unwrap_or_default();
    if lines.is_empty() {
        lines.push(format!("{}.", code(&property.name)));
    }
    let mut notes = Vec::new();
    if property.deprecated {
        notes.push("Deprecated.".to_owned());
    }
    match property.access {
        ir::Access::ReadOnly => notes.push("Only in answers.".to_owned()),
        ir::Access::WriteOnly => notes.push("Only in requests.".to_owned()),
        ir::Access::ReadWrite => {}
    }
    notes.extend(
        property
            .default
            .as_ref()
            .map(|it| format!("Default: {}.", code(&it.to_string()))),
    );
    push_paragraph(&mut lines, notes.join(" "));
    rust::Docs(lines)
}

pub(super) fn of_parameter(parameter: &ir::Parameter) -> rust::Docs {
    let mut lines = parameter
        .description
        .as_deref()
        .map(markdown)
        .unwrap_or_default();
    if lines.is_empty() {
        lines.push(format!("{}.", code(&parameter.name)));
    }
    let mut notes = Vec::new();
    if parameter.deprecated {
        notes.push("Deprecated.".to_owned());
    }
    notes.extend(
        parameter
            .default
            .as_ref()
            .map(|it| format!("Default: {}.", code(&it.to_string()))),
    );
    if !parameter.facts.is_empty() {
        let facts: Vec<String> = parameter.facts.iter().map(|it| one_line(it)).collect();
        notes.push(format!("Expected: {}.", facts.join(", ")));
    }
    push_paragraph(&mut lines, notes.join(" "));
    rust::Docs(lines)
}

/// What an operation does, who may call it, what it answers, and an example.
pub(super) fn of_operation(operation: &ir::Operation, example: Vec<String>) -> rust::Docs {
    let mut lines = Vec::new();
    push_paragraph(
        &mut lines,
        operation
            .summary
            .as_deref()
            .map(one_line)
            .map(|it| markdown(&it).join(" "))
            .unwrap_or_default(),
    );
    if let Some(description) = &operation.description {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(markdown(description));
    }
    if lines.is_empty() {
        lines.push(format!(
            "Calls {}.",
            code(&format!("{} {}", operation.method, operation.path))
        ));
    }
    push_paragraph(&mut lines, facts(operation));
    let errors = error_lines(operation);
    if !errors.is_empty() {
        lines.extend([String::new(), "# Errors".to_owned(), String::new()]);
        lines.extend(errors);
    }
    lines.extend([String::new(), "# Example".to_owned(), String::new()]);
    lines.extend(example);
    rust::Docs(lines)
}

/// Method and path, version, roles, documentation.
fn facts(operation: &ir::Operation) -> String {
    let mut facts = vec![format!(
        "{}.",
        code(&format!("{} {}", operation.method, operation.path))
    )];
    facts.extend(
        operation
            .version
            .as_ref()
            .map(|it| format!("API version {}.", code(it))),
    );
    if !operation.roles.is_empty() {
        let roles: Vec<String> = operation.roles.iter().map(|it| one_line(it)).collect();
        facts.push(format!("Needs the role {}.", roles.join(" or ")));
    }
    let link = operation
        .documentation
        .as_deref()
        .filter(|it| address(it) == Some(it.len()));
    facts.extend(link.map(|it| format!("[Documentation]({it}).")));
    facts.join(" ")
}

fn error_lines(operation: &ir::Operation) -> Vec<String> {
    let errors = operation
        .responses
        .iter()
        .filter(|(status, _)| super::answers::is_error(operation, **status));
    let line = |(status, response): (&ir::Status, &ir::Response)| {
        let description = response
            .description
            .as_deref()
            .map(one_line)
            .map(|it| prose(&it))
            .unwrap_or_default();
        format!(
            "* {}: {}",
            status_text(*status),
            if description.is_empty() {
                "not described."
            } else {
                &description
            }
        )
    };
    errors.map(line).collect()
}

pub(super) fn status_text(status: ir::Status) -> String {
    match status {
        ir::Status::Code(code) => code.to_string(),
        ir::Status::Range(range) => format!("{range}XX"),
        ir::Status::Default => "any other status".to_owned(),
    }
}

pub(super) fn push_paragraph(lines: &mut Vec<String>, text: String) {
    if text.is_empty() {
        return;
    }
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(text);
}

/// What the crate is and how a program begins.
pub(super) fn crate_docs(
    planning: &Planning<'_>,
    api: &rust::Api,
    groups: &[rust::Group],
) -> rust::Docs {
    let title = if planning.api.title.is_empty() {
        planning.package.clone()
    } else {
        prose(&one_line(&planning.api.title))
    };
    let mut lines = vec![format!(
        "Client for {title}, version {}.",
        code(&planning.api.version)
    )];
    if let Some(description) = &planning.api.description {
        lines.push(String::new());
        lines.extend(markdown(description));
    }
    lines.extend([String::new(), "# Example".to_owned(), String::new()]);
    lines.extend(super::readme::first_call(planning, api, groups));
    lines.extend([
        String::new(),
        "# Features".to_owned(),
        String::new(),
        "Each tag of the API is a feature; all of them are on by default.".to_owned(),
        "A program that needs few of them compiles faster with `default-features = false`, the tags' features and `reqwest`.".to_owned(),
    ]);
    rust::Docs(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_safe_for_rustdoc() {
        let check = |text: &str, expected: &[&str]| assert_eq!(markdown(text), expected, "{text}");
        check("a <b> [c] `<d>`", &["a \\<b\\> \\[c\\] `<d>`"]);
        check(
            "see https://example.com/a_b.",
            &["see <https://example.com/a_b>."],
        );
        check(
            "see [it](https://example.com) and [that](/relative)",
            &["see [it](https://example.com) and \\[that\\](/relative)"],
        );
        check("```\nlet x;\n```", &["```text", "let x;", "```"]);
        check("    indented", &["indented"]);
        check("an `unclosed", &["an \\`unclosed"]);
        check("```js\nnever closed", &["```text", "never closed", "```"]);
        check("bidi \u{202e}evil", &["bidi evil"]);
    }

    #[test]
    fn inline_code_holds_anything() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb"), "`a b`");
    }
}
