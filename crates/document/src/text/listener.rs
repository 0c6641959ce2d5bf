//! What is drawn on a page, as far as it is letters.

use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask,
};
use hayro::kurbo::BezPath;
use icu_normalizer::ComposingNormalizer;

use super::line::{Letter, Line};

/// Half the size of a letter: as wide as most are.
const USUAL_WIDTH: f32 = 500.0;

/// Hears what is drawn.
pub(super) struct Listener {
    lines: Vec<Line>,
    /// So many letters are still heard.
    left: usize,
}

impl Listener {
    pub(super) fn new(letters: usize) -> Self {
        Self { lines: Vec::new(), left: letters }
    }

    /// All that was heard, as it was drawn.
    pub(super) fn finish(self) -> Vec<Line> {
        self.lines
    }

    /// What may still be heard of what is drawn as one: that may be a long text. What says nothing counts as a letter.
    fn some_of(&mut self, mut text: String) -> Option<String> {
        self.left = self.left.checked_sub(1)?;
        if let Some((end, _)) = text.char_indices().nth(self.left + 1) {
            text.truncate(end);
        }
        self.left -= text.chars().count().saturating_sub(1);
        Some(text)
    }

    fn hear(&mut self, letter: Letter) {
        let letter = match self.lines.last_mut() {
            Some(line) => line.take(letter),
            None => Some(letter),
        };
        self.lines.extend(letter.map(Line::of));
    }
}

impl<'a> Device<'a> for Listener {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let Some(text) = self.some_of(glyph.as_unicode().map(text_of).unwrap_or_default()) else {
                return;
            };
            if text.is_empty() {
                continue;
            }
            let advance = match &**glyph {
                Glyph::Outline(glyph) => glyph.advance_width(),
                Glyph::Type3(glyph) => glyph.advance_width(),
            };
            let place = props.transform * glyph.transform();
            if let Some(letter) = Letter::new(text, place, f64::from(advance.unwrap_or(USUAL_WIDTH))) {
                self.hear(letter);
            }
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// Ligatures and the forms that Arabic letters take in words are the letters themselves: nobody looks for `ﬁ`.
fn text_of(said: BfString) -> String {
    let text = match said {
        BfString::Char(letter) => String::from(letter),
        BfString::String(text) => text,
    };
    let is_form = |letter: char| matches!(letter, '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}');
    let text = if text.contains(is_form) {
        ComposingNormalizer::new_nfkc().normalize(&text).into_owned()
    } else {
        text
    };
    let is_unseen = |letter: char| letter.is_control() && !letter.is_whitespace();
    text.replace(is_unseen, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glyph_counts_as_many_letters_as_it_says() {
        let mut listener = Listener::new(6);
        let mut of = |text: &str| listener.some_of(text.to_owned());
        assert_eq!(of("aé").as_deref(), Some("aé"));
        assert_eq!(of("").as_deref(), Some(""));
        assert_eq!(of(&"€".repeat(1_000)).as_deref(), Some("€€€"));
        assert_eq!(of("a"), None);
    }
}
