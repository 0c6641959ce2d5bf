//! On what a page is opened.

use std::time::Duration;

/// A machine and its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// This machine, and no line between it and the server.
    Fast,
    /// A phone of some years ago, on a slow mobile line.
    SlowPhone,
}

impl Profile {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Fast, Self::SlowPhone];

    /// What it is called in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fast => "fast",
            Self::SlowPhone => "slow phone",
        }
    }

    /// How often each page is opened on it.
    pub(crate) fn rounds(self) -> usize {
        let asked = std::env::var("TRIBUNE_BENCH_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
        let own = match self {
            Self::Fast => 7,
            Self::SlowPhone => 3,
        };
        asked.filter(|rounds| *rounds > 0).unwrap_or(own)
    }

    /// How many times slower the page's main thread is. (Chromium does not slow down workers.)
    pub(crate) fn slowness(self) -> f64 {
        match self {
            Self::Fast => 1.0,
            Self::SlowPhone => 4.0,
        }
    }

    /// How long a byte is on its way, each way.
    pub(crate) fn delay(self) -> Duration {
        match self {
            Self::Fast => Duration::ZERO,
            Self::SlowPhone => Duration::from_millis(75),
        }
    }

    /// How many bytes come down in a second, all connections together.
    pub(crate) fn down(self) -> f64 {
        match self {
            Self::Fast => f64::INFINITY,
            Self::SlowPhone => 1_600_000.0 / 8.0,
        }
    }

    /// How many go up.
    pub(crate) fn up(self) -> f64 {
        match self {
            Self::Fast => f64::INFINITY,
            Self::SlowPhone => 750_000.0 / 8.0,
        }
    }
}
