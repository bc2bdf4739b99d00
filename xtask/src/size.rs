//! Files stay short enough to be read in one go.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

/// No hand-written file is longer.
const MOST_LINES: usize = 500;

/// What is too long, one line each.
pub(crate) fn check(root: &Path) -> io::Result<Vec<String>> {
    let output = Command::new("git")
        .args(["ls-files", "-z", "*.rs"])
        .current_dir(root)
        .output()?;
    let names = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut names = names.split('\0').filter(|it| is_handwritten(it)).peekable();
    if !output.status.success() || names.peek().is_none() {
        let why = String::from_utf8_lossy(&output.stderr);
        return Err(io::Error::other(format!(
            "`git ls-files` lists no files: {}",
            why.trim()
        )));
    }
    let mut faults = Vec::new();
    for name in names {
        let Ok(text) = fs::read_to_string(root.join(name)) else {
            continue;
        };
        let lines = text.lines().count();
        if lines > MOST_LINES {
            faults.push(format!("{name}: {lines} lines; {MOST_LINES} are the most"));
        }
    }
    Ok(faults)
}

fn is_handwritten(name: &str) -> bool {
    !name.is_empty() && !name.starts_with("generated/") && !name.contains("/expected/")
}
