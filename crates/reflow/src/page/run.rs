//! A piece of text that is drawn at once.

use feed::Json;

use crate::number::whole;
use crate::prose::is_shown;

/// A size that nothing tells: 10 points.
const USUAL_SIZE: i64 = 100;
/// A letter larger than this is a mistake: 500 points.
const LARGEST: i64 = 5_000;

/// A piece of text that is drawn at once, in one font.
pub(crate) struct Run {
    pub(crate) text: String,
    /// Where its baseline starts.
    pub(crate) x: i64,
    /// The baseline.
    pub(crate) y: i64,
    /// Never below 0.
    pub(crate) width: i64,
    /// The font's size, above 0.
    pub(crate) size: i64,
    /// Whether PDF.js says that a line ends with it.
    pub(crate) is_line_end: bool,
    /// Which font it is; the same number means the same font.
    pub(crate) font: i64,
    /// The marked content that it is in.
    pub(crate) mark: Option<String>,
    /// How many letters and digits it has.
    pub(crate) letters: usize,
    /// Whether there is anything to see of it.
    pub(crate) is_visible: bool,
    /// Whether it begins with a private-use letter of Symbol or Wingdings (U+F0B7): Word and others draw bullets so.
    pub(crate) is_private_bullet: bool,
}

impl Run {
    /// `None` when there is no text. `[text, x, y, width, size, eol, font, mark]`
    pub(crate) fn read(json: &Json) -> Option<Self> {
        let Json::List(fields) = json else { return None };
        let text = fields.first()?.as_text()?.to_owned();
        let number = |at: usize| fields.get(at).and_then(whole);
        let size = number(4).filter(|size| (1..=LARGEST).contains(size));
        Some(Self {
            x: number(1).unwrap_or_default(),
            y: number(2).unwrap_or_default(),
            width: number(3).unwrap_or_default().max(0),
            size: size.unwrap_or(USUAL_SIZE),
            is_line_end: number(5).is_some_and(|flag| flag != 0)
                || fields.get(5).is_some_and(|flag| matches!(flag, Json::Bool(true))),
            font: number(6).unwrap_or_default(),
            mark: fields.get(7).and_then(Json::as_text).map(str::to_owned),
            letters: text.chars().filter(|letter| letter.is_alphanumeric() && is_shown(*letter)).count(),
            is_visible: text.chars().any(is_shown),
            is_private_bullet: text
                .trim_start()
                .starts_with(|letter: char| ('\u{f000}'..='\u{f0ff}').contains(&letter)),
            text,
        })
    }

    /// Where it ends.
    pub(crate) fn right(&self) -> i64 {
        self.x + self.width
    }

    /// How far apart this and another are, sideways; below 0 where they overlap. It serves both directions of writing.
    pub(crate) fn gap_to(&self, other: &Self) -> i64 {
        (other.x - self.right()).max(self.x - other.right())
    }
}
