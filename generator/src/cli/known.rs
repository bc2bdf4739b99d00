//! Runs whose outcome is known: what they read and what they would write is as an earlier run left it.
//!
//! A run leaves a note in the user's cache directory (`PORTOLAN_CACHE_DIR`, or `portolan` in `XDG_CACHE_HOME` or in
//! `~/.cache`; the empty text: no notes). The note has hashes of all that was read and written. A run that finds the note true
//! has nothing to do but to say so, and to show again what was found.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::arguments::{Generate, MessageFormat, Warnings};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Severity};
use crate::output::{self, Hash};

/// How many notes are kept; the oldest go first.
const MOST_NOTES: usize = 200;

/// What is known of a run.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Note {
    generator: String,
    /// The hashes of the files that were read.
    read: BTreeMap<PathBuf, String>,
    /// Which files were written, with which texts.
    written: String,
    /// What was found, as it was shown.
    findings: String,
    /// How many of the findings may be denied.
    warnings: usize,
    /// What was generated, as the summary said it.
    summary: Vec<(String, String)>,
}

/// The outcome of a run that need not be repeated.
pub(super) struct Known {
    /// What was found, as it was shown.
    pub(super) findings: String,
    /// The lines of the summary: a verb, and what.
    pub(super) summary: Vec<(String, String)>,
    /// How many files there are.
    pub(super) files: usize,
}

/// Finds a note, and whether it is still true.
pub(super) fn find(request: &Generate) -> Option<Known> {
    let text = fs::read(note_file(request)?).ok()?;
    let note: Note = serde_json::from_slice(&text).ok()?;
    let is_same = |(path, hash): (&PathBuf, &String)| {
        fs::read(path).is_ok_and(|text| Hash::of(&text).to_string() == *hash)
    };
    if note.generator != generator()? || !note.read.iter().all(is_same) {
        return None;
    }
    if request.warnings == Warnings::Deny && note.warnings > 0 {
        return None;
    }
    let intact = output::intact(&request.out)?;
    (intact.fingerprint == note.written).then_some(Known {
        findings: note.findings,
        summary: note.summary,
        files: intact.files,
    })
}

/// Leaves a note of a run that went well.
pub(super) fn remember(
    request: &Generate,
    diagnostics: &Diagnostics,
    findings: String,
    fingerprint: &str,
    summary: &[(&'static str, String)],
) {
    // Without a note the next run works as this one did.
    let _ = try_remember(request, diagnostics, findings, fingerprint, summary);
}

fn try_remember(
    request: &Generate,
    diagnostics: &Diagnostics,
    findings: String,
    fingerprint: &str,
    summary: &[(&'static str, String)],
) -> Option<()> {
    // A file that was not there, and so was not read, may be there next time.
    let is_foreign = |it: &Diagnostic| it.code() == Code::ForeignReference;
    if diagnostics.has_errors() || diagnostics.iter().any(is_foreign) {
        return None;
    }
    let file = note_file(request)?;
    let hashed = |it: &std::sync::Arc<crate::text::Source>| {
        let hash = Hash::of(it.text().as_bytes()).to_string();
        (PathBuf::from(it.name()), hash)
    };
    let note = Note {
        generator: generator()?,
        read: diagnostics.sources().map(hashed).collect(),
        written: fingerprint.to_owned(),
        findings,
        warnings: diagnostics.count(Severity::Warning),
        summary: summary
            .iter()
            .map(|(verb, what)| ((*verb).to_owned(), what.clone()))
            .collect(),
    };
    let folder = file.parent()?;
    fs::create_dir_all(folder).ok()?;
    remove_oldest(folder);
    // Written beside and renamed, so that no run reads half of it.
    let new = file.with_extension("new");
    fs::write(&new, serde_json::to_vec(&note).ok()?).ok()?;
    fs::rename(new, file).ok()
}

/// Where the note of a run is: one for each combination of what is asked for.
fn note_file(request: &Generate) -> Option<PathBuf> {
    // What is found is said to people only; machines are told more than a note holds.
    if request.format != MessageFormat::Human {
        return None;
    }
    let asked = format!(
        "{:?} {:?} {:?} {:?} {:?}",
        std::env::current_dir().ok()?,
        request.document,
        request.out,
        request.name,
        request.config
    );
    let name = Hash::of(asked.as_bytes()).to_string();
    Some(cache()?.join(name).with_extension("json"))
}

fn cache() -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from);
    if let Some(chosen) = folder("PORTOLAN_CACHE_DIR") {
        return Some(chosen).filter(|it| !it.as_os_str().is_empty());
    }
    let shared = folder("XDG_CACHE_HOME").filter(|it| it.is_absolute());
    let shared = shared.or_else(|| Some(std::env::home_dir()?.join(".cache")));
    shared.map(|it| it.join("portolan"))
}

/// Tells one build of the generator from another.
fn generator() -> Option<String> {
    let file = fs::metadata(std::env::current_exe().ok()?).ok()?;
    let built = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let version = env!("CARGO_PKG_VERSION");
    Some(format!("{version} {} {}", file.len(), built.as_nanos()))
}

fn remove_oldest(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut notes: Vec<_> = entries
        .filter(|it| is_note(&it.path()))
        .filter_map(|it| Some((it.metadata().ok()?.modified().ok()?, it.path())))
        .collect();
    notes.sort();
    let surplus = notes.len().saturating_sub(MOST_NOTES);
    for (_, path) in notes.into_iter().take(surplus) {
        // It is tried again next time.
        let _ = fs::remove_file(path);
    }
}

/// Whether a file has a name that [`note_file`] gives; in a folder that is chosen there may be others.
fn is_note(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|it| it.to_str());
    let is_hash = |it: &str| it.len() == 16 && it.bytes().all(|byte| byte.is_ascii_hexdigit());
    let extension = path.extension().and_then(|it| it.to_str());
    stem.is_some_and(is_hash) && matches!(extension, Some("json" | "new"))
}
