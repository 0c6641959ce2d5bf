//! Where in the text the reader is.

/// Where in the text the reader is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct TextSpot {
    /// The page at the top.
    pub(crate) page: u32,
    /// What part of it is above the top, from 0 to 1; less where it begins below the top.
    pub(crate) part: f64,
}
