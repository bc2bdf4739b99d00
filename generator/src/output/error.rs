//! Why files could not be written.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::RelativePath;

/// What to do about an [`Error::Conflict`] or a [`Difference::Blocked`](super::Difference::Blocked).
pub const CLEAR_THE_WAY: &str = "move what you want to keep, delete the rest";

/// Why files could not be written. Nothing is half-written, see the module's documentation.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The system refused, for example because the disk is full.
    #[error("cannot {action} `{}`: {source}", path.display())]
    System {
        /// What was tried: `write`, `read`, `create`, `remove` or `lock`.
        action: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another run is writing to the same directory.
    #[error("another run is writing to `{}`; wait until it is done", .0.display())]
    Busy(PathBuf),
    /// What was not generated is in the way. Nothing was written.
    #[error("nothing was written, because `{}` has what a person made or changed:{}", directory.display(), list(conflicts))]
    Conflict {
        /// The output directory.
        directory: PathBuf,
        /// Everything that is in the way.
        conflicts: Vec<Conflict>,
    },
}

impl Error {
    /// For `map_err`: an error of the system while `action` was tried at `path`.
    pub(super) fn at(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
        let path = path.to_owned();
        move |source| Error::System {
            action,
            path,
            source,
        }
    }
}

/// Something at the path of a generated file that was not generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Where it is: the path of a generated file, or of a directory that should hold one.
    pub path: String,
    /// What it is.
    pub obstacle: Obstacle,
}

impl Conflict {
    pub(super) fn new(path: impl Into<String>, obstacle: Obstacle) -> Conflict {
        Conflict {
            path: path.into(),
            obstacle,
        }
    }

    pub(super) fn at(path: &RelativePath, obstacle: Obstacle) -> Conflict {
        Conflict::new(path.as_str(), obstacle)
    }
}

/// What is in the way of a generated file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// A generated file that a person has changed.
    Edited,
    /// A file that was not generated.
    Foreign,
    /// A symbolic link.
    Link,
    /// A directory where a file belongs, or a file where a directory belongs.
    WrongKind,
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Obstacle::Edited => "was changed since it was generated",
            Obstacle::Foreign => "is there already and was not generated",
            Obstacle::Link => "is a symbolic link, which is not followed",
            Obstacle::WrongKind => "is not a file or directory as needed",
        })
    }
}

fn list(conflicts: &[Conflict]) -> String {
    conflicts
        .iter()
        .map(|it| format!("\n  `{}` {}", it.path, it.obstacle))
        .collect()
}
