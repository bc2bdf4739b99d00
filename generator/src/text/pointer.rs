//! Places in a document, as JSON Pointers (RFC 6901).

use std::fmt;
use std::sync::Arc;

use super::SourceId;

/// A JSON Pointer (RFC 6901) into one of the files of a run.
///
/// It is one piece of shared text: cloning is free, and going down one level copies the text once.
///
/// ```
/// use portolan::text::Pointer;
///
/// let operation = Pointer::root().child("paths").child("/pets").child("get");
/// assert_eq!(operation.to_string(), "/paths/~1pets/get");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer {
    source: SourceId,
    text: Arc<str>,
}

impl Pointer {
    /// The whole document.
    #[must_use]
    pub fn root() -> Pointer {
        Pointer::root_of(SourceId::DOCUMENT)
    }

    /// The whole of another file of the run, for example of the configuration.
    #[must_use]
    pub fn root_of(source: SourceId) -> Pointer {
        Pointer {
            source,
            text: Arc::from(""),
        }
    }

    /// Reads a pointer into the document, such as the fragment of a reference without its `#`.
    ///
    /// # Errors
    ///
    /// When the text is neither empty nor starts with `/`, or has a `~` that is not part of `~0` or `~1` (RFC 6901, section 3).
    pub fn parse(text: &str) -> Result<Pointer, InvalidPointer> {
        let starts_well = text.is_empty() || text.starts_with('/');
        let escapes_well = text
            .split('~')
            .skip(1)
            .all(|rest| rest.starts_with(['0', '1']));
        if starts_well && escapes_well {
            Ok(Pointer {
                source: SourceId::DOCUMENT,
                text: Arc::from(text),
            })
        } else {
            Err(InvalidPointer)
        }
    }

    /// The place at the end of `rest`, the text of a pointer, from this one.
    pub(crate) fn below(&self, rest: &str) -> Pointer {
        Pointer {
            source: self.source,
            text: format!("{}{rest}", self.text).into(),
        }
    }

    /// The same place, of the document's own file as it is.
    pub(crate) fn in_file(&self) -> Pointer {
        self.in_source(SourceId::FILE)
    }

    /// The same place, in the document's file if it is marked as a place of that.
    pub(super) fn in_its_file(self) -> Pointer {
        match self.source {
            SourceId::FILE => self.in_source(SourceId::DOCUMENT),
            _ => self,
        }
    }

    /// The same place in another file.
    #[must_use]
    pub fn in_source(&self, source: SourceId) -> Pointer {
        Pointer {
            source,
            text: Arc::clone(&self.text),
        }
    }

    /// The member `key` of the object at this place.
    #[must_use]
    pub fn child(&self, key: &str) -> Pointer {
        self.descend(&[key])
    }

    /// The place at the end of some keys from this one, made at once.
    #[must_use]
    pub(crate) fn descend(&self, keys: &[&str]) -> Pointer {
        let more: usize = keys.iter().map(|it| it.len() + 2).sum();
        let mut text = String::with_capacity(self.text.len() + more);
        text.push_str(&self.text);
        keys.iter().for_each(|it| push_step(it, &mut text));
        Pointer {
            source: self.source,
            text: text.into(),
        }
    }

    /// The item at `position`, counted from 0, of the array at this place.
    #[must_use]
    pub fn index(&self, position: usize) -> Pointer {
        self.child(&position.to_string())
    }

    /// The object or array that holds this place; `None` for the whole document.
    #[must_use]
    pub fn parent(&self) -> Option<Pointer> {
        let end = self.text.rfind('/')?;
        Some(Pointer {
            source: self.source,
            text: Arc::from(&self.text[..end]),
        })
    }

    /// The unescaped key, or the position as text, that leads from the parent to this place; `None` for the whole document.
    #[must_use]
    pub fn last(&self) -> Option<String> {
        self.text
            .rfind('/')
            .map(|start| unescape(&self.text[start + 1..]))
    }

    /// The unescaped keys and positions from the root to this place.
    pub fn segments(&self) -> impl Iterator<Item = String> + '_ {
        self.text.split('/').skip(1).map(unescape)
    }

    /// The file that the pointer points into.
    #[must_use]
    pub fn source(&self) -> SourceId {
        self.source
    }

    /// The pointer's text, as [`serde_json::Value::pointer`] takes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// Appends a key to the text of a pointer.
fn push_step(key: &str, text: &mut String) {
    text.push('/');
    let mut rest = key;
    while let Some(at) = rest.bytes().position(|it| matches!(it, b'~' | b'/')) {
        text.push_str(&rest[..at]);
        text.push_str(if rest[at..].starts_with('~') {
            "~0"
        } else {
            "~1"
        });
        rest = &rest[at + 1..];
    }
    text.push_str(rest);
}

fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}#{}", self.source, self.text)
    }
}

/// A text that is not a JSON Pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a JSON Pointer: it starts with `/`, and `~` is written `~0`")]
pub struct InvalidPointer;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_escaped_and_unescaped() {
        let pointer = Pointer::root().child("a/b").child("~1").index(3).child("");
        assert_eq!(pointer.as_str(), "/a~1b/~01/3/");
        assert_eq!(
            pointer.segments().collect::<Vec<_>>(),
            ["a/b", "~1", "3", ""]
        );
        assert_eq!(Pointer::parse("/a~1b/~01/3/"), Ok(pointer));
    }

    #[test]
    fn parents_lead_to_the_root() {
        let pointer = Pointer::root().child("a/b").child("c");
        assert_eq!(pointer.last().as_deref(), Some("c"));
        let parent = pointer.parent().unwrap();
        assert_eq!(parent.last().as_deref(), Some("a/b"));
        assert_eq!(parent.parent(), Some(Pointer::root()));
        assert_eq!(Pointer::root().parent(), None);
        assert_eq!(Pointer::root().last(), None);
    }

    #[test]
    fn texts_that_are_no_pointers() {
        for text in ["a", "#/a", "/~", "/~2", "/a~"] {
            assert_eq!(Pointer::parse(text), Err(InvalidPointer), "{text}");
        }
    }

    #[test]
    fn pointers_into_different_files_differ() {
        let other = Pointer::root().child("a").in_source(SourceId::new(7));
        assert_ne!(other, Pointer::root().child("a"));
        assert_eq!(other.child("b").source(), SourceId::new(7));
        assert_eq!(other.parent().map(|it| it.source()), Some(SourceId::new(7)));
    }
}
