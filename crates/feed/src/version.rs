//! Which version of JSON Feed a feed says it follows.

/// What a feed's `version` says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Version {
    /// JSON Feed 1.0: `https://jsonfeed.org/version/1`.
    V1,
    /// JSON Feed 1.1: `https://jsonfeed.org/version/1.1`.
    V1_1,
    /// Something else, as it is written, shortened.
    Other(String),
    /// Nothing.
    #[default]
    Unsaid,
}
