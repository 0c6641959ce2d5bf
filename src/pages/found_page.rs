//! The page of a place.

use leptos::prelude::*;
use portal::Spot;

use super::article_page::ArticlePage;
use super::back_page::BackPage;
use super::document_page::DocumentPage;
use super::home_page::HomePage;
use super::index_page::IndexPage;
use super::list_page::ListPage;
use crate::components::{FollowingNotice, Frame, MissingNotice, NewsNotice, Trail};
use crate::{Page, State};

/// Shows a place in the portal's frame, below the trail that leads there.
#[component]
pub fn FoundPage(page: Page, state: State) -> impl IntoView {
    let content = match page.place.spot() {
        Spot::Home => view! { <HomePage page=page.clone() /> }.into_any(),
        Spot::Own(own) => match own.groups() {
            Some(kind) => view! { <IndexPage page=page.clone() kind=kind /> }.into_any(),
            None => view! { <BackPage page=page.clone() own=own /> }.into_any(),
        },
        Spot::Section(_) | Spot::Group(..) => view! { <ListPage page=page.clone() /> }.into_any(),
        Spot::Article(article) => view! { <ArticlePage page=page.clone() article=article /> }.into_any(),
        Spot::Document(article, document) => {
            view! { <DocumentPage page=page.clone() article=article document=document /> }.into_any()
        }
    };
    view! {
        <Frame page=page.clone()>
            // A trail of one step leads nowhere.
            {(page.place.spot() != Spot::Home).then(|| view! { <Trail page=page.clone() /> })}
            {page.place.portal().is_finished().then(|| view! { <p class="notice">{page.locale.texts.archived()}</p> })}
            <MissingNotice page=page.clone() state=state.clone() />
            {content}
            <FollowingNotice page=page.clone() state=state.clone() />
            <NewsNotice page=page state=state />
        </Frame>
    }
}
