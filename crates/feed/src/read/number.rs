//! Numbers: sizes, durations, pages.

use serde_json::Value;

use super::field::Field;
use super::findings::Findings;
use crate::Code;

/// Above this a float does not hold every whole number (2^53), and no file is so large.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

impl Field<'_> {
    /// A whole number above zero, also when written as a text or with a fraction.
    pub(super) fn whole_number(&self, findings: &mut Findings) -> Option<u64> {
        let number = self.positive_number(findings)?;
        if !(1.0..=LARGEST_WHOLE).contains(&number) {
            self.note(Code::NumberUnreadable, findings);
            return None;
        }
        if number.fract() != 0.0 {
            self.note(Code::NumberRounded, findings);
        }
        // Between 1 and 2^53, as was just seen.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Some(number as u64)
    }

    /// A number above zero, also when written as a text.
    pub(super) fn positive_number(&self, findings: &mut Findings) -> Option<f64> {
        let number = match self.value() {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => {
                self.note(Code::WrongType, findings);
                return None;
            }
        };
        let Some(number) = number.filter(|number: &f64| number.is_finite() && *number > 0.0) else {
            self.note(Code::NumberUnreadable, findings);
            return None;
        };
        if matches!(self.value(), Value::String(_)) {
            self.note(Code::TextForNumber, findings);
        }
        Some(number)
    }
}
