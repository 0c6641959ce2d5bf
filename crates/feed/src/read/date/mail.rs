//! Dates as e-mail and RSS write them (RFC 2822, section 3.3).

use time::{OffsetDateTime, UtcOffset};

use super::{Moment, day, offset, time_of_day};
use crate::Code;

/// Reads `Tue, 05 Mar 2024 10:00:00 +0100`, and `Tue Mar 05 2024 10:00:00 GMT+0100 (CET)`, which is how JavaScript
/// prints a date. The day of the week may be missing, and is not believed.
pub(super) fn read(raw: &str) -> Option<Moment> {
    let mut words = raw.split([' ', ',']).filter(|word| !word.is_empty());
    let mut first = words.next()?;
    if month(first).is_none() && first.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        first = words.next()?;
    }
    let second = words.next()?;
    let (month, day_of_month, code) = match month(first) {
        Some(month) => (month, second, Code::DateSpelling),
        None => (month(second)?, first, Code::DateAsInMail),
    };
    let date = day(year(words.next()?)?, month, number(day_of_month)?)?;
    let time = time(words.next()?)?;
    let zone = zone(words.next()?)?;
    // A comment such as `(CET)` may follow.
    let is_done = words.next().is_none_or(|word| word.starts_with('('));
    is_done.then(|| (OffsetDateTime::new_in_offset(date, time, zone), Some(code)))
}

/// One or two digits.
fn number(text: &str) -> Option<u8> {
    let is_number = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// Four digits, or the two of old (section 4.3).
fn year(text: &str) -> Option<i32> {
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok();
    }
    let short = i32::from(number(text).filter(|_| text.len() == 2)?);
    Some(if short < 50 { 2000 + short } else { 1900 + short })
}

fn month(text: &str) -> Option<u8> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let short = text.get(..3)?;
    let at = MONTHS.iter().position(|month| short.eq_ignore_ascii_case(month))?;
    u8::try_from(at + 1).ok()
}

/// `10:00` or `10:00:00`.
fn time(text: &str) -> Option<time::Time> {
    let mut parts = text.split(':');
    let hour = number(parts.next()?)?;
    let minute = number(parts.next()?)?;
    let second = parts.next().map_or(Some(0), number)?;
    if parts.next().is_some() { None } else { time_of_day(hour, minute, second, 0) }
}

/// `+0100`, or a name of old (section 4.3); unknown names are no zone.
fn zone(text: &str) -> Option<UtcOffset> {
    let west = match text.to_ascii_uppercase().as_str() {
        "GMT" | "UT" | "UTC" | "Z" => 0,
        "EDT" => 4,
        "EST" | "CDT" => 5,
        "CST" | "MDT" => 6,
        "MST" | "PDT" => 7,
        "PST" => 8,
        _ => return numeric_zone(text),
    };
    offset(true, west, 0)
}

fn numeric_zone(text: &str) -> Option<UtcOffset> {
    let text = text.strip_prefix("GMT").unwrap_or(text);
    let digits = text.strip_prefix(['+', '-'])?;
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = minutes.strip_prefix(':').unwrap_or(minutes);
    if minutes.len() != 2 {
        return None;
    }
    offset(text.starts_with('-'), number(hours)?, number(minutes)?)
}
