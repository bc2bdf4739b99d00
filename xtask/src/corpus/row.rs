//! A row of the scoreboard.

use std::collections::BTreeMap;
use std::fmt;

/// The heads of the columns.
pub(super) const HEAD: &str = "document\topenapi\tdocumented\toperations\ttypes\tproperties\tuntyped\tloosened\tfree-form\tlosses\twarnings\tlines\tcompiles";

/// What became of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) document: String,
    /// The version of OpenAPI.
    pub(super) openapi: String,
    /// Operations that the document describes.
    pub(super) documented: usize,
    /// Operations of the crate.
    pub(super) operations: usize,
    pub(super) types: usize,
    pub(super) properties: usize,
    /// Properties that are whatever JSON.
    pub(super) untyped: usize,
    /// Properties that are whatever JSON although the document says more.
    pub(super) loosened: usize,
    /// Places that are whatever JSON.
    pub(super) free_form: usize,
    /// What was lost, by code.
    pub(super) losses: BTreeMap<String, usize>,
    /// All findings.
    pub(super) warnings: usize,
    /// Lines of Rust, the runtime's aside.
    pub(super) lines: usize,
    pub(super) compiles: Compiles,
}

/// Whether a crate passes clippy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Compiles {
    Yes,
    No,
    #[default]
    NotTried,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let losses: Vec<String> = self
            .losses
            .iter()
            .map(|(code, count)| format!("{code}={count}"))
            .collect();
        let losses = if losses.is_empty() {
            "-".to_owned()
        } else {
            losses.join(" ")
        };
        write!(
            f,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{losses}\t{}\t{}\t{}",
            self.document,
            self.openapi,
            self.documented,
            self.operations,
            self.types,
            self.properties,
            self.untyped,
            self.loosened,
            self.free_form,
            self.warnings,
            self.lines,
            match self.compiles {
                Compiles::Yes => "yes",
                Compiles::No => "no",
                Compiles::NotTried => "-",
            }
        )
    }
}

impl Row {
    /// Reads a line; `None` if it is none.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let cells: Vec<&str> = line.split('\t').collect();
        let number = |index: usize| cells.get(index)?.parse().ok();
        let losses = cells.get(9)?.split(' ').filter_map(|it| {
            let (code, count) = it.split_once('=')?;
            Some((code.to_owned(), count.parse().ok()?))
        });
        Some(Self {
            document: (*cells.first()?).to_owned(),
            openapi: (*cells.get(1)?).to_owned(),
            documented: number(2)?,
            operations: number(3)?,
            types: number(4)?,
            properties: number(5)?,
            untyped: number(6)?,
            loosened: number(7)?,
            free_form: number(8)?,
            losses: losses.collect(),
            warnings: number(10)?,
            lines: number(11)?,
            compiles: match *cells.get(12)? {
                "yes" => Compiles::Yes,
                "no" => Compiles::No,
                _ => Compiles::NotTried,
            },
        })
    }

    /// What is worse than in an earlier row of the document.
    pub(super) fn worse_than(&self, earlier: &Self) -> Vec<String> {
        let mut worse = Vec::new();
        if self.is_failure() && !earlier.is_failure() {
            worse.push("nothing is generated".to_owned());
        }
        if self.operations < earlier.operations {
            worse.push(format!(
                "{} operations instead of {}",
                self.operations, earlier.operations
            ));
        }
        if self.untyped * earlier.properties > earlier.untyped * self.properties {
            worse.push(format!(
                "{} of {} properties are untyped instead of {} of {}",
                self.untyped, self.properties, earlier.untyped, earlier.properties
            ));
        }
        if self.loosened > earlier.loosened {
            worse.push(format!(
                "{} properties are looser than the document instead of {}",
                self.loosened, earlier.loosened
            ));
        }
        for (code, count) in &self.losses {
            let before = earlier.losses.get(code).copied().unwrap_or_default();
            if *count > before {
                worse.push(format!("{count} × {code} instead of {before}"));
            }
        }
        worse.extend(self.compile_failure_of(earlier));
        worse
    }

    /// Says so if the crate does not compile and did not fail to before.
    pub(super) fn compile_failure_of(&self, earlier: &Self) -> Vec<String> {
        let is_new = self.compiles == Compiles::No && earlier.compiles != Compiles::No;
        let line = is_new.then(|| "does not compile without a warning".to_owned());
        line.into_iter().collect()
    }

    /// Whether there is no crate.
    pub(super) fn is_failure(&self) -> bool {
        self.lines == 0
    }

    /// Takes over what this run has not tried.
    pub(super) fn keep(&mut self, earlier: &Self) {
        if self.compiles == Compiles::NotTried {
            self.compiles = earlier.compiles;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> Row {
        Row {
            document: "a.yaml".to_owned(),
            openapi: "3.0.3".to_owned(),
            documented: 5,
            operations: 5,
            types: 7,
            properties: 20,
            untyped: 1,
            loosened: 0,
            free_form: 2,
            losses: [("P0202".to_owned(), 3)].into(),
            warnings: 4,
            lines: 900,
            compiles: Compiles::Yes,
        }
    }

    #[test]
    fn rows_are_read_as_they_are_written() {
        assert_eq!(Row::parse(&row().to_string()), Some(row()));
        let without = Row {
            losses: BTreeMap::new(),
            compiles: Compiles::NotTried,
            ..row()
        };
        assert_eq!(Row::parse(&without.to_string()), Some(without));
        assert_eq!(Row::parse("a.yaml\t3.0.3"), None);
    }

    #[test]
    fn everything_that_is_worse_is_named() {
        let worse = Row {
            operations: 4,
            untyped: 2,
            loosened: 1,
            losses: [("P0201".to_owned(), 1), ("P0202".to_owned(), 3)].into(),
            compiles: Compiles::No,
            ..row()
        };
        assert_eq!(worse.worse_than(&row()).len(), 5);
        assert_eq!(row().worse_than(&worse), Vec::<String>::new());
        assert_eq!(row().worse_than(&row()), Vec::<String>::new());
    }

    #[test]
    fn what_was_not_tried_is_not_worse() {
        let mut later = Row {
            compiles: Compiles::NotTried,
            ..row()
        };
        assert_eq!(later.worse_than(&row()), Vec::<String>::new());
        later.keep(&row());
        assert_eq!(later.compiles, Compiles::Yes);
    }
}
