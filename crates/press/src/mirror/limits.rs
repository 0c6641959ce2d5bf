//! How much is copied, and of what.

/// What a run keeps to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest file, in bytes.
    pub most_of_a_file: u64,
    /// All copies together, in bytes.
    pub most_of_all: Option<u64>,
    /// Whether sound and film are copied, too.
    pub media: bool,
}
