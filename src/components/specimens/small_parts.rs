//! What the others are made of.

use leptos::prelude::*;
use portal::{Spot, Text};

use super::super::icon::{DOWNLOAD, OUTSIDE};
use super::super::{Date, Icon, LanguagePill, PageLink, Words};
use crate::examples::{SHAPES, article, language, page};
use crate::specimen::Specimen;

pub(super) fn specimens() -> Vec<Specimen> {
    vec![words(), page_link(), date(), language_pill(), icon()]
}

fn words() -> Specimen {
    let of = |words: &str, tag: Option<&str>| {
        let (page, text) = (page(SHAPES, "/en"), Text::new(words, tag.map(language)));
        view! { <p><Words page=page text=text /></p> }
    };
    Specimen::of(
        "Words",
        "A text in whatever language it is in, which is said where it differs from the page’s.",
    )
    .state("In the interface’s language", "en", || of("Poverty", Some("en")))
    .state("In another", "en", || of("Armoede", Some("nl")))
    .state("From right to left", "en", || of("الفقر (2024)", Some("ar")))
    .state("In nobody knows which", "en", || of("Inter nos", None))
}

fn page_link() -> Specimen {
    let of = |spot: Spot, current: Option<&'static str>| {
        let page = page(SHAPES, "/en");
        let text = page.portal_name();
        view! { <p><PageLink page=page spot=spot text=text current=current /></p> }
    };
    Specimen::of("PageLink", "A link to another place of the portal.")
        .state("To another place", "en", || of(Spot::Home, None))
        .state("To where one is", "en", || of(Spot::Home, Some("page")))
}

fn date() -> Specimen {
    let of = |address: &str| {
        let (page, article) = article(SHAPES, address);
        let moment = page.place.portal().article(article).published;
        moment.map(|moment| view! { <p><Date page=page moment=moment /></p> })
    };
    Specimen::of("Date", "A day as the interface’s language writes it, and as machines read it.")
        .state("English", "en", || of("/en/news/pictured"))
        .state("Dutch", "nl", || of("/nl/news/pictured"))
        .state("From right to left", "ar", || of("/ar/news/pictured"))
}

fn language_pill() -> Specimen {
    let of = |tag: &str| {
        let page = page(SHAPES, "/en");
        view! { <LanguagePill page=page language=Some(language(tag)) /> }
    };
    Specimen::of("LanguagePill", "A mark on what is in another language than the interface.")
        .state("Dutch", "en", || of("nl"))
        .state("From right to left", "en", || of("ar"))
        .state("The interface’s own", "en", || of("en"))
}

fn icon() -> Specimen {
    Specimen::of("Icon", "A small picture on a control, which has a name of its own.")
        .state("Download", "en", || view! { <Icon lines=DOWNLOAD /> })
        .state("Out of here", "en", || view! { <Icon lines=OUTSIDE /> })
}
