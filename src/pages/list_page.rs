//! A list of articles by date, page by page: of a section, a topic, an author or a year. A section's first page has a front.

use leptos::prelude::*;
use portal::Spot;

use crate::Page;
use crate::components::{
    ArticleCount, ArticleList, Front, Heading, LanguageFilter, OutsideLink, Pager, Way, Ways, front_of,
};
use crate::listed::Listed;

#[component]
pub(super) fn ListPage(page: Page) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let listed = Listed::on_list(&page);
    let mut lines = listed.articles.clone();
    let has_front = listed.page == 1 && matches!(page.place.spot(), Spot::Section(_));
    let front = if has_front { front_of(&mut lines) } else { Vec::new() };
    let ways = sub_sections(&page, &listed);
    let link = match page.place.spot() {
        Spot::Group(kind, id) => page.place.portal().group(kind, id).url.clone(),
        _ => None,
    };
    view! {
        <header class="page-head">
            <Heading page=page.clone() text=page.title() />
            {(listed.total > 0).then(|| view! { <ArticleCount page=page.clone() articles=listed.total /> })}
            {link.map(|link| view! { <OutsideLink page=page.clone() link=link /> })}
        </header>
        <Ways page=page.clone() label=texts.more_in() ways=ways />
        <LanguageFilter page=page.clone() />
        {if listed.articles.is_empty() {
            let is_of_one_language = page.part.only.is_some();
            let words = if is_of_one_language { texts.empty_language() } else { texts.empty_section() };
            view! { <p class="notice">{words}</p> }.into_any()
        } else {
            view! {
                <Front page=page.clone() articles=front />
                <ArticleList page=page.clone() articles=lines />
            }.into_any()
        }}
        <Pager page=page.clone() listed=listed />
    }
}

/// The ways further in.
fn sub_sections(page: &Page, listed: &Listed) -> Vec<Way> {
    let sections = listed.sections.iter().map(|(section, articles)| {
        let label = page.place.portal().section_label(*section, page.place.language());
        Way { spot: Spot::Section(*section), text: page.words(label), articles: *articles }
    });
    sections.collect()
}
