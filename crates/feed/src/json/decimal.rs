//! Decimal numbers, read without floats.

use std::time::Duration;

/// A decimal number that is not below zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Decimal {
    whole: u64,
    /// The fraction; digits beyond the ninth are dropped.
    billionths: u32,
    has_fraction: bool,
}

impl Decimal {
    /// Reads `12`, `12.5`, `1.25e1`, and with a plus sign or nothing on one side of the point as people write.
    /// `None` when it is no such number, is below zero, or is 2^64 or more.
    pub(crate) fn parse(raw: &str) -> Option<Self> {
        let raw = raw.strip_prefix('+').unwrap_or(raw);
        let (digits, exponent) = match raw.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
            None => (raw, 0),
        };
        let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
        let digits = || before.bytes().chain(after.bytes());
        if before.is_empty() && after.is_empty() || !digits().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let point = i64::try_from(before.len()).ok()? + i64::from(exponent);
        let mut number = Self::default();
        let mut place = point;
        for digit in digits() {
            place -= 1;
            number.push(digit - b'0', place)?;
        }
        // Zeros that an exponent stands for. More than twenty are too many, except after nothing.
        while place > 0 && number.whole > 0 {
            place -= 1;
            number.push(0, place)?;
        }
        Some(number)
    }

    /// Adds a digit that stands for so many times ten to the power of `place`.
    fn push(&mut self, digit: u8, place: i64) -> Option<()> {
        if place >= 0 {
            self.whole = self.whole.checked_mul(10)?.checked_add(u64::from(digit))?;
            return Some(());
        }
        self.has_fraction |= digit > 0;
        if place >= -9 {
            self.billionths += u32::from(digit) * 10_u32.pow(u32::try_from(place + 9).ok()?);
        }
        Some(())
    }

    /// The whole number below it.
    pub(crate) fn whole(&self) -> u64 {
        self.whole
    }

    /// Whether something but zeros comes after the point.
    pub(crate) fn has_fraction(&self) -> bool {
        self.has_fraction
    }

    /// So many seconds.
    pub(crate) fn seconds(&self) -> Duration {
        Duration::new(self.whole, self.billionths)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(raw: &str) -> Option<(u64, u32, bool)> {
        Decimal::parse(raw).map(|number| (number.whole, number.billionths, number.has_fraction))
    }

    #[test]
    fn whole_numbers_are_read_in_every_spelling() {
        for raw in ["812345", "+812345", "812345.0", "812345.", "8.12345e5", "812345000E-3", "0812345e+0"] {
            assert_eq!(read(raw), Some((812_345, 0, false)), "{raw}");
        }
        assert_eq!(read("18446744073709551615"), Some((u64::MAX, 0, false)));
    }

    #[test]
    fn fractions_are_read_to_the_billionth() {
        for (raw, billionths) in [
            ("0.5", 500_000_000),
            (".25", 250_000_000),
            ("5e-1", 500_000_000),
            ("1e-10", 0),
            ("1e-999999", 0),
        ] {
            assert_eq!(read(raw), Some((0, billionths, true)), "{raw}");
        }
        assert_eq!(read("1.0000000019"), Some((1, 1, true)));
        assert_eq!(Decimal::parse("2.5").unwrap().seconds(), Duration::from_millis(2_500));
    }

    #[test]
    fn nothing_is_nothing_however_large_its_exponent() {
        for raw in ["0", "0.0", "0e999999999", "0e-999999999"] {
            assert_eq!(read(raw), Some((0, 0, false)), "{raw}");
        }
    }

    #[test]
    fn what_is_no_number_or_too_large_is_none() {
        for raw in [
            "", ".", "+", "-1", "-0", "1e", "1e+", "e5", "1.2.3", "1 2", "inf", "NaN", "0x10", "١", "++1",
            "1e1e1",
        ] {
            assert_eq!(read(raw), None, "{raw}");
        }
        for raw in ["18446744073709551616", "1e20", "1e999999999", "1e99999999999999999999"] {
            assert_eq!(read(raw), None, "{raw}");
        }
        assert_eq!(read(&"9".repeat(1_000_000)), None);
    }
}
