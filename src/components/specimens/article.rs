//! What is above an article's text.

use super::super::{AlsoIn, ArticleFacts, AuthorLinks, Heading, LanguageNotice};
use crate::examples::{DEMO, LANGUAGES, SHAPES, SIGNED, article};
use crate::specimen::Specimen;
use leptos::prelude::*;

pub(super) fn specimens() -> Vec<Specimen> {
    vec![heading(), article_facts(), author_links(), language_notice(), also_in()]
}

fn heading() -> Specimen {
    let of = |address: &str| {
        let (page, article) = article(SHAPES, address);
        let title = page.place.portal().article(article).title.clone();
        view! { <header class="page-head"><Heading page=page text=title /></header> }
    };
    Specimen::of("Heading", "What the page is called: the one heading of the first level.")
        .state("A title", "en", || of("/en/news/pictured"))
        .state("A long title in another language", "en", || of("/en/news/support/compound"))
        .state("From right to left", "en", || of("/en/housing/right-to-left"))
        .state("In nobody knows which language", "en", || of("/en/housing/unknown"))
}

fn article_facts() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let (page, article) = article(feed, address);
        view! { <ArticleFacts page=page article=article /> }
    };
    Specimen::of(
        "ArticleFacts",
        "When it was published and changed, by whom, how long it takes, in which language.",
    )
    .state("All of it", "en", || of(SHAPES, "/en/news/pictured"))
    .state("In another language, of which a notice tells", "en", || of(SHAPES, "/en/news/support/compound"))
    .state("From right to left", "ar", || of(SHAPES, "/ar/housing/right-to-left"))
    .state("The time it takes, alone", "en", || of(SIGNED, "/en/news-and-analyses/bare"))
    .state("Nothing is known", "en", || of(SHAPES, "/en/news/bare"))
}

fn author_links() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let (page, article) = article(feed, address);
        view! { <p class="facts"><AuthorLinks page=page article=article /></p> }
    };
    Specimen::of("AuthorLinks", "Who wrote it, each with the way to what else they wrote.")
        .state("One, with a long name", "nl", || of(SHAPES, "/nl/news/support/compound"))
        .state("Two, in a feed that also has one without a name", "en", || {
            of(SIGNED, "/en/news-and-analyses/signed")
        })
        .state("Three, in two scripts", "en", || of(SHAPES, "/en/news/pictured"))
        .state("Three, from right to left", "ar", || of(SHAPES, "/ar/news/pictured"))
}

fn language_notice() -> Specimen {
    let of = |address: &str| {
        let (page, article) = article(LANGUAGES, address);
        view! { <LanguageNotice page=page article=article /> }
    };
    Specimen::of(
        "LanguageNotice",
        "That a text is in another language than the interface, and where it is in the interface’s.",
    )
    .state("There is a translation", "en", || of("/en/all/armoede"))
    .state("There is none", "en", || of("/en/all/learning"))
    .state("It is in the interface’s language", "en", || of("/en/all/poverty"))
}

fn also_in() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let (page, article) = article(feed, address);
        view! { <AlsoIn page=page article=article /> }
    };
    Specimen::of("AlsoIn", "The same work in other languages, each by its own name.")
        .state("Two other languages", "en", || of(LANGUAGES, "/en/all/poverty"))
        .state("One of them from right to left", "de", || {
            of(DEMO, "/de/publications/zehn-fragen-vor-dem-mietvertrag")
        })
        .state("No other", "en", || of(LANGUAGES, "/en/all/learning"))
}
