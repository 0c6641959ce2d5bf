//! The documents that are not tagged.

use leptos::prelude::*;
use portal::{ArticleId, DocumentId, OwnPage, Spot};

use crate::components::PageLink;
use crate::locale::{BackTexts, Plural};
use crate::platform::language_name;
use crate::{Page, State};

/// Each one that is known not to be, and how many are, or are not known of.
#[component]
pub(super) fn Documents(state: State, texts: BackTexts) -> impl IntoView {
    move || {
        let page = state.own_page(OwnPage::Accessibility)?;
        let tagging = page.place.portal().tagging();
        let untagged =
            tagging.untagged.iter().map(|(article, document)| entry(&page, &texts, *article, *document));
        let untagged = untagged.collect_view();
        let list = if untagged.is_empty() {
            view! { <p>{texts.back_untagged_none()}</p> }.into_any()
        } else {
            view! { <p>{texts.back_untagged()}</p> <ul>{untagged}</ul> }.into_any()
        };
        let counts = [
            counted(tagging.tagged, &texts.back_tagged(), &page),
            counted(tagging.unknown, &texts.back_tagging_unknown(), &page),
        ];
        Some(view! { {list} {counts.into_iter().collect_view()} })
    }
}

/// The document in the reader, what it is, and the article that it goes with.
fn entry(page: &Page, texts: &BackTexts, article: ArticleId, id: DocumentId) -> impl IntoView + use<> {
    let portal = page.place.portal();
    let document = portal.document(article, id);
    let language = document.title.language.clone();
    let name =
        language.map(|language| view! { <bdi lang=language.to_string()>{language_name(&language)}</bdi> });
    let title = portal.article(article).title.clone();
    view! {
        <li>
            <PageLink page=page.clone() spot=Spot::Document(article, id) text=document.title.clone() />
            <p class="facts"><span>{document.format()}</span> {name}</p>
            <p>
                {texts.back_in_article()} " "
                <PageLink page=page.clone() spot=Spot::Article(article) text=title />
            </p>
        </li>
    }
}

/// Nothing where there are none.
fn counted(count: usize, text: &Plural, page: &Page) -> Option<impl IntoView + use<>> {
    let number = u32::try_from(count).unwrap_or(u32::MAX);
    (count > 0).then(|| view! { <p>{text.of(number, &page.locale.language)}</p> })
}
