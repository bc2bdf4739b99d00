//! The part of the file system that writing needs.

use std::fs;
use std::io;
use std::path::Path;

use super::Error;

/// What is at a path. Symbolic links are not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Nothing,
    File,
    Directory,
    Link,
    Other,
}

/// The operations on the disk, so that tests can interrupt them anywhere.
pub(super) trait Disk {
    fn entry(&self, path: &Path) -> io::Result<Entry>;
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    fn write(&self, path: &Path, text: &[u8]) -> io::Result<()>;
    /// Replaces what is at `to` in one step.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn create_directory(&self, path: &Path) -> io::Result<()>;
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Fails when the directory is not empty.
    fn remove_directory(&self, path: &Path) -> io::Result<()>;
    /// Removes a directory with everything in it; it need not exist.
    fn remove_tree(&self, path: &Path) -> io::Result<()>;
}

/// The disk.
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn entry(&self, path: &Path) -> io::Result<Entry> {
        match fs::symlink_metadata(path) {
            Ok(it) if it.is_symlink() => Ok(Entry::Link),
            Ok(it) if it.is_dir() => Ok(Entry::Directory),
            Ok(it) if it.is_file() => Ok(Entry::File),
            Ok(_) => Ok(Entry::Other),
            // A path below a file does not exist either.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) =>
            {
                Ok(Entry::Nothing)
            }
            Err(error) => Err(error),
        }
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn write(&self, path: &Path, text: &[u8]) -> io::Result<()> {
        fs::write(path, text)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn create_directory(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_directory(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn remove_tree(&self, path: &Path) -> io::Result<()> {
        match fs::remove_dir_all(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// Keeps other runs out of a directory until it is dropped, or until the process ends, however it does.
///
/// On Unix the directory itself is locked, so nothing is left behind.
#[derive(Debug)]
pub(super) struct Lock(
    #[expect(dead_code, reason = "the system unlocks it when it is closed")] fs::File,
);

/// Locks an existing directory.
pub(super) fn lock(directory: &Path) -> Result<Option<Lock>, Error> {
    let file = open_for_lock(directory).map_err(Error::at("lock", directory))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Lock(file))),
        Err(fs::TryLockError::WouldBlock) => Err(Error::Busy(directory.to_owned())),
        // Some network file systems have no locks; that is no reason not to write.
        Err(fs::TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
            Ok(None)
        }
        Err(fs::TryLockError::Error(error)) => Err(Error::at("lock", directory)(error)),
    }
}

#[cfg(unix)]
fn open_for_lock(directory: &Path) -> io::Result<fs::File> {
    fs::File::open(directory)
}

#[cfg(not(unix))]
fn open_for_lock(directory: &Path) -> io::Result<fs::File> {
    let path = directory.join(".portolan-lock");
    fs::File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
}
