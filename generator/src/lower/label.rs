//! What the variants of a union are called within it.
//!
//! It follows from the places of the union and of its variants alone, not from what they come to be called: so unions of
//! the same content have variants of the same names, whichever of them is the type and whichever are other names for it.

use crate::ir;
use crate::name::Words;

/// The words of a type's name that the union's own does not say: `OrgActiveUser` within `OrgUser` is `Active`.
pub(crate) fn label(api: &ir::Api, union: &ir::Owner, ty: &ir::Owner) -> Words {
    words(api, ty).within(&words(api, union))
}

/// The same of a variant that a discriminator names.
pub(crate) fn tag_label(api: &ir::Api, union: &ir::Owner, tag: &ir::Tag) -> Words {
    Words::of(&tag.name).within(&words(api, union))
}

/// The words of a type's place.
fn words(api: &ir::Api, owner: &ir::Owner) -> Words {
    match owner {
        ir::Owner::Component(name)
        | ir::Owner::Configuration(name)
        | ir::Owner::Parameter(name) => Words::of(name),
        ir::Owner::Inline(component, path) => Words::of(component).below(path),
        ir::Owner::Operation(index, path) => {
            let operation = api.operations.get(*index);
            Words::of(operation.map_or("", |it| it.name.as_str())).below(path)
        }
    }
}
