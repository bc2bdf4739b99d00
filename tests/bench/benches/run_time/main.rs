//! Time of each job: by the SDK, by hand, and the two compared.
//!
//! `ratio` and `overhead` are measured in pairs: the job is done both ways in turn, so that whatever else the machine does slows
//! both down, and a sample is the median of its pairs. `ratio` is the SDK's time divided by the other, `overhead` the
//! difference in nanoseconds.

mod paired;

use std::time::Duration;

use criterion::measurement::Measurement;
use criterion::{BenchmarkGroup, Criterion};
use portolan_bench::jobs::{self, Job, NAMES};

use crate::paired::{Paired, Pairs};

fn main() {
    let mut times = Criterion::default().configure_from_args();
    let mut ratios = Criterion::default()
        .with_measurement(Paired::Ratio)
        .configure_from_args();
    let mut overheads = Criterion::default()
        .with_measurement(Paired::Difference)
        .configure_from_args();
    for name in NAMES {
        let job = match jobs::job(name) {
            Ok(job) => job,
            Err(error) => return eprintln!("{name}: {error}"),
        };
        measure(&mut times, name, &job);
        compare(&mut ratios, (name, "ratio"), &job);
        if name == "call" {
            compare(&mut overheads, (name, "overhead"), &job);
        }
    }
    times.final_summary();
}

fn measure(criterion: &mut Criterion, name: &str, job: &Job) {
    let mut group = criterion.benchmark_group(name);
    limit(&mut group, Duration::from_secs(1));
    group.bench_function("generated", |bencher| bencher.iter(&job.generated));
    group.bench_function("by_hand", |bencher| bencher.iter(&job.by_hand));
}

fn compare(criterion: &mut Criterion<Paired>, (name, what): (&str, &str), job: &Job) {
    let pairs = Pairs::of(job);
    let mut group = criterion.benchmark_group(name);
    limit(&mut group, Duration::from_secs(3));
    let measurement = if what == "ratio" {
        Paired::Ratio
    } else {
        Paired::Difference
    };
    group.bench_function(what, |bencher| {
        bencher.iter_custom(|count| pairs.total(count, measurement));
    });
}

fn limit<M: Measurement>(group: &mut BenchmarkGroup<'_, M>, time: Duration) {
    group
        .sample_size(20)
        .sampling_mode(criterion::SamplingMode::Flat)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(time);
}
