//! Focus goes where the eye goes.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, FocusOptions, HtmlElement, NodeList};

use super::arrival::Arrival;

thread_local! {
    /// Where the link leads that was followed last, and which of the links to there it is.
    static FOLLOWED: RefCell<(String, u32)> = const { RefCell::new((String::new(), 0)) };
}

/// Moves focus to the page's heading, without scrolling, so that a screen reader says where one is.
pub(super) fn to_heading() {
    to(document().query_selector("h1").ok().flatten(), true);
}

/// Moves focus into the reader, whose pages are named as the document is, and the reader into view; to the heading where
/// there is no reader.
pub(super) fn to_place(prevents_scroll: bool) {
    if !to(document().query_selector(".reader-pages").ok().flatten(), prevents_scroll) {
        to_heading();
    }
}

/// Moves focus to the link to a document that was left, once the article's text is there: to the one that was
/// followed, else to the first.
pub(super) fn to_link(left: String, prevents_scroll: bool, arrival: Arrival) {
    arrival.keep_trying(move |is_last| {
        let is_coming = document().query_selector("main [aria-busy]").ok().flatten().is_some();
        if is_coming && !is_last {
            return false;
        }
        let (followed, at) = FOLLOWED.with_borrow(Clone::clone);
        let link = links_to(&left).and_then(|links| {
            let link = links.get(at).filter(|_| followed == left).or_else(|| links.get(0))?;
            link.dyn_into().ok()
        });
        if !to(link, prevents_scroll) {
            to_heading();
        }
        true
    });
}

/// Keeps in mind which link is followed.
pub(super) fn note_link(target: Option<EventTarget>) -> Option<()> {
    let link = target?.dyn_into::<Element>().ok()?.closest("main a[href]").ok()??;
    let href = link.get_attribute("href")?;
    let path = href.split('#').next()?;
    // Documents are below their article; the way back up is nothing to come back to.
    let here = leptos::prelude::window().location().pathname().ok()?;
    path.strip_prefix(here.as_str())?.strip_prefix('/')?;
    let links = links_to(path)?;
    let at = (0..links.length()).find(|at| links.get(*at).as_ref() == Some(link.as_ref()))?;
    FOLLOWED.set((path.to_owned(), at));
    Some(())
}

/// The page's links to a path, or to places in what is there.
fn links_to(path: &str) -> Option<NodeList> {
    document()
        .query_selector_all(&["main a[href=\"", path, "\"],main a[href^=\"", path, "#\"]"].concat())
        .ok()
}

/// Moves focus to an element; false where there is none.
fn to(element: Option<Element>, prevents_scroll: bool) -> bool {
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    let options = FocusOptions::new();
    options.set_prevent_scroll(prevents_scroll);
    let _ = element.focus_with_options(&options);
    true
}
