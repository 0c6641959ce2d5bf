//! How long a text takes to read.

use feed::{Language, plain_text};

use crate::excerpt::read_aloud;
use crate::{Article, Body};

/// Chinese letters a minute.
const CHINESE: usize = 255;
/// Japanese letters a minute.
const JAPANESE: usize = 357;

impl Article {
    /// Whether it is read in a minute, or has no text: it is there for its documents then, if it has any.
    pub fn is_brief(&self) -> bool {
        self.body == Body::Empty || self.reading_minutes() == Some(1)
    }

    /// How many minutes the text takes, at least one; `None` where there is none, or no measure for its language.
    #[cfg(target_arch = "wasm32")]
    pub fn reading_minutes(&self) -> Option<u32> {
        self.measure()
    }

    /// How many minutes the text takes, at least one; `None` where there is none, or no measure for its language. It is measured
    /// once: whoever writes pages asks on several, and in several languages.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn reading_minutes(&self) -> Option<u32> {
        self.measured.get_or_measure(|| self.measure())
    }

    fn measure(&self) -> Option<u32> {
        let text = match &self.body {
            Body::Html(html) => plain_text(&read_aloud(html)),
            Body::Plain(text) => text.to_string(),
            Body::Empty => return None,
        };
        let primary = self.language.as_ref().map_or("", Language::primary);
        let (mut words, mut letters) = (0, 0);
        for word in text.split_whitespace() {
            // Most are, and whoever writes pages measures every article.
            #[cfg(not(target_arch = "wasm32"))]
            if word.is_ascii() {
                words += usize::from(word.bytes().any(|byte| byte.is_ascii_alphanumeric()));
                continue;
            }
            let signs = word.chars().filter(|letter| is_sign(*letter)).count();
            letters += signs;
            words += usize::from(signs == 0 && word.contains(is_read));
        }
        let letters_a_minute = if primary == "ja" { JAPANESE } else { CHINESE };
        // In hundredths, so that a text in both scripts is measured whole.
        let time = words * 100 / words_a_minute(primary)? + letters * 100 / letters_a_minute;
        let has_text = words + letters > 0;
        has_text.then(|| u32::try_from((time + 50) / 100).unwrap_or(u32::MAX).max(1))
    }
}

/// How many words of a plain text are read in a minute, measured with one text in 17 languages: Trauzettel-Klosinski and
/// Dietz, "Standardized Assessment of Reading Performance: The New International Reading Speed Texts `IReST`" (2012),
/// <https://doi.org/10.1167/iovs.11-8284>. Their mean for any other language; `None` for those that write no blanks
/// between words and were not measured.
fn words_a_minute(primary: &str) -> Option<usize> {
    Some(match primary {
        "ar" => 138,
        "de" => 179,
        "en" => 228,
        "es" => 218,
        "fi" => 161,
        "fr" => 195,
        "he" => 187,
        "it" => 188,
        "nl" => 202,
        "pl" | "tr" => 166,
        "pt" => 181,
        "sl" => 180,
        "sv" => 199,
        "km" | "lo" | "my" | "th" => return None,
        _ => 184,
    })
}

/// A letter or digit. Beyond ASCII all but punctuation is taken for one: the tables that know are 3 KB.
fn is_read(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || (letter > '\u{bf}' && !matches!(letter, '\u{2000}'..='\u{206f}'))
}

/// A letter that is read by itself: Chinese, and what Japanese adds to it.
fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
