//! What a run has done.

use std::collections::BTreeMap;

use super::Note;

/// What was done, file by file in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// How many items each feed has.
    pub feeds: BTreeMap<String, usize>,
    /// Files that were not there before.
    pub new: usize,
    /// Files that are other than before.
    pub changed: usize,
    /// Files that are as they were.
    pub unchanged: usize,
    /// Files that are not there any more.
    pub removed: usize,
    /// Files that stand where a page would, or where one was, and which the press has not written: they were left alone.
    pub foreign: Vec<String>,
    /// Addresses that cannot be files: the portal shows them by its program.
    pub unwritten: Vec<String>,
    /// What the publisher has to know besides.
    pub notes: Vec<Note>,
}

impl Report {
    /// How many files the portal's pages are.
    pub fn files(&self) -> usize {
        self.new + self.changed + self.unchanged
    }

    /// What came of it.
    pub fn outcome(&self) -> Outcome {
        let is_whole = self.foreign.is_empty() && self.unwritten.is_empty();
        if is_whole { Outcome::Whole } else { Outcome::Partly }
    }
}

/// Whether all is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Every page.
    Whole,
    /// All but what is not the press's to write, or cannot be a file.
    Partly,
}

impl Outcome {
    /// The exit code: 0 or 1.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Whole => 0,
            Self::Partly => 1,
        }
    }
}
