//! The tables of TOML, by `toml`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Builder;

/// Walks the tables of a text; nothing when it is no TOML.
pub(super) fn scan(text: &str, builder: &mut Builder) {
    if let Ok(root) = DeTable::parse(text) {
        table(root.get_ref(), root.span().start, root.span().end, builder);
    }
}

fn table(members: &DeTable<'_>, start: usize, end: usize, builder: &mut Builder) {
    builder.open_object(start, 0);
    for (key, member) in members {
        builder.key(key.get_ref(), key.span());
        value(member, builder);
    }
    builder.close(end);
}

fn value(it: &Spanned<DeValue<'_>>, builder: &mut Builder) {
    let span = it.span();
    match it.get_ref() {
        DeValue::Table(members) => table(members, span.start, span.end, builder),
        DeValue::Array(items) => {
            builder.open_array(span.start, 0);
            items.iter().for_each(|item| value(item, builder));
            builder.close(span.end);
        }
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => {
            builder.scalar("", span, 0);
        }
    }
}
