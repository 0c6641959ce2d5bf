//! Which part of a list is asked for.

use feed::Language;
use portal::Address;

/// In the query, though the page is written in the path (`/page~2`): which page it is, and which language's articles alone are
/// wanted (`?language=nl`).
const PAGE: &str = "page";
const LANGUAGE: &str = "language";
/// Said where the device remembers another wish than this.
const ALL: &str = "all";

/// The part of a list that an address asks for. Lists keep their state in the address, so that back, reload and sharing
/// work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPart {
    /// Which page, from 1. Whatever else stands in the address is the first.
    pub page: usize,
    /// The language whose articles alone are wanted.
    pub only: Option<Language>,
    /// Whether the address says which language's articles are wanted, all of them included.
    pub says_language: bool,
}

impl Default for ListPart {
    fn default() -> Self {
        Self { page: 1, only: None, says_language: false }
    }
}

impl ListPart {
    /// Reads an address.
    pub fn of(address: &Address) -> Self {
        let page = address.query(PAGE).and_then(|page| page.parse().ok()).filter(|page| *page > 0);
        let language = address.query(LANGUAGE);
        let only = language.filter(|language| *language != ALL).and_then(Language::parse);
        Self { page: page.unwrap_or(1), says_language: only.is_some() || language == Some(ALL), only }
    }

    /// The first page of the articles in a language, or of all.
    pub fn in_language(only: Option<Language>, says_language: bool) -> Self {
        Self { page: 1, only, says_language }
    }

    /// Another page of the same list.
    #[must_use]
    pub fn with_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// The address of this part of the list that is at `address`.
    pub fn written(&self, address: Address) -> Address {
        let address = match &self.only {
            Some(language) => address.with(LANGUAGE, language.as_str()),
            None if self.says_language => address.with(LANGUAGE, ALL),
            None => address,
        };
        if self.page > 1 { address.with(PAGE, &self.page.to_string()) } else { address }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for address in
            ["/en/news", "/en/news/page~2", "/en/news?language=fr-BE", "/en/news/page~3?language=all"]
        {
            let part = ListPart::of(&Address::parse(address));
            assert_eq!(part.written(Address::parse("/en/news")).to_string(), address);
        }
    }

    #[test]
    fn what_is_no_page_is_the_first_and_what_is_no_language_is_none() {
        for query in ["", "?page=0", "/page~0", "/page~x", "/page~-1", "?language=", "?language=12"] {
            assert_eq!(
                ListPart::of(&Address::parse(&["/en/news", query].concat())),
                ListPart::default(),
                "{query}"
            );
        }
    }
}
