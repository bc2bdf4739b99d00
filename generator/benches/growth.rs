//! How the time of a run grows with the document: `cargo bench -p portolan --bench growth [-- TEXT]`.
//!
//! Each kind of document is tried in one size and in four times that size. Where the work is in proportion to the document, the ratio
//! is about 4; where it is quadratic, 16. Time is that of the thread on a processor, so that a busy machine does not matter.

#[path = "../tests/robust/shapes.rs"]
mod shapes;

use std::fs;
use std::time::{Duration, Instant};

use portolan::config::Config;
use portolan::diagnostics::Diagnostics;
use portolan::source::Document;
use portolan::{lower, openapi, plan};
use shapes::{SHAPES, Shape, document};

fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|it| !it.starts_with('-'))
        .collect();
    let is_wanted = |it: &&Shape| {
        wanted.is_empty() || wanted.iter().any(|text| it.name.contains(text.as_str()))
    };
    println!("{:>9} {:>9} {:>9} {:>6}", "size", "ms", "4 × size", "ratio");
    for shape in SHAPES.iter().filter(is_wanted) {
        let small = measure(shape, shape.size);
        let large = measure(shape, shape.size * 4);
        let ratio = large.as_secs_f64() / small.as_secs_f64().max(1e-6);
        let (small, large) = (small.as_millis(), large.as_millis());
        println!(
            "{:>9} {small:>9} {large:>9} {ratio:>6.1}  {}",
            shape.size, shape.name
        );
    }
}

/// The stages from the text to the plan.
fn measure(shape: &Shape, size: usize) -> Duration {
    let text = document((shape.schemas)(size)).to_string();
    let config = Config::default();
    let start = Instant::now();
    let before = on_processor();
    let mut diagnostics = Diagnostics::new();
    let document = Document::from_text("bench.json", text, &mut diagnostics);
    if let Some(adapted) = document.and_then(|it| openapi::adapt(it, &mut diagnostics)) {
        let api = lower::lower(&adapted, &config, &mut diagnostics);
        plan::plan(&api, &config, None, &mut diagnostics);
    }
    match (before, on_processor()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// How long this thread has been on a processor, where the system says so.
fn on_processor() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = text.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}
