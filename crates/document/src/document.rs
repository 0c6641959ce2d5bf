//! What a PDF file tells.

use feed::Language;

use crate::Cover;

/// A PDF file, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// How many pages it has, at least one.
    pub pages: usize,
    /// What it is called, when that says something.
    pub title: Option<String>,
    /// The language that it says it is in.
    pub language: Option<Language>,
    /// Whether it says what in it is a heading, a list, a table (ISO 32000-1, 14.7 and 14.8).
    pub is_tagged: bool,
    /// Its table of contents.
    pub outline: Vec<Bookmark>,
    /// What each page is called (`iv`, `A-2`), when that is not just its number.
    pub labels: Vec<String>,
    /// A picture of the first page.
    pub cover: Option<Cover>,
    /// The text of each page, in reading order; blocks are separated by a blank line.
    pub texts: Vec<String>,
    /// What is missing here, though the file may have it.
    pub gaps: Vec<Gap>,
}

/// An entry of a table of contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bookmark {
    /// What it says, never empty.
    pub title: String,
    /// The page that it leads to, from 1; `None` where it leads out of the document, or nowhere.
    pub page: Option<usize>,
    /// What is below it.
    pub inside: Vec<Bookmark>,
}

/// What could not be had of a document that can be read otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// The first page could not be drawn.
    Cover,
    /// The pages after so many are not read as text.
    TextAfter(usize),
    /// The text of this page, from 1, cannot be read.
    TextOf(usize),
}
