//! Which files a document may refer to.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

/// The folder that the files of a document are in.
///
/// A document comes from somebody, and must not be able to have any file of the machine read: a reference may lead to files of the
/// repository that the document is in, or without a repository, of the folder above the document's. Hidden files, what is not a
/// regular file, and links that lead out are refused.
#[derive(Debug)]
pub(super) struct Folder {
    /// The folder that no reference may leave.
    bound: PathBuf,
    /// The document's own folder.
    home: PathBuf,
}

impl Folder {
    /// Of a document at a path; `None` if it is not there.
    pub(super) fn of(document: &Path) -> Option<Folder> {
        let home = document.canonicalize().ok()?.parent()?.to_owned();
        let repository = home.ancestors().find(|it| it.join(".git").exists());
        let bound = repository.or_else(|| home.parent().filter(|it| it.parent().is_some()));
        Some(Folder {
            bound: bound.unwrap_or(&home).to_owned(),
            home,
        })
    }

    /// The file that the text of a reference leads to from another file; an `Err` says why it is not read.
    pub(super) fn find(&self, reference: &str, from: &Path) -> Result<PathBuf, &'static str> {
        let relative = relative(reference)?;
        let folder = from.parent().unwrap_or(from);
        let path = normalized(&folder.join(relative));
        if !path.starts_with(&self.bound) {
            return Err(OUTSIDE);
        }
        let path = path.canonicalize().map_err(|_| "there is no such file")?;
        if !path.starts_with(&self.bound) {
            return Err(OUTSIDE);
        }
        if self.is_hidden(&path) {
            return Err("hidden files are not read");
        }
        if !path.is_file() {
            return Err("it is not a file");
        }
        Ok(path)
    }

    /// Where a file is as seen from the document, with `/` between the steps.
    pub(super) fn spell(&self, path: &Path) -> String {
        let common = common(&self.home, path);
        let up = self.home.components().skip(common).map(|_| "..".into());
        let down = path.components().skip(common);
        let down = down.map(|it| it.as_os_str().to_string_lossy().into_owned());
        up.chain(down).collect::<Vec<String>>().join("/")
    }

    /// Whether a step to the file is hidden that is not on the way to the document.
    fn is_hidden(&self, path: &Path) -> bool {
        let own = path.components().skip(common(&self.home, path));
        let mut names = own.map(Component::as_os_str).map(OsStr::to_string_lossy);
        names.any(|name| name.starts_with('.'))
    }
}

const OUTSIDE: &str = "it leads out of the folder that the document's files are in";

/// The path in a reference; an `Err` says why it is not read.
pub(super) fn relative(reference: &str) -> Result<String, &'static str> {
    let path = reference.split('?').next().unwrap_or_default();
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
    let path = decoded.replace('\\', "/");
    let scheme = path.split_once(':').map(|(scheme, _)| scheme);
    let is_scheme = |it: &str| {
        it.starts_with(|first: char| first.is_ascii_alphabetic())
            && it
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    if path.starts_with("//") || scheme.is_some_and(is_scheme) {
        return Err("nothing is fetched from other places");
    }
    if path.starts_with('/') || path.contains('\0') {
        return Err("it is not a relative path");
    }
    Ok(path)
}

/// A path without `.` and `..`.
fn normalized(path: &Path) -> PathBuf {
    let mut normalized = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(normalized.pop()),
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => {
                normalized.push(component);
            }
        }
    }
    normalized
}

/// How many steps two paths have in common.
fn common(left: &Path, right: &Path) -> usize {
    let pairs = left.components().zip(right.components());
    pairs.take_while(|(left, right)| left == right).count()
}
