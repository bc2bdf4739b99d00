//! The list of generated files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{Files, RelativePath};

/// The file that holds the list.
pub(super) const MANIFEST: &str = ".portolan-files";

const HEADER: &str =
    "# The files that Portolan generated. It overwrites and removes these and no others.\n";

/// A number that changes when a text does (64-bit FNV-1a, which is the same on every machine).
/// It guards against mistakes, not against attacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hash(u64);

impl Hash {
    pub(crate) fn of(text: &[u8]) -> Hash {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        Hash(text.iter().fold(0xcbf2_9ce4_8422_2325, step))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// The generated files, each with the hashes of the texts that it may have.
/// There are several while files are being replaced.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest(BTreeMap<RelativePath, BTreeSet<Hash>>);

impl Manifest {
    pub(super) fn of(files: &Files) -> Manifest {
        let hashed = files
            .iter()
            .map(|(path, text)| (path.clone(), BTreeSet::from([Hash::of(text.as_bytes())])));
        Manifest(hashed.collect())
    }

    /// Reads a manifest. Lines that are not understood are skipped: a file that is not listed is left alone.
    pub(super) fn parse(text: &str) -> Manifest {
        let mut manifest = Manifest::default();
        for line in text.lines() {
            if let Some((hash, path)) = line.split_once(' ')
                && hash.len() == 16
                && let Ok(hash) = u64::from_str_radix(hash, 16)
                && let Ok(path) = RelativePath::new(path)
            {
                manifest.0.entry(path).or_default().insert(Hash(hash));
            }
        }
        manifest
    }

    /// The files of both, with the hashes of both.
    pub(super) fn union(&self, other: &Manifest) -> Manifest {
        let mut union = self.clone();
        for (path, hashes) in &other.0 {
            union.0.entry(path.clone()).or_default().extend(hashes);
        }
        union
    }

    pub(super) fn contains(&self, path: &RelativePath) -> bool {
        self.0.contains_key(path)
    }

    /// Whether the text of a file is one that was generated.
    pub(super) fn recognizes(&self, path: &RelativePath, text: &[u8]) -> bool {
        self.0
            .get(path)
            .is_some_and(|hashes| hashes.contains(&Hash::of(text)))
    }

    /// Whether each file has one text that it may have.
    pub(super) fn is_final(&self) -> bool {
        !self.0.is_empty() && self.0.values().all(|hashes| hashes.len() == 1)
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &RelativePath> {
        self.0.keys()
    }
}

impl fmt::Display for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADER)?;
        for (path, hashes) in &self.0 {
            for hash in hashes {
                writeln!(f, "{hash} {path}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> RelativePath {
        RelativePath::new(text).unwrap()
    }

    #[test]
    fn a_manifest_is_read_as_written() {
        let old = Manifest::of(&Files::from_iter([
            (path("a b"), "1".to_owned()),
            (path("c"), String::new()),
        ]));
        let new = Manifest::of(&Files::from_iter([(path("a b"), "2".to_owned())]));
        let both = old.union(&new);
        assert_eq!(Manifest::parse(&both.to_string()), both);
        assert!(both.recognizes(&path("a b"), b"1") && both.recognizes(&path("a b"), b"2"));
        assert!(!both.recognizes(&path("a b"), b"3") && !both.recognizes(&path("d"), b"1"));
    }

    #[test]
    fn hashes_are_the_same_everywhere() {
        assert_eq!(Hash::of(b"").to_string(), "cbf29ce484222325");
        assert_eq!(Hash::of(b"foobar").to_string(), "85944171f73967e8");
    }

    #[test]
    fn what_is_not_understood_is_not_generated() {
        let text = "<<<<<<< HEAD\n85944171f73967e8 ../a\nx b\n85944171f73967e8 /etc/passwd\n85944171f73967e8 ok\n";
        assert_eq!(
            Manifest::parse(text).paths().collect::<Vec<_>>(),
            [&path("ok")]
        );
    }
}
