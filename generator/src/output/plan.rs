//! Compares generated files with a directory.

use std::fmt;
use std::path::Path;

use super::disk::{Disk, Entry};
use super::error::{Conflict, Error, Obstacle};
use super::manifest::{MANIFEST, Manifest};
use super::{Files, RelativePath};

/// What has to be done so that a directory holds the files.
pub(super) struct Plan<'a> {
    pub(super) write: Vec<Change<'a>>,
    pub(super) unchanged: usize,
    pub(super) remove: Vec<RelativePath>,
    pub(super) kept: Vec<RelativePath>,
    pub(super) conflicts: Vec<Conflict>,
    pub(super) old_manifest: Manifest,
    pub(super) new_manifest: Manifest,
    /// How the list of generated files differs, when it does.
    pub(super) manifest_difference: Option<Difference>,
}

/// A file to create or overwrite.
pub(super) struct Change<'a> {
    pub(super) path: RelativePath,
    pub(super) text: &'a str,
    difference: Difference,
}

/// How a file on disk is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It is not there.
    Missing,
    /// Its text differs, first in this line.
    Changed {
        /// Counted from 1.
        line: usize,
    },
    /// It is there but is no longer generated.
    Stale,
    /// Something that was not generated is in its place.
    Blocked(Obstacle),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Difference::Missing => f.write_str("is missing"),
            Difference::Changed { line } => write!(f, "differs from line {line} on"),
            Difference::Stale => f.write_str("is no longer generated"),
            Difference::Blocked(obstacle) => obstacle.fmt(f),
        }
    }
}

/// Reads the directory and changes nothing.
pub(super) fn plan<'a>(
    disk: &dyn Disk,
    files: &'a Files,
    directory: &Path,
) -> Result<Plan<'a>, Error> {
    let old_text = read(disk, &directory.join(MANIFEST))?;
    let old_manifest = Manifest::parse(&String::from_utf8_lossy(
        old_text.as_deref().unwrap_or_default(),
    ));
    let new_manifest = Manifest::of(files);
    let manifest_difference = difference(old_text.as_deref(), &new_manifest.to_string());
    let mut plan = Plan {
        write: Vec::new(),
        unchanged: 0,
        remove: Vec::new(),
        kept: Vec::new(),
        conflicts: Vec::new(),
        old_manifest,
        new_manifest,
        manifest_difference,
    };
    for (path, text) in files.iter() {
        plan.consider(disk, directory, path, text)?;
    }
    plan.consider_stale(disk, directory)?;
    plan.conflicts.dedup();
    Ok(plan)
}

impl<'a> Plan<'a> {
    fn consider(
        &mut self,
        disk: &dyn Disk,
        directory: &Path,
        path: &RelativePath,
        text: &'a str,
    ) -> Result<(), Error> {
        if let Some(conflict) = blocked_directory(disk, directory, path)? {
            self.conflicts.push(conflict);
            return Ok(());
        }
        let full = directory.join(path.as_str());
        let entry = disk.entry(&full).map_err(Error::at("read", &full))?;
        let old = match entry {
            Entry::Nothing => None,
            Entry::File => Some(disk.read(&full).map_err(Error::at("read", &full))?),
            Entry::Link => return self.refuse(path, Obstacle::Link),
            Entry::Directory | Entry::Other => return self.refuse(path, Obstacle::WrongKind),
        };
        match (difference(old.as_deref(), text), &old) {
            (None, _) => self.unchanged += 1,
            (Some(_), Some(old)) if !self.old_manifest.recognizes(path, old) => {
                let is_known = self.old_manifest.contains(path);
                return self.refuse(
                    path,
                    if is_known {
                        Obstacle::Edited
                    } else {
                        Obstacle::Foreign
                    },
                );
            }
            (Some(difference), _) => self.write.push(Change {
                path: path.clone(),
                text,
                difference,
            }),
        }
        Ok(())
    }

    fn refuse(&mut self, path: &RelativePath, obstacle: Obstacle) -> Result<(), Error> {
        self.conflicts.push(Conflict::at(path, obstacle));
        Ok(())
    }

    fn consider_stale(&mut self, disk: &dyn Disk, directory: &Path) -> Result<(), Error> {
        for path in self
            .old_manifest
            .paths()
            .filter(|path| !self.new_manifest.contains(path))
        {
            let full = directory.join(path.as_str());
            let is_file = disk.entry(&full).map_err(Error::at("read", &full))? == Entry::File;
            if !is_file || blocked_directory(disk, directory, path)?.is_some() {
                continue;
            }
            let text = disk.read(&full).map_err(Error::at("read", &full))?;
            let is_ours = self.old_manifest.recognizes(path, &text);
            if is_ours {
                &mut self.remove
            } else {
                &mut self.kept
            }
            .push(path.clone());
        }
        Ok(())
    }

    /// What writing would change, in the order of the paths.
    pub(super) fn differences(&self) -> Vec<(RelativePath, Difference)> {
        let written = self
            .write
            .iter()
            .map(|change| (change.path.clone(), change.difference));
        let removed = self
            .remove
            .iter()
            .map(|path| (path.clone(), Difference::Stale));
        let blocked = self.conflicts.iter().filter_map(|conflict| {
            Some((
                RelativePath::new(&conflict.path).ok()?,
                Difference::Blocked(conflict.obstacle),
            ))
        });
        let manifest = self
            .manifest_difference
            .into_iter()
            .filter_map(|it| Some((RelativePath::new(MANIFEST).ok()?, it)));
        let mut all: Vec<_> = written
            .chain(removed)
            .chain(blocked)
            .chain(manifest)
            .collect();
        all.sort_by(|(left, _), (right, _)| left.cmp(right));
        all
    }
}

/// A directory on the way to a file that is a link or no directory.
fn blocked_directory(
    disk: &dyn Disk,
    directory: &Path,
    path: &RelativePath,
) -> Result<Option<Conflict>, Error> {
    for parent in path.directories() {
        let full = directory.join(parent);
        let obstacle = match disk.entry(&full).map_err(Error::at("read", &full))? {
            Entry::Nothing | Entry::Directory => continue,
            Entry::Link => Obstacle::Link,
            Entry::File | Entry::Other => Obstacle::WrongKind,
        };
        return Ok(Some(Conflict::new(parent, obstacle)));
    }
    Ok(None)
}

fn read(disk: &dyn Disk, path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match disk.entry(path).map_err(Error::at("read", path))? {
        Entry::File => Ok(Some(disk.read(path).map_err(Error::at("read", path))?)),
        Entry::Nothing | Entry::Directory | Entry::Link | Entry::Other => Ok(None),
    }
}

fn difference(old: Option<&[u8]>, new: &str) -> Option<Difference> {
    match old {
        None => Some(Difference::Missing),
        Some(old) if old == new.as_bytes() => None,
        Some(old) => {
            let same = old
                .iter()
                .zip(new.as_bytes())
                .take_while(|(left, right)| left == right);
            Some(Difference::Changed {
                line: same.filter(|(byte, _)| **byte == b'\n').count() + 1,
            })
        }
    }
}
