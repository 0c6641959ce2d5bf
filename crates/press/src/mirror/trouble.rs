//! What is wrong with one file.

use std::fmt;

use crate::fetch::FetchError;

/// Why a file was not copied.
#[derive(Debug)]
pub enum Trouble {
    /// It did not come.
    Fetch(FetchError),
    /// It is another type of file than the feed says, or one that is not copied.
    WrongType(String),
    /// It is a drawing with more in it than lines.
    LiveDrawing,
    /// It is larger than one file may be, in bytes.
    TooLarge(u64),
    /// With it, all would be more than all may be, in bytes.
    TooMuch(u64),
    /// Something that the mirror has not written is in its place.
    Foreign(String),
    /// The address of another file is known by the same number.
    Clash,
}

impl Trouble {
    /// Its name, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Fetch(FetchError::Status(404 | 410)) => "gone",
            Self::Fetch(FetchError::Private(_)) => "private-address",
            Self::Fetch(_) => "unreachable",
            Self::WrongType(_) => "wrong-type",
            Self::LiveDrawing => "live-drawing",
            Self::TooLarge(_) => "too-large",
            Self::TooMuch(_) => "too-much",
            Self::Foreign(_) => "foreign",
            Self::Clash => "clash",
        }
    }

    /// Whether a copy of before is as good as ever.
    pub(super) fn is_passing(&self) -> bool {
        matches!(self, Self::Fetch(error) if error.is_passing() || matches!(error, FetchError::NoHost(_) | FetchError::Tls(_)))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let megabytes = |bytes: &u64| bytes.div_ceil(1_000_000);
        match self {
            Self::Fetch(error) => write!(formatter, "{error}"),
            Self::WrongType(found) => write!(formatter, "it is {found}"),
            Self::LiveDrawing => formatter.write_str(
                "the drawing (SVG) has scripts, links or files of others in it: save it as a plain one, or as PNG",
            ),
            Self::TooLarge(most) => {
                write!(formatter, "it is larger than {} MB (--max-file-size)", megabytes(most))
            }
            Self::TooMuch(most) => {
                write!(formatter, "with it, there would be more than {} MB (--max-total)", megabytes(most))
            }
            Self::Clash => formatter.write_str(
                "its copy would be in the same folder as that of another file: give it another name",
            ),
            Self::Foreign(path) => write!(
                formatter,
                "{path} is in its place, which tribune-press has not written, or somebody has changed: delete it, and the next run copies"
            ),
        }
    }
}
