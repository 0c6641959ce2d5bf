//! How printing stands.

/// How printing stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printing {
    /// Nothing is printed.
    Idle,
    /// Pages are made ready.
    Preparing {
        /// The page that is being made ready, from 1.
        done: u32,
        /// How many there are.
        total: u32,
    },
    /// The document is too long to be printed from here.
    TooLong {
        /// So many pages at the most.
        limit: u32,
    },
    /// It could not be printed.
    Failed,
}
