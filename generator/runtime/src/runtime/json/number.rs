//! Reading numbers.

use super::{Kind, ReadError, Reader};

impl<'a> Reader<'a> {
    /// Takes a number and gives its text.
    ///
    /// # Errors
    /// When something else stands next, or the number is faulty.
    pub fn number(&mut self) -> Result<&'a str, ReadError> {
        self.expect(Kind::Number)?;
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    /// Takes at least one digit.
    #[inline]
    fn digits(&mut self) -> Result<(), ReadError> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        match self.at > start {
            true => Ok(()),
            false => Err(self.syntax("expected a digit")),
        }
    }

    /// Takes a whole number. `5.0` and `5e0` are whole, too: servers write them.
    ///
    /// # Errors
    /// When something else stands next, or the number does not fit `T`; `range` names the numbers that do.
    #[inline]
    pub fn whole<T: TryFrom<i128>>(&mut self, range: &'static str) -> Result<T, ReadError> {
        self.expect(Kind::Number)?;
        let start = self.at;
        let number = self.number()?;
        let value = if number.len() < 19 {
            number.parse::<i64>().ok().map(i128::from)
        } else {
            None
        };
        match value
            .or_else(|| whole_number(number))
            .and_then(|value| T::try_from(value).ok())
        {
            Some(value) => Ok(value),
            None => Err(self.not_in_range(start, range)),
        }
    }

    #[cold]
    fn not_in_range(&self, start: usize, range: &'static str) -> ReadError {
        self.mismatch_at(start, format!("expected {range}, found another number"))
    }

    /// Takes a number, rounded to double precision.
    ///
    /// # Errors
    /// When something else stands next, or the number is too large.
    pub fn f64(&mut self) -> Result<f64, ReadError> {
        self.expect(Kind::Number)?;
        let start = self.at;
        match self.number()?.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(self.not_in_range(start, "a number of double precision")),
        }
    }

    /// Takes a number, rounded to single precision.
    ///
    /// # Errors
    /// When something else stands next, or the number is too large.
    pub fn f32(&mut self) -> Result<f32, ReadError> {
        self.expect(Kind::Number)?;
        let start = self.at;
        match self.number()?.parse::<f32>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(self.not_in_range(start, "a number of single precision")),
        }
    }
}

/// The value of a number's text, if it is whole.
pub(super) fn whole_number(number: &str) -> Option<i128> {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let value: i128 = [whole, fraction].concat().parse().ok()?;
    if value == 0 {
        return Some(0);
    }
    let shift = exponent
        .parse::<i64>()
        .ok()?
        .checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let power = 10_i128.checked_pow(u32::try_from(shift.unsigned_abs()).ok()?)?;
    match shift >= 0 {
        true => value.checked_mul(power),
        false => (value % power == 0).then_some(value / power),
    }
}
