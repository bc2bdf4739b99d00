//! Reading numbers.

use super::{Kind, ReadError, Reader};

/// A number as it has been taken apart on the way over its text.
struct Parsed<'a> {
    text: &'a str,
    is_negative: bool,
    /// All digits, if they fit.
    mantissa: Option<u64>,
    /// How many of the digits stand behind the point.
    decimals: usize,
    has_exponent: bool,
}

/// The powers of ten that are exact in double precision.
const POWERS_OF_TEN: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

impl Parsed<'_> {
    /// The number, if it is whole.
    #[inline]
    fn whole(&self) -> Option<i128> {
        match self.mantissa {
            Some(mantissa) if self.decimals == 0 && !self.has_exponent => {
                let value = i128::from(mantissa);
                Some(if self.is_negative { -value } else { value })
            }
            _ => whole_number(self.text),
        }
    }

    /// The number, if it can be had by one division of two numbers that are exact, which rounds correctly.
    #[inline]
    fn quotient(&self) -> Option<f64> {
        let mantissa = self
            .mantissa
            .filter(|mantissa| *mantissa < 1 << 53 && !self.has_exponent)?;
        let value = mantissa as f64 / POWERS_OF_TEN.get(self.decimals)?;
        Some(if self.is_negative { -value } else { value })
    }
}

impl<'a> Reader<'a> {
    /// Takes a number and gives its text.
    ///
    /// # Errors
    /// When something else stands next, or the number is faulty.
    pub fn number(&mut self) -> Result<&'a str, ReadError> {
        self.parsed_number().map(|number| number.text)
    }

    /// Takes a number that a server has put between quotes; if it is none, that is the error.
    #[cold]
    fn number_in_quotes(&mut self, error: ReadError) -> Result<Parsed<'a>, ReadError> {
        let start = self.mark();
        let may_be = self.take(b'"') && matches!(self.peek(), Some(b'-' | b'0'..=b'9'));
        let number = may_be.then(|| self.parsed_number().ok()).flatten();
        if let Some(number) = number
            && self.take(b'"')
        {
            if self.is_trial() {
                self.note_odd();
            }
            return Ok(number);
        }
        self.rewind(start);
        Err(error)
    }

    /// Takes a number apart.
    #[inline]
    fn parsed_number(&mut self) -> Result<Parsed<'a>, ReadError> {
        if let Err(error) = self.expect(Kind::Number) {
            return self.number_in_quotes(error);
        }
        let start = self.at;
        let is_negative = self.take(b'-');
        let mut mantissa = Some(0);
        match self.take(b'0') {
            true => {}
            false => _ = self.digits(&mut mantissa)?,
        }
        let decimals = if self.take(b'.') {
            self.digits(&mut mantissa)?
        } else {
            0
        };
        let has_exponent = self.take(b'e') || self.take(b'E');
        if has_exponent {
            _ = self.take(b'+') || self.take(b'-');
            self.digits(&mut None)?;
        }
        Ok(Parsed {
            text: &self.text[start..self.at],
            is_negative,
            mantissa,
            decimals,
            has_exponent,
        })
    }

    /// Takes a byte if it stands next.
    #[inline]
    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Takes at least one digit, appends all to the value, and says how many they are.
    #[inline]
    fn digits(&mut self, value: &mut Option<u64>) -> Result<usize, ReadError> {
        let start = self.at;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            *value =
                value.and_then(|value| value.checked_mul(10)?.checked_add(u64::from(digit - b'0')));
            self.at += 1;
        }
        match self.at - start {
            0 => Err(self.syntax("expected a digit")),
            count => Ok(count),
        }
    }

    /// Takes a whole number. `5.0` and `5e0` are whole, too: servers write them.
    ///
    /// # Errors
    /// When something else stands next, or the number does not fit `T`; `range` names the numbers that do.
    #[inline]
    pub fn whole<T: TryFrom<i128>>(&mut self, range: &'static str) -> Result<T, ReadError> {
        let number = self.parsed_number()?;
        // A number with a point, if the union has such a variant, is written as it came.
        if self.is_trial() && (number.decimals > 0 || number.has_exponent) {
            self.note_odd();
        }
        match number.whole().and_then(|value| T::try_from(value).ok()) {
            Some(value) => Ok(value),
            None => Err(self.out_of_range(number.text, range)),
        }
    }

    /// Takes a number, rounded to double precision.
    ///
    /// # Errors
    /// When something else stands next, or the number is too large.
    pub fn f64(&mut self) -> Result<f64, ReadError> {
        let number = self.parsed_number()?;
        match number.quotient().or_else(|| number.text.parse().ok()) {
            Some(value) if value.is_finite() => Ok(value),
            _ => Err(self.out_of_range(number.text, "a number of double precision")),
        }
    }

    /// Takes a number, rounded to single precision.
    ///
    /// # Errors
    /// When something else stands next, or the number is too large.
    pub fn f32(&mut self) -> Result<f32, ReadError> {
        let number = self.parsed_number()?;
        match number.text.parse::<f32>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(self.out_of_range(number.text, "a number of single precision")),
        }
    }

    /// The error for the number that has just been taken.
    #[cold]
    pub(super) fn out_of_range(&self, number: &str, range: &'static str) -> ReadError {
        self.mismatch_at(
            self.at - number.len(),
            format!("expected {range}, found another number"),
        )
    }
}

/// The number with this text: whole as it is, otherwise the nearest of double precision, if there is one.
pub(super) fn json_number(text: &str) -> Option<serde_json::Number> {
    match text.parse::<i64>() {
        Ok(number) if text != "-0" => Some(number.into()),
        _ => match text.parse::<u64>() {
            Ok(number) => Some(number.into()),
            Err(_) => serde_json::Number::from_f64(text.parse().ok()?),
        },
    }
}

/// The value of a number's text, if it is whole.
#[cold]
pub(super) fn whole_number(number: &str) -> Option<i128> {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut digits = String::with_capacity(number.len());
    digits.push_str(whole);
    digits.push_str(fraction);
    if digits.bytes().all(|byte| matches!(byte, b'-' | b'0')) {
        return Some(0);
    }
    let decimals = i64::try_from(fraction.len()).ok()?;
    let shift = exponent.parse::<i64>().ok()?.checked_sub(decimals)?;
    let places = usize::try_from(shift.unsigned_abs()).ok()?;
    if shift < 0 {
        let cut = digits.len().checked_sub(places)?;
        let is_whole = digits.bytes().skip(cut).all(|byte| byte == b'0');
        digits.truncate(if is_whole { cut } else { 0 });
    } else {
        // More digits than that are beyond all types.
        let zeros = "0000000000000000000000000000000000000000".get(..places)?;
        digits.push_str(zeros);
    }
    digits.parse().ok()
}
