//! What is usual on a page.

use super::fragment::Fragment;
use super::line::Line;

/// The size that most letters have, in tenths of a point.
pub(super) fn usual_size(fragments: &[Fragment]) -> i64 {
    let mut sizes: Vec<(i64, usize)> =
        fragments.iter().map(|fragment| (fragment.size, fragment.letters)).collect();
    sizes.sort_unstable();
    let mut best = (0, 100);
    for group in sizes.chunk_by(|one, other| one.0 == other.0) {
        let letters: usize = group.iter().map(|(_, letters)| letters).sum();
        if let Some((size, _)) = group.first()
            && letters > best.0
        {
            best = (letters, *size);
        }
    }
    best.1
}

/// How far apart the lines of a paragraph usually are, in hundredths of the size.
pub(super) fn usual_leading(lines: &[Line]) -> i64 {
    const WHEN_NOTHING_TELLS: i64 = 125;
    let ratio = |pair: &[Line], is_full_only: bool| match pair {
        [one, other] if one.column == other.column && one.size == other.size && other.y > one.y => {
            // A line that ends early ends a paragraph, often.
            let is_full = (one.bounds.1 - one.right) * 4 <= one.bounds.1 - one.bounds.0;
            let ratio = (other.y - one.y) * 100 / one.size;
            ((is_full || !is_full_only) && ratio <= 250).then_some(ratio)
        }
        _ => None,
    };
    for is_full_only in [true, false] {
        let mut ratios: Vec<i64> = lines.windows(2).filter_map(|pair| ratio(pair, is_full_only)).collect();
        ratios.sort_unstable();
        if let Some(middle) = ratios.get(ratios.len() * 2 / 5) {
            return *middle;
        }
    }
    WHEN_NOTHING_TELLS
}
