//! How texts differ, for people.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use similar::TextDiff;

/// Files by path.
pub(crate) type Texts = BTreeMap<PathBuf, String>;

/// What differs between files, as a patch from what is expected to what was found; empty if nothing does.
pub(crate) fn between(expected: &Texts, found: &Texts) -> String {
    let mut report = String::new();
    for path in expected.keys().filter(|path| !found.contains_key(*path)) {
        let _ = writeln!(report, "{}: is no longer generated", path.display());
    }
    for (path, text) in found {
        match expected.get(path) {
            Some(expected) if expected == text => {}
            Some(expected) => report.push_str(&patch(path, expected, text)),
            None => {
                let _ = writeln!(report, "{}: is not expected:", path.display());
                text.lines()
                    .for_each(|line| report.push_str(&format!("+{line}\n")));
            }
        }
    }
    report
}

fn patch(path: &Path, expected: &str, found: &str) -> String {
    let path = path.display().to_string();
    TextDiff::from_lines(expected, found)
        .unified_diff()
        .context_radius(3)
        .header(&path, &format!("{path} (generated)"))
        .to_string()
}

#[test]
fn differences_are_shown_as_a_patch() {
    let texts = |list: &[(&str, &str)]| -> Texts {
        let pairs = list.iter();
        pairs
            .map(|(path, text)| ((*path).into(), (*text).to_owned()))
            .collect()
    };
    let expected = texts(&[("a", "1\n2\n"), ("b", "gone\n"), ("d", "same\n")]);
    let found = texts(&[("a", "1\n3\n"), ("c", "new\n"), ("d", "same\n")]);
    let report = "\
b: is no longer generated
--- a
+++ a (generated)
@@ -1,2 +1,2 @@
 1
-2
+3
c: is not expected:
+new
";
    assert_eq!(between(&expected, &found), report);
    assert_eq!(between(&found, &found), "");
}
