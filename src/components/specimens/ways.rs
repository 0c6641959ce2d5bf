//! The ways to lists of articles, and through them.

use leptos::prelude::*;
use portal::{ArticleId, Spot};

use super::super::{ArticleCount, LanguageFilter, Pager, Way, Ways};
use crate::examples::{DEMO, LANGUAGES, SHAPES, page};
use crate::listed::Listed;
use crate::specimen::Specimen;

pub(super) fn specimens() -> Vec<Specimen> {
    vec![ways(), article_count(), language_filter(), pager()]
}

fn ways() -> Specimen {
    Specimen::of(
        "Ways",
        "Ways to lists of articles, each with how much is there: sub-sections, topics, authors, years.",
    )
    .state("One, many, none", "en", || {
        let page = page(DEMO, "/en/projects");
        let sections = page.place.portal().articles_in(Spot::Home, page.place.language(), None);
        let counts = [1, sections.len(), 0];
        let ways = page.place.portal().top_sections().zip(counts).map(|(section, articles)| {
            let label = page.place.portal().section_label(section, page.place.language());
            Way { spot: Spot::Section(section), text: page.words(label), articles }
        });
        view! { <Ways page=page.clone() label=page.locale.texts.more_in() ways=ways.collect() /> }
    })
    .state("A long name", "nl", || sub_sections("/nl/news"))
    .state("From right to left", "ar", || sub_sections("/ar/news"))
    .state("None", "en", || sub_sections("/en/housing"))
}

fn sub_sections(address: &str) -> impl IntoView + use<> {
    let page = page(SHAPES, address);
    let sections = Listed::on_list(&page).sections.into_iter().map(|(section, articles)| {
        let label = page.place.portal().section_label(section, page.place.language());
        Way { spot: Spot::Section(section), text: page.words(label), articles }
    });
    view! { <Ways page=page.clone() label=page.locale.texts.more_in() ways=sections.collect() /> }
}

fn article_count() -> Specimen {
    let of = |address: &str, articles| {
        let page = page(SHAPES, address);
        view! { <ArticleCount page=page articles=articles /> }
    };
    Specimen::of("ArticleCount", "How many articles there are in a list.")
        .state("One", "en", || of("/en", 1))
        .state("Many", "en", || of("/en", 1_204))
        .state("Two, for which Arabic has a form", "ar", || of("/ar", 2))
}

fn language_filter() -> Specimen {
    let of = |address: &str| {
        let page = page(LANGUAGES, address);
        view! { <LanguageFilter page=page /> }
    };
    Specimen::of("LanguageFilter", "The way to the articles in one language; the interface’s comes first.")
        .state("All languages", "en", || of("/en/all"))
        .state("One is chosen", "en", || of("/en/all?language=nl"))
        .state("Nothing to choose", "en", || of("/en/empty"))
}

fn pager() -> Specimen {
    let of = |address: &str, number, total| {
        let page = page(SHAPES, address);
        let articles: Vec<ArticleId> = Vec::new();
        let listed = Listed { articles, total, page: number, publications: Vec::new(), sections: Vec::new() };
        view! { <Pager page=page listed=listed /> }
    };
    Specimen::of("Pager", "The way through a list that has several pages.")
        .state("In the middle of many", "en", || of("/en/news", 5, 270))
        .state("The first of two", "en", || of("/en/news", 1, 31))
        .state("The last, from right to left", "ar", || of("/ar/news", 9, 270))
        .state("All on one page", "en", || of("/en/news", 1, 30))
}
