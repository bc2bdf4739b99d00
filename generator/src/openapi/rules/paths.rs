//! Paths that are the same (OpenAPI 3.0, Paths Object).

use indexmap::IndexMap;
use indexmap::map::Entry;

use super::ledger::Kind;
use super::{Checker, members};
use crate::diagnostics::{Code, Diagnostic};
use crate::openapi::path::Path;

impl Checker<'_> {
    /// Finds paths that differ in the names of their variables, or in how their characters are written.
    pub(super) fn equal_paths(&mut self, path: &Path<'_>) {
        let path = path.key("paths");
        let mut known: IndexMap<String, &str> = IndexMap::new();
        for (key, _) in self.root.get("paths").into_iter().flat_map(members) {
            if !key.starts_with('/') {
                continue;
            }
            match known.entry(plain(key)) {
                Entry::Vacant(entry) => drop(entry.insert(key)),
                Entry::Occupied(entry) => {
                    let first = *entry.get();
                    let place = self.key(&path.key(key));
                    let first_place = self.key(&path.key(first));
                    self.ledger.add(Kind::EqualPaths, || {
                        Diagnostic::note(
                            Code::EqualPaths,
                            format!("path `{key}` is the same as `{first}`"),
                        )
                        .primary(place, "its operations are kept beside the others")
                        .secondary(first_place, "the same path")
                        .help("put all operations of a path under one key")
                    });
                }
            }
        }
    }
}

/// A path without what does not distinguish it: the names of variables, and the encoding of characters that need none (RFC 3986, section 6.2.2).
fn plain(path: &str) -> String {
    let mut plain = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else {
            break;
        };
        plain.push_str(&decoded(before));
        plain.push_str("{}");
        rest = after;
    }
    plain + &decoded(rest)
}

fn decoded(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        decoded.push_str(before);
        let byte = after
            .get(..2)
            .and_then(|it| u8::from_str_radix(it, 16).ok());
        let character = byte.map(char::from);
        let is_unreserved = |it: &char| it.is_ascii_alphanumeric() || "-._~".contains(*it);
        match character.filter(is_unreserved) {
            Some(character) => {
                decoded.push(character);
                rest = &after[2..];
            }
            None => {
                decoded.push('%');
                rest = after;
            }
        }
    }
    decoded + rest
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_of_variables_and_needless_encoding_do_not_count() {
        assert_eq!(plain("/pets/{id}/{b}.json"), "/pets/{}/{}.json");
        assert_eq!(plain("/%61b%2Fc%7E%"), "/ab%2Fc~%");
        assert_eq!(plain("/{a/%é"), "/{a/%é");
    }
}
