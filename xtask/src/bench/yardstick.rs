//! How fast this machine is beside the one that the targets in seconds were set for.

use super::figures::rounded;

/// What `openapi-to-rust` 0.23 takes there for the Atlas API, in seconds of processor time: to generate the crate, and to check it.
const THERE: (f64, f64) = (2.15, 71.9);

/// How many times as long as there the same work takes here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Yardstick {
    pub(super) generating: Pace,
    pub(super) compiling: Pace,
}

/// How many times as long as there one kind of work takes here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pace(f64);

impl Yardstick {
    /// For a machine of which nothing is known: as fast as the other.
    pub(super) const UNKNOWN: Self = Self {
        generating: Pace::SAME,
        compiling: Pace::SAME,
    };

    /// From what the other generator took here for the Atlas API, in seconds.
    pub(super) fn of(generate: f64, check: f64) -> Self {
        Self {
            generating: Pace(generate / THERE.0),
            compiling: Pace(check / THERE.1),
        }
    }

    /// What readers of the targets have to know.
    pub(super) fn line(self) -> String {
        if self == Self::UNKNOWN {
            return "Targets in seconds were set for another machine; how fast that is beside this one, the part `peers` tells where `openapi-to-rust` is installed.".to_owned();
        }
        format!(
            "Targets in seconds were set for a machine on which `openapi-to-rust` takes {} s to generate the Atlas API and {} s to check it; here it takes {} and {} times \
             as long. `as if` is a figure divided by that: what it would have been there.",
            THERE.0,
            THERE.1,
            rounded(self.generating.0),
            rounded(self.compiling.0),
        )
    }
}

impl Pace {
    /// For what does not depend on the machine.
    pub(super) const SAME: Self = Self(1.0);

    /// A target such as `≤ 5 s`, and whether this figure meets it.
    pub(super) fn mark(self, what: &str, figure: f64, most: f64, unit: &str) -> String {
        let there = figure / self.0;
        let as_if = match self {
            Self::SAME => String::new(),
            _ => format!(", as if {}", rounded(there)),
        };
        let verdict = if there <= most { "✓" } else { "✗" };
        format!("{what}≤ {most}{unit}{as_if} {verdict}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_machine_is_reckoned_with() {
        let yardstick = Yardstick::of(4.3, 71.9 * 2.0);
        assert_eq!(
            yardstick.compiling.mark("check ", 9.0, 5.0, " s"),
            "check ≤ 5 s, as if 4.50 ✓"
        );
        assert_eq!(Pace::SAME.mark("check ", 9.0, 5.0, " s"), "check ≤ 5 s ✗");
        assert!(yardstick.line().contains("2.00 and 2.00 times"));
    }
}
