//! Running headers and footers.

use super::line::Row;

/// Leaves out what runs along the top and the bottom of a document's pages.
pub(super) fn leave_out(rows: &mut Vec<Row>, height: i64, usual_size: i64) {
    // Two, where a page's number has a line of its own.
    const MOST: usize = 2;
    let all: usize = rows.iter().map(Row::letters).sum();
    let page = Extent { height, usual_size, letters: all };
    for _ in 0..MOST {
        if is_margin(rows.first(), rows.get(1), &page) {
            rows.remove(0);
        }
        let mut from_below = rows.iter().rev();
        if is_margin(from_below.next(), from_below.next(), &page) {
            rows.pop();
        }
    }
}

/// What a margin is measured by.
struct Extent {
    height: i64,
    usual_size: i64,
    letters: usize,
}

/// Whether the outermost row is in the margin: near the edge, short, no larger than the text and set apart from it. On a
/// cover, what stands there is a good part of the text, and stays.
fn is_margin(row: Option<&Row>, next: Option<&Row>, page: &Extent) -> bool {
    const LONGEST: usize = 90;
    let (Some(row), Some(next)) = (row, next) else { return false };
    let from_edge = row.y.min(page.height - row.y);
    let is_apart = (row.y - next.y).abs() >= row.size.max(next.size) * 2;
    let is_number = is_page_number(row);
    let is_near = from_edge >= 0 && from_edge * 100 <= page.height * if is_number { 10 } else { 6 };
    let is_short = row.letters() <= LONGEST && row.letters() * 8 <= page.letters;
    is_near && is_apart && row.size * 5 <= page.usual_size * 6 && (is_number || is_short)
}

/// `7`, `– 7 –`, `7/12`, `p. 7`, `xii`.
fn is_page_number(row: &Row) -> bool {
    let text: String =
        row.fragments.iter().flat_map(|fragment| &fragment.runs).map(|run| run.text.as_str()).collect();
    let letters = || text.chars().filter(|letter| letter.is_alphanumeric());
    let words = letters().filter(|letter| !letter.is_numeric());
    letters().count() <= 6
        && letters().count() > 0
        && (words.clone().count() <= 1 && letters().any(char::is_numeric)
            || words.clone().count() == letters().count()
                && words.clone().all(|letter| "ivxlc".contains(letter)))
}
