//! The page of a place.

use leptos::prelude::*;
use portal::Spot;

use super::article_page::ArticlePage;
use super::document_page::DocumentPage;
use super::home_page::HomePage;
use super::section_page::SectionPage;
use crate::app::Wishes;
use crate::components::{Frame, Trail};
use crate::{Content, Page, State};

/// Shows a place in the portal's frame, below its trail.
#[component]
pub fn FoundPage(page: Page, state: State, wishes: Wishes) -> impl IntoView {
    let content = match page.place.spot() {
        Spot::Home => view! { <HomePage page=page.clone() /> }.into_any(),
        Spot::Section(section) => view! { <SectionPage page=page.clone() section=section /> }.into_any(),
        Spot::Article(article) => view! { <ArticlePage page=page.clone() article=article /> }.into_any(),
        Spot::Document(article, document) => {
            view! { <DocumentPage page=page.clone() article=article document=document /> }.into_any()
        }
    };
    let texts = page.locale.texts.clone();
    let is_partial = move || {
        state.content.with(|content| matches!(content, Content::Ready { missing, .. } if !missing.is_empty()))
    };
    view! {
        <Frame page=page.clone()>
            <Trail page=page.clone() />
            {move || {
                let texts = texts.clone();
                is_partial().then(|| view! {
                    <p class="notice" role="status">
                        {texts.partly_failed()}" "
                        <button type="button" on:click=move |_| wishes.reload.run(())>{texts.retry()}</button>
                    </p>
                })
            }}
            {content}
        </Frame>
    }
}
