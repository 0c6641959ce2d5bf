//! What was found in a feed, by kind.

use std::sync::Arc;

use feed::{Code, Finding, Severity};
use leptos::prelude::*;
use portal::health::Group;
use portal::{Spot, Text};

use super::Filter;
use crate::locale::{DoctorTexts, direction, fill};
use crate::{Locale, State};

/// So many places of a kind are listed; the others are only counted.
const MOST_PLACES: usize = 100;

/// The kinds under a heading for each severity, the worst first.
#[component]
pub(super) fn Findings(
    groups: Vec<Group>,
    /// Which of the portal's feeds this is.
    feed: usize,
    state: State,
    locale: Arc<Locale>,
    texts: DoctorTexts,
    filter: RwSignal<Filter>,
) -> impl IntoView {
    move || {
        let filter = filter.get();
        let wanted = groups.iter().filter_map(|group| {
            let findings = group.findings.iter().filter(|finding| filter.wants(finding)).cloned();
            let findings: Vec<Finding> = findings.collect();
            (!findings.is_empty()).then_some(Group { code: group.code, findings })
        });
        let wanted: Vec<Group> = wanted.collect();
        if wanted.is_empty() {
            return view! { <p class="feed-fine">{texts.health_fine()}</p> }.into_any();
        }
        let severities = [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| {
            let of_it = wanted.iter().filter(|group| group.severity() == severity);
            let kinds: Vec<AnyView> = of_it.map(|group| kind(group, feed, &state, &locale, &texts)).collect();
            (!kinds.is_empty()).then(|| {
                view! { <h3>{heading(severity, &texts)}</h3> {kinds} }
            })
        });
        severities.into_iter().collect_view().into_any()
    }
}

fn heading(severity: Severity, texts: &DoctorTexts) -> String {
    match severity {
        Severity::Error => texts.health_error(),
        Severity::Warning => texts.health_warning(),
        Severity::Advice => texts.health_advice(),
    }
}

fn kind(group: &Group, feed: usize, state: &State, locale: &Arc<Locale>, texts: &DoctorTexts) -> AnyView {
    let total = group.findings.len();
    let places =
        group.findings.iter().take(MOST_PLACES).map(|finding| place(finding, feed, state, locale, texts));
    let places: Vec<AnyView> = places.collect();
    let others = total.saturating_sub(MOST_PLACES);
    let others = (others > 0)
        .then(|| locale.texts.more().of(u32::try_from(others).unwrap_or(u32::MAX), &locale.language));
    view! {
        <details class="finding">
            <summary><code>{group.code.name()}</code> <span class="facts">{total}</span></summary>
            {explanation(group.code)}
            <ul>{places} {others.map(|others| view! { <li>{others}</li> })}</ul>
        </details>
    }
    .into_any()
}

/// What a kind of finding means, in English, whatever the interface's language.
fn explanation(code: Code) -> impl IntoView {
    let sentences = [code.meaning(), code.done(), code.mend()].map(|text| view! { <p>{text}</p> });
    view! { <div lang="en" dir="ltr">{sentences.into_iter().collect_view()}</div> }
}

fn place(
    finding: &Finding,
    feed: usize,
    state: &State,
    locale: &Arc<Locale>,
    texts: &DoctorTexts,
) -> AnyView {
    let page = (finding.page > 1).then(|| fill(&texts.health_page(), &[("n", &finding.page.to_string())]));
    let article = finding.item.as_deref().and_then(|item| article(feed, item, state, locale));
    view! {
        <li>
            {page.map(|page| view! { <span>{page}</span> })}
            <code>{finding.place.clone()}</code>
            {(!finding.found.is_empty()).then(|| view! { <q><bdi>{finding.found.clone()}</bdi></q> })}
            {article.map(|(href, title)| {
                let language = title.language.as_ref();
                let lang = language.map(ToString::to_string).unwrap_or_default();
                view! { <a href=href><bdi lang=lang dir=direction(language)>{title.value}</bdi></a> }
            })}
        </li>
    }
    .into_any()
}

/// The address and the title of the article that an item has become.
fn article(feed: usize, item: &str, state: &State, locale: &Locale) -> Option<(String, Text)> {
    state.content.with_untracked(|content| {
        let portal = &content.loaded()?.portal;
        let id = portal.article_of(feed, item)?;
        let address =
            portal.address(portal.best_language(std::slice::from_ref(&locale.requested)), Spot::Article(id));
        Some((state.base.href(&address), portal.article(id).title.clone()))
    })
}
