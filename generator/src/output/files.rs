//! A generated crate as data.

use std::collections::{BTreeMap, btree_map};

use super::RelativePath;

/// The files of a generated crate: each path's text, sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<RelativePath, String>);

impl Files {
    /// No files.
    #[must_use]
    pub fn new() -> Files {
        Files::default()
    }

    /// Adds a file; returns the text that stood at `path` before, if any.
    pub fn insert(&mut self, path: RelativePath, text: impl Into<String>) -> Option<String> {
        self.0.insert(path, text.into())
    }

    /// The text of the file at `path`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Whether there is a file at `path`.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// The files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&RelativePath, &str)> {
        self.0.iter().map(|(path, text)| (path, text.as_str()))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(RelativePath, String)> for Files {
    fn from_iter<I: IntoIterator<Item = (RelativePath, String)>>(files: I) -> Files {
        Files(files.into_iter().collect())
    }
}

impl Extend<(RelativePath, String)> for Files {
    fn extend<I: IntoIterator<Item = (RelativePath, String)>>(&mut self, files: I) {
        self.0.extend(files);
    }
}

impl IntoIterator for Files {
    type Item = (RelativePath, String);
    type IntoIter = btree_map::IntoIter<RelativePath, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
