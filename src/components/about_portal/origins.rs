//! Which other sites a visitor's device asks for something.

use feed::{Feed, Link};
use leptos::prelude::*;
use portal::{Brings, other_origins};

use crate::State;
use crate::locale::BackTexts;

/// Each with what is there, or that there are none.
#[component]
pub(super) fn Origins(state: State, texts: BackTexts) -> impl IntoView {
    move || {
        let feeds = state.feeds();
        let known: Vec<(&Feed, &Link)> =
            feeds.iter().filter_map(|(address, feed)| Some((feed.as_ref()?, address))).collect();
        if known.is_empty() {
            return None;
        }
        let origins = other_origins(&known, state.base.link().origin());
        if origins.is_empty() {
            return Some(view! { <p>{texts.back_no_origins()}</p> }.into_any());
        }
        let list = origins.into_iter().map(|(origin, brings)| {
            let brings = brings.into_iter().map(|brings| view! { <li>{words(brings, &texts)}</li> });
            view! { <li><bdi lang="" dir="ltr">{origin}</bdi> <ul>{brings.collect_view()}</ul></li> }
        });
        Some(view! { <p>{texts.back_origins()}</p> <ul>{list.collect_view()}</ul> }.into_any())
    }
}

fn words(brings: Brings, texts: &BackTexts) -> String {
    match brings {
        Brings::Feeds => texts.back_brings_feeds(),
        Brings::Pictures => texts.back_brings_pictures(),
        Brings::Documents => texts.back_brings_documents(),
        Brings::Frames => texts.back_brings_frames(),
    }
}
