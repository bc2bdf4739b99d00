//! The files that a document refers to.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::document::{parse, refusal};
use super::folder::{self, Folder};
use super::{check, load};
use crate::diagnostics::Diagnostics;
use crate::text::{Format, Pointer, Source, SourceId};

/// How many files a document may have.
const MOST_FILES: usize = 10_000;

/// Names one of the files of a document; [`FileId::DOCUMENT`] is its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(usize);

impl FileId {
    /// The document's own file.
    pub const DOCUMENT: FileId = FileId(0);
}

/// The files that a document refers to, directly or through others.
#[derive(Debug, Default)]
pub struct Files {
    others: Vec<File>,
    /// Where the text of a reference leads from a file, without its fragment. For lookup only, never iterated.
    links: HashMap<(FileId, String), Result<FileId, &'static str>>,
}

/// One of the files.
#[derive(Debug)]
struct File {
    /// Where it is as seen from the document.
    path: String,
    source: SourceId,
    value: Value,
}

impl Files {
    /// Reads what a document refers to.
    pub(super) fn read(
        path: &Path,
        name: &str,
        value: &Value,
        diagnostics: &mut Diagnostics,
    ) -> Files {
        let found = references(value);
        let folder = if found.is_empty() {
            None
        } else {
            Folder::of(path)
        };
        let Some((folder, path)) = folder.zip(path.canonicalize().ok()) else {
            return Files::default();
        };
        let mut reader = Reader {
            files: Files::default(),
            known: HashMap::from([(path.clone(), Ok(FileId::DOCUMENT))]),
            room: load::MAX_BYTES,
            folder,
            name,
            diagnostics,
        };
        let mut pending = vec![(FileId::DOCUMENT, path, found)];
        while let Some((from, path, found)) = pending.pop() {
            for reference in found {
                let (target, read) = reader.follow(&reference, &path);
                reader.files.links.insert((from, reference), target);
                if let (Ok(id), Some(path)) = (target, read) {
                    let found = reader.files.value(id).map(references);
                    pending.push((id, path, found.unwrap_or_default()));
                }
            }
        }
        reader.files
    }

    /// Where a reference leads from a file, its fragment aside; an `Err` says why it leads nowhere.
    ///
    /// # Errors
    ///
    /// When what it leads to was not read.
    pub fn target(&self, from: FileId, reference: &str) -> Result<FileId, &'static str> {
        match self.links.get(&(from, reference.to_owned())) {
            Some(target) => *target,
            None => Err(folder::relative(reference)
                .err()
                .unwrap_or("there is no such file")),
        }
    }

    /// Where a file is as seen from the document, for example `models/pet.yaml`; empty for the document itself.
    #[must_use]
    pub fn path(&self, id: FileId) -> &str {
        self.file(id).map_or("", |it| &it.path)
    }

    /// A place in a file.
    #[must_use]
    pub fn place(&self, id: FileId, pointer: &Pointer) -> Pointer {
        match self.file(id) {
            Some(file) => pointer.in_source(file.source),
            None => pointer.in_file(),
        }
    }

    /// The trees of all files but the document's own, in the order of their ids.
    pub fn take_values(&mut self) -> Vec<Value> {
        let values = self.others.iter_mut();
        values.map(|it| it.value.take()).collect()
    }

    fn value(&self, id: FileId) -> Option<&Value> {
        self.file(id).map(|it| &it.value)
    }

    fn file(&self, id: FileId) -> Option<&File> {
        self.others.get(id.0.checked_sub(1)?)
    }
}

impl FileId {
    /// The file at a position among them.
    #[must_use]
    pub(crate) fn at(index: usize) -> Self {
        Self(index)
    }

    /// The position among the files, the document's own first.
    #[must_use]
    pub fn index(self) -> usize {
        self.0
    }
}

