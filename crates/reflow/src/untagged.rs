//! A page that has no tree: the places and sizes of the letters tell what is what.
//!
//! Everything is sorted once or walked through once; a page of ten thousand runs takes some milliseconds.

mod assembly;
mod columns;
mod fragment;
mod line;
mod margin;
mod measure;
mod paragraphs;

use crate::Block;
use crate::page::{Page, Run};
use crate::prose::is_right_to_left;

/// The blocks that these runs make.
pub(crate) fn blocks(page: &Page, runs: &[&Run]) -> Vec<Block> {
    let fragments = fragment::fragments(runs, is_mirrored(runs));
    let usual_size = measure::usual_size(&fragments);
    let mut rows = line::rows(fragments);
    margin::leave_out(&mut rows, page.height, usual_size);
    let lines = columns::in_reading_order(page, rows, usual_size);
    let groups = paragraphs::paragraphs(lines, usual_size);
    assembly::blocks(page, groups, usual_size)
}

/// Whether most letters are written from right to left.
fn is_mirrored(runs: &[&Run]) -> bool {
    let letters = || runs.iter().flat_map(|run| run.text.chars()).filter(|letter| letter.is_alphabetic());
    letters().filter(|letter| is_right_to_left(*letter)).count() * 2 > letters().count()
}
