//! The figures.

use std::fmt::Write as _;

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

/// The table, one document a line, the sum last.
pub(crate) fn board(rows: &[Row]) -> String {
    let mut board = "document\tcomponents\tsamples\tsurvived\tskipped\tunusable".to_owned();
    for reason in Reason::ALL {
        let _ = write!(board, "\t{}", reason.name());
    }
    board.push('\n');
    let mut sum = Findings::default();
    for row in rows {
        match &row.result {
            Ok(findings) => {
                add(&mut sum, findings);
                line(&mut board, &row.document, findings);
            }
            Err(message) => {
                let _ = writeln!(board, "{}\tnot judged: {message}", row.document);
            }
        }
    }
    line(&mut board, "all", &sum);
    board
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

fn line(board: &mut String, document: &str, it: &Findings) {
    let _ = write!(
        board,
        "{document}\t{}\t{}\t{}\t{}\t{}",
        it.components, it.samples, it.survived, it.skipped, it.unusable
    );
    for reason in Reason::ALL {
        let _ = write!(
            board,
            "\t{}",
            it.exceptions.get(&reason).copied().unwrap_or_default()
        );
    }
    board.push('\n');
}
