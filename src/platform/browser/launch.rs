//! From the static page to the running portal.

use std::sync::Arc;

use feed::{Language, Link};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use super::{load::load_content, locale_file, preferences, visit};
use crate::{App, Base, Content, Locale, State};

/// Takes the page over: the portal in, the static shape out, in one task, so that nothing flickers.
pub fn start() {
    show_crashes();
    let Some(base) = base() else { return };
    let state = state(base);
    let (Some(body), shell) = (document().body(), document().get_element_by_id("shell")) else { return };
    leptos::mount::mount_to(body, {
        let state = state.clone();
        move || {
            keep_up(&state);
            view! { <App state=state /> }
        }
    })
    .forget();
    if let Some(shell) = shell {
        shell.remove();
    }
    spawn_local(async move {
        let first = first_language(&state);
        let texts = async {
            if let Some(language) = first {
                locale_file::set_locale(&state, language).await;
            }
        };
        let (content, ()) = futures::future::join(load_content(&state), texts).await;
        state.content.set(content);
    });
}

/// Where the portal is deployed: beside the program, whose address Trunk has written into the page.
pub(super) fn base() -> Option<Base> {
    let program =
        document().query_selector("meta[name='tribune:program']").ok()??.get_attribute("content")?;
    let page = Link::absolute(&document().base_uri().ok()??).ok()?;
    Base::new(&page.resolve(&program).ok()?)
}

fn state(base: Base) -> State {
    let preferred = preferences::languages();
    let first = preferred.first().cloned().unwrap_or_else(Language::english);
    State {
        base,
        content: RwSignal::new(Content::Loading),
        locale: RwSignal::new(Arc::new(Locale::english(first))),
        preferred: preferred.into(),
        working_title: document().title().into(),
    }
}

/// Sets going what follows the state around: the language's texts, the window's title, focus and scrolling.
fn keep_up(state: &State) {
    visit::remember_positions();
    let state = state.clone();
    provide_context(crate::app::Wishes {
        locale: Callback::new({
            let state = state.clone();
            move |language: Language| {
                let state = state.clone();
                spawn_local(async move { locale_file::set_locale(&state, language).await });
            }
        }),
        reload: Callback::new(move |()| {
            let state = state.clone();
            spawn_local(async move { reload(&state).await });
        }),
    });
}

/// Asks for the feeds once more. A portal that is on screen stays there until a new one is in hand.
async fn reload(state: &State) {
    let has_portal = || state.content.with_untracked(|content| matches!(content, Content::Ready { .. }));
    if !has_portal() {
        state.content.set(Content::Loading);
    }
    let content = load_content(state).await;
    if matches!(content, Content::Ready { .. }) || !has_portal() {
        state.content.set(content);
    }
}

/// The language in the address, else the visitor's first, without its region: the portal is not there yet to
/// say which it speaks.
fn first_language(state: &State) -> Option<Language> {
    let language = address_language().or_else(|| state.preferred.first().cloned())?;
    Language::parse(language.primary())
}

fn address_language() -> Option<Language> {
    let path = window().location().pathname().ok()?;
    base()?.address(&path, "").language()
}

/// A program that has crashed can draw nothing more: the page has a banner waiting, and `boot.js` its button.
fn show_crashes() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        let banner =
            document().get_element_by_id("crashed").and_then(|banner| banner.dyn_into::<HtmlElement>().ok());
        if let Some(banner) = banner {
            banner.set_hidden(false);
        }
    }));
}
