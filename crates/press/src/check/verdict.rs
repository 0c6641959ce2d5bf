//! Whether all is well, for whatever ran the command.

use feed::Severity;
use portal::health::FeedHealth;

/// From which severity on a finding is a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailOn {
    /// This one, and what is worse.
    Severity(Severity),
    /// No finding is one.
    Never,
}

/// What came of all feeds; the worst of them decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing was found that counts.
    Clean,
    /// There are findings that count.
    Findings,
    /// At least one feed cannot be read.
    Unreadable,
}

impl Verdict {
    /// The verdict on these feeds.
    pub fn on(feeds: &[FeedHealth], fail_on: FailOn) -> Self {
        feeds.iter().map(|feed| Self::on_one(feed, fail_on)).max().unwrap_or(Self::Clean)
    }

    /// The exit code: 0, 1 or 2.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Unreadable => 2,
        }
    }

    fn on_one(feed: &FeedHealth, fail_on: FailOn) -> Self {
        match (feed.checkup(), fail_on) {
            (None, _) => Self::Unreadable,
            (Some(checkup), FailOn::Severity(least)) if checkup.worst() >= Some(least) => Self::Findings,
            _ => Self::Clean,
        }
    }
}
