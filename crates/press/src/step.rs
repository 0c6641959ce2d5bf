//! How far a run is.

/// What is being done, for whoever waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// This, and nobody knows how much more.
    At(&'a str),
    /// So many of all.
    Of {
        /// How many are done.
        done: usize,
        /// How many there are.
        all: usize,
        /// What they are, in the plural.
        what: &'static str,
    },
}

/// Told each step, by several at once.
pub type Progress<'a> = &'a (dyn Fn(Step<'_>) + Sync);
