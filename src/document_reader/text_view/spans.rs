//! Stretches of text: how they are written, and where they lead.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use reflow::Span;

use super::super::Desk;
use super::reading::Reading;
use crate::locale::direction;

/// Spans, one after the other. Those that lead to the same place are one link.
pub(super) fn spans(spans: &[Span], desk: &Desk, reading: Reading) -> AnyView {
    let parts = spans.chunk_by(|one, other| one.link == other.link).map(|part| {
        let words = part.iter().map(written).collect_view().into_any();
        match part.first().and_then(|span| span.link.as_deref()) {
            Some(link) => linked(link, words, desk, reading),
            None => words,
        }
    });
    parts.collect_view().into_any()
}

fn written(span: &Span) -> AnyView {
    let mut text = span.text.clone().into_any();
    if span.is_emphasised {
        text = view! { <em>{text}</em> }.into_any();
    }
    if span.is_strong {
        text = view! { <strong>{text}</strong> }.into_any();
    }
    let Some(language) = &span.language else { return text };
    let dir = direction(Some(language));
    view! { <span lang=language.to_string() dir=dir>{text}</span> }.into_any()
}

/// `rel="external"` tells the portal's router to leave a link alone.
fn linked(link: &str, words: AnyView, desk: &Desk, reading: Reading) -> AnyView {
    let href = link.to_owned();
    if let Some(page) = link.strip_prefix("#page=").and_then(|page| page.parse().ok()) {
        let follow = move |event: MouseEvent| {
            event.prevent_default();
            reading.follow(page);
        };
        return view! { <a href=href rel="external" on:click=follow>{words}</a> }.into_any();
    }
    let Some((scheme, _)) = link.split_once(':') else { return words };
    match scheme.to_ascii_lowercase().as_str() {
        "mailto" | "tel" => view! { <a href=href rel="external">{words}</a> }.into_any(),
        "http" | "https" if origin(link) == origin(&desk.brief.here) => {
            view! { <a href=href rel="external">{words}</a> }.into_any()
        }
        "http" | "https" => {
            let language = desk.locale.language.to_string();
            let said = [" (", &desk.brief.outside_label, ")"].concat();
            view! {
                <a class="outside" href=href target="_blank" rel="external noopener">
                    {words}<span class="visually-hidden" lang=language>{said}</span>
                </a>
            }
            .into_any()
        }
        _ => words,
    }
}

/// The scheme and the authority of an absolute address.
fn origin(address: &str) -> &str {
    let start = address.find("://").map_or(0, |at| at + 3);
    let rest = address.get(start..).unwrap_or_default();
    let end = rest.find(['/', '?', '#']).map_or(address.len(), |at| start + at);
    address.get(..end).unwrap_or_default()
}
