//! Numbers: sizes, durations, pages.

use std::time::Duration;

use super::field::Field;
use super::findings::Findings;
use crate::json::Decimal;
use crate::{Code, Json};

/// Above this JavaScript, and much else that writes feeds, does not hold every whole number (2^53), and no
/// file is so large.
const LARGEST_WHOLE: u64 = 1 << 53;

impl Field<'_> {
    /// A whole number above zero, also when written as a text or with a fraction.
    pub(super) fn whole_number(&self, findings: &mut Findings) -> Option<u64> {
        let number = self.positive(findings)?;
        if !(1..=LARGEST_WHOLE).contains(&number.whole()) {
            self.note(Code::NumberUnreadable, findings);
            return None;
        }
        if number.has_fraction() {
            self.note(Code::NumberRounded, findings);
        }
        Some(number.whole())
    }

    /// A number of seconds above zero, also when written as a text, or as `1:02:30` as in podcasts' RSS.
    pub(super) fn duration(&self, findings: &mut Findings) -> Option<Duration> {
        if let Json::Text(text) = self.value()
            && let Some(seconds) = of_clock(text.trim())
        {
            self.note(Code::TextForNumber, findings);
            return Some(Duration::from_secs(seconds));
        }
        let duration = self.positive(findings)?.seconds();
        if duration.is_zero() {
            // Less than a billionth of a second.
            self.note(Code::NumberUnreadable, findings);
            return None;
        }
        Some(duration)
    }

    /// A number above zero, also when written as a text.
    fn positive(&self, findings: &mut Findings) -> Option<Decimal> {
        let raw = match self.value() {
            Json::Number(lexeme) => lexeme.as_str(),
            Json::Text(text) => text.trim(),
            _ => {
                self.note(Code::WrongType, findings);
                return None;
            }
        };
        let is_positive = |number: &Decimal| number.whole() > 0 || number.has_fraction();
        let Some(number) = Decimal::parse(raw).filter(is_positive) else {
            self.note(Code::NumberUnreadable, findings);
            return None;
        };
        if matches!(self.value(), Json::Text(_)) {
            self.note(Code::TextForNumber, findings);
        }
        Some(number)
    }
}

/// The seconds above zero of `1:02:30` or `02:30`.
fn of_clock(text: &str) -> Option<u64> {
    let mut seconds: u64 = 0;
    let mut parts = 0;
    for part in text.split(':') {
        seconds = seconds.checked_mul(60)?.checked_add(Decimal::parse(part)?.whole())?;
        parts += 1;
    }
    ((2..=3).contains(&parts) && seconds > 0).then_some(seconds)
}
