//! The scoreboard: a table of tabulator-separated values, one document a line.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use super::row::{Compiles, HEAD, Row};

/// Rows by document.
#[derive(Debug, Default)]
pub(super) struct Board(BTreeMap<String, Row>);

impl fmt::Display for Board {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEAD}")?;
        self.0.values().try_for_each(|row| writeln!(f, "{row}"))
    }
}

impl Board {
    pub(super) fn new(rows: Vec<Row>) -> Self {
        Self(
            rows.into_iter()
                .map(|row| (row.document.clone(), row))
                .collect(),
        )
    }

    /// Reads a file; one that does not exist is empty.
    pub(super) fn read(path: &Path) -> io::Result<Self> {
        match fs::read_to_string(path) {
            Ok(text) => Ok(Self::new(text.lines().filter_map(Row::parse).collect())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    /// Writes a file; rows of documents that this run left out stay.
    pub(super) fn write(mut self, path: &Path, earlier: &Self) -> io::Result<()> {
        for (document, row) in &earlier.0 {
            self.0
                .entry(document.clone())
                .or_insert_with(|| row.clone());
        }
        fs::write(path, self.to_string())
    }

    /// Takes over what this run has not tried.
    pub(super) fn keep(&mut self, earlier: &Self) {
        for (document, row) in &mut self.0 {
            if let Some(earlier) = earlier.0.get(document) {
                row.keep(earlier);
            }
        }
    }

    /// What is worse than before, a line each.
    pub(super) fn worse_than(&self, earlier: &Self) -> Vec<String> {
        let mut worse = Vec::new();
        for (document, row) in &self.0 {
            let nothing = Row::default();
            let before = earlier.0.get(document);
            let lines = match before {
                Some(before) => row.worse_than(before),
                None if row.is_failure() => vec!["nothing is generated".to_owned()],
                None => row.compile_failure_of(&nothing),
            };
            worse.extend(lines.into_iter().map(|it| format!("{document}: {it}")));
        }
        worse
    }

    /// The figures of all documents together.
    pub(super) fn sum(&self) -> String {
        let rows = || self.0.values();
        let sum = |figure: fn(&Row) -> usize| rows().map(figure).sum::<usize>();
        let compiles = |what| rows().filter(|it| it.compiles == what).count();
        let mut losses: BTreeMap<&str, usize> = BTreeMap::new();
        for (code, count) in rows().flat_map(|it| &it.losses) {
            *losses.entry(code).or_default() += count;
        }
        let losses: Vec<String> = losses
            .iter()
            .map(|(code, count)| format!("{count} × {code}"))
            .collect();
        format!(
            "{} documents, {} without a crate; {} of {} operations, {} types; {} of {} properties are typed, {} are looser than the document; \
             {} compile, {} do not, {} not tried; lost: {}",
            self.0.len(),
            rows().filter(|it| it.is_failure()).count(),
            sum(|it| it.operations),
            sum(|it| it.documented),
            sum(|it| it.types),
            sum(|it| it.properties - it.untyped),
            sum(|it| it.properties),
            sum(|it| it.loosened),
            compiles(Compiles::Yes),
            compiles(Compiles::No),
            compiles(Compiles::NotTried),
            if losses.is_empty() {
                "nothing".to_owned()
            } else {
                losses.join(", ")
            }
        )
    }
}