/// Reads files one after the other.
struct Reader<'a> {
    files: Files,
    /// What was read already, by path. For lookup only, never iterated.
    known: HashMap<PathBuf, Result<FileId, &'static str>>,
    /// How many more bytes may be read.
    room: u64,
    folder: Folder,
    /// What the document is called in messages.
    name: &'a str,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    /// Where a reference leads from the file at a path; with the path if that file was not known.
    fn follow(
        &mut self,
        reference: &str,
        from: &Path,
    ) -> (Result<FileId, &'static str>, Option<PathBuf>) {
        let path = match self.folder.find(reference, from) {
            Ok(path) => path,
            Err(reason) => return (Err(reason), None),
        };
        if let Some(known) = self.known.get(&path) {
            return (*known, None);
        }
        let target = self.read(&path);
        self.known.insert(path.clone(), target);
        (target, Some(path))
    }

    fn read(&mut self, path: &Path) -> Result<FileId, &'static str> {
        let size = path.metadata().map_or(0, |it| it.len());
        let Some(room) = self.room.checked_sub(size) else {
            return Err("the files of the document are too large");
        };
        if self.files.others.len() >= MOST_FILES {
            return Err("the document has too many files");
        }
        self.room = room;
        let spelled = self.folder.spell(path);
        let name = beside(self.name, &spelled);
        let text = load::load(path).map_err(|failure| {
            let text = Source::new(&name, Format::Unknown, failure.text.as_str());
            let id = self.diagnostics.add_source(Arc::new(text));
            self.diagnostics
                .report(failure.diagnostic(&name, id).into_warning());
            "the file cannot be read"
        })?;
        let (findings, parsed) = parse(&name, text);
        match parsed {
            Ok((source, value)) => {
                let id = self.diagnostics.add_source(Arc::clone(&source));
                check::report(&source, id, &findings, self.diagnostics);
                self.files.others.push(File {
                    path: spelled,
                    source: id,
                    value,
                });
                Ok(FileId(self.files.others.len()))
            }
            Err((source, problem)) => {
                let id = self.diagnostics.add_source(Arc::clone(&source));
                let refusal = refusal(&source, id, &findings, problem.as_ref());
                self.diagnostics.report(refusal.into_warning());
                Err("the file cannot be read")
            }
        }
    }
}

/// The name of a file in messages, as seen from where the document's name is seen.
fn beside(document: &str, path: &str) -> String {
    let document = document.replace('\\', "/");
    let mut steps: Vec<&str> = document.split('/').collect();
    steps.pop();
    for step in path.split('/') {
        match steps.last() {
            Some(last) if step == ".." && !matches!(*last, ".." | "." | "") => drop(steps.pop()),
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

/// What a tree refers to besides itself, without fragments; each once.
fn references(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, &mut found);
    let mut found: Vec<String> = found.into_iter().map(str::to_owned).collect();
    found.sort();
    found.dedup();
    found
}

fn collect<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("$ref" | "$dynamicRef", Value::String(reference)) => add(reference, found),
                    // The mapping of a discriminator holds references, or names.
                    ("mapping", Value::Object(mapping)) => {
                        let texts = mapping.values().filter_map(Value::as_str);
                        texts.for_each(|reference| add(reference, found));
                    }
                    ("defaultMapping", Value::String(reference)) => add(reference, found),
                    _ => {}
                }
                collect(member, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

fn add<'v>(reference: &'v str, found: &mut Vec<&'v str>) {
    let file = reference.split('#').next().unwrap_or_default();
    if !file.is_empty() {
        found.push(file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_as_seen_from_where_the_document_is() {
        let check = |document, path, expected: &str| assert_eq!(beside(document, path), expected);
        check("api.yaml", "models/pet.yaml", "models/pet.yaml");
        check("a/api.yaml", "../models/pet.yaml", "models/pet.yaml");
        check("api.yaml", "../pet.yaml", "../pet.yaml");
        check("../api.yaml", "../pet.yaml", "../../pet.yaml");
        check("./api.yaml", "../pet.yaml", "./../pet.yaml");
        check("/b/api.yaml", "../pet.yaml", "/pet.yaml");
    }
}
