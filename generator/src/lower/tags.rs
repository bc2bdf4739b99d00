//! Objects that a text of one of their properties makes what they are: nobody has to give it.

use indexmap::IndexMap;

use super::same::named;
use crate::ir;

/// Notes the text that stands for an object in all unions that tell it by the same property, if it is one text.
pub(super) fn note_tags(types: &mut ir::Types) {
    let mut found: IndexMap<(ir::TypeId, &str), Option<&str>> = IndexMap::new();
    for (_, def) in types.iter() {
        let ir::Kind::Union(ir::Union {
            rule: ir::UnionRule::Tagged { member, tags },
        }) = &def.kind
        else {
            continue;
        };
        for tag in tags {
            if let ir::Type::Named(id) = named(types, &tag.ty) {
                let text = only_text(tag);
                let known = found.entry((*id, member)).or_insert(text);
                if *known != text {
                    *known = None;
                }
            }
        }
    }
    let found: Vec<(ir::TypeId, String, String)> = found
        .into_iter()
        .filter_map(|((id, member), text)| Some((id, member, text?)))
        .filter(|(id, member, text)| allows(types, *id, member, text))
        .map(|(id, member, text)| (id, member.to_owned(), text.to_owned()))
        .collect();
    for (id, member, text) in found {
        types.set_tag(id, &member, &text);
    }
}

/// Whether a text is one of those that a property lists, if it lists any: a schema's name, which stands for it by itself, may be none.
fn allows(types: &ir::Types, id: ir::TypeId, member: &str, text: &str) -> bool {
    let ir::Kind::Object(object) = &types[id].kind else {
        return false;
    };
    let property = object.properties.iter().find(|it| it.name == member);
    property.is_some_and(|it| match named(types, &it.ty) {
        ir::Type::Named(id) => match &types[*id].kind {
            ir::Kind::Enumeration(it) => it.texts.iter().any(|it| it == text),
            _ => true,
        },
        _ => true,
    })
}

/// The text that stands for a variant, if no other does.
fn only_text(tag: &ir::Tag) -> Option<&str> {
    match tag.texts.as_slice() {
        [text] if !tag.takes_others => Some(text),
        _ => None,
    }
}
