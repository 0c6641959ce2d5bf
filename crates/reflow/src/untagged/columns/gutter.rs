//! Where a page is divided from top to bottom.

use super::super::line::Row;

/// More columns than this are a table.
const MOST: usize = 4;
/// Into so many stripes the width is divided.
const STRIPES: i64 = 400;
/// A column has at least so many lines.
const FEWEST_LINES: usize = 4;

/// The middles of the gutters, from where reading begins.
pub(super) fn gutters(rows: &[Row], usual_size: i64) -> Vec<i64> {
    let fragments = || rows.iter().flat_map(|row| &row.fragments);
    let (Some(left), Some(right)) =
        (fragments().map(|fragment| fragment.left).min(), fragments().map(|fragment| fragment.right).max())
    else {
        return Vec::new();
    };
    let mut gutters = Vec::new();
    divide(rows, (left, right), usual_size, &mut gutters);
    gutters
}

/// Looks for gutters between two edges, from left to right.
fn divide(rows: &[Row], (left, right): (i64, i64), usual_size: i64, gutters: &mut Vec<i64>) {
    if gutters.len() + 1 >= MOST {
        return;
    }
    let Some(gutter) = gutter(rows, (left, right), usual_size) else { return };
    divide(rows, (left, gutter), usual_size, gutters);
    gutters.push(gutter);
    divide(rows, (gutter, right), usual_size, gutters);
}

/// The widest stripe that the fewest lines reach over, if there are columns on both sides of it.
fn gutter(rows: &[Row], (left, right): (i64, i64), usual_size: i64) -> Option<i64> {
    let stripe = ((right - left) / STRIPES).max(1);
    let number = |x: i64| usize::try_from((x - left) / stripe).unwrap_or_default();
    // How many more lines there are in each stripe than in the one before.
    let mut changes = vec![0_i64; number(right) + 2];
    for fragment in rows.iter().flat_map(|row| &row.fragments) {
        let (from, to) = (fragment.left.max(left), fragment.right.min(right));
        if from < to {
            if let Some(change) = changes.get_mut(number(from)) {
                *change += 1;
            }
            if let Some(change) = changes.get_mut(number(to) + 1) {
                *change -= 1;
            }
        }
    }
    let mut lines = 0;
    let covers: Vec<i64> = changes
        .iter()
        .map(|change| {
            lines += change;
            lines
        })
        .collect();
    // A column takes a fifth at least.
    let (first, last) = (covers.len() / 5, covers.len() * 4 / 5);
    let fewest = *covers.get(first..last)?.iter().min()?;
    let mut best = (0, 0);
    let mut start = first;
    for at in first..=last {
        if at == last || covers.get(at).is_some_and(|lines| *lines > fewest) {
            best = best.max((at - start, start));
            start = at + 1;
        }
    }
    let (length, start) = (i64::try_from(best.0).ok()?, i64::try_from(best.1).ok()?);
    let middle = left + (start * 2 + length) * stripe / 2;
    let is_wide = length * stripe * 10 >= usual_size * 8;
    (is_wide && has_columns(rows, (left, middle, right))).then_some(middle)
}

/// Whether text fills both sides, line by line; the cells of a table do not.
fn has_columns(rows: &[Row], (left, middle, right): (i64, i64, i64)) -> bool {
    is_column(rows, (left, middle)) && is_column(rows, (middle, right))
}

fn is_column(rows: &[Row], (left, right): (i64, i64)) -> bool {
    const FEWEST_LETTERS: usize = 12;
    let mut lines = Vec::new();
    let mut letters = 0;
    for row in rows {
        let inside =
            || row.fragments.iter().filter(|fragment| left <= fragment.left && fragment.right <= right);
        let Some(start) = inside().map(|fragment| fragment.left).min() else { continue };
        let end = inside().map(|fragment| fragment.right).max().unwrap_or(start);
        letters += inside().map(|fragment| fragment.letters).sum::<usize>();
        lines.push((start, end));
    }
    let (Some(start), Some(end)) =
        (lines.iter().map(|line| line.0).min(), lines.iter().map(|line| line.1).max())
    else {
        return false;
    };
    let filled: i64 = lines.iter().map(|(start, end)| end - start).sum();
    let count = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    lines.len() >= FEWEST_LINES
        && letters >= lines.len() * FEWEST_LETTERS
        && filled * 100 >= (end - start).saturating_mul(count).saturating_mul(60)
}
