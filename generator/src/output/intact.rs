//! Whether a directory is as a run left it.

use std::path::Path;

use super::disk::{Disk, Entry, RealDisk};
use super::manifest::{Hash, MANIFEST, Manifest};

/// A directory whose generated files are as they were generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intact {
    /// The same whenever the same files with the same texts are there.
    pub fingerprint: String,
    /// How many files there are.
    pub files: usize,
}

/// Looks at the generated files of a directory; `None` when one of them is missing or was changed, or when there are none.
pub fn intact(directory: &Path) -> Option<Intact> {
    let disk = &RealDisk;
    let text = disk.read(&directory.join(MANIFEST)).ok()?;
    let manifest = Manifest::parse(std::str::from_utf8(&text).ok()?);
    // One that is not as it is written knows more hashes than one of some file: an interrupted run left it.
    let is_final = manifest.to_string().into_bytes() == text && manifest.is_final();
    let is_as_generated = |path: &super::RelativePath| {
        let full = directory.join(path.as_str());
        let is_file = disk.entry(&full).is_ok_and(|it| it == Entry::File);
        is_file
            && disk
                .read(&full)
                .is_ok_and(|text| manifest.recognizes(path, &text))
    };
    (is_final && manifest.paths().all(is_as_generated)).then(|| Intact {
        fingerprint: fingerprint(&manifest),
        files: manifest.paths().count(),
    })
}

pub(super) fn fingerprint(manifest: &Manifest) -> String {
    Hash::of(manifest.to_string().as_bytes()).to_string()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::{Files, Mode, RelativePath, write};
    use super::*;

    #[test]
    fn a_directory_is_intact_until_a_file_is_changed_or_removed() {
        let directory = tempfile::tempdir().unwrap();
        assert_eq!(intact(directory.path()), None);
        let path = |it| RelativePath::new(it).unwrap();
        let files = Files::from_iter([(path("a"), "1".to_owned()), (path("b/c"), "2".to_owned())]);
        let report = write(&files, directory.path(), Mode::Write).unwrap();
        let before = intact(directory.path());
        assert_eq!(
            before.as_ref().map(|it| &it.fingerprint),
            Some(&report.fingerprint)
        );
        assert_eq!(before.as_ref().map(|it| it.files), Some(2));
        fs::write(directory.path().join("not ours"), "x").unwrap();
        assert_eq!(intact(directory.path()), before);
        fs::write(directory.path().join("b/c"), "3").unwrap();
        assert_eq!(intact(directory.path()), None);
        fs::write(directory.path().join("b/c"), "2").unwrap();
        assert_eq!(intact(directory.path()), before);
        fs::remove_file(directory.path().join("a")).unwrap();
        assert_eq!(intact(directory.path()), None);
    }
}
