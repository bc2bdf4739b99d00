//! The figures.

use std::collections::BTreeMap;
use std::fmt;

use crate::judge::Findings;
use crate::verdict::Reason;

/// A document with what was found.
pub(crate) struct Row {
    document: String,
    result: Result<Findings, String>,
}

impl Row {
    pub(crate) fn new(document: &str, result: Result<Findings, String>) -> Self {
        Self {
            document: document.to_owned(),
            result,
        }
    }

    /// For people.
    pub(crate) fn line(&self) -> String {
        match &self.result {
            Ok(it) => format!(
                "{}: {} of {} samples of {} components survived, {} skipped, {} schemas unusable",
                self.document, it.survived, it.samples, it.components, it.skipped, it.unusable
            ),
            Err(message) => format!("{}: not judged, {message}", self.document),
        }
    }

    /// Some of the exceptions, no more than a few of each reason.
    pub(crate) fn notes(&self, count: usize) -> impl Iterator<Item = &String> {
        let notes = self
            .result
            .as_ref()
            .map(|it| it.notes.as_slice())
            .unwrap_or_default();
        Reason::ALL.into_iter().flat_map(move |reason| {
            let start = format!("{}:", reason.name());
            notes
                .iter()
                .filter(move |it| it.starts_with(&start))
                .take(count)
        })
    }
}

/// The table, one document a line.
#[derive(Debug, Default)]
pub(crate) struct Board(BTreeMap<String, Line>);

/// What stands in the table.
#[derive(Clone, Debug)]
enum Line {
    Figures(Vec<usize>),
    NotJudged(String),
}

/// The columns before those of the reasons.
const COLUMNS: [&str; 5] = ["components", "samples", "survived", "skipped", "unusable"];

impl Board {
    pub(crate) fn of(rows: &[Row]) -> Self {
        let line = |row: &Row| match &row.result {
            Ok(findings) => Line::Figures(figures(findings)),
            Err(message) => Line::NotJudged(message.lines().next().unwrap_or_default().to_owned()),
        };
        Self(
            rows.iter()
                .map(|row| (row.document.clone(), line(row)))
                .collect(),
        )
    }

    /// Reads what was written.
    pub(crate) fn read(text: &str) -> Self {
        let line = |line: &str| {
            let (document, cells) = line.split_once('\t')?;
            let figures: Option<Vec<usize>> = cells.split('\t').map(|it| it.parse().ok()).collect();
            let line = match figures {
                Some(figures) => Line::Figures(figures),
                None => Line::NotJudged(cells.strip_prefix(NOT_JUDGED)?.to_owned()),
            };
            (document != ALL).then(|| (document.to_owned(), line))
        };
        Self(text.lines().filter_map(line).collect())
    }

    /// With the lines of documents that it lacks.
    pub(crate) fn beside(mut self, other: Self) -> Self {
        for (document, line) in other.0 {
            self.0.entry(document).or_insert(line);
        }
        self
    }

    /// What is worse than before, a line each.
    pub(crate) fn worse_than(&self, earlier: &Self) -> Vec<String> {
        let worse = |(document, line): (&String, &Line)| match (line, earlier.0.get(document)?) {
            (Line::NotJudged(message), Line::Figures(_)) => Some(format!("{document}: {message}")),
            (Line::Figures(now), Line::Figures(before)) => {
                let (now, before) = (faults(now), faults(before));
                let is_worse = now > before;
                is_worse.then(|| {
                    format!("{document}: {now} samples do not survive instead of {before}")
                })
            }
            (_, Line::NotJudged(_)) => None,
        };
        self.0.iter().filter_map(worse).collect()
    }
}

impl fmt::Display for Board {
    /// The sum stands last.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reasons = Reason::ALL.into_iter().map(Reason::name);
        let head: Vec<&str> = COLUMNS.into_iter().chain(reasons).collect();
        writeln!(f, "document\t{}", head.join("\t"))?;
        let mut sum = vec![0; head.len()];
        for (document, line) in &self.0 {
            match line {
                Line::Figures(figures) => {
                    write_figures(f, document, figures)?;
                    sum.iter_mut().zip(figures).for_each(|(sum, it)| *sum += it);
                }
                Line::NotJudged(message) => writeln!(f, "{document}\t{NOT_JUDGED}{message}")?,
            }
        }
        write_figures(f, ALL, &sum)
    }
}

