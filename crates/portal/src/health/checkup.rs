//! What is in a feed that could be read.

use std::collections::HashSet;

use feed::{Finding, Item, Language, Link, PagedFeed, SectionExtension, Severity, Timestamp};

use super::group::grouped;
use super::{Format, Group, languages};
use crate::body_links::pdf_links;

/// What there is in all the pages of a feed, and what was found in them.
#[derive(Debug, Clone, PartialEq)]
pub struct Checkup {
    /// The name of the publication.
    pub title: Option<String>,
    /// The language that the feed says it is in.
    pub language: Option<Language>,
    /// The format it is in.
    pub format: Format,
    /// How many pages were read.
    pub pages: u32,
    /// Whether there are pages that were not read (yet).
    pub goes_on: bool,
    /// How many items there are.
    pub items: usize,
    /// How many items there are in each language, the most frequent language first.
    pub languages: Vec<(Language, usize)>,
    /// How many items do not say their language, nor does the feed.
    pub without_language: usize,
    /// How many sections are declared, at every level.
    pub sections: usize,
    /// How many files the portal shows as documents: attachments, and PDF files that bodies link to.
    pub documents: usize,
    /// When the newest item was published.
    pub newest: Option<Timestamp>,
    /// When the oldest item was published.
    pub oldest: Option<Timestamp>,
    /// What was found, by kind: the worst first.
    pub groups: Vec<Group>,
}

impl Checkup {
    /// Looks through the pages of a feed that were read so far.
    pub fn of(paged: &PagedFeed) -> Self {
        let feed = paged.feed();
        // To look through the languages takes long, and while pages come this is asked for again and again.
        let goes_on = paged.next().is_some();
        let of_languages = if goes_on { Vec::new() } else { languages::findings(feed) };
        let base = feed.home_page_url.as_ref().unwrap_or(paged.address());
        let mut checkup = Self {
            title: feed.title.clone(),
            language: feed.language.clone(),
            format: Format::of(feed),
            pages: paged.pages(),
            goes_on,
            items: feed.items.len(),
            languages: Vec::new(),
            without_language: 0,
            sections: number_of(&feed.extension.sections),
            documents: 0,
            newest: None,
            oldest: None,
            groups: grouped(paged.findings().iter().cloned().chain(of_languages)),
        };
        for item in &feed.items {
            checkup.count(item, base);
        }
        checkup
    }

    /// Adds what was found by other means than by reading, as when links are tried.
    pub fn add(&mut self, findings: Vec<Finding>) {
        let groups = std::mem::take(&mut self.groups);
        self.groups = grouped(groups.into_iter().flat_map(|group| group.findings).chain(findings));
    }

    /// How bad the worst finding is; `None` when there is none.
    pub fn worst(&self) -> Option<Severity> {
        self.groups.first().map(Group::severity)
    }

    /// How many findings are just so bad.
    pub fn number(&self, severity: Severity) -> usize {
        let groups = self.groups.iter().filter(|group| group.severity() == severity);
        groups.map(|group| group.findings.len()).sum()
    }

    fn count(&mut self, item: &Item, base: &Link) {
        match &item.language {
            Some(language) => self.count_language(language),
            None => self.without_language += 1,
        }
        self.documents += documents(item, item.url.as_ref().unwrap_or(base));
        if let Some(date) = item.date_published {
            self.newest = Some(self.newest.map_or(date, |newest| newest.max(date)));
            self.oldest = Some(self.oldest.map_or(date, |oldest| oldest.min(date)));
        }
    }

    /// Keeps the order while counting: a language moves up past those that it overtakes.
    fn count_language(&mut self, language: &Language) {
        let at = self.languages.iter().position(|(other, _)| other == language).unwrap_or_else(|| {
            self.languages.push((language.clone(), 0));
            self.languages.len() - 1
        });
        self.languages[at].1 += 1;
        let number = self.languages[at].1;
        if let Some(overtaken) = self.languages[..at].iter().position(|(_, other)| *other < number) {
            self.languages[overtaken..=at].rotate_right(1);
        }
    }
}

fn number_of(sections: &[SectionExtension]) -> usize {
    sections.iter().map(|section| 1 + number_of(&section.sections)).sum()
}

/// One file is one document, however often it is named.
fn documents(item: &Item, base: &Link) -> usize {
    let attached = item.attachments.iter().map(|attachment| attachment.url.without_fragment().to_owned());
    let mut files: HashSet<String> = attached.collect();
    let linked = pdf_links(item.content_html.as_deref().unwrap_or_default(), base);
    files.extend(linked.iter().map(|link| link.url.without_fragment().to_owned()));
    files.len()
}
