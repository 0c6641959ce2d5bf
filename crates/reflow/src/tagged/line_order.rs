//! Lines that are read from the right and drawn from the left.

use super::gather::Bit;
use crate::page::{Page, Run};
use crate::prose::is_right_to_left;

/// What was gathered, in the order in which it is read: browsers draw a line of Arabic from the left, word by word.
pub(super) fn in_reading_order<'bits>(page: &Page, bits: &'bits [Bit]) -> Vec<&'bits Bit> {
    let run = |bit: &Bit| match bit {
        Bit::Run(at, _) => page.runs.get(*at),
        _ => None,
    };
    let is_one_line = |one: &Bit, other: &Bit| match (run(one), run(other)) {
        (Some(one), Some(other)) => (one.y - other.y).abs() * 2 <= one.size.max(other.size),
        _ => false,
    };
    let mut ordered = Vec::with_capacity(bits.len());
    for line in bits.chunk_by(is_one_line) {
        let start = ordered.len();
        ordered.extend(line);
        let runs: Vec<&Run> = line.iter().filter_map(run).collect();
        if is_drawn_backwards(&runs) {
            let line = ordered.get_mut(start..).unwrap_or_default();
            line.reverse();
            // What is in Latin letters, or is a number, is drawn as it is read.
            let is_foreign = |bit: &&Bit| run(bit).is_some_and(|run| !is_arabic(run));
            for stretch in line.chunk_by_mut(|one, other| is_foreign(one) && is_foreign(other)) {
                let says = |bit: &&Bit| run(bit).is_some_and(|run| run.letters > 0);
                let ends = (stretch.iter().position(says), stretch.iter().rposition(says));
                if let (Some(first), Some(last)) = ends {
                    stretch.get_mut(first..=last).unwrap_or_default().reverse();
                }
            }
        }
    }
    ordered
}

/// Whether most of a line is read from the right, and most of its runs are to the right of the one before.
fn is_drawn_backwards(runs: &[&Run]) -> bool {
    let letters = |is_counted: fn(&Run) -> bool| -> usize {
        runs.iter().filter(|run| is_counted(run)).map(|run| run.letters).sum()
    };
    let visible: Vec<&&Run> = runs.iter().filter(|run| run.is_visible).collect();
    let forth = visible.windows(2).filter(|pair| matches!(pair, [one, other] if other.x > one.x)).count();
    letters(is_arabic) * 2 > letters(|_| true) && forth * 2 > visible.len().saturating_sub(1)
}

/// Arabic, Hebrew and their kin.
fn is_arabic(run: &Run) -> bool {
    run.text.chars().any(is_right_to_left)
}
