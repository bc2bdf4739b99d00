//! Enums that list the same values under the same names: the first in the document is the type, those that stand inline are other names for it.

use std::collections::BTreeMap;

use crate::ir;

/// Makes each inline enum an alias of the first one with the same values, in the same order.
///
/// Each keeps its name, and only that is public: which of them is the type may change with the document.
/// One that stands in an operation is nobody else's type, since it is there only when the operation is.
pub(super) fn share_enumerations(types: &mut ir::Types) {
    let mut first: BTreeMap<&ir::Enumeration, ir::TypeId> = BTreeMap::new();
    let mut same = Vec::new();
    for (id, def) in types.iter() {
        let ir::Kind::Enumeration(enumeration) = &def.kind else {
            continue;
        };
        let is_component = matches!(
            def.owner,
            ir::Owner::Component(_) | ir::Owner::Configuration(_)
        );
        match first.get(enumeration) {
            Some(known) if !is_component => same.push((id, *known)),
            Some(_) => {}
            None if matches!(def.owner, ir::Owner::Operation(..)) => {}
            None => _ = first.insert(enumeration, id),
        }
    }
    for (id, known) in same {
        types.define(id, ir::Kind::Alias(ir::Type::Named(known)));
    }
}
