//! What has come, and what has not, apart from the page that is shown.

use leptos::prelude::*;
use portal::Spot;

use crate::locale::{fill, names};
use crate::{Loaded, Page, State};

/// At the head of a page: feeds that are missing from the portal, and that nothing new will come.
#[component]
pub fn MissingNotice(page: Page, state: State) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let notice = move || {
        let missing = of(&state, |loaded| loaded.missing.clone()).unwrap_or_default();
        let texts = texts.clone();
        (!missing.is_empty()).then(|| {
            view! {
                <p class="notice">
                    {fill(&texts.partly_failed(), &[("feeds", &names(&missing, &page.locale.language))])}" "
                    <button type="button" data-wish="reload">{texts.retry()}</button>
                </p>
            }
        })
    };
    // The region is there before its words, so that screen readers hear them come.
    view! { <div role="status">{notice}</div> }
}

/// At the foot of a page: how far the feeds' further pages are.
#[component]
pub fn FollowingNotice(page: Page, state: State) -> impl IntoView {
    move || {
        let items = of(&state, |loaded| loaded.following).flatten();
        let locale = &page.locale;
        items.map(|items| {
            let words =
                locale.texts.following().of(u32::try_from(items).unwrap_or(u32::MAX), &locale.language);
            view! {
                <p class="following">
                    <progress aria-hidden="true"></progress>
                    {words}
                </p>
            }
        })
    }
}

/// Over the foot of the window, where it moves nothing: that there is something new, or that this could not be seen.
#[component]
pub fn NewsNotice(page: Page, state: State) -> impl IntoView {
    let news =
        move || of(&state, |loaded| (loaded.news.as_ref().map(|news| news.count), loaded.stale.is_some()));
    let news = move || news().unwrap_or_default();
    let words = {
        let (page, news) = (page.clone(), news.clone());
        move || {
            let texts = page.locale.texts.clone();
            match news() {
                (Some(0), _) => texts.news_changed(),
                (Some(count), _) => texts.news().of(count, &page.locale.language),
                (None, true) => texts.stale(),
                (None, false) => String::new(),
            }
        }
    };
    let action = move || {
        let texts = page.locale.texts.clone();
        let (news, is_stale) = news();
        let button = |wish: &'static str, words: String| {
            view! { <button type="button" class="button" data-wish=wish>{words}</button> }.into_any()
        };
        if news.is_some() {
            // Where articles are listed, here; else where they are.
            return Some(match page.place.spot() {
                Spot::Home | Spot::Section(_) | Spot::Own(_) | Spot::Group(..) => {
                    button("show", texts.show())
                }
                Spot::Article(_) | Spot::Document(..) => {
                    view! { <a class="button" href=page.href(Spot::Home)>{texts.show()}</a> }.into_any()
                }
            });
        }
        is_stale.then(|| button("reload", texts.retry()))
    };
    view! {
        <div class="news">
            <span role="status">{words}</span>
            {action}
        </div>
    }
}

fn of<T>(state: &State, ask: impl FnOnce(&Loaded) -> T) -> Option<T> {
    state.content.with(|content| content.loaded().map(ask))
}
