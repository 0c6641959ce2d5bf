//! A moment in time (RFC 3339).

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A moment, with the offset it was written in. Ordered by the moment alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(OffsetDateTime);

impl Timestamp {
    /// A moment that has been read.
    pub(crate) fn new(moment: OffsetDateTime) -> Self {
        Self(moment)
    }

    /// Reads an RFC 3339 date and time, offset included.
    pub fn parse(raw: &str) -> Option<Self> {
        OffsetDateTime::parse(raw, &Rfc3339).ok().map(Self)
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
}
