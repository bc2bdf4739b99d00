//! Paths of generated files.

use std::borrow::Borrow;
use std::fmt;

/// The path of a generated file below the output directory, with `/` between its parts on every platform.
///
/// It cannot leave the output directory: it is never absolute and has no `.` or `..`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelativePath(String);

/// A text that is not a [`RelativePath`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is not a path below the output directory", .0.escape_debug())]
pub struct InvalidPath(String);

impl RelativePath {
    /// Checks that `text` is a path below a directory: parts with `/` between them, none empty, `.` or `..`,
    /// without backslashes, colons and control characters, which some platforms read as something else.
    ///
    /// # Errors
    ///
    /// When it is not.
    ///
    /// ```
    /// use portolan::output::RelativePath;
    ///
    /// assert!(RelativePath::new("src/lib.rs").is_ok());
    /// assert!(RelativePath::new("../lib.rs").is_err());
    /// ```
    pub fn new(text: impl Into<String>) -> Result<RelativePath, InvalidPath> {
        let text = text.into();
        if text.split('/').all(is_part) {
            Ok(RelativePath(text))
        } else {
            Err(InvalidPath(text))
        }
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The paths of the directories that hold the file, the innermost first.
    pub(super) fn directories(&self) -> impl Iterator<Item = &str> {
        self.0.rmatch_indices('/').map(|(end, _)| &self.0[..end])
    }
}

fn is_part(part: &str) -> bool {
    let forbidden = |character: char| matches!(character, '\\' | ':') || character.is_control();
    !matches!(part, "" | "." | "..") && !part.contains(forbidden)
}

impl fmt::Display for RelativePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for RelativePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for RelativePath {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_below_the_directory() {
        for text in [
            "",
            "/etc/passwd",
            "a//b",
            "a/",
            "..",
            "a/../b",
            "./a",
            "a\\b",
            "C:a",
            "a\nb",
            "a\0",
        ] {
            assert_eq!(RelativePath::new(text), Err(InvalidPath(text.to_owned())));
        }
        for text in ["Cargo.toml", "src/lib.rs", ".gitignore", "src/ä b/c...rs"] {
            assert_eq!(
                RelativePath::new(text).map(|it| it.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn directories_come_innermost_first() {
        let path = RelativePath::new("a/b/c.rs").unwrap();
        assert_eq!(path.directories().collect::<Vec<_>>(), ["a/b", "a"]);
    }
}
