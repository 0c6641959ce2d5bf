//! Articles in lists.

use leptos::prelude::*;

use super::super::{ArticleCard, ArticleLine, ArticleList, Front, LeadCard, front_of};
use crate::examples::{DEMO, LANGUAGES, SHAPES, article, page};
use crate::specimen::Specimen;

/// The articles that a card or a line is tried with: what it is a state of, the interface's language, and where it is.
const SHAPES_OF_ARTICLES: [(&str, &str, &str); 6] = [
    ("With all there is", "en", "/en/news/pictured"),
    ("A long title, and a long summary", "nl", "/nl/news/support/compound"),
    ("In another language than the interface", "en", "/en/news/support/compound"),
    ("From right to left in an English list", "en", "/en/housing/right-to-left"),
    ("From left to right in an Arabic list", "ar", "/ar/news/support/compound"),
    ("Nothing but a title", "en", "/en/news/bare"),
];

pub(super) fn specimens() -> Vec<Specimen> {
    vec![front(), lead_card(), article_card(), article_line(), article_list()]
}

fn front() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let page = page(feed, address);
        let mut articles = page.place.portal().articles_in(page.place.spot(), page.place.language(), None);
        view! { <Front page=page articles=front_of(&mut articles) /> }
    };
    Specimen::of("Front", "What stands first on the portal's first page, and on a section's.")
        .state("A lead, and three beside each other", "en", || of(DEMO, "/en"))
        .state("A section of one article", "en", || of(SHAPES, "/en/news/support"))
        .state("From right to left", "ar", || of(DEMO, "/ar/publications"))
}

fn lead_card() -> Specimen {
    let of = |address: &str| {
        let (page, article) = article(SHAPES, address);
        view! { <LeadCard page=page article=article /> }
    };
    let lead =
        Specimen::of("LeadCard", "The first thing on a page: large, with its picture where there is one.");
    SHAPES_OF_ARTICLES
        .iter()
        .fold(lead, |lead, (label, language, address)| lead.state(label, language, || of(address)))
}

fn article_card() -> Specimen {
    let of = |address: &str| {
        let (page, article) = article(SHAPES, address);
        // As on the first page, where three stand beside each other.
        view! { <div class="seconds"><ArticleCard page=page article=article /></div> }
    };
    let card = Specimen::of("ArticleCard", "One article among a few: its title, a few words, facts.");
    let card = card.state("Three beside each other", "en", || {
        let (page, first) = article(SHAPES, "/en/news/pictured");
        let others = ["/en/news/support/compound", "/en/housing/right-to-left"]
            .map(|address| article(SHAPES, address).1);
        let cards = [first].into_iter().chain(others);
        let cards = cards.map(|article| view! { <ArticleCard page=page.clone() article=article /> });
        view! { <div class="seconds">{cards.collect_view()}</div> }
    });
    SHAPES_OF_ARTICLES
        .iter()
        .fold(card, |card, (label, language, address)| card.state(label, language, || of(address)))
}

fn article_line() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let (page, article) = article(feed, address);
        view! { <ul class="lines"><ArticleLine page=page article=article /></ul> }
    };
    let line = Specimen::of(
        "ArticleLine",
        "One article among many: its title, and beside it when, in what, in which language.",
    );
    SHAPES_OF_ARTICLES
        .iter()
        .fold(line, |line, (label, language, address)| line.state(label, language, || of(SHAPES, address)))
        .state("With documents", "en", || of(DEMO, "/en/publications/annual-reports/annual-report-2024"))
        .state("In three languages", "en", || of(LANGUAGES, "/en/all/poverty"))
}

fn article_list() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let page = page(feed, address);
        let articles = page.place.portal().articles_in(page.place.spot(), page.place.language(), None);
        view! { <ArticleList page=page articles=articles /> }
    };
    Specimen::of("ArticleList", "Many articles, one below the other.")
        .state("Several", "en", || of(DEMO, "/en/publications"))
        .state("One", "en", || of(SHAPES, "/en/news/support"))
        .state("From right to left", "ar", || of(DEMO, "/ar/publications"))
}
