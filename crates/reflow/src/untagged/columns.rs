//! Columns of text, and the order in which lines are read.

mod gutter;

use super::fragment::Fragment;
use super::line::{Line, Row};
use crate::page::Page;
use gutter::gutters;

/// The lines in the order in which they are read: those of one column after those of the other, and what reaches over
/// several at its place.
pub(super) fn in_reading_order<'page>(
    page: &'page Page,
    rows: Vec<Row<'page>>,
    usual_size: i64,
) -> Vec<Line<'page>> {
    let gutters = gutters(&rows, usual_size);
    let bounds = all_bounds(&rows, &gutters, usual_size);
    let mut order = Order { page, bounds, lines: Vec::new(), waiting: Vec::new(), columns: 0 };
    order.waiting.resize_with(gutters.len() + 1, Vec::new);
    for row in rows {
        if row.fragments.iter().any(|fragment| column_of(fragment, &gutters).is_none()) {
            order.end_band();
            order.push(row.fragments, gutters.len() + 1);
            continue;
        }
        let mut parts: Vec<Vec<Fragment>> = Vec::new();
        parts.resize_with(gutters.len() + 1, Vec::new);
        for fragment in row.fragments {
            let column = column_of(&fragment, &gutters).unwrap_or_default();
            if let Some(part) = parts.get_mut(column) {
                part.push(fragment);
            }
        }
        for (waiting, part) in order.waiting.iter_mut().zip(parts) {
            waiting.push(part);
        }
    }
    order.end_band();
    order.lines
}

/// The column that a fragment is in; `None` where it reaches over a gutter.
fn column_of(fragment: &Fragment, gutters: &[i64]) -> Option<usize> {
    let column = gutters.partition_point(|gutter| *gutter <= fragment.left);
    gutters.get(column).is_none_or(|gutter| fragment.right <= *gutter).then_some(column)
}

/// How far each column reaches, and, last, how far everything does. Headings reach further; they do not count where there
/// is text.
fn all_bounds(rows: &[Row], gutters: &[i64], usual_size: i64) -> Vec<(i64, i64)> {
    const NOTHING: (i64, i64) = (i64::MAX, i64::MIN);
    let mut bounds = vec![NOTHING; gutters.len() + 2];
    for is_text_only in [true, false] {
        let before = bounds.clone();
        for fragment in rows.iter().flat_map(|row| &row.fragments) {
            if is_text_only && (fragment.size - usual_size).abs() * 10 > usual_size {
                continue;
            }
            for at in [column_of(fragment, gutters), Some(gutters.len() + 1)].into_iter().flatten() {
                if before.get(at) == Some(&NOTHING)
                    && let Some((left, right)) = bounds.get_mut(at)
                {
                    *left = fragment.left.min(*left);
                    *right = fragment.right.max(*right);
                }
            }
        }
    }
    bounds
}

struct Order<'page> {
    page: &'page Page,
    bounds: Vec<(i64, i64)>,
    lines: Vec<Line<'page>>,
    /// Of each column, the parts of rows that nothing has ended.
    waiting: Vec<Vec<Vec<Fragment<'page>>>>,
    columns: usize,
}

impl<'page> Order<'page> {
    /// Writes down the columns side by side that are waiting.
    fn end_band(&mut self) {
        for at in 0..self.waiting.len() {
            let parts = self.waiting.get_mut(at).map(std::mem::take).unwrap_or_default();
            self.columns += 1;
            for fragments in parts {
                self.push(fragments, at);
            }
        }
        self.columns += 1;
    }

    fn push(&mut self, fragments: Vec<Fragment<'page>>, bounds: usize) {
        // Without gutters, everything is one column.
        let column = if self.waiting.len() == 1 { 0 } else { self.columns };
        let bounds = self.bounds.get(bounds).copied().unwrap_or_default();
        self.lines.extend(Line::new(self.page, fragments, column, bounds));
    }
}
