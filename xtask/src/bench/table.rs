//! What was measured, as a Markdown table.

use std::fmt::{self, Write as _};

/// A section of the report.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    title: &'static str,
    /// What is measured and how, in a sentence or two.
    about: &'static str,
    head: Vec<&'static str>,
    rows: Vec<Vec<String>>,
    /// What could not be measured, and why.
    notes: Vec<String>,
}

impl Table {
    pub(super) fn new(title: &'static str, about: &'static str, head: &[&'static str]) -> Self {
        Self {
            title,
            about,
            head: head.to_vec(),
            ..Self::default()
        }
    }

    /// Adds a row, and shows it at once: some rows take minutes.
    pub(super) fn row(&mut self, cells: Vec<String>) {
        eprintln!("{}", cells.join(" | "));
        self.rows.push(cells);
    }

    pub(super) fn note(&mut self, note: String) {
        eprintln!("{note}");
        self.notes.push(note);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "## {}\n\n{}\n", self.title, self.about)?;
        if !self.rows.is_empty() {
            writeln!(f, "| {} |", self.head.join(" | "))?;
            writeln!(f, "|{}", "---|".repeat(self.head.len()))?;
            for row in &self.rows {
                writeln!(f, "| {} |", row.join(" | "))?;
            }
        }
        let mut notes = String::new();
        for note in &self.notes {
            let lines = note
                .lines()
                .map(str::trim_end)
                .collect::<Vec<_>>()
                .join("\n  ");
            writeln!(notes, "* {lines}")?;
        }
        if notes.is_empty() {
            return Ok(());
        }
        write!(f, "\n{notes}")
    }
}
