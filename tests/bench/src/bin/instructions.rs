//! Does a job so many times, for callgrind: `instructions decode_1kb generated 100`.
//!
//! What is set up before is outside of the count: the work is done below [`repeat`], which callgrind can be told to start at
//! (`--toggle-collect='instructions::repeat*'`).

use std::process::ExitCode;

use portolan_bench::by_hand::request::Error;
use portolan_bench::jobs::{Work, job};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Error> {
    let [name, side, count] = arguments else {
        return Err("usage: instructions JOB generated|by_hand COUNT".into());
    };
    let job = job(name)?;
    let work = match side.as_str() {
        "generated" => job.generated,
        "by_hand" => job.by_hand,
        _ => return Err(format!("there is no side `{side}`").into()),
    };
    // Tables are taken apart when they are first used.
    work();
    repeat(&work, count.parse()?);
    Ok(())
}

#[inline(never)]
fn repeat(work: &Work, count: usize) {
    for _ in 0..count {
        work();
    }
}
