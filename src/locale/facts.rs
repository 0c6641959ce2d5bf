//! The line of facts under a document's or an article's title.

use feed::Language;

use crate::{Locale, platform};

use super::fill;

/// A size in the units people know: `812 KB`, `4.5 MB`.
pub fn size(bytes: u64, locale: &Locale) -> String {
    const KILO: f64 = 1_000.0;
    // Sizes up to 2^53 bytes are exact, and larger files do not exist.
    #[allow(clippy::cast_precision_loss)]
    let kilobytes = (bytes as f64 / KILO).max(1.0);
    if kilobytes.round() < KILO {
        fill(&locale.texts.kilobytes(), &[("n", &platform::number(kilobytes.round(), &locale.language))])
    } else {
        let tenths = (kilobytes / KILO * 10.0).round() / 10.0;
        fill(&locale.texts.megabytes(), &[("n", &platform::number(tenths, &locale.language))])
    }
}

/// Facts with a middle dot between them.
pub fn joined_facts(facts: impl IntoIterator<Item = String>, language: &Language) -> String {
    // Without the mark (U+200F), a number would stand beside the Latin letters that are before it.
    let dot = if language.is_right_to_left() { " ·\u{200f} " } else { " · " };
    facts.into_iter().collect::<Vec<_>>().join(dot)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stays_with_its_own_fact_in_either_direction() {
        let joined = |tag| joined_facts(["PDF".to_owned(), "4".to_owned()], &Language::parse(tag).unwrap());
        assert_eq!(joined("en"), "PDF · 4");
        assert_eq!(joined("ar"), "PDF ·\u{200f} 4");
    }
}
