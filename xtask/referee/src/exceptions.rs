//! Operations whose calls go wrong through no fault of the SDK, listed with a reason each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What a file lists.
pub(crate) struct Exceptions {
    /// The reasons, by documents and ids of operations.
    listed: BTreeMap<(String, String), String>,
}

impl Exceptions {
    /// Reads lines of a document, an operation and a reason, with tabs between; the first one is a heading.
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        Self::parse(&text).map_err(|line| {
            format!(
                "{}: no document, operation and reason: {line:?}",
                path.display()
            )
        })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let entry = |line: &str| {
            let parts: Vec<&str> = line.split('\t').collect();
            match parts.as_slice() {
                [document, operation, reason] if !reason.trim().is_empty() => Ok((
                    ((*document).to_owned(), (*operation).to_owned()),
                    (*reason).to_owned(),
                )),
                _ => Err(line.to_owned()),
            }
        };
        let listed: Result<_, _> = text.lines().skip(1).map(entry).collect();
        Ok(Self { listed: listed? })
    }

    /// What of a document is otherwise than listed, given the operations that went wrong.
    pub(crate) fn surprises(&self, document: &str, wrong: &BTreeSet<String>) -> Vec<String> {
        let key = |operation: &String| (document.to_owned(), operation.clone());
        let new = wrong
            .iter()
            .filter(|it| !self.listed.contains_key(&key(it)))
            .map(|it| format!("{document}: a call of {it} went wrong, which is not listed"));
        let stale = self
            .listed
            .iter()
            .filter(|((of, operation), _)| of == document && !wrong.contains(operation))
            .map(|((_, operation), reason)| {
                format!(
                    "{document}: {operation} is listed ({reason}), but no call of it went wrong"
                )
            });
        new.chain(stale).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str =
        "document\toperation\treason\na.yaml\tget\tno schema\nb.yaml\tput\ttoo large\n";

    fn surprises(document: &str, wrong: &[&str]) -> Vec<String> {
        let wrong = wrong.iter().map(|it| (*it).to_owned()).collect();
        Exceptions::parse(LIST)
            .ok()
            .map(|it| it.surprises(document, &wrong))
            .unwrap_or_default()
    }

    #[test]
    fn what_is_listed_is_no_surprise() {
        assert_eq!(surprises("a.yaml", &["get"]), Vec::<String>::new());
    }

    #[test]
    fn what_is_not_listed_is_a_surprise() {
        assert_eq!(
            surprises("a.yaml", &["get", "put"]),
            ["a.yaml: a call of put went wrong, which is not listed"]
        );
    }

    #[test]
    fn what_is_listed_in_vain_is_a_surprise() {
        assert_eq!(
            surprises("b.yaml", &[]),
            ["b.yaml: put is listed (too large), but no call of it went wrong"]
        );
    }

    #[test]
    fn each_exception_has_a_reason() {
        assert!(Exceptions::parse("heading\na.yaml\tget\t\n").is_err());
    }
}
