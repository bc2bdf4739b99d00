//! `portolan explain`

use std::io::{self, Write};

use super::{DONE, FAILED, USAGE, messages};
use crate::diagnostics::Code;

/// Prints what a code means, or all codes.
pub(super) fn explain(code: Option<&str>) -> u8 {
    let text = match code.map(str::parse::<Code>) {
        None => list(),
        Some(Ok(code)) => format!("{code}: {}\n\n{}", code.title(), code.explanation()),
        Some(Err(unknown)) => {
            let _ = writeln!(
                io::stderr(),
                "error: {unknown}; `portolan explain` lists all codes"
            );
            return USAGE;
        }
    };
    match messages::print(&text) {
        true => DONE,
        false => FAILED,
    }
}

fn list() -> String {
    Code::ALL
        .iter()
        .map(|code| format!("{code}  {}\n", code.title()))
        .collect()
}
