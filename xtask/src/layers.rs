//! Dependencies flow one way: each stage of the generator may use those before it, and nothing else.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What each module of `generator/src` may name by `crate::…`: modules that stand before it.
const LAYERS: [(&str, &[&str]); 17] = [
    ("text", &[]),
    ("diagnostics", &["text"]),
    ("source", &["diagnostics", "text"]),
    ("rust", &[]),
    ("leftovers", &[]),
    ("http_text", &[]),
    ("ir", &["text"]),
    ("name", &["rust"]),
    ("config", &["diagnostics", "text"]),
    ("openapi", &["diagnostics", "http_text", "source", "text"]),
    (
        "lower",
        &[
            "config",
            "diagnostics",
            "http_text",
            "ir",
            "name",
            "openapi",
            "text",
        ],
    ),
    (
        "plan",
        &[
            "config",
            "diagnostics",
            "http_text",
            "ir",
            "lower",
            "name",
            "rust",
            "text",
        ],
    ),
    ("output", &[]),
    ("render", &["output", "rust"]),
    (
        "generate",
        &[
            "config",
            "diagnostics",
            "ir",
            "leftovers",
            "lower",
            "openapi",
            "output",
            "plan",
            "render",
            "source",
            "text",
        ],
    ),
    (
        "cli",
        &[
            "config",
            "diagnostics",
            "generate",
            "leftovers",
            "output",
            "source",
            "text",
        ],
    ),
    ("lib", &[]),
];

/// Modules that may touch the file system; all others are functions of data.
const WORLD: [&str; 3] = ["source", "output", "cli"];

/// Names of the file system.
const FILE_SYSTEM: [&str; 3] = ["std::fs", "fs::", "File::open"];

/// What is wrong, one line each.
pub(crate) fn check(root: &Path) -> io::Result<Vec<String>> {
    let source = root.join("generator/src");
    let mut faults = Vec::new();
    for path in rust_files(&source)? {
        let relative = path.strip_prefix(&source).unwrap_or(&path);
        let text = fs::read_to_string(&path)?;
        check_file(relative, &text, &mut faults);
    }
    for path in rust_files(&root.join("generator/runtime/src/runtime"))? {
        check_runtime_file(&path, &fs::read_to_string(&path)?, &mut faults);
    }
    Ok(faults)
}

fn check_file(relative: &Path, text: &str, faults: &mut Vec<String>) {
    let first = relative.iter().next().map(Path::new);
    let module = first
        .and_then(Path::file_stem)
        .and_then(|it| it.to_str())
        .unwrap_or_default();
    if module == "main" || is_test(relative) {
        return;
    }
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == module) else {
        faults.push(format!(
            "generator/src/{}: the module `{module}` has no place among the layers",
            relative.display()
        ));
        return;
    };
    for (number, line) in code_lines(text) {
        for named in modules_named(&line) {
            if named != module && !allowed.contains(&named) && is_module(named) {
                faults.push(format!(
                    "generator/src/{}:{number}: `{module}` must not use `{named}`",
                    relative.display()
                ));
            }
        }
        let touches = FILE_SYSTEM.iter().any(|it| line.contains(it));
        if touches && !WORLD.contains(&module) {
            faults.push(format!(
                "generator/src/{}:{number}: only source and output touch the file system",
                relative.display()
            ));
        }
    }
}

/// Files of the runtime stand in a module of each SDK: they must not name a crate's root, except in macros.
fn check_runtime_file(path: &Path, text: &str, faults: &mut Vec<String>) {
    let test = text.lines().position(|it| it.contains("cfg(test)"));
    faults.extend(test.map(|it| fault_of_runtime(path, it + 1)));
    for (number, line) in code_lines(text) {
        // Exported macros live at the root of whichever crate holds them.
        let bare = line
            .replace("$crate::", "")
            .replace("pub use crate::{", "")
            .replace("pub use crate::__portolan", "");
        if bare.contains("crate::") {
            faults.push(fault_of_runtime(path, number));
        }
    }
}

fn fault_of_runtime(path: &Path, number: usize) -> String {
    format!(
        "{}:{number}: runtime files refer to each other by `super::` and hold no tests",
        path.display()
    )
}

