//! How often the SDK asks for memory, beside the same by hand. Counts are the same on each run, so they are held to budgets.

use allocation_counter::measure;
use portolan_bench::by_hand::request::Error;
use portolan_bench::jobs::job;

/// The SDK's count at most: so many percent of the count by hand.
fn check(name: &str, percent: u64) -> Result<(), Error> {
    let job = job(name)?;
    // Tables are taken apart when they are first used.
    (job.generated)();
    (job.by_hand)();
    let generated = measure(|| (job.generated)()).count_total;
    let by_hand = measure(|| (job.by_hand)()).count_total;
    println!("{name}: {generated} by the SDK, {by_hand} by hand");
    assert!(
        generated * 100 <= by_hand * percent,
        "{name}: {generated} by the SDK, {by_hand} by hand"
    );
    Ok(())
}

/// Each text, list and map of an answer has memory of its own in both.
#[test]
fn decoding() -> Result<(), Error> {
    check("decode_1kb", 100)?;
    check("decode_100kb", 100)
}

#[test]
fn encoding() -> Result<(), Error> {
    check("encode_1kb", 85)?;
    check("encode_100kb", 85)
}

#[test]
fn requests() -> Result<(), Error> {
    check("request_delete", 85)?;
    check("request_post", 85)
}

/// The deadline, the copies of the request for a replay or a redirect, and the boxes between transport and client
/// have no counterpart by hand.
#[test]
fn calls() -> Result<(), Error> {
    check("call", 130)
}