const ALL: &str = "all";
const NOT_JUDGED: &str = "not judged: ";

fn write_figures(f: &mut fmt::Formatter<'_>, document: &str, figures: &[usize]) -> fmt::Result {
    let figures: Vec<String> = figures.iter().map(usize::to_string).collect();
    writeln!(f, "{document}\t{}", figures.join("\t"))
}

fn figures(it: &Findings) -> Vec<usize> {
    let reasons = Reason::ALL.into_iter();
    let reasons = reasons.map(|reason| it.exceptions.get(&reason).copied().unwrap_or_default());
    [
        it.components,
        it.samples,
        it.survived,
        it.skipped,
        it.unusable,
    ]
    .into_iter()
    .chain(reasons)
    .collect()
}

/// How many samples do not survive, those aside that are meant to change.
fn faults(figures: &[usize]) -> usize {
    let reasons = Reason::ALL
        .into_iter()
        .zip(figures.iter().skip(COLUMNS.len()));
    let faults = reasons.filter(|(reason, _)| !reason.is_by_design());
    faults.map(|(_, count)| count).sum()
}

/// How many samples of a hundred survived, those included that are meant to change.
pub(crate) fn share(rows: &[Row]) -> f64 {
    let mut sum = Findings::default();
    rows.iter()
        .filter_map(|it| it.result.as_ref().ok())
        .for_each(|it| add(&mut sum, it));
    if sum.samples == 0 {
        return 100.0;
    }
    let meant = sum
        .exceptions
        .iter()
        .filter(|(reason, _)| reason.is_by_design());
    let meant: usize = meant.map(|(_, count)| count).sum();
    100.0 * (sum.survived + meant) as f64 / sum.samples as f64
}

fn add(sum: &mut Findings, findings: &Findings) {
    sum.components += findings.components;
    sum.samples += findings.samples;
    sum.survived += findings.survived;
    sum.skipped += findings.skipped;
    sum.unusable += findings.unusable;
    for (reason, count) in &findings.exceptions {
        *sum.exceptions.entry(*reason).or_default() += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn board(rows: &[(&str, Reason, usize)]) -> Board {
        let row = |(document, reason, count): &(&str, Reason, usize)| {
            let findings = Findings {
                samples: 10,
                survived: 10 - count,
                exceptions: [(*reason, *count)].into(),
                ..Findings::default()
            };
            Row::new(document, Ok(findings))
        };
        Board::of(&rows.iter().map(row).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_written_is_read() {
        let mut written = board(&[("a.yaml", Reason::Refused, 2)]);
        written
            .0
            .insert("b.yaml".to_owned(), Line::NotJudged("no".to_owned()));
        assert_eq!(
            Board::read(&written.to_string()).to_string(),
            written.to_string()
        );
    }

    #[test]
    fn more_faults_are_worse_and_what_is_meant_is_none() {
        let earlier = board(&[
            ("a", Reason::Refused, 1),
            ("b", Reason::Refused, 1),
            ("c", Reason::Other, 0),
        ]);
        let now = board(&[
            ("a", Reason::MemberLost, 2),
            ("b", Reason::NullAsAbsent, 5),
            ("c", Reason::Other, 0),
            ("new", Reason::Other, 3),
        ]);
        assert_eq!(
            now.worse_than(&earlier),
            ["a: 2 samples do not survive instead of 1"]
        );
        assert_eq!(
            earlier.worse_than(&now),
            ["b: 1 samples do not survive instead of 0"]
        );
    }

    #[test]
    fn a_document_that_is_no_longer_judged_is_worse() {
        let failed = Board::of(&[Row::new("a", Err("it does not compile".to_owned()))]);
        let judged = board(&[("a", Reason::Other, 0)]);
        assert_eq!(failed.worse_than(&judged), ["a: it does not compile"]);
        assert_eq!(judged.worse_than(&failed), Vec::<String>::new());
    }
}
