//! What a page is made of.

use crate::Span;

/// A part of a page, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading {
        /// From 1, the highest, to 6.
        level: u8,
        /// What it says, never empty.
        text: Vec<Span>,
    },
    /// A paragraph, never empty.
    Paragraph(Vec<Span>),
    /// A list, or a table of contents.
    List {
        /// Whether its items are numbered or lettered.
        is_ordered: bool,
        /// At least one.
        items: Vec<ListItem>,
    },
    /// A table.
    Table {
        /// At least one.
        rows: Vec<Row>,
        /// What it shows; empty where nothing says so.
        caption: Vec<Span>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A piece of code, its lines separated by U+000A.
    Code(Vec<Span>),
    /// A picture. It has an `alt`, a caption, or both.
    Figure {
        /// What stands for the picture where it cannot be seen.
        alt: Option<String>,
        /// What it shows; empty where nothing says so.
        caption: Vec<Span>,
    },
    /// A footnote or an endnote, never empty.
    Note(Vec<Span>),
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem {
    /// What stands before it, where that is more than a bullet or the plain number of its place: `a)`, `4.` for the
    /// first item of a list that began on another page.
    pub label: Option<String>,
    /// Its text; empty where the item is something else altogether.
    pub text: Vec<Span>,
    /// What follows its text: further paragraphs, lists inside it.
    pub inner: Vec<Block>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its cells. Where one reaches over several columns or rows, the others are not there.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Whether it is the heading of a column or a row.
    pub is_header: bool,
    /// Over how many columns it reaches, from 1 to 1000.
    pub columns: u32,
    /// Over how many rows it reaches, from 1 to 1000.
    pub rows: u32,
    /// What it says; may be empty.
    pub text: Vec<Span>,
}

impl Block {
    /// A paragraph, if there is anything in it.
    pub(crate) fn paragraph(spans: Vec<Span>) -> Option<Self> {
        (!spans.is_empty()).then_some(Self::Paragraph(spans))
    }
}
