//! Writes [`Files`] to disk, or compares them with what is there.
//!
//! # What [`write()`] promises
//!
//! * Only files that differ are touched; when none does, nothing is.
//! * What was not generated is left alone. The manifest `.portolan-files` in the output directory knows each generated file with a hash
//!   of its text. A file that is not in it, or whose text is not the one that was generated, belongs to a person:
//!   it is never overwritten (that is an [`Error::Conflict`], found before anything is written) and never removed.
//! * Files that are no longer generated are removed, and directories that become empty with them.
//! * Each file is at any time either the old one or the new one, however the run ends: killed, out of disk space, or with an error.
//!   All texts are first written into the directory `.portolan-new`; then they are only renamed. Between the two, the manifest
//!   is replaced by one that knows the old hashes and the new ones, so whatever mixture an interrupted run leaves behind,
//!   the next run recognizes every file as generated and finishes the work. The final manifest comes last.
//!   (The order is not forced onto the disk, so this does not cover a loss of power.)
//! * Symbolic links in the output directory are not followed.
//! * Two runs at the same time exclude each other, see [`Error::Busy`].

mod apply;
mod disk;
mod error;
mod files;
mod intact;
mod manifest;
mod path;
mod plan;
#[cfg(test)]
mod tests;

use std::path::Path;

pub use error::{CLEAR_THE_WAY, Conflict, Error, Obstacle};
pub use files::Files;
use intact::fingerprint;
pub use intact::{Intact, intact};
pub(crate) use manifest::Hash;
pub use path::{InvalidPath, RelativePath};
pub use plan::Difference;

use disk::{Disk, RealDisk};

/// What to do with generated files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write them.
    Write,
    /// Only say what writing would change.
    Check,
}

/// What was done, or in [`Mode::Check`] would be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that were created or overwritten.
    pub written: Vec<RelativePath>,
    /// How many files were as they should be.
    pub unchanged: usize,
    /// Files that were removed because they are no longer generated.
    pub removed: Vec<RelativePath>,
    /// Files that are no longer generated but stay, because a person has changed them.
    pub kept: Vec<RelativePath>,
    /// In [`Mode::Check`], what is not as it should be.
    pub differing: Vec<(RelativePath, Difference)>,
    /// What [`intact`] finds from now on, as long as nobody changes a file.
    pub fingerprint: String,
}

/// Makes `directory` hold `files`, or compares them, as this module's documentation says.
///
/// # Errors
///
/// When the directory cannot be read or written, when another run is writing to it, or when something that was not generated is in the way.
pub fn write(files: &Files, directory: &Path, mode: Mode) -> Result<Report, Error> {
    match mode {
        Mode::Write => {
            RealDisk
                .create_directory(directory)
                .map_err(Error::at("create", directory))?;
            let _lock = disk::lock(directory)?;
            write_to(&RealDisk, files, directory)
        }
        Mode::Check => check(&RealDisk, files, directory),
    }
}

fn write_to(disk: &dyn Disk, files: &Files, directory: &Path) -> Result<Report, Error> {
    let plan = plan::plan(disk, files, directory)?;
    if !plan.conflicts.is_empty() {
        return Err(Error::Conflict {
            directory: directory.to_owned(),
            conflicts: plan.conflicts,
        });
    }
    apply::apply(disk, &plan, directory)?;
    Ok(Report {
        written: plan
            .write
            .iter()
            .map(|change| change.path.clone())
            .collect(),
        unchanged: plan.unchanged,
        removed: plan.remove,
        fingerprint: fingerprint(&plan.new_manifest),
        kept: plan.kept,
        differing: Vec::new(),
    })
}

fn check(disk: &dyn Disk, files: &Files, directory: &Path) -> Result<Report, Error> {
    let plan = plan::plan(disk, files, directory)?;
    let differing = plan.differences();
    Ok(Report {
        unchanged: plan.unchanged,
        fingerprint: fingerprint(&plan.new_manifest),
        kept: plan.kept,
        differing,
        ..Report::default()
    })
}
