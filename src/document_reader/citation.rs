//! How a page of the document is cited, or an article.

mod bibtex;
mod field;
mod ris;

use feed::Language;

use super::Brief;
use crate::locale::{ReaderTexts, fill};
use crate::platform::long_date;

pub(super) use bibtex::bibtex;
pub(super) use ris::ris;

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

/// The page that is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CitedPage {
    /// Its number, from 1.
    pub(super) number: u32,
    /// What it is called.
    pub(super) label: String,
}

/// Who wrote it and when, what it is called, where it is and on what page. What is not known is left out; who has no
/// author begins with the title. `language` is that of the texts.
pub(super) fn citation(
    brief: &Brief,
    texts: &ReaderTexts,
    language: &Language,
    page: Option<&CitedPage>,
) -> Vec<Part> {
    let part = |make: fn(String) -> Part, text: &str| -> Vec<Part> {
        let text = text.trim();
        if text.is_empty() { Vec::new() } else { vec![make(text.to_owned())] }
    };
    let names = brief.names().collect::<Vec<_>>().join(", ");
    let (authors, title) = (part(Part::Name, &names), part(Part::Title, &brief.title));
    let (mut first, second) = if authors.is_empty() { (title, Vec::new()) } else { (authors, title) };
    if let Some(date) = brief.date() {
        let blank = if first.is_empty() { "" } else { " " };
        first.push(Part::Own([blank, "(", &long_date(date, language), ")"].concat()));
    }
    let mut sentences = vec![first, second, part(Part::Name, &brief.portal)];
    sentences.retain(|sentence| !sentence.is_empty());
    let mut parts = Vec::new();
    for sentence in sentences {
        separate(&mut parts, ". ");
        parts.extend(sentence);
    }
    let mut address = brief.here.clone();
    if let Some(CitedPage { number, label }) = page {
        separate(&mut parts, ", ");
        parts.push(Part::Own(fill(&texts.reader_citation_page(), &[("n", label)])));
        address.push_str(&["#page=", &number.to_string()].concat());
    }
    separate(&mut parts, ". ");
    parts.push(Part::Address(address));
    parts
}

/// The same as plain text.
pub(super) fn as_text(parts: &[Part]) -> String {
    parts.iter().map(Part::text).collect()
}

/// Separates what there is from what follows. After a sentence that has its end already, a blank does it.
fn separate(parts: &mut Vec<Part>, mark: &str) {
    let Some(last) = parts.last() else { return };
    let last = last.text().trim_end_matches(['"', '”', '“', '’', '»', '\u{a0}']);
    let is_ended = last.ends_with(['.', '?', '!', '…', '。', '؟']);
    parts.push(Part::Own(if is_ended { " " } else { mark }.to_owned()));
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::super::tests_desk::brief;
    use super::*;

    const ADDRESS: &str = "https://example.org/portal/en/news/a/jaarverslag#page=12";

    fn on_page(brief: &Brief, label: &str, number: u32) -> Vec<Part> {
        let page = CitedPage { number, label: label.to_owned() };
        citation(brief, &ReaderTexts::english(), &Language::english(), Some(&page))
    }

    fn cited(change: impl FnOnce(&mut Brief)) -> String {
        let mut brief = brief();
        change(&mut brief);
        let text = as_text(&on_page(&brief, "12", 12));
        text.strip_suffix(ADDRESS).unwrap().trim_end().to_owned()
    }

    #[test]
    fn a_page_is_cited_with_all_that_is_known() {
        assert_eq!(cited(|_| {}), "An Peeters, Bo Smit (March 5, 2024). Jaarverslag 2024. FLORA, p. 12.");
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let none = String::new;
        assert_eq!(cited(|brief| brief.authors = none()), "Jaarverslag 2024 (March 5, 2024). FLORA, p. 12.");
        assert_eq!(
            cited(|brief| brief.published = none()),
            "An Peeters, Bo Smit. Jaarverslag 2024. FLORA, p. 12."
        );
        assert_eq!(cited(|brief| brief.title = none()), "An Peeters, Bo Smit (March 5, 2024). FLORA, p. 12.");
        assert_eq!(
            cited(|brief| brief.portal = none()),
            "An Peeters, Bo Smit (March 5, 2024). Jaarverslag 2024, p. 12."
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
        let parts = on_page(&brief(), "iv", 4);
        assert!(
            as_text(&parts)
                .ends_with("FLORA, p. iv. https://example.org/portal/en/news/a/jaarverslag#page=4")
        );
        assert!(parts.contains(&Part::Title("Jaarverslag 2024".into())));
        assert!(parts.contains(&Part::Name("An Peeters, Bo Smit".into())));
    }

    #[test]
    fn an_article_is_cited_without_a_page() {
        let article = Brief { address: String::new(), ..brief() };
        let parts = citation(&article, &ReaderTexts::english(), &Language::english(), None);
        assert_eq!(
            as_text(&parts),
            "An Peeters, Bo Smit (March 5, 2024). Jaarverslag 2024. FLORA. https://example.org/portal/en/news/a/jaarverslag"
        );
    }
}
