//! Dates that begin with the year: RFC 3339, and the rest of ISO 8601 that feeds use.

use time::{OffsetDateTime, Time, UtcOffset};

use super::{Moment, day, offset, time_of_day};
use crate::Code;

/// Reads RFC 3339, and tells what of it is missing or spelt in another way.
pub(super) fn read(raw: &str) -> Option<Moment> {
    let mut cursor = Cursor(raw);
    let year = cursor.digits(4)?;
    cursor.take(&['-'])?;
    let month = cursor.two()?;
    cursor.take(&['-'])?;
    let date = day(i32::try_from(year).ok()?, month, cursor.two()?)?;
    if cursor.is_at_end() {
        return Some((OffsetDateTime::new_utc(date, Time::MIDNIGHT), Some(Code::DateOnly)));
    }
    let mut is_spelt_otherwise = !matches!(cursor.take(&['T', 't', ' ', '_'])?, 'T' | 't');
    // Some feeds write `2024-03-05 T 10:00` or two blanks.
    is_spelt_otherwise |= cursor.skip_blanks();
    let time = time(&mut cursor, &mut is_spelt_otherwise)?;
    is_spelt_otherwise |= cursor.skip_blanks();
    if cursor.is_at_end() {
        return Some((OffsetDateTime::new_utc(date, time), Some(Code::DateWithoutZone)));
    }
    let offset = zone(&mut cursor, &mut is_spelt_otherwise)?;
    is_spelt_otherwise |= cursor.skip_name();
    cursor.is_at_end().then(|| {
        let moment = OffsetDateTime::new_in_offset(date, time, offset);
        (moment, is_spelt_otherwise.then_some(Code::DateSpelling))
    })
}

/// `10:00:00.5`; RFC 3339 asks for the seconds and a point, others do without or write a comma.
fn time(cursor: &mut Cursor<'_>, is_spelt_otherwise: &mut bool) -> Option<Time> {
    let hour = cursor.two()?;
    cursor.take(&[':'])?;
    let minute = cursor.two()?;
    if cursor.take(&[':']).is_none() {
        *is_spelt_otherwise = true;
        return time_of_day(hour, minute, 0, 0);
    }
    let second = cursor.two()?;
    let nanosecond = match cursor.take(&['.', ',']) {
        Some(sign) => {
            *is_spelt_otherwise |= sign == ',';
            cursor.fraction()?
        }
        None => 0,
    };
    time_of_day(hour, minute, second, nanosecond)
}

/// `Z`, `+01:00`; also `+0100`, `+01`, `UTC` and `GMT`.
fn zone(cursor: &mut Cursor<'_>, is_spelt_otherwise: &mut bool) -> Option<UtcOffset> {
    if cursor.take(&['Z', 'z']).is_some() {
        return Some(UtcOffset::UTC);
    }
    if cursor.word("UTC") || cursor.word("GMT") {
        *is_spelt_otherwise = true;
        return Some(UtcOffset::UTC);
    }
    // The true minus sign is what typographers' tools make of a hyphen.
    let sign = cursor.take(&['+', '-', '−'])?;
    *is_spelt_otherwise |= sign == '−';
    let hours = cursor.two()?;
    *is_spelt_otherwise |= cursor.take(&[':']).is_none();
    let minutes = if cursor.is_at_end() { 0 } else { cursor.two()? };
    offset(sign != '+', hours, minutes)
}

/// What is left to read of a date.
struct Cursor<'a>(&'a str);

impl Cursor<'_> {
    fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }

    /// Exactly `count` digits.
    fn digits(&mut self, count: usize) -> Option<u32> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        self.0 = rest;
        digits.parse().ok()
    }

    fn two(&mut self) -> Option<u8> {
        self.digits(2).and_then(|number| u8::try_from(number).ok())
    }

    /// One of `letters`.
    fn take(&mut self, letters: &[char]) -> Option<char> {
        let letter = self.0.chars().next().filter(|letter| letters.contains(letter))?;
        self.0 = self.0.get(letter.len_utf8()..)?;
        Some(letter)
    }

    /// Whether `word` comes next, in any letter case.
    fn word(&mut self, word: &str) -> bool {
        let Some((next, rest)) = self.0.split_at_checked(word.len()) else { return false };
        let is_next = next.eq_ignore_ascii_case(word);
        if is_next {
            self.0 = rest;
        }
        is_next
    }

    /// Whether there were blanks.
    fn skip_blanks(&mut self) -> bool {
        let rest = self.0.trim_start();
        let were_there = rest.len() < self.0.len();
        self.0 = rest;
        were_there
    }

    /// Whether a name of the zone followed the offset, as in `+0000 UTC` (Go), `Z[UTC]` (Java), `+00:00Z`.
    fn skip_name(&mut self) -> bool {
        let rest = self
            .0
            .trim_start_matches(|letter: char| letter.is_ascii_alphabetic() || "[]/_ ".contains(letter));
        let was_there = rest.len() < self.0.len();
        self.0 = rest;
        was_there
    }

    /// One digit or more after the point, in nanoseconds; digits beyond the ninth are dropped.
    fn fraction(&mut self) -> Option<u32> {
        let rest = self.0.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let digits = self.0.get(..self.0.len() - rest.len())?;
        self.0 = rest;
        if digits.is_empty() {
            return None;
        }
        let padded = digits.bytes().chain(std::iter::repeat(b'0')).take(9);
        Some(padded.fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
    }
}
