//! The command as users have it, and what it makes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the command, as users have it.
pub(crate) fn build(root: &Path) -> io::Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--release", "--package", "portolan"])
        .current_dir(root)
        .status()?;
    if !status.success() {
        return Err(io::Error::other("the generator does not compile"));
    }
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root.join("target"), |it| root.join(it));
    Ok(target.join("release/portolan"))
}

/// How much Rust there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) lines: usize,
    pub(crate) bytes: usize,
}

/// The size of the files below a folder, the runtime's aside.
pub(crate) fn size(folder: &Path) -> io::Result<Size> {
    let mut size = Size::default();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && path.file_name().is_some_and(|it| it != "runtime") {
            let below = self::size(&path)?;
            size.lines += below.lines;
            size.bytes += below.bytes;
        } else if path.is_file() {
            let text = fs::read_to_string(path)?;
            size.lines += text.lines().count();
            size.bytes += text.len();
        }
    }
    Ok(size)
}
