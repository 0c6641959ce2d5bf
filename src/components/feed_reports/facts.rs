//! What is in a feed.

use std::sync::Arc;

use leptos::prelude::*;
use portal::health::{Checkup, FeedHealth};

use crate::Locale;
use crate::locale::{DoctorTexts, size};
use crate::platform::{language_name, long_date};

/// Each fact with its name.
#[component]
pub(super) fn Facts(feed: FeedHealth, locale: Arc<Locale>, texts: DoctorTexts) -> impl IntoView {
    let address = feed.address.clone();
    let link = view! { <a href=address.clone() rel="external"><bdi>{address.clone()}</bdi></a> }.into_any();
    let mut facts = vec![(texts.health_address(), link)];
    if let Some(checkup) = feed.checkup() {
        let said = of(checkup, feed.size_in_bytes, &locale, &texts);
        facts.extend(said.into_iter().map(|(name, value)| (name, value.into_any())));
        facts.push((texts.health_languages(), languages(checkup, &locale, &texts)));
    }
    let facts = facts.into_iter().map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    view! { <dl class="feed-facts">{facts.collect_view()}</dl> }
}

fn of(checkup: &Checkup, size_in_bytes: u64, locale: &Locale, texts: &DoctorTexts) -> Vec<(String, String)> {
    let written = |count| locale.count(count);
    let newest = checkup.newest.map(|moment| long_date(moment.date(), &locale.language));
    vec![
        (texts.health_format(), checkup.format.name().to_owned()),
        (texts.health_size(), size(size_in_bytes, locale)),
        (texts.health_pages(), written(checkup.pages as usize)),
        (texts.health_items(), written(checkup.items)),
        (texts.health_sections(), written(checkup.sections)),
        (texts.health_documents(), written(checkup.documents)),
        (texts.health_newest(), newest.unwrap_or_else(|| texts.health_none())),
    ]
}

/// Each by its own name, with the number of items in it.
fn languages(checkup: &Checkup, locale: &Locale, texts: &DoctorTexts) -> AnyView {
    let each = checkup.languages.iter().map(|(language, count)| {
        let count = locale.count(*count);
        view! { <li><bdi lang=language.to_string()>{language_name(language)}</bdi>" ("{count}")"</li> }
    });
    let unsaid = (checkup.without_language > 0).then(|| {
        let count = locale.count(checkup.without_language);
        view! { <li>{texts.health_none()}" ("{count}")"</li> }
    });
    view! { <ul class="facts">{each.collect_view()}{unsaid}</ul> }.into_any()
}
