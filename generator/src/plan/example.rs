//! Examples of calls, which compile as documentation tests.

use super::Planning;
use super::names::OperationNames;
use super::operations::place;
use crate::{ir, rust};

/// A call with values where the document gives enough to make them up, and with variables where it does not.
pub(super) fn lines(
    planning: &Planning<'_>,
    names: &OperationNames,
    operation: &ir::Operation,
    parameters: &[rust::Parameter],
    deprecation: Option<&rust::Deprecation>,
) -> Vec<String> {
    let library = planning.library();
    let required = parameters.iter().filter(|it| it.is_asked());
    let mut variables = vec![format!("client: {library}::Client")];
    let mut arguments = Vec::new();
    for parameter in required {
        match sample(planning, operation, parameter) {
            Some(sample) => arguments.push(sample),
            None => {
                variables.push(format!(
                    "{}: {}",
                    parameter.ident,
                    parameter.ty.spell(&mut Outside { library: &library })
                ));
                arguments.push(parameter.ident.to_string());
            }
        }
    }
    let group = planning.names.group(names.group);
    let mut lines = vec!["```no_run".to_owned()];
    if deprecation.is_some() {
        lines.push("# #![allow(deprecated)]".to_owned());
    }
    lines.push(format!(
        "# async fn example({}) -> Result<(), Box<dyn std::error::Error>> {{",
        variables.join(", ")
    ));
    lines.push("client".to_owned());
    lines.push(format!("    .{}", group.accessors()));
    lines.push(format!("    .{}({})", names.method, arguments.join(", ")));
    lines.push("    .await?;".to_owned());
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
    lines
}

/// The call of an operation on one line, if the document gives enough to make up all that it needs.
pub(super) fn call(
    planning: &Planning<'_>,
    group: &rust::Group,
    operation: &rust::Operation,
) -> Option<String> {
    let described = planning.api.operations.iter();
    let described = described
        .into_iter()
        .find(|it| it.id == operation.meta.id)?;
    let required = operation.parameters.iter();
    let required = required.filter(|it| it.is_asked());
    let arguments: Option<Vec<String>> =
        required.map(|it| sample(planning, described, it)).collect();
    let arguments = arguments?.join(", ");
    Some(format!(
        "client.{}().{}({arguments})",
        group.module, operation.method
    ))
}

/// The document's example, or a value that its pattern or type allows; `None` if a reader has to bring one.
fn sample(
    planning: &Planning<'_>,
    operation: &ir::Operation,
    parameter: &rust::Parameter,
) -> Option<String> {
    let described = operation
        .parameters
        .iter()
        .find(|it| it.name == parameter.wire && place(it.location) == parameter.place)?;
    match &parameter.ty {
        rust::Type::Bool => Some("true".to_owned()),
        rust::Type::I32 | rust::Type::I64 => Some(number(described).to_string()),
        rust::Type::U32 | rust::Type::U64 => Some(number(described).max(0).to_string()),
        rust::Type::String => Some(format!("{:?}", text(described))),
        rust::Type::Named(_) => match &described.ty {
            ir::Type::Named(id) => match &planning.api.types[*id].kind {
                ir::Kind::Identifier(it) => Some(identifier(it, described)),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

/// A number that any type of integers takes.
fn number(described: &ir::Parameter) -> i32 {
    let example = described.example.as_ref().and_then(ir::Value::as_i64);
    example.and_then(|it| it.try_into().ok()).unwrap_or(1)
}

fn text(described: &ir::Parameter) -> String {
    example_text(described).map_or_else(|| placeholder(&described.name), str::to_owned)
}

/// An example that fits into a line.
fn example_text(described: &ir::Parameter) -> Option<&str> {
    let text = described.example.as_ref()?.as_str()?;
    let is_short = !text.is_empty() && text.chars().count() <= 64;
    (is_short && !text.contains(char::is_control)).then_some(text)
}

fn identifier(it: &ir::Identifier, described: &ir::Parameter) -> String {
    let Some(pattern) = it.pattern.as_deref().and_then(super::pattern::simple) else {
        return format!("{:?}", text(described));
    };
    let example = example_text(described).filter(|it| fits(it, &pattern));
    let text = example.map_or_else(|| matching(&pattern), str::to_owned);
    format!("{text:?}.parse()?")
}

/// Whether a pattern allows a text for certain: each piece takes as many characters as it can.
fn fits(text: &str, pattern: &rust::Pattern) -> bool {
    let mut rest = text;
    for range in &pattern.0 {
        let allowed = expand(&range.characters);
        let maximum = usize::try_from(range.maximum).unwrap_or(usize::MAX);
        let taken = rest
            .chars()
            .take_while(|it| allowed.contains(it))
            .take(maximum);
        let (count, length) = taken.fold((0_u32, 0), |(count, length), it| {
            (count.saturating_add(1), length + it.len_utf8())
        });
        if count < range.minimum {
            return false;
        }
        rest = &rest[length..];
    }
    rest.is_empty()
}

/// A text that a pattern allows: characters of each class in turn, as few as it demands.
fn matching(pattern: &rust::Pattern) -> String {
    let mut text = String::new();
    for range in &pattern.0 {
        let characters: Vec<char> = expand(&range.characters);
        // Longer than this nobody reads an example.
        let count = usize::try_from(range.minimum.clamp(1.min(range.maximum), 64)).unwrap_or(1);
        // 7 steps through hexadecimal digits look like an id, and not like a count.
        text.extend(
            (0..count)
                .filter_map(|index| characters.get((index * 7 + 3) % characters.len().max(1))),
        );
    }
    text
}

/// The characters of `a-f0-9`.
fn expand(characters: &str) -> Vec<char> {
    let chars: Vec<char> = characters.chars().collect();
    let mut expanded = Vec::new();
    let mut index = 0;
    while let Some(&first) = chars.get(index) {
        match (chars.get(index + 1), chars.get(index + 2)) {
            (Some('-'), Some(&last)) => {
                expanded.extend(first..=last);
                index += 3;
            }
            _ => {
                expanded.push(first);
                index += 1;
            }
        }
    }
    expanded
}

fn placeholder(name: &str) -> String {
    crate::name::Words::of(name).snake().replace('_', "-")
}

/// Whoever reads the docs names what is in the library by its name.
struct Outside<'a> {
    library: &'a str,
}

impl rust::Names for Outside<'_> {
    fn generated(&mut self, path: &rust::TypePath) -> String {
        let library = self.library;
        match path {
            rust::TypePath::Model(ident) => format!("{library}::models::{ident}"),
            rust::TypePath::Group(module, ident) => format!("{library}::{module}::{ident}"),
        }
    }

    /// Most are at the root, too.
    fn json(&mut self, name: &str) -> String {
        let module = match name {
            "Base64" | "Number" => "::runtime::json",
            _ => "",
        };
        format!("{}{module}::{name}", self.library)
    }

    fn map(&mut self) -> String {
        "std::collections::BTreeMap".to_owned()
    }
}
