//! What is beside and below an article's text.

use leptos::prelude::*;
use portal::{Body, enrich::Context};

use super::super::{ArticleTools, Further, Outline, OutsideLink, ToolStatus, TopicLinks};
use crate::examples::{DEMO, SHAPES, article, page};
use crate::platform::ArticleText;
use crate::specimen::Specimen;

pub(super) fn specimens() -> Vec<Specimen> {
    vec![outline(), outside_link(), topic_links(), article_tools(), tool_status(), further()]
}

fn outline() -> Specimen {
    let of = |address: &str| {
        let (page, article) = article(SHAPES, address);
        let article = page.place.portal().article(article);
        let html = match &article.body {
            Body::Html(html) => html.to_string(),
            Body::Plain(_) | Body::Empty => String::new(),
        };
        let context = Context {
            base: article.base.clone(),
            origin: page.base.link().origin().to_owned(),
            documents: Vec::new(),
            table_label: "table",
            embed_label: page.locale.texts.embed(),
            back_label: page.locale.texts.note_back(),
            interface: page.locale.language.clone(),
            language: article.language.clone(),
        };
        let headings = ArticleText::of(&html, &context).outline;
        view! { <Outline page=page.clone() headings=headings /> }
    };
    Specimen::of(
        "Outline",
        "The way to each part of a long text. Beside the text it is open, and marks where one is.",
    )
    .state("Three parts, one in another language", "en", || of("/en/news/pictured"))
    .state("Too few to need a way", "nl", || of("/nl/news/support/compound"))
}

fn outside_link() -> Specimen {
    let of = |address: &str| {
        let (page, article) = article(SHAPES, address);
        let link = page.place.portal().article(article).external_url.clone();
        link.map(|link| view! { <OutsideLink page=page link=link /> })
    };
    Specimen::of("OutsideLink", "Where to read more, on somebody else’s site.")
        .state("English", "en", || of("/en/news/pictured"))
        .state("From right to left", "ar", || of("/ar/news/pictured"))
}

fn topic_links() -> Specimen {
    let of = |address: &str| {
        let (page, article) = article(SHAPES, address);
        view! { <TopicLinks page=page article=article /> }
    };
    Specimen::of("TopicLinks", "What an article is about.")
        .state("Two topics", "en", || of("/en/news/pictured"))
        .state("A long one", "nl", || of("/nl/news/support/compound"))
        .state("From right to left", "ar", || of("/ar/news/pictured"))
        .state("No topic", "en", || of("/en/news/bare"))
}

fn article_tools() -> Specimen {
    let of = |address: &str| {
        let (page, article) = article(SHAPES, address);
        view! { <ArticleTools page=page article=article /> }
    };
    Specimen::of(
        "ArticleTools",
        "What one can do with an article: copy its address, share, print and cite it.",
    )
    .state("English", "en", || of("/en/news/pictured"))
    .state("Dutch", "nl", || of("/nl/news/pictured"))
    .state("From right to left", "ar", || of("/ar/news/pictured"))
}

fn tool_status() -> Specimen {
    Specimen::of(
        "ToolStatus",
        "The place where the tools say what became of it. Until then nothing is to be seen.",
    )
    .state("Before anything was done", "en", || {
        let page = page(SHAPES, "/en");
        view! { <ToolStatus page=page /> }
    })
}

fn further() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let (page, article) = article(feed, address);
        view! { <Further page=page article=article /> }
    };
    Specimen::of("Further", "What there is to read after an article.")
        .state("Related, newer and older", "en", || {
            of(DEMO, "/en/news-and-analyses/the-meter-in-the-hallway")
        })
        .state("Only what is next to it", "en", || of(SHAPES, "/en/news/pictured"))
        .state("From right to left", "ar", || of(DEMO, "/ar/publications/ashrat-asila-qabla-aqd-al-ijar"))
        .state("There is nothing else", "en", || of(SHAPES, "/en/news/support/compound"))
}
