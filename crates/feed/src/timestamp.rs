//! A moment in time (RFC 3339).

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use time::OffsetDateTime;
use time::format_description::well_known::{Rfc2822, Rfc3339};

/// A moment, with the offset it was written in. Equal and ordered by the moment alone.
#[derive(Debug, Clone, Copy)]
pub struct Timestamp(OffsetDateTime);

/// `time` compares moments by turning both into UTC's calendar, which costs the browser build 1.5 KB.
impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl Timestamp {
    /// A moment that has been read.
    pub(crate) fn new(moment: OffsetDateTime) -> Self {
        Self(moment)
    }

    /// Reads an RFC 3339 date and time, offset included.
    pub fn parse(raw: &str) -> Option<Self> {
        OffsetDateTime::parse(raw, &Rfc3339).ok().map(Self)
    }

    fn key(&self) -> (i64, u32) {
        (self.0.unix_timestamp(), self.0.nanosecond())
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn unix_seconds(&self) -> i64 {
        self.0.unix_timestamp()
    }

    /// The year, month (1 to 12) and day (1 to 31) where it was written.
    pub fn date(&self) -> (i32, u8, u8) {
        (self.0.year(), u8::from(self.0.month()), self.0.day())
    }

    /// The moment as RFC 3339, for machines.
    pub fn to_rfc3339(&self) -> String {
        self.0.format(&Rfc3339).unwrap_or_default()
    }

    /// The moment as RFC 5322 writes it in mail, and RSS after it. `None` where its year has not four digits.
    pub fn to_mail_date(&self) -> Option<String> {
        self.0.format(&Rfc2822).ok()
    }

    /// The day where it was written, for machines: `2024-03-05` (RFC 3339, `full-date`). Empty where its year has not
    /// four digits.
    pub fn to_full_date(&self) -> String {
        let (year, month, day) = self.date();
        let mut written = String::new();
        if (0..=9_999).contains(&year) {
            let year = year.unsigned_abs();
            push(&mut written, year / 100, "");
            push(&mut written, year % 100, "-");
            push(&mut written, month.into(), "-");
            push(&mut written, day.into(), "");
        }
        written
    }
}

/// Two digits, and what follows them.
fn push(written: &mut String, number: u32, after: &str) {
    for digit in [number / 10, number % 10] {
        written.extend(char::from_digit(digit, 10));
    }
    written.push_str(after);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_one_where_it_was_written() {
        for (written, day) in
            [("2024-03-05T23:08:09-05:00", "2024-03-05"), ("0987-12-31T00:59:00.25+03:30", "0987-12-31")]
        {
            assert_eq!(Timestamp::parse(written).unwrap().to_full_date(), day);
        }
    }
}
