//! On what a page is opened.

use std::time::Duration;

/// A machine and its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// This machine, and no line between it and the server.
    Fast,
    /// A phone of some years ago, on a slow mobile line.
    SlowPhone,
}

impl Profile {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Fast, Self::SlowPhone];

    /// What it is called in the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fast => "fast",
            Self::SlowPhone => "slow phone",
        }
    }

    /// How many times slower the page's main thread is. (Chromium does not slow down workers.)
    pub fn slowness(self) -> f64 {
        match self {
            Self::Fast => 1.0,
            Self::SlowPhone => 4.0,
        }
    }

    /// How long a byte is on its way, each way.
    pub fn delay(self) -> Duration {
        match self {
            Self::Fast => Duration::ZERO,
            Self::SlowPhone => Duration::from_millis(75),
        }
    }

    /// How many bytes come down in a second, all connections together.
    pub fn down(self) -> f64 {
        match self {
            Self::Fast => f64::INFINITY,
            Self::SlowPhone => 1_600_000.0 / 8.0,
        }
    }

    /// How many go up.
    pub fn up(self) -> f64 {
        match self {
            Self::Fast => f64::INFINITY,
            Self::SlowPhone => 750_000.0 / 8.0,
        }
    }
}
