//! Dates: RFC 3339, and what feeds write for it.

mod iso;
mod mail;

use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

use super::field::Field;
use super::findings::Findings;
use crate::json::Decimal;
use crate::{Code, Json, Timestamp};

impl Field<'_> {
    /// A moment. A finding when it is written in another way than RFC 3339, or cannot be read.
    pub(super) fn date(&self, findings: &mut Findings) -> Option<Timestamp> {
        let read = match self.value() {
            Json::Text(raw) => read(raw.trim()),
            Json::Number(lexeme) => of_number(lexeme).map(|moment| (moment, Some(Code::DateAsNumber))),
            _ => None,
        };
        let Some((moment, mended)) = read else {
            self.note(Code::DateUnreadable, findings);
            return None;
        };
        if let Some(code) = mended {
            self.note(code, findings);
        }
        Some(Timestamp::new(moment))
    }
}

/// A moment, and what had to be mended to read it.
type Moment = (OffsetDateTime, Option<Code>);

fn read(raw: &str) -> Option<Moment> {
    iso::read(raw).or_else(|| mail::read(raw))
}

/// Seconds since 1970, or milliseconds as JavaScript counts them; from 1973 on, and for some 250 years.
fn of_number(lexeme: &str) -> Option<OffsetDateTime> {
    let number = i64::try_from(Decimal::parse(lexeme)?.whole()).ok()?;
    let seconds = match number {
        100_000_000..10_000_000_000 => number,
        100_000_000_000..10_000_000_000_000 => number / 1_000,
        _ => return None,
    };
    OffsetDateTime::from_unix_timestamp(seconds).ok()
}

/// A day of the calendar. Systems write years such as 1 or 9999 for "no date", so these are none.
fn day(year: i32, month: u8, day: u8) -> Option<Date> {
    if !(1000..=9998).contains(&year) {
        return None;
    }
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// A time of day. A leap second counts as the second before it, as `time` does.
fn time_of_day(hour: u8, minute: u8, second: u8, nanosecond: u32) -> Option<Time> {
    if second == 60 {
        return Time::from_hms_nano(hour, minute, 59, 999_999_999).ok();
    }
    Time::from_hms_nano(hour, minute, second, nanosecond).ok()
}

/// An offset from UTC, at most 23:59 either way.
fn offset(is_west: bool, hours: u8, minutes: u8) -> Option<UtcOffset> {
    if hours > 23 || minutes > 59 {
        return None;
    }
    let minutes = i32::from(hours) * 60 + i32::from(minutes);
    UtcOffset::from_whole_seconds(if is_west { -minutes * 60 } else { minutes * 60 }).ok()
}

#[cfg(test)]
mod tests;
