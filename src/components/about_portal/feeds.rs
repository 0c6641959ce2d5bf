//! The feeds that the portal is made of.

use feed::{Feed, Link};
use leptos::prelude::*;

use crate::State;
use crate::locale::{BackTexts, direction};

/// Each feed with its address, and the websites that they belong to.
#[component]
pub(super) fn Feeds(state: State, texts: BackTexts) -> impl IntoView {
    let feeds = {
        let state = state.clone();
        move || {
            let feeds = state.feeds().into_iter().map(|(address, feed)| {
                view! { <li>{feed.map(|feed| title(&feed))} {link(&address)}</li> }
            });
            feeds.collect_view()
        }
    };
    view! {
        <p>{texts.back_feeds()}</p>
        <ul>{feeds}</ul>
        <HomePages state=state before=texts.back_home_page() otherwise=String::new() />
    }
}

/// The website of each feed that names one; words in its place where none does.
#[component]
pub(in crate::components) fn HomePages(state: State, before: String, otherwise: String) -> impl IntoView {
    move || {
        let feeds: Vec<Feed> = state.feeds().into_iter().filter_map(|(_, feed)| feed).collect();
        let mut pages: Vec<&Link> = feeds.iter().filter_map(|feed| feed.home_page_url.as_ref()).collect();
        pages.dedup();
        if feeds.is_empty() {
            return None;
        }
        if pages.is_empty() {
            return (!otherwise.is_empty()).then(|| view! { <p>{otherwise.clone()}</p> }.into_any());
        }
        let pages = pages.iter().map(|page| view! { <li>{link(page)}</li> });
        Some(view! { <p>{before.clone()}</p> <ul>{pages.collect_view()}</ul> }.into_any())
    }
}

fn title(feed: &Feed) -> Option<impl IntoView + use<>> {
    let language = feed.language.as_ref();
    let lang = language.map(ToString::to_string).unwrap_or_default();
    let dir = direction(language);
    feed.title.clone().map(|title| view! { <bdi lang=lang dir=dir>{title}</bdi> ": " })
}

/// An address is in no language, and runs from left to right.
fn link(address: &Link) -> impl IntoView + use<> {
    let href = address.as_str().to_owned();
    let address = href.clone();
    view! { <a href=href rel="external"><bdi lang="" dir="ltr">{address}</bdi></a> }
}
