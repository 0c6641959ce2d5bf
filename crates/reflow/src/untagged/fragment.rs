//! Runs that were drawn one after the other on one line.

use crate::page::Run;

/// Runs that were drawn one after the other on one line, with no wide gap between them. On a page that is written from
/// right to left, `left` and `right` are mirrored: `left` is where reading begins, on every page.
#[derive(Clone)]
pub(super) struct Fragment<'page> {
    /// Blanks among them.
    pub(super) runs: Vec<&'page Run>,
    pub(super) left: i64,
    pub(super) right: i64,
    /// The baseline of most of its letters.
    pub(super) y: i64,
    /// The size of most of its letters.
    pub(super) size: i64,
    /// The letters that have that size.
    weight: usize,
    /// All letters.
    pub(super) letters: usize,
}

/// The fragments of a page, in the order in which they were drawn.
pub(super) fn fragments<'page>(runs: &[&'page Run], is_mirrored: bool) -> Vec<Fragment<'page>> {
    let mut fragments: Vec<Fragment> = Vec::new();
    let mut last: Option<&Run> = None;
    for run in runs {
        if !run.is_visible && !run.is_private_bullet {
            // A line's end in front of the next line's first run would end that.
            if let Some(fragment) = fragments.last_mut().filter(|_| !run.text.is_empty()) {
                fragment.runs.push(run);
            }
            continue;
        }
        if last.is_some_and(|last| is_drawn_twice(last, run)) {
            continue;
        }
        match fragments.last_mut() {
            Some(fragment) if last.is_some_and(|last| fragment.goes_on(last, run)) => {
                fragment.push(run, is_mirrored);
            }
            _ => fragments.push(Fragment::of(run, is_mirrored)),
        }
        last = Some(run);
    }
    fragments
}

/// Some programs make bold letters so.
fn is_drawn_twice(last: &Run, run: &Run) -> bool {
    let is_near = |one: i64, other: i64| (one - other).abs() * 10 <= run.size;
    is_near(last.x, run.x) && is_near(last.y, run.y) && (last.size, &last.text) == (run.size, &run.text)
}

impl<'page> Fragment<'page> {
    fn of(run: &'page Run, is_mirrored: bool) -> Self {
        let (left, right) = edges(run, is_mirrored);
        let (y, size, weight) = (run.y, run.size, run.letters);
        Self { runs: vec![run], left, right, y, size, weight, letters: run.letters }
    }

    fn push(&mut self, run: &'page Run, is_mirrored: bool) {
        let (left, right) = edges(run, is_mirrored);
        self.left = self.left.min(left);
        self.right = self.right.max(right);
        if (run.letters, run.size) > (self.weight, self.size) {
            (self.y, self.size, self.weight) = (run.y, run.size, run.letters);
        }
        self.letters += run.letters;
        self.runs.push(run);
    }

    /// Whether a run is on the same line and near.
    fn goes_on(&self, last: &Run, run: &Run) -> bool {
        let size = self.size.max(run.size);
        (run.y - self.y).abs() * 2 <= size && last.gap_to(run) <= size
    }
}

fn edges(run: &Run, is_mirrored: bool) -> (i64, i64) {
    if is_mirrored { (-run.right(), -run.x) } else { (run.x, run.right()) }
}
