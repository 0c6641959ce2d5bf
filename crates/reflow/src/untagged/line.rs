//! Fragments with one baseline.

use super::fragment::Fragment;
use crate::page::Page;
use crate::pen::Pen;
use crate::style::Style;

/// Fragments with one baseline, from where reading begins to where it ends; never empty.
pub(super) struct Row<'page> {
    pub(super) fragments: Vec<Fragment<'page>>,
    pub(super) y: i64,
    pub(super) size: i64,
}

/// The rows of a page, from the top.
pub(super) fn rows(mut fragments: Vec<Fragment>) -> Vec<Row> {
    fragments.sort_by_key(|fragment| fragment.y);
    let mut rows: Vec<Row> = Vec::new();
    for fragment in fragments {
        match rows.last_mut() {
            Some(row) if (fragment.y - row.y) * 10 <= row.size.max(fragment.size) * 4 => {
                row.size = row.size.max(fragment.size);
                row.fragments.push(fragment);
            }
            _ => rows.push(Row { y: fragment.y, size: fragment.size, fragments: vec![fragment] }),
        }
    }
    for row in &mut rows {
        row.fragments.sort_by_key(|fragment| fragment.left);
        // Note marks stand higher than the line that they are in.
        if let Some(fragment) = row.fragments.iter().max_by_key(|fragment| fragment.letters) {
            (row.y, row.size) = (fragment.y, fragment.size);
        }
    }
    rows
}

impl Row<'_> {
    pub(super) fn letters(&self) -> usize {
        self.fragments.iter().map(|fragment| fragment.letters).sum()
    }
}

/// A row's part in one column.
pub(super) struct Line<'page> {
    pub(super) fragments: Vec<Fragment<'page>>,
    pub(super) y: i64,
    pub(super) size: i64,
    pub(super) left: i64,
    pub(super) right: i64,
    /// The column that it is in: lines of one number follow each other from top to bottom.
    pub(super) column: usize,
    /// How far that column reaches.
    pub(super) bounds: (i64, i64),
    /// What it says.
    pub(super) text: String,
}

impl<'page> Line<'page> {
    /// `None` without fragments.
    pub(super) fn new(
        page: &'page Page,
        fragments: Vec<Fragment<'page>>,
        column: usize,
        bounds: (i64, i64),
    ) -> Option<Self> {
        let main = fragments.iter().max_by_key(|fragment| fragment.letters)?;
        let (y, size) = (main.y, main.size);
        let left = fragments.iter().map(|fragment| fragment.left).min()?;
        let right = fragments.iter().map(|fragment| fragment.right).max()?;
        let mut line = Self { fragments, y, size, left, right, column, bounds, text: String::new() };
        let mut pen = Pen::new(page);
        line.write(&mut pen);
        line.text = crate::span::text_of(&pen.finish());
        Some(line)
    }

    /// Writes it down.
    pub(super) fn write(&self, pen: &mut Pen<'page>) {
        for run in self.fragments.iter().flat_map(|fragment| &fragment.runs) {
            pen.write(run, &Style::default());
        }
    }

    /// Whether it is a row of a table or of a table of contents: there are wide gaps in it, behind what may be a bullet.
    pub(super) fn is_tabular(&self) -> bool {
        let is_bullet = self.fragments.first().is_some_and(|first| first.right - first.left < self.size * 2);
        let fragments = self.fragments.get(usize::from(is_bullet)..).unwrap_or_default();
        let has_gap = |pair: &[Fragment]| match pair {
            [one, other] => other.left - one.right > self.size * 2,
            _ => false,
        };
        let has_leader = |fragment: &Fragment| {
            fragment.runs.iter().any(|run| run.text.contains(". . . .") || run.text.contains("....."))
        };
        fragments.windows(2).any(has_gap) || fragments.iter().any(has_leader)
    }

    /// The font that all of it is written in.
    pub(super) fn font(&self) -> Option<i64> {
        let mut fonts = self.fragments.iter().flat_map(|fragment| &fragment.runs).map(|run| run.font);
        let first = fonts.next()?;
        fonts.all(|font| font == first).then_some(first)
    }

    /// How wide its first word is, about.
    pub(super) fn first_word(&self) -> i64 {
        let count = |text: &str| i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
        let word = self.text.split(' ').next().unwrap_or_default();
        (self.right - self.left).saturating_mul(count(word)) / count(&self.text).max(1)
    }
}
