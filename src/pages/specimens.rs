//! Pages without a place of their own, for the specimen page: those that have one can be seen in the demo.

use feed::FeedError;
use leptos::prelude::*;

use super::{FailedPage, LoadingPage, NotFoundPage, SoughtPage};
use crate::examples::{SHAPES, language, page, portal, state};
use crate::specimen::{Group, Specimen};
use crate::{Content, LoadError};

/// Loading, failed, not found, sought.
pub(crate) fn group() -> Group {
    Group { name: "Pages without a place", specimens: vec![loading(), failed(), not_found(), sought()] }
}

fn loading() -> Specimen {
    let of = |tag: &str| view! { <LoadingPage state=state(Content::Loading, language(tag)) /> };
    Specimen::of("LoadingPage", "The page’s shape while the content is on its way.")
        .state("Loading", "en", || of("en"))
        .state("Loading, from right to left", "ar", || of("ar"))
        .wide()
}

fn failed() -> Specimen {
    let of = |tag: &str, error: LoadError| {
        let state = state(Content::Failed(error.clone()), language(tag));
        view! { <FailedPage state=state error=error /> }
    };
    let json = FeedError::InvalidJson { line: 12, column: 3 };
    Specimen::of("FailedPage", "Nothing came that could be shown: why, and what to do.")
        .state("Nobody answers", "en", || of("en", LoadError::Unreachable))
        .state("An error of the server", "nl", || of("nl", LoadError::Status(503)))
        .state("No valid JSON", "de", || of("de", LoadError::Feed(json)))
        .state("Another site does not allow it, from right to left", "ar", || of("ar", LoadError::Cors))
        .wide()
}

fn not_found() -> Specimen {
    let of = |address: &str| view! { <NotFoundPage page=page(SHAPES, address) /> };
    Specimen::of("NotFoundPage", "There is nothing at this address.")
        .state("English", "en", || of("/en"))
        .state("From right to left", "ar", || of("/ar"))
        .wide()
}

fn sought() -> Specimen {
    let of = |address: &str, items: usize| {
        let page = page(SHAPES, address);
        let mut content = portal(SHAPES);
        if let Some(loaded) = content.loaded_mut() {
            loaded.following = Some(items);
        }
        let state = state(content, page.locale.language.clone());
        view! { <SoughtPage page=page state=state /> }
    };
    Specimen::of("SoughtPage", "What is at this address may be on a later page of a feed.")
        .state("Looking", "en", || of("/en", 1_200))
        .state("Looking, in Dutch", "nl", || of("/nl", 1))
        .wide()
}
