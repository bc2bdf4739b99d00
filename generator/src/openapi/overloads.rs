//! Paths that only their queries tell apart, which documents of Azure list beside the others ("x-ms-paths").

use serde_json::{Map, Value};

use crate::source::{Moves, Pointer};

/// Puts them among the others; says what moved.
pub(super) fn join(root: &mut Value) -> Moves {
    let mut moves = Moves::default();
    let Some(members) = root.as_object_mut() else {
        return moves;
    };
    let Some(Value::Object(overloads)) = members.shift_remove("x-ms-paths") else {
        return moves;
    };
    let paths = members.entry("paths").or_insert_with(|| Map::new().into());
    let Value::Object(paths) = paths else {
        return moves;
    };
    for (path, item) in overloads {
        if !paths.contains_key(&path) {
            let root = Pointer::root();
            moves.record(
                &root.descend(&["paths", &path]),
                &root.descend(&["x-ms-paths", &path]),
            );
            paths.insert(path, item);
        }
    }
    moves
}
