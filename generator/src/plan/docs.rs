//! Documentation of items: what the document says, and what the plan adds to it.

use super::Planning;
use super::markdown::{address, prose};
pub(super) use super::markdown::{code, markdown, one_line};
use crate::{ir, rust};

/// How many of the values of a property its docs list.
const MOST_VALUES: usize = 20;

/// Text that is Markdown already.
pub(super) fn plain(text: &str) -> rust::Docs {
    rust::Docs(text.lines().map(str::to_owned).collect())
}

pub(super) fn of_type(api: &ir::Api, def: &ir::TypeDef) -> rust::Docs {
    let mut lines = def.description.as_deref().map(markdown).unwrap_or_default();
    if lines.is_empty() {
        lines.push(match &def.owner {
            ir::Owner::Component(name) => format!("The schema {}.", code(name)),
            ir::Owner::Inline(component, path) => {
                format!("{} of {}.", code(&path.join(".")), code(component))
            }
            ir::Owner::Parameter(name) => format!("A value of the parameter {}.", code(name)),
            ir::Owner::Configuration(name) => format!("{}.", code(name)),
            ir::Owner::Operation(index, path) => {
                let operation = code(&api.operations[*index].id);
                format!("{} of the operation {operation}.", code(&path.join(".")))
            }
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
    notes.extend(values(property));
    let keys = property.keys.as_deref().map(one_line);
    notes.extend(keys.map(|it| format!("By {}.", prose(&it))));
    push_paragraph(&mut lines, notes.join(" "));
    rust::Docs(lines)
}

/// The values that are listed for a property whose type does not list them.
fn values(property: &ir::Property) -> Option<String> {
    if property.values.len() > 1
        && property
            .values
            .iter()
            .all(|it| it == "true" || it == "false")
    {
        return None;
    }
    let shown: Vec<String> = property
        .values
        .iter()
        .take(MOST_VALUES)
        .map(|it| code(it))
        .collect();
    let more = if property.values.len() > shown.len() {
        ", …"
    } else {
        ""
    };
    (!shown.is_empty()).then(|| format!("Known values: {}{more}.", shown.join(", ")))
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
        let facts = parameter.facts.iter().map(|it| prose(&one_line(it)));
        let facts: Vec<String> = facts.collect();
        notes.push(format!("Expected: {}.", facts.join(", ")));
    }
    if parameter.location == ir::Location::QueryString {
        notes.push("It is the whole query.".to_owned());
    }
    if parameter.style == ir::Style::Cookie {
        notes.push("Sent as it is: escape what a cookie cannot hold.".to_owned());
    }
    push_paragraph(&mut lines, notes.join(" "));
    rust::Docs(lines)
}

/// What an operation does, who may call it, what it answers, and an example.
pub(super) fn of_operation(
    operation: &ir::Operation,
    answer: Vec<String>,
    example: Vec<String>,
) -> rust::Docs {
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
    let facts = facts(operation);
    let stage = stage(operation);
    if lines.is_empty() {
        lines.push(format!("Calls {facts}"));
    } else {
        push_paragraph(&mut lines, facts);
    }
    push_paragraph(&mut lines, stage);
    let changes = change_lines(operation);
    if !changes.is_empty() {
        lines.extend([String::new(), "# Changes".to_owned(), String::new()]);
        lines.extend(changes);
    }
    if !answer.is_empty() {
        lines.extend([String::new(), "# Answer".to_owned(), String::new()]);
        lines.extend(answer);
    }
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
        let roles = operation.roles.iter().map(|it| prose(&one_line(it)));
        let roles: Vec<String> = roles.collect();
        facts.push(format!("Needs the role {}.", roles.join(" or ")));
    }
    let link = operation
        .documentation
        .as_deref()
        .filter(|it| address(it) == Some(it.len()));
    facts.extend(link.map(|it| format!("[Documentation]({it}).")));
    facts.join(" ")
}

/// Where the version is in its life, if it is not simply there.
fn stage(operation: &ir::Operation) -> String {
    let mut stage = Vec::new();
    if let Some(preview) = &operation.preview {
        let name = preview.name.as_deref().map(one_line);
        let of = name.map_or(String::new(), |it| format!(" of {}", code(&it)));
        stage.push(match preview.audience {
            ir::Audience::Everyone => {
                format!("A public preview{of}: it may change, or end, at short notice.")
            }
            ir::Audience::Some => format!(
                "A private preview{of}: it answers only those it was opened to, and may change, or end, at short notice."
            ),
            ir::Audience::Unsaid => {
                "Not a stable version: it may change, or end, at short notice.".to_owned()
            }
        });
    }
    let sunset = operation.sunset.as_deref().map(one_line);
    stage.extend(sunset.map(|it| format!("This version ends on {}.", prose(&it))));
    stage.join(" ")
}

/// What changed and when.
fn change_lines(operation: &ir::Operation) -> Vec<String> {
    let line = |(date, text): &(String, String)| {
        format!("* {}: {}", prose(&one_line(date)), prose(&one_line(text)))
    };
    operation.changes.iter().map(line).collect()
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

/// What the API is called.
pub(super) fn title(planning: &Planning<'_>) -> String {
    if planning.api.title.is_empty() {
        planning.package.clone()
    } else {
        prose(&one_line(&planning.api.title))
    }
}

/// What the crate is and how a program begins.
pub(super) fn crate_docs(
    planning: &Planning<'_>,
    api: &rust::Api,
    groups: &[rust::Group],
) -> rust::Docs {
    let mut lines = vec![format!(
        "Client for {}, version {}.",
        title(planning),
        code(&planning.api.version)
    )];
    if let Some(description) = &planning.api.description {
        lines.push(String::new());
        lines.extend(markdown(description));
    }
    lines.extend([String::new(), "# Example".to_owned(), String::new()]);
    lines.extend(super::readme::first_call(planning, api, groups));
    if !groups.is_empty() {
        lines.extend([
            String::new(),
            "# Features".to_owned(),
            String::new(),
            "Each tag of the API is a feature; all of them are on by default.".to_owned(),
            "A program that needs few of them compiles faster with `default-features = false`, the tags' features and `reqwest`.".to_owned(),
        ]);
    }
    rust::Docs(lines)
}
