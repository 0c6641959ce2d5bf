//! The reader's controls: pages, zoom, and the file itself.

use leptos::prelude::*;
use portal::Document;

use super::Progress;
use super::actions::Actions;
use super::status::Status;
use crate::Page;
use crate::components::{DocumentLinks, Icon};
use crate::locale::fill;

/// The bar above the pages.
#[component]
pub(super) fn Controls(page: Page, document: Document, status: Status, actions: Actions) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let said = {
        let texts = texts.clone();
        move || match status.progress.get() {
            Progress::Opening(None) => texts.reader_opening(),
            Progress::Opening(Some(percent)) => {
                fill(&texts.reader_progress(), &[("percent", &format!("{percent} %"))])
            }
            Progress::Open | Progress::Failed(_) => String::new(),
        }
    };
    let is_off = Signal::derive(move || {
        status.pages.get() == 0 || matches!(status.progress.get(), Progress::Failed(_))
    });
    let turn = move |step: i64| {
        let wanted = i64::from(status.page.get_untracked()) + step;
        if let Ok(page) = u32::try_from(wanted) {
            actions.go_to.run(page.clamp(1, status.pages.get_untracked().max(1)));
        }
    };
    view! {
        <div class="reader-bar" role="toolbar" aria-label=texts.reader_controls()>
            <div class="reader-group">
                <button
                    type="button"
                    title=texts.reader_previous()
                    aria-label=texts.reader_previous()
                    disabled=move || is_off.get() || status.page.get() <= 1
                    on:click=move |_| turn(-1)
                >
                    <Icon name="up" />
                </button>
                <PageNumber page=page.clone() status=status go_to=actions.go_to />
                <button
                    type="button"
                    title=texts.reader_next()
                    aria-label=texts.reader_next()
                    disabled=move || (status.pages.get() <= status.page.get()) || is_off.get()
                    on:click=move |_| turn(1)
                >
                    <Icon name="down" />
                </button>
            </div>
            <div class="reader-group">
                <ZoomButton label=texts.reader_zoom_out() icon="minus" is_off=is_off act=actions.zoom_out />
                <ZoomButton label=texts.reader_zoom_in() icon="plus" is_off=is_off act=actions.zoom_in />
                <ZoomButton label=texts.reader_fit() icon="width" is_off=is_off act=actions.fit_width />
            </div>
            <p class="reader-status" role="status">{said}</p>
            <DocumentLinks page=page document=document />
        </div>
    }
}

/// The page that is read now, which can be typed over.
#[component]
fn PageNumber(page: Page, status: Status, go_to: Callback<u32>) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let total = move || match status.pages.get() {
        0 => String::new(),
        pages => fill(&texts.reader_of(), &[("total", &pages.to_string())]),
    };
    let typed = move |event: leptos::ev::Event| match event_target_value(&event).trim().parse::<u32>() {
        Ok(number) if (1..=status.pages.get_untracked()).contains(&number) => go_to.run(number),
        // Not a page: show again the one that is.
        _ => status.page.notify(),
    };
    view! {
        <label class="reader-page">
            <span class="visually-hidden">{page.locale.texts.reader_page()}</span>
            <input
                type="text"
                inputmode="numeric"
                size="3"
                autocomplete="off"
                prop:value=move || status.page.get().to_string()
                disabled=move || status.pages.get() == 0
                on:change=typed
            />
            <span class="reader-total">{total}</span>
        </label>
    }
}

#[component]
fn ZoomButton(label: String, icon: &'static str, is_off: Signal<bool>, act: Callback<()>) -> impl IntoView {
    view! {
        <button type="button" title=label.clone() aria-label=label disabled=move || is_off.get() on:click=move |_| act.run(())>
            <Icon name=icon />
        </button>
    }
}
