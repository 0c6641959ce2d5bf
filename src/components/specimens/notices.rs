//! What has come, and what has not, apart from the page that is shown.

use leptos::prelude::*;

use super::super::{FollowingNotice, MissingNotice, NewsNotice};
use crate::examples::{SHAPES, page, portal, state};
use crate::specimen::Specimen;
use crate::{Content, LoadError, Loaded, News, Page, State};

pub(super) fn specimens() -> Vec<Specimen> {
    vec![missing_notice(), following_notice(), news_notice()]
}

/// A page, and the app's state after a change.
fn given(address: &str, change: impl FnOnce(&mut Loaded)) -> (Page, State) {
    let page = page(SHAPES, address);
    let mut content = portal(SHAPES);
    if let Content::Ready(loaded) = &mut content {
        change(loaded);
    }
    let state = state(content, page.locale.language.clone());
    (page, state)
}

fn missing_notice() -> Specimen {
    let of = |address: &str, missing: &[&str]| {
        let missing = missing.iter().map(|name| (*name).to_owned()).collect();
        let (page, state) = given(address, |loaded| loaded.missing = missing);
        view! { <MissingNotice page=page state=state /> }
    };
    Specimen::of("MissingNotice", "At the head of a page: feeds that could not be loaded.")
        .state("One feed", "en", || of("/en", &["Nieuws (Nederlands)"]))
        .state("Three feeds", "nl", || {
            of("/nl", &["Agenda", "Huurwoningenkwaliteitsbewakingscommissie", "Actualités"])
        })
        .state("From right to left", "ar", || of("/ar", &["أخبار"]))
        .state("All feeds came: an empty region", "en", || of("/en", &[]))
}

fn following_notice() -> Specimen {
    let of = |address: &str, items: Option<usize>| {
        let (page, state) = given(address, |loaded| loaded.following = items);
        view! { <FollowingNotice page=page state=state /> }
    };
    Specimen::of("FollowingNotice", "At the foot of a page: how far the feeds’ further pages are.")
        .state("Loading", "en", || of("/en", Some(1_200)))
        .state("Loading, from right to left", "ar", || of("/ar", Some(3)))
        .state("All is there", "en", || of("/en", None))
}

fn news_notice() -> Specimen {
    let of = |address: &str, count: Option<u32>, stale: Option<LoadError>| {
        let (page, state) = given(address, |loaded| {
            loaded.news = count.map(|count| News { portal: loaded.portal.clone(), count });
            loaded.stale = stale;
        });
        view! { <NewsNotice page=page state=state /> }
    };
    Specimen::of(
        "NewsNotice",
        "Over the foot of the window: there is something new, or this could not be seen.",
    )
    .state("One new article", "en", || of("/en", Some(1), None))
    .state("Many, from an article", "en", || of("/en/news/pictured", Some(12), None))
    .state("Others have changed", "nl", || of("/nl", Some(0), None))
    .state("Two, from right to left", "ar", || of("/ar", Some(2), None))
    .state("It could not be seen", "en", || of("/en", None, Some(LoadError::Unreachable)))
    .state("Nothing new: an empty region", "en", || of("/en", None, None))
}
