//! Every kind of page: whoever makes a new one adds a line.

use crate::page_kind::{Given, PageKind};

/// The first page of the document is drawn, and the reader's controls are there.
const READER: &str = ".reader:has(.page[data-loaded=true] canvas:not([hidden])) .reader-page input:enabled";

/// The table that the stories of accessibility, layout and focus go through, and the screenshots.
pub const PAGE_KINDS: [PageKind; 27] = [
    page("home", "en"),
    page("section", "en/news-and-analyses"),
    page("section-with-sub-sections", "en/publications"),
    page("section-in-one-language", "en/publications?language=nl"),
    page("second-page", "en/many?page=2").of(Given::Fuller),
    page("seed", "en/news-and-analyses/goed-nieuws-de-brochure-cocreatie"),
    page("long-article", "en/projects/piccom/who-holds-the-pen"),
    page("article-ar", "ar/publications/ashrat-asila-qabla-aqd-al-ijar"),
    page("three-documents", "en/publications/annual-reports/annual-report-2024"),
    page("plain-text", "en/many/plain-text").of(Given::Fuller),
    page("players", "en/many/players").of(Given::Fuller),
    page("document", "en/news-and-analyses/goed-nieuws-de-brochure-cocreatie/cocreatie").with(READER),
    page("document-ar", "ar/news-and-analyses/goed-nieuws-de-brochure-cocreatie/cocreatie").with(READER),
    page("other-document", "en/many/players/minutes").of(Given::Fuller),
    page("topics", "en/topics"),
    page("topic", "en/topics/co-creation"),
    page("authors", "en/authors"),
    page("author", "en/authors/the-piccom-group"),
    page("years", "en/years"),
    page("year", "en/years/2024"),
    page("about", "en/about").with(".back-content .prose"),
    page("accessibility", "en/about/accessibility").with(".back-content .prose"),
    page("feed-health", "en/feed-health").with(".feed-report .feed-facts"),
    page("not-found", "en/nowhere"),
    page("failed", "en").of(Given::Failure),
    page("sought", "en/many/on-a-later-page").of(Given::FirstPage).with(".seeking"),
    // The last: Chromium has whoever asks for the feed again wait for this answer.
    page("loading", "en").of(Given::Nothing).with("main .skeleton"),
];

const fn page(name: &'static str, address: &'static str) -> PageKind {
    PageKind::new(name, address)
}
