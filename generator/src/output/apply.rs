//! Carries out a plan.

use std::path::{Path, PathBuf};

use super::RelativePath;
use super::disk::Disk;
use super::error::Error;
use super::manifest::MANIFEST;
use super::plan::Plan;

/// The directory in which new texts wait until all of them are written.
const STAGING: &str = ".portolan-new";

/// Writes and removes what the plan says. The module's documentation explains the order.
pub(super) fn apply(disk: &dyn Disk, plan: &Plan<'_>, directory: &Path) -> Result<(), Error> {
    let staging = directory.join(STAGING);
    // What an interrupted run has left behind.
    disk.remove_tree(&staging)
        .map_err(Error::at("remove", &staging))?;
    if plan.write.is_empty() && plan.remove.is_empty() && plan.manifest_difference.is_none() {
        return Ok(());
    }
    let result =
        stage(disk, plan, &staging).and_then(|staged| replace(disk, plan, directory, &staged));
    // An error that is already there matters more than what is left behind, which the next run removes.
    let cleared = disk
        .remove_tree(&staging)
        .map_err(Error::at("remove", &staging));
    result.and(cleared)
}

/// The files that wait: `texts` in the order of the plan's changes.
struct Staged {
    texts: Vec<PathBuf>,
    union: PathBuf,
    manifest: PathBuf,
}

/// Everything that can run out of disk space.
fn stage(disk: &dyn Disk, plan: &Plan<'_>, staging: &Path) -> Result<Staged, Error> {
    disk.create_directory(staging)
        .map_err(Error::at("create", staging))?;
    let write = |name: &str, text: &str| {
        let path = staging.join(name);
        disk.write(&path, text.as_bytes())
            .map_err(Error::at("write", &path))?;
        Ok(path)
    };
    let texts = plan.write.iter().enumerate();
    let texts = texts
        .map(|(number, change)| write(&number.to_string(), change.text))
        .collect::<Result<_, _>>()?;
    let union = write(
        "union",
        &plan.old_manifest.union(&plan.new_manifest).to_string(),
    )?;
    let manifest = write("manifest", &plan.new_manifest.to_string())?;
    Ok(Staged {
        texts,
        union,
        manifest,
    })
}

fn replace(
    disk: &dyn Disk,
    plan: &Plan<'_>,
    directory: &Path,
    staged: &Staged,
) -> Result<(), Error> {
    let manifest = directory.join(MANIFEST);
    disk.rename(&staged.union, &manifest)
        .map_err(Error::at("write", &manifest))?;
    let mut last_parent = None;
    for (change, text) in plan.write.iter().zip(&staged.texts) {
        let path = directory.join(change.path.as_str());
        // Files come in the order of their paths, so most are where the one before is.
        if let Some(parent) = path
            .parent()
            .filter(|it| last_parent.as_deref() != Some(*it))
        {
            last_parent = Some(parent.to_owned());
            disk.create_directory(parent)
                .map_err(Error::at("create", parent))?;
        }
        disk.rename(text, &path)
            .map_err(Error::at("write", &path))?;
    }
    for path in &plan.remove {
        remove(disk, directory, path)?;
    }
    disk.rename(&staged.manifest, &manifest)
        .map_err(Error::at("write", &manifest))
}

/// Removes a file, and the directories that are empty without it.
fn remove(disk: &dyn Disk, directory: &Path, path: &RelativePath) -> Result<(), Error> {
    let full = directory.join(path.as_str());
    disk.remove_file(&full)
        .map_err(Error::at("remove", &full))?;
    // The first directory that is not empty ends it.
    let mut parents = path.directories();
    while parents
        .next()
        .is_some_and(|parent| disk.remove_directory(&directory.join(parent)).is_ok())
    {}
    Ok(())
}
