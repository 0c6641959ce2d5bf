//! The page that is read now, which can be typed over.

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;

use super::super::{Ask, Desk, Status};
use super::stops::{Stop, Stops};
use crate::locale::fill;
use crate::platform::number;

/// Its label, and how many pages there are.
#[component]
pub(super) fn PageField(desk: Desk, stops: Stops) -> impl IntoView {
    let (status, ask) = (desk.status, desk.ask);
    let total = {
        let desk = desk.clone();
        move || match status.pages.get() {
            0 => String::new(),
            pages => {
                fill(&desk.texts.reader_of(), &[("total", &number(f64::from(pages), &desk.locale.language))])
            }
        }
    };
    let field = NodeRef::<Input>::new();
    let current = move || untrack(|| status.label(status.page.get()));
    let typed = move || {
        let Some(field) = field.get_untracked() else { return };
        let wanted = untrack(|| wanted(&field.value(), status));
        // What is shown is a page of the document, whatever was typed.
        field.set_value(&wanted.as_ref().map_or_else(current, |(label, _)| label.clone()));
        if let Some((_, wanted)) = wanted {
            ask.run(wanted);
        } else {
            field.select();
        }
    };
    let pressed = move |event: KeyboardEvent| {
        let Some(field) = field.get_untracked() else { return };
        let is_changed = field.value() != current();
        match event.key().as_str() {
            // Where something was changed, the browser says so by itself.
            "Enter" if !is_changed => typed(),
            "Escape" if is_changed => {
                event.prevent_default();
                field.set_value(&current());
                field.select();
            }
            _ => {}
        }
    };
    let select = move || {
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    view! {
        <span class="reader-page">
            <input
                type="text"
                inputmode=move || status.labels.with(Vec::is_empty).then_some("numeric")
                size="3"
                autocomplete="off"
                aria-label=desk.texts.reader_page()
                aria-describedby="reader-total"
                disabled=move || !stops.is_on(Stop::Page)
                tabindex=stops.tab_index(Stop::Page)
                value=current()
                prop:value=move || status.label(status.page.get())
                node_ref=field
                on:focus=move |_| {
                    stops.come(Stop::Page);
                    select();
                }
                on:click=move |_| select()
                on:keydown=pressed
                on:change=move |_| typed()
            />
            <span class="reader-total" id="reader-total">{total}</span>
        </span>
    }
}

/// What the typed page is called, and how to ask for it; none where there is no such page.
pub(super) fn wanted(typed: &str, status: Status) -> Option<(String, Ask)> {
    let typed = typed.trim();
    let numbered = typed.parse::<u32>().ok().filter(|number| (1..=status.pages.get()).contains(number));
    status.labels.with(|labels| {
        if labels.is_empty() {
            return numbered.map(|number| (number.to_string(), Ask::Page(number)));
        }
        let same = |label: &&String| !label.is_empty() && label.to_lowercase() == typed.to_lowercase();
        let exact = labels.iter().find(|label| *label == typed && !typed.is_empty());
        exact
            .or_else(|| labels.iter().find(same))
            .map(|label| (label.clone(), Ask::Label(label.clone())))
            .or_else(|| numbered.map(|number| (status.label(number), Ask::Label(number.to_string()))))
    })
}
