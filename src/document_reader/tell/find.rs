//! How a search stands.

/// How a search stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Find {
    /// Nothing is sought.
    #[default]
    Idle,
    /// Pages are being searched.
    Searching {
        /// So many matches so far.
        total: u32,
    },
    /// Nothing was found.
    Nothing,
    /// A match is shown.
    Match {
        /// Which one, from 1.
        current: u32,
        /// How many there are so far.
        total: u32,
        /// Whether the search went on from the other end.
        is_wrapped: bool,
    },
}
