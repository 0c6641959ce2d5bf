//! From the static page to the running portal.

use std::sync::Arc;

use feed::{Language, Link};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use super::{load, load::Purpose, locale_file, preferences, visit, wishes};
use crate::platform::{Choice, chosen};
use crate::{App, Base, Content, Locale, State};

/// Takes the page over: the portal in, the static shape out, in one task, so that nothing flickers.
pub fn start() {
    show_crashes();
    let Some(base) = base() else { return };
    let state = state(base, chosen(Choice::Interface).into_iter().chain(preferences::languages()).collect());
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
        // `boot.js` has asked for both already; texts that came later than the content would change its language.
        if let Some(language) = first_language(&state) {
            locale_file::set_locale(&state, language).await;
        }
        load::load(&state, Purpose::Show);
    });
}

/// Where the portal is deployed: beside the program, whose address Trunk has written into the page.
pub(super) fn base() -> Option<Base> {
    let program =
        document().query_selector("meta[name='tribune:program']").ok()??.get_attribute("content")?;
    let page = Link::absolute(&document().base_uri().ok()??).ok()?;
    Base::new(&page.resolve(&program).ok()?)
}

/// What the app holds at first, for a visitor who prefers these languages.
pub(super) fn state(base: Base, preferred: Vec<Language>) -> State {
    State {
        base,
        content: RwSignal::new(Content::Loading),
        sources: StoredValue::new_local(crate::Sources::default()),
        // What nobody has asked for yet: a language that stood here would be taken for one whose texts have come.
        locale: RwSignal::new(Arc::new(Locale::english(Language::english()))),
        preferred: preferred.into(),
        working_title: document().title().into(),
    }
}

/// Sets going what follows the state around: the feeds, and the language's texts.
fn keep_up(state: &State) {
    load::refresh_when_seen_again(state);
    let kept = state.clone();
    provide_context(crate::app::Wishes {
        locale: Callback::new(move |language: Language| {
            let state = kept.clone();
            visit::wait(&state.locale.get_untracked());
            spawn_local(async move {
                locale_file::set_locale(&state, language).await;
                visit::wait_no_more();
            });
        }),
    });
    wishes::hear(state);
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
