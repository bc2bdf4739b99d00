//! What a schema says of a value besides its type, in words.

// How bounds are said.
const LEAST: &str = "at least";
const MORE: &str = "more than";
const MOST: &str = "at most";
const LESS: &str = "less than";

/// Bounds of a value in words, for the docs.
pub(super) fn facts(schema: &openapiv3::Schema) -> Vec<String> {
    let mut facts = Vec::new();
    if let openapiv3::SchemaKind::Type(ty) = &schema.schema_kind {
        match ty {
            openapiv3::Type::Integer(it) => {
                let least = if it.exclusive_minimum { MORE } else { LEAST };
                let most = if it.exclusive_maximum { LESS } else { MOST };
                facts.extend(it.minimum.map(|it| format!("{least} {it}")));
                facts.extend(it.maximum.map(|it| format!("{most} {it}")));
            }
            openapiv3::Type::Number(it) => {
                let least = if it.exclusive_minimum { MORE } else { LEAST };
                let most = if it.exclusive_maximum { LESS } else { MOST };
                facts.extend(it.minimum.map(|it| format!("{least} {it}")));
                facts.extend(it.maximum.map(|it| format!("{most} {it}")));
            }
            openapiv3::Type::String(it) => {
                facts.extend(it.min_length.map(|it| count(LEAST, it, "character")));
                facts.extend(it.max_length.map(|it| count(MOST, it, "character")));
                facts.extend(
                    it.pattern
                        .as_ref()
                        .map(|it| format!("pattern {}", quoted(it))),
                );
            }
            openapiv3::Type::Array(it) => {
                facts.extend(it.min_items.map(|it| count(LEAST, it, "item")));
                facts.extend(it.max_items.map(|it| count(MOST, it, "item")));
            }
            openapiv3::Type::Object(_) | openapiv3::Type::Boolean(_) => {}
        }
    }
    facts
}

/// `at least 3 items`
fn count(bound: &str, number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{bound} {number} {what}{plural}")
}

/// A text as Markdown's inline code (CommonMark, 6.1).
fn quoted(text: &str) -> String {
    if text.contains('`') {
        format!("`` {text} ``")
    } else {
        format!("`{text}`")
    }
}