/// Lines with their numbers, without comments and tests. What `use` names on several lines is one.
fn code_lines(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut lines = (1..).zip(text.lines());
    while let Some((number, line)) = lines.next() {
        if line.starts_with("#[cfg(test)]") {
            match lines.next() {
                // The tests stand elsewhere.
                Some((_, item)) if item.ends_with(';') => continue,
                // They stand here, at the end.
                _ => break,
            }
        }
        let mut whole = line.to_owned();
        if line
            .trim_start()
            .trim_start_matches("pub ")
            .starts_with("use ")
        {
            while !whole.ends_with(';') {
                let Some((_, more)) = lines.next() else { break };
                whole.push_str(more.trim());
            }
        }
        if !line.trim_start().starts_with("//") {
            found.push((number, whole));
        }
    }
    found
}

/// The modules that a line names: `crate::a::…` and `crate::{a, b::…}`.
fn modules_named(line: &str) -> Vec<&str> {
    let mut named = Vec::new();
    for piece in line.split("crate::").skip(1) {
        match piece.strip_prefix('{') {
            Some(list) => {
                named.extend(list.trim_end_matches(['}', ';']).split(',').map(first_word))
            }
            None => named.push(first_word(piece)),
        }
    }
    named
}

fn first_word(text: &str) -> &str {
    let text = text.trim();
    let end = text.find(|it: char| !it.is_alphanumeric() && it != '_');
    &text[..end.unwrap_or(text.len())]
}

fn is_module(name: &str) -> bool {
    LAYERS.iter().any(|(module, _)| *module == name)
}

fn is_test(path: &Path) -> bool {
    let names = path.iter().filter_map(|it| it.to_str());
    names.into_iter().any(|it| it.starts_with("test"))
}

fn rust_files(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut pending = vec![directory.to_owned()];
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(directory)? {
            let path = entry?.path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_use_only_those_before_them() {
        for (place, (module, allowed)) in LAYERS.iter().enumerate() {
            let is_before = |name: &&str| LAYERS[..place].iter().any(|(it, _)| it == name);
            let others: Vec<_> = allowed.iter().filter(|it| !is_before(it)).collect();
            assert!(others.is_empty(), "{module} uses {others:?}");
        }
    }

    #[test]
    fn a_stage_that_uses_a_later_one_is_found() {
        let mut faults = Vec::new();
        let text = "use crate::{ir, rust};\nuse crate::plan::plan;\n";
        check_file(Path::new("lower/mod.rs"), text, &mut faults);
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults[1].contains("mod.rs:2"), "{faults:?}");
    }

    #[test]
    fn lists_on_several_lines_and_what_is_below_tests_are_seen() {
        let mut faults = Vec::new();
        let text = "#[cfg(test)]\nmod tests;\n\nuse crate::{\n    ir,\n    plan::plan,\n};\n";
        check_file(Path::new("lower/mod.rs"), text, &mut faults);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(
            faults[0].contains("mod.rs:4: `lower` must not use `plan`"),
            "{faults:?}"
        );
        faults.clear();
        let text = "#[cfg(test)]\nmod tests {\n    use crate::plan::plan;\n}\n";
        check_file(Path::new("lower/mod.rs"), text, &mut faults);
        assert_eq!(faults, Vec::<String>::new());
    }

    #[test]
    fn file_system_in_the_middle_is_found() {
        let mut faults = Vec::new();
        check_file(Path::new("plan/mod.rs"), "use std::fs;\n", &mut faults);
        assert_eq!(faults.len(), 1, "{faults:?}");
    }

    #[test]
    fn runtime_files_name_no_crate_root() {
        let mut faults = Vec::new();
        let text = "use crate::a;\n$crate::runtime::b();\n// crate::c\n";
        check_runtime_file(Path::new("a.rs"), text, &mut faults);
        assert_eq!(faults.len(), 1, "{faults:?}");
        let text = "fn a() {}\n\n#[cfg(test)]\nmod tests {}\n";
        check_runtime_file(Path::new("a.rs"), text, &mut faults);
        assert!(faults[1].starts_with("a.rs:3: "), "{faults:?}");
    }
}
