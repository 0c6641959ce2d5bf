//! What the feed doctor says of each feed: what is in it, and what is to be mended.

mod facts;
mod filter;
mod findings;
mod toolbar;

use std::sync::Arc;

use leptos::prelude::*;
use portal::health::{Checkup, FeedHealth, FeedState};

use crate::locale::{DoctorTexts, direction};
use crate::{Locale, State};

use facts::Facts;
use filter::Filter;
use findings::Findings;
use toolbar::Toolbar;

/// A report for each feed that the page names, and the ways to search and to copy them.
#[component]
pub fn FeedReports(state: State, locale: Arc<Locale>, texts: DoctorTexts) -> impl IntoView {
    let filter = RwSignal::new(Filter::default());
    let feeds = Memo::new({
        let (state, locale) = (state.clone(), Arc::clone(&locale));
        move |_| {
            // What is told of each page that comes would be told too often: only a newer portal counts.
            state.content.track();
            examined(&state, &locale)
        }
    });
    view! {
        <Toolbar texts=texts.clone() feeds=feeds filter=filter />
        {move || {
            let feeds = feeds.get();
            let mut read = 0;
            let reports = feeds.into_iter().map(|feed| {
                // The portal counts the feeds that it was made of.
                let number = feed.checkup().map(|_| read);
                read += usize::from(number.is_some());
                report(feed, number, &state, &locale, &texts, filter)
            });
            reports.collect_view()
        }}
    }
}

/// Every feed that has come, or could not come.
fn examined(state: &State, locale: &Locale) -> Vec<FeedHealth> {
    let sources = state.sources.get_value();
    let sources = sources.borrow();
    let examined = sources.iter().filter_map(|source| {
        Some(FeedHealth {
            address: source.address.as_str().to_owned(),
            state: match source.outcome.as_ref()? {
                Ok(feed) => FeedState::Read(Checkup::of(feed)),
                Err(error) => FeedState::Failed(error.in_words(&locale.texts)),
            },
            size_in_bytes: source.size_in_bytes,
        })
    });
    examined.collect()
}

fn report(
    feed: FeedHealth,
    number: Option<usize>,
    state: &State,
    locale: &Arc<Locale>,
    texts: &DoctorTexts,
    filter: RwSignal<Filter>,
) -> AnyView {
    let title =
        feed.checkup().and_then(|checkup| checkup.title.clone()).unwrap_or_else(|| feed.address.clone());
    // An address is in no language.
    let language = feed
        .checkup()
        .filter(|checkup| checkup.title.is_some())
        .and_then(|checkup| checkup.language.as_ref());
    let lang = language.map(ToString::to_string).unwrap_or_default();
    let findings = match (&feed.state, number) {
        (FeedState::Failed(reason), _) => view! { <p class="notice">{reason.clone()}</p> }.into_any(),
        (FeedState::Read(checkup), number) => view! {
            <Findings
                groups=checkup.groups.clone()
                feed=number.unwrap_or_default()
                state=state.clone()
                locale=Arc::clone(locale)
                texts=texts.clone()
                filter=filter
            />
        }
        .into_any(),
    };
    view! {
        <section class="feed-report">
            <h2><bdi lang=lang dir=direction(language)>{title}</bdi></h2>
            <Facts feed=feed locale=Arc::clone(locale) texts=texts.clone() />
            {findings}
        </section>
    }
    .into_any()
}
