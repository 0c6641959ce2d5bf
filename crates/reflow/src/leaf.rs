//! A page, read.

use feed::{Json, Language};

use crate::block::{Block, ListItem, Row};
use crate::page::Page;
use crate::span::text_of;
use crate::{LeafError, tagged, untagged};

/// A page of a document, to be read as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// What it is made of, in reading order.
    pub blocks: Vec<Block>,
    /// Whether the file itself told so; else it is inferred from where the letters stand.
    pub is_tagged: bool,
    /// The language of whatever says no other of itself, as the document has it.
    pub language: Option<Language>,
}

/// Reads a page: `json` is what `tests/pages/make.mjs` makes of one. What is missing or of a wrong type in it is done
/// without. Running headers and footers are left out.
///
/// # Errors
/// [`LeafError`] when the text is no JSON, or has no runs of text.
pub fn read(json: &str) -> Result<Leaf, LeafError> {
    let page = Page::read(&parsed(json)?).ok_or(LeafError::NotAPage)?;
    let tagged = page.tree.as_ref().and_then(|tree| tagged::blocks(&page, tree));
    let is_tagged = tagged.is_some();
    let blocks = tagged.unwrap_or_else(|| untagged::blocks(&page, &page.runs.iter().collect::<Vec<_>>()));
    Ok(Leaf { blocks, is_tagged, language: page.language })
}

/// A tree may be too deep for the reader of JSON. It is the last field; the text itself is in front of it.
fn parsed(json: &str) -> Result<Json, LeafError> {
    Json::parse(json.as_bytes()).or_else(|error| {
        let (before, _) = json.split_once(",\"tree\":").ok_or(error)?;
        Ok(Json::parse(format!("{before}}}").as_bytes()).map_err(|_| error)?)
    })
}

impl Leaf {
    /// Whether there is nothing to read on it: a picture without a word, or a scan.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The text alone: blocks are separated by a blank line, items and rows by a line break, cells by U+0009.
    pub fn plain_text(&self) -> String {
        plain_blocks(&self.blocks)
    }
}

fn plain_blocks(blocks: &[Block]) -> String {
    joined(blocks.iter().map(plain_block), "\n\n")
}

fn plain_block(block: &Block) -> String {
    match block {
        Block::Heading { text: spans, .. }
        | Block::Paragraph(spans)
        | Block::Code(spans)
        | Block::Note(spans) => text_of(spans),
        Block::List { items, .. } => joined(items.iter().map(plain_item), "\n"),
        Block::Table { rows, caption } => {
            let rows = rows.iter().map(plain_row).collect::<Vec<_>>().join("\n");
            joined([text_of(caption), rows], "\n")
        }
        Block::Quote(blocks) => plain_blocks(blocks),
        Block::Figure { alt, caption } => joined([alt.clone().unwrap_or_default(), text_of(caption)], "\n"),
    }
}

fn plain_item(item: &ListItem) -> String {
    let label = item.label.clone().unwrap_or_default();
    let line = joined([label, text_of(&item.text)], " ");
    joined([line, plain_blocks(&item.inner)], "\n")
}

fn plain_row(row: &Row) -> String {
    let texts: Vec<String> = row.cells.iter().map(|cell| text_of(&cell.text)).collect();
    texts.join("\t")
}

/// What is not empty.
fn joined(texts: impl IntoIterator<Item = String>, between: &str) -> String {
    let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    texts.join(between)
}
