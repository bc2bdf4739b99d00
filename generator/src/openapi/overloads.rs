//! Paths that only their queries tell apart, which documents of Azure list beside the others ("x-ms-paths").

use serde_json::{Map, Value};

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::text::{Moves, Pointer};

/// Puts them among the others; says what moved.
pub(super) fn join(root: &mut Value, diagnostics: &mut Diagnostics) -> Moves {
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
        let place = Pointer::root().descend(&["x-ms-paths", &path]);
        if paths.contains_key(&path) {
            diagnostics.report(
                Diagnostic::warning(Code::EqualPaths, "this path is one of `paths`, too")
                    .primary(Place::Key(place.in_file()), "left out")
                    .help("put all operations of the path under one key"),
            );
            continue;
        }
        moves.record(&Pointer::root().descend(&["paths", &path]), &place);
        paths.insert(path, item);
    }
    moves
}
