//! Whole numbers of JSON, without floats.

use feed::Json;

/// No coordinate is taken for further away: two of them can be added and multiplied by what this crate multiplies with.
pub(crate) const FAR: i64 = 1_000_000_000;

/// A number, cut off at its point and at [`FAR`]. `None` for what is no number.
pub(crate) fn whole(json: &Json) -> Option<i64> {
    let Json::Number(lexeme) = json else { return None };
    let (sign, digits) = match lexeme.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, lexeme.as_str()),
    };
    // JavaScript writes an exponent for what is far too large (`1e21`) or hardly there (`1e-7`).
    if let Some((_, exponent)) = digits.split_once(['e', 'E']) {
        return Some(if exponent.starts_with('-') { 0 } else { sign * FAR });
    }
    let mut number = 0_i64;
    for digit in digits.bytes().take_while(u8::is_ascii_digit) {
        number = number.saturating_mul(10).saturating_add(i64::from(digit - b'0')).min(FAR);
    }
    Some(sign * number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_a_whole_one_within_reach() {
        for (lexeme, expected) in [
            ("0", 0),
            ("-0", 0),
            ("1234", 1234),
            ("-907.9", -907),
            ("1e21", FAR),
            ("-1E+300", -FAR),
            ("1e-7", 0),
            ("99999999999999999999999999", FAR),
            ("-2147483649", -FAR),
        ] {
            assert_eq!(whole(&Json::Number(lexeme.to_owned())), Some(expected), "{lexeme}");
        }
        assert_eq!(whole(&Json::Text("1".to_owned())), None);
    }
}
