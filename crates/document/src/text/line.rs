//! Letters that stand beside each other.

use hayro::kurbo::{Affine, Point};
use serde_json::{Value, json};

use super::right_to_left::logical;

/// So much of a letter's size is a blank between two words; less is only loose setting.
const BLANK: f64 = 0.18;
/// So much is more than a blank: another column, another cell.
const WIDE: f64 = 1.2;
/// Letters may overlap so much.
const OVERLAP: f64 = 0.6;

/// A letter, or several that are drawn as one, where it stands on the page: in points, from the top left.
#[derive(Debug, Clone)]
pub(super) struct Letter {
    pub(super) text: String,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) size: f64,
}

impl Letter {
    /// `place` takes thousandths of its size to points; `advance` is how far the next letter is, in thousandths.
    pub(super) fn new(text: String, place: Affine, advance: f64) -> Option<Self> {
        let origin = place * Point::ZERO;
        let width = (place * Point::new(advance, 0.0) - origin).hypot();
        let size = (place * Point::new(0.0, 1000.0) - origin).hypot();
        let is_somewhere = [origin.x, origin.y, width, size].iter().all(|number| number.is_finite());
        (is_somewhere && size > 0.0).then_some(Self { text, x: origin.x, y: origin.y, width, size })
    }

    fn right(&self) -> f64 {
        self.x + self.width
    }

    fn is_blank(&self) -> bool {
        self.text.chars().all(char::is_whitespace)
    }
}

/// Letters on one baseline, as they were drawn, with no wide gap between them.
pub(super) struct Line {
    pub(super) letters: Vec<Letter>,
    /// Whether a blank follows it, before what is next on its baseline.
    pub(super) has_blank_after: bool,
}

impl Line {
    pub(super) fn of(letter: Letter) -> Self {
        Self { letters: vec![letter], has_blank_after: false }
    }

    /// Takes the letter in where it stands beside the last one; else gives it back.
    pub(super) fn take(&mut self, letter: Letter) -> Option<Letter> {
        let Some(last) = self.letters.last() else { return Some(letter) };
        let size = last.size.max(letter.size);
        let is_beside =
            (letter.y - last.y).abs() <= size * 0.1 && (letter.size - last.size).abs() <= size * 0.05;
        // In the order of reading, or of drawing, which may be from the right.
        let gap = (letter.x - last.right()).max(last.x - letter.right());
        let is_same_place = (letter.x - last.x).abs() < size * 0.05 && letter.text == last.text;
        if is_same_place && is_beside {
            // Some programs make bold letters so.
            return None;
        }
        if !is_beside || gap > size * WIDE || gap < -size * OVERLAP {
            self.has_blank_after = (letter.y - last.y).abs() <= size && gap > size * BLANK;
            return Some(letter);
        }
        if gap > size * BLANK && !last.is_blank() && !letter.is_blank() {
            let (x, y, width) = (last.right().min(letter.right()), last.y, gap);
            self.letters.push(Letter { text: String::from(" "), x, y, width, size });
        }
        self.letters.push(letter);
        None
    }

    pub(super) fn left(&self) -> f64 {
        self.letters.iter().map(|letter| letter.x).fold(f64::INFINITY, f64::min)
    }

    pub(super) fn right(&self) -> f64 {
        self.letters.iter().map(Letter::right).fold(f64::NEG_INFINITY, f64::max)
    }

    pub(super) fn y(&self) -> f64 {
        self.letters.first().map_or(0.0, |letter| letter.y)
    }

    pub(super) fn size(&self) -> f64 {
        self.letters.first().map_or(0.0, |letter| letter.size)
    }

    /// As `reflow` wants it: text, left, baseline, width and size in tenths of a point.
    pub(super) fn run(&self) -> Value {
        let mut text = logical(&self.letters);
        if self.has_blank_after {
            text.push(' ');
        }
        let [x, y, width, size] =
            [self.left(), self.y(), self.right() - self.left(), self.size()].map(tenths);
        json!([text, x, y, width, size, 0, 0, null])
    }
}

/// A length in tenths of a point. What is beyond every page is cut.
#[expect(clippy::cast_possible_truncation, reason = "it is clamped")]
pub(super) fn tenths(points: f64) -> i64 {
    (points * 10.0).round().clamp(-10_000_000.0, 10_000_000.0) as i64
}
