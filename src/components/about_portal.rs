//! What the portal is, what it keeps on the device, and that it sends nothing.

mod feeds;
mod kept_list;
mod origins;

use leptos::prelude::*;
use portal::{OwnPage, Spot};

use super::{PageLink, Words};
use crate::locale::BackTexts;
use crate::{Content, State};

use feeds::Feeds;
use kept_list::KeptList;
use origins::Origins;

pub(super) use feeds::HomePages;

/// All there is to say.
#[component]
pub fn AboutPortal(state: State, texts: BackTexts) -> impl IntoView {
    let given = state.clone();
    let all = move || {
        let (state, texts) = (state.clone(), texts.clone());
        view! {
            <div class="prose">
                {name(&state, &texts)}
                <Feeds state=state.clone() texts=texts.clone() />
                <p>{texts.back_tribune()}</p>
                <h2>{texts.back_kept()}</h2>
                <KeptList state=state.clone() texts=texts.clone() />
                <h2>{texts.back_sent()}</h2>
                <p>{texts.back_sent_text()}</p>
                <p>{texts.back_server()}</p>
                <Origins state=state texts=texts.clone() />
                <p>{texts.back_links()}</p>
            </div>
        }
        .into_any()
    };
    once_there(given, all)
}

/// A back page once it is known what the feeds say, or that they do not come: in one piece, so that nothing moves.
pub(super) fn once_there(state: State, all: impl Fn() -> AnyView + Send + 'static) -> impl IntoView {
    let loading = state.locale.get_untracked().texts.loading();
    let is_there = Memo::new(move |_| state.content.with(|content| *content != Content::Loading));
    move || {
        if is_there.get() {
            return all();
        }
        view! { <p class="notice" role="status">{loading.clone()}</p> }.into_any()
    }
}

/// What the feeds call themselves, and the ways to the pages beside this one.
fn name(state: &State, texts: &BackTexts) -> impl IntoView + use<> {
    let (state, texts) = (state.clone(), texts.clone());
    move || {
        let page = state.own_page(OwnPage::About)?;
        let tagline = page.place.portal().tagline(page.place.language());
        let link = |own| {
            view! { <li><PageLink page=page.clone() spot=Spot::Own(own) text=page.own_name(own) /></li> }
        };
        let links = [OwnPage::Accessibility, OwnPage::FeedHealth].map(link);
        Some(view! {
            <p><strong><Words page=page.clone() text=page.portal_name() /></strong></p>
            {tagline.map(|tagline| view! { <p><Words page=page.clone() text=tagline /></p> })}
            <p>{texts.back_more()}</p>
            <ul>{links.into_iter().collect_view()}</ul>
        })
    }
}
