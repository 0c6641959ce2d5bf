//! How a page of the document is cited.

use super::Brief;
use crate::locale::{ReaderTexts, fill};

/// A piece of a citation. Each is in a language of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Words and signs of the interface.
    Own(String),
    /// A name, in no language that is known.
    Name(String),
    /// The document's title.
    Title(String),
    /// An address.
    Address(String),
}

impl Part {
    /// What it says.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Own(text) | Self::Name(text) | Self::Title(text) | Self::Address(text) => text,
        }
    }
}

/// Who wrote it and when, what it is called, where it is and on what page. What is not known is left out; who has no
/// author begins with the title.
pub(super) fn citation(brief: &Brief, texts: &ReaderTexts, label: &str, page: u32) -> Vec<Part> {
    let part = |make: fn(String) -> Part, text: &str| -> Vec<Part> {
        let text = text.trim();
        if text.is_empty() { Vec::new() } else { vec![make(text.to_owned())] }
    };
    let (authors, title) = (part(Part::Name, &brief.authors), part(Part::Title, &brief.title));
    let (mut first, second) = if authors.is_empty() { (title, Vec::new()) } else { (authors, title) };
    if !brief.published.is_empty() {
        let blank = if first.is_empty() { "" } else { " " };
        first.push(Part::Own([blank, "(", &brief.published, ")"].concat()));
    }
    let page_name = fill(&texts.reader_citation_page(), &[("n", label)]);
    let mut sentences = vec![first, second, part(Part::Name, &brief.portal)];
    sentences.retain(|sentence| !sentence.is_empty());
    let mut parts = Vec::new();
    for sentence in sentences {
        if !parts.is_empty() {
            parts.push(between(&parts, ". "));
        }
        parts.extend(sentence);
    }
    if !parts.is_empty() {
        parts.push(between(&parts, ", "));
    }
    parts.push(Part::Own(page_name));
    parts.push(between(&parts, ". "));
    parts.push(Part::Address([&brief.here, "#page=", &page.to_string()].concat()));
    parts
}

/// The same as plain text.
pub(super) fn as_text(parts: &[Part]) -> String {
    parts.iter().map(Part::text).collect()
}

/// What separates a part from the next. After a sentence that has its end already, it is a blank.
fn between(parts: &[Part], mark: &str) -> Part {
    let last = parts.last().map(Part::text).unwrap_or_default();
    let last = last.trim_end_matches(['"', '”', '“', '’', '»', '\u{a0}']);
    let is_ended = last.ends_with(['.', '?', '!', '…', '。', '؟']);
    Part::Own(if is_ended { " " } else { mark }.to_owned())
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::super::tests_desk::brief;
    use super::*;

    const ADDRESS: &str = "https://example.org/portal/en/news/a/jaarverslag#page=12";

    fn cited(change: impl FnOnce(&mut Brief)) -> String {
        let mut brief = brief();
        change(&mut brief);
        let text = as_text(&citation(&brief, &ReaderTexts::english(), "12", 12));
        text.strip_suffix(ADDRESS).unwrap().trim_end().to_owned()
    }

    #[test]
    fn a_page_is_cited_with_all_that_is_known() {
        assert_eq!(cited(|_| {}), "An Peeters, Bo Smit (5 March 2024). Jaarverslag 2024. FLORA, p. 12.");
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let none = String::new;
        assert_eq!(cited(|brief| brief.authors = none()), "Jaarverslag 2024 (5 March 2024). FLORA, p. 12.");
        assert_eq!(
            cited(|brief| brief.published = none()),
            "An Peeters, Bo Smit. Jaarverslag 2024. FLORA, p. 12."
        );
        assert_eq!(cited(|brief| brief.title = none()), "An Peeters, Bo Smit (5 March 2024). FLORA, p. 12.");
        assert_eq!(
            cited(|brief| brief.portal = none()),
            "An Peeters, Bo Smit (5 March 2024). Jaarverslag 2024, p. 12."
        );
        let bare = |brief: &mut Brief| *brief = Brief { here: brief.here.clone(), ..Brief::default() };
        assert_eq!(cited(bare), "p. 12.");
    }

    #[test]
    fn no_sentence_ends_twice() {
        let cited = cited(|brief| {
            brief.authors = "Peeters, A.".into();
            brief.published = String::new();
            brief.title = "„Voor wie?”".into();
        });
        assert_eq!(cited, "Peeters, A. „Voor wie?” FLORA, p. 12.");
    }

    #[test]
    fn a_page_has_its_own_label_and_its_number_in_the_address() {
        let parts = citation(&brief(), &ReaderTexts::english(), "iv", 4);
        assert!(
            as_text(&parts)
                .ends_with("FLORA, p. iv. https://example.org/portal/en/news/a/jaarverslag#page=4")
        );
        assert!(parts.contains(&Part::Title("Jaarverslag 2024".into())));
        assert!(parts.contains(&Part::Name("An Peeters, Bo Smit".into())));
    }
}
