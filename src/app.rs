//! The app: one route, and what is at it.

mod shown;
mod there;

use feed::Language;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::Router;
use leptos_router::hooks::{use_location, use_navigate};

use crate::State;
use crate::pages::{FailedPage, FoundPage, LoadingPage, NotFoundPage, SoughtPage};
#[cfg(target_arch = "wasm32")]
use leptos_router::location::{BrowserUrl, LocationProvider};
use shown::Shown;
use there::There;

/// What the app asks of the browser. On the host nobody listens.
#[derive(Clone, Copy)]
pub struct Wishes {
    /// The interface's texts in another language.
    pub locale: Callback<Language>,
    /// The feeds once more.
    pub reload: Callback<()>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { locale: Callback::new(|_| ()), reload: Callback::new(|()| ()) }
    }
}

/// The portal.
#[component]
pub fn App(
    /// What the app holds.
    state: State,
) -> impl IntoView {
    let base = state.base.router_base().to_owned();
    provide_context(state);
    // No routes: what is at an address is for `Portal::resolve` to say.
    view! {
        <Router base=base>
            <Here />
        </Router>
    }
}

/// Whatever the address says is here.
#[component]
fn Here() -> impl IntoView {
    let state = expect_context::<State>();
    let wishes = use_context::<Wishes>().unwrap_or_default();
    let location = use_location();
    complete(location.pathname);
    let there = Memo::new({
        let state = state.clone();
        move |_| {
            let address = state.base.address(&location.pathname.get(), &location.search.get());
            state.content.with(|content| There::of(content, &address, &state.preferred))
        }
    });
    follow(there, &state, location.hash);
    seek(there, &state);
    take_news_along(location.pathname, &state);
    ask_for_texts(there, &state, wishes);
    let shown = Memo::new({
        let state = state.clone();
        move |before: Option<&Shown>| Shown::now(before, there.get(), &state)
    });
    arrive(shown);
    move || match shown.get() {
        Shown::Loading => view! { <LoadingPage state=state.clone() /> }.into_any(),
        Shown::Failed(error) => {
            view! { <FailedPage state=state.clone() error=error wishes=wishes /> }.into_any()
        }
        Shown::Sought(page) => view! { <SoughtPage page=page state=state.clone() /> }.into_any(),
        Shown::NotFound(page) => view! { <NotFoundPage page=page /> }.into_any(),
        Shown::Found(page) => view! { <FoundPage page=page state=state.clone() wishes=wishes /> }.into_any(),
    }
}

/// Tells the router that a navigation is done, once there is a page for its address: routes would do so.
#[cfg(target_arch = "wasm32")]
fn complete(path: Memo<String>) {
    let url = use_context::<BrowserUrl>();
    Effect::new(move |_| {
        path.track();
        if let Some(url) = &url {
            url.ready_to_complete();
        }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn complete(_: Memo<String>) {}

/// Goes on to where something has moved, in the place of the address that was asked for.
fn follow(there: Memo<Option<There>>, state: &State, hash: Memo<String>) {
    let base = state.base.clone();
    let navigate = use_navigate();
    Effect::new(move |_| {
        if let Some(There::Elsewhere(address)) = there.get() {
            let options =
                NavigateOptions { replace: true, resolve: false, scroll: false, ..Default::default() };
            navigate(&format!("{}{}", base.href(&address), hash.get_untracked()), options);
        }
    });
}

/// Lets the loader know whether the visitor waits for a place that has not come yet.
fn seek(there: Memo<Option<There>>, state: &State) {
    let is_seeking = state.is_seeking;
    Effect::new(move |_| is_seeking.set(matches!(there.get(), Some(There::Sought(_)))));
}

/// On the way to another place nothing jumps: what waited is shown there.
fn take_news_along(path: Memo<String>, state: &State) {
    let content = state.content;
    Effect::new(move |before: Option<String>| {
        let path = path.get();
        let has_news =
            || content.with_untracked(|content| content.loaded().is_some_and(|loaded| loaded.news.is_some()));
        if before.is_some_and(|before| before != path) && has_news() {
            content.update(|content| {
                content.show_news();
            });
        }
        path
    });
}

fn ask_for_texts(there: Memo<Option<There>>, state: &State, wishes: Wishes) {
    let locale = state.locale;
    Effect::new(move |_| {
        let wanted = there.with(|there| there.as_ref().and_then(There::language));
        if let Some(language) = wanted.filter(|wanted| locale.with_untracked(|now| now.requested != *wanted))
        {
            wishes.locale.run(language);
        }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn arrive(_: Memo<Shown>) {}

/// Window, focus and scrolling follow the page; a page that is only drawn anew moves nothing.
#[cfg(target_arch = "wasm32")]
fn arrive(shown: Memo<Shown>) {
    Effect::new(move |before: Option<String>| {
        let shown = shown.get();
        let (page, title) = match &shown {
            Shown::Found(page) => (page, page.window_title()),
            Shown::NotFound(page) => (page, page.locale.texts.not_found()),
            Shown::Sought(page) => (page, page.locale.texts.seeking()),
            Shown::Loading | Shown::Failed(_) => return before.unwrap_or_default(),
        };
        let before = before.unwrap_or_default();
        let here = [&page.href(page.place.spot()), "\n", &title].concat();
        if here != before {
            crate::platform::visit::arrive(page, &title, before.is_empty());
        }
        here
    });
}
