//! Figures of several runs.

use std::fmt;

use super::measure::Cost;

/// What one figure came to in several runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Series(Vec<f64>);

impl Series {
    pub(super) fn of(costs: &[Cost], figure: fn(&Cost) -> f64) -> Self {
        Self::new(costs.iter().map(figure).collect())
    }

    pub(super) fn new(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        Self(figures)
    }

    /// The middle one; of an even number of figures, the lower of the two in the middle.
    pub(super) fn median(&self) -> f64 {
        let middle = self.0.len().saturating_sub(1) / 2;
        self.0.get(middle).copied().unwrap_or(f64::NAN)
    }
}

/// The median, and in brackets the least and the most.
impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Some(least), Some(most)) = (self.0.first(), self.0.last()) else {
            return f.write_str("–");
        };
        f.write_str(&rounded(self.median()))?;
        if self.0.len() > 1 && rounded(*least) != rounded(*most) {
            write!(f, " [{}–{}]", rounded(*least), rounded(*most))?;
        }
        Ok(())
    }
}

/// With about three digits that mean something.
pub(super) fn rounded(figure: f64) -> String {
    match figure.abs() {
        it if it >= 100.0 => format!("{figure:.0}"),
        it if it >= 10.0 => format!("{figure:.1}"),
        _ => format!("{figure:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_shows_its_median_and_its_spread() {
        let series = Series::new(vec![1.5, 0.5, 30.25]);
        assert_eq!(series.to_string(), "1.50 [0.50–30.2]");
        assert_eq!(Series::new(vec![120.4]).to_string(), "120");
        assert_eq!(Series::new(Vec::new()).to_string(), "–");
        assert_eq!(Series::new(vec![4.0, 1.0, 2.0, 3.0]).median(), 2.0);
    }
}
