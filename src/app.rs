//! The app: the address, and what is at it. There are no routes: that is for `Portal::resolve` to say.

mod address_bar;
mod shown;
mod there;

use feed::Language;
use leptos::prelude::*;

use crate::pages::{FailedPage, FoundPage, LoadingPage, NotFoundPage, SoughtPage};
use crate::{State, whenever};
pub use address_bar::AddressBar;

use shown::Shown;
use there::There;

/// What the app asks of the browser. On the host nobody listens.
#[derive(Clone, Copy)]
pub struct Wishes {
    /// The interface's texts in another language.
    pub locale: Callback<Language>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { locale: Callback::new(|_| ()) }
    }
}

/// The portal.
#[component]
pub fn App(
    /// What the app holds.
    state: State,
) -> impl IntoView {
    let wishes = use_context::<Wishes>().unwrap_or_default();
    let bar = AddressBar::new(&state.base)?;
    #[cfg(target_arch = "wasm32")]
    bar.complete_navigations();
    provide_context(bar.clone());
    let there = Memo::new({
        let (state, bar) = (state.clone(), bar.clone());
        move |_| {
            let (path, query) = bar.path_and_query();
            let address = state.base.address(&path, &query);
            state.content.with(|content| There::of(content, &address, &state.preferred))
        }
    });
    follow(there, &state, bar.clone());
    seek(there, &state);
    take_news_along(bar, &state);
    ask_for_texts(there, &state, wishes);
    let shown = Memo::new({
        let state = state.clone();
        move |before: Option<&Shown>| Shown::now(before, there.get(), &state)
    });
    arrive(shown);
    Some(move || match shown.get() {
        Shown::Loading => view! { <LoadingPage state=state.clone() /> }.into_any(),
        Shown::Failed(error) => view! { <FailedPage state=state.clone() error=error /> }.into_any(),
        Shown::Sought(page) => view! { <SoughtPage page=page state=state.clone() /> }.into_any(),
        Shown::NotFound(page) => view! { <NotFoundPage page=page /> }.into_any(),
        Shown::Found(page) => view! { <FoundPage page=page state=state.clone() /> }.into_any(),
    })
}

/// Goes on to where something has moved, in the place of the address that was asked for.
fn follow(there: Memo<Option<There>>, state: &State, bar: AddressBar) {
    let base = state.base.clone();
    whenever(move || {
        if let Some(There::Elsewhere(address)) = there.get() {
            bar.replace(&base.href(&address));
        }
    });
}

/// Lets the loader know what the visitor waits for.
fn seek(there: Memo<Option<There>>, state: &State) {
    let content = state.content;
    whenever(move || {
        let has_more = content.with(|content| content.loaded().is_some_and(|loaded| loaded.has_more));
        if let Some(there) = there.get() {
            crate::platform::want(there.wanted(has_more));
        }
    });
}

/// On the way to another place nothing jumps: what waited is shown there.
fn take_news_along(bar: AddressBar, state: &State) {
    let content = state.content;
    let mut before: Option<String> = None;
    whenever(move || {
        let (path, _) = bar.path_and_query();
        let has_news =
            || content.with_untracked(|content| content.loaded().is_some_and(|loaded| loaded.news.is_some()));
        let is_elsewhere = before.as_ref().is_some_and(|before| *before != path);
        before = Some(path);
        if is_elsewhere && has_news() {
            content.update(|content| {
                content.show_news();
            });
        }
    });
}

fn ask_for_texts(there: Memo<Option<There>>, state: &State, wishes: Wishes) {
    let locale = state.locale;
    whenever(move || {
        let wanted = there.with(|there| there.as_ref().and_then(There::language));
        if let Some(language) = wanted.filter(|wanted| locale.with_untracked(|now| now.requested != *wanted))
        {
            wishes.locale.run(language);
        }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn arrive(_: Memo<Shown>) {}

/// Window, focus and scrolling follow the page.
#[cfg(target_arch = "wasm32")]
fn arrive(shown: Memo<Shown>) {
    whenever(move || {
        let shown = shown.get();
        let (page, title, links) = match &shown {
            Shown::Found(page) => (page, page.window_title(), page.head_links()),
            Shown::NotFound(page) => (page, page.locale.texts.not_found(), Vec::new()),
            Shown::Sought(page) => (page, page.locale.texts.seeking(), Vec::new()),
            Shown::Loading | Shown::Failed(_) => return,
        };
        crate::platform::visit::set_color(page.place.portal().theme().color.as_deref());
        crate::platform::visit::arrive(page, &title, &links);
    });
}
