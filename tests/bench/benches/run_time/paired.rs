//! Two ways of doing a job, measured in turn.

use std::time::{Duration, Instant};

use criterion::Throughput;
use criterion::measurement::{Measurement, ValueFormatter};
use portolan_bench::jobs::{Job, Work};

/// How the two times of a pair become one number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paired {
    /// The SDK's time divided by the time by hand.
    Ratio,
    /// The SDK's time less the time by hand, in nanoseconds.
    Difference,
}

/// Short enough that the machine rarely does something else in between, and long enough for the clock.
const SLICE: Duration = Duration::from_micros(200);

/// The job in slices, of which each does the same number of repetitions.
pub(crate) struct Pairs<'a> {
    job: &'a Job,
    repetitions: u32,
}

impl<'a> Pairs<'a> {
    pub(crate) fn of(job: &'a Job) -> Self {
        let slow = (0..3).map(|_| time(&job.by_hand, 1)).min();
        let slow = slow.unwrap_or_default();
        let repetitions = SLICE.as_nanos() / slow.as_nanos().max(1);
        Self {
            job,
            repetitions: u32::try_from(repetitions).unwrap_or(u32::MAX).max(1),
        }
    }

    /// The median of so many pairs, times their number, as criterion wants it; a pair during which the machine did something
    /// else counts as one of many.
    pub(crate) fn total(&self, pairs: u64, measurement: Paired) -> f64 {
        let mut each: Vec<f64> = (0..pairs).map(|pair| self.one(pair, measurement)).collect();
        each.sort_by(f64::total_cmp);
        let median = each.get(each.len() / 2).copied().unwrap_or_default();
        #[allow(
            clippy::cast_precision_loss,
            reason = "there are far fewer pairs than 2^52"
        )]
        let count = pairs as f64;
        median * count
    }

    /// Who goes first changes from pair to pair.
    fn one(&self, pair: u64, measurement: Paired) -> f64 {
        let mut times = [Duration::ZERO; 2];
        let ways = [&self.job.generated, &self.job.by_hand];
        for turn in [pair % 2, 1 - pair % 2] {
            let way = usize::from(turn == 1);
            times[way] = time(ways[way], self.repetitions);
        }
        let [generated, by_hand] = times.map(|time| time.as_secs_f64());
        match measurement {
            Paired::Ratio => generated / by_hand,
            Paired::Difference => (generated - by_hand) * 1e9 / f64::from(self.repetitions),
        }
    }
}

fn time(work: &Work, repetitions: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..repetitions {
        work();
    }
    start.elapsed()
}

impl Measurement for Paired {
    type Intermediate = ();
    type Value = f64;

    fn start(&self) {}

    fn end(&self, (): ()) -> f64 {
        0.0
    }

    fn add(&self, one: &f64, other: &f64) -> f64 {
        one + other
    }

    fn zero(&self) -> f64 {
        0.0
    }

    fn to_f64(&self, value: &f64) -> f64 {
        *value
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        self
    }
}

impl ValueFormatter for Paired {
    fn scale_values(&self, _: f64, _: &mut [f64]) -> &'static str {
        match self {
            Paired::Ratio => "of the time by hand",
            Paired::Difference => "ns more than by hand",
        }
    }

    fn scale_throughputs(&self, typical: f64, _: &Throughput, values: &mut [f64]) -> &'static str {
        self.scale_values(typical, values)
    }

    fn scale_for_machines(&self, values: &mut [f64]) -> &'static str {
        self.scale_values(0.0, values)
    }
}
