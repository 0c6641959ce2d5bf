//! The text itself, page after page.

use leptos::prelude::*;

use super::super::Desk;
use super::marks::mark_found;
use super::page_text::PageText;
use super::reading::Reading;
use super::run::Run;

/// The text, from the page where it was opened on.
#[component]
pub(super) fn RunningText(desk: Desk) -> impl IntoView {
    let reading = Reading::new(&desk);
    reading.begin();
    mark_found(&desk, reading);
    #[cfg(target_arch = "wasm32")]
    {
        let watch = StoredValue::new_local(None);
        Effect::new(move |_| {
            let watching = reading
                .element
                .get()
                .map(|element| crate::platform::SizeWatch::new(&element, move || reading.resized()));
            watch.set_value(watching);
        });
        on_cleanup(move || drop(watch.try_update_value(Option::take)));
    }
    let (run, pages, texts) = (reading.run, desk.status.pages, desk.texts.clone());
    let has_before = Memo::new(move |_| run.with(|run| run.first().is_some_and(|first| first > 1)));
    let has_after = Memo::new(move |_| run.with(Run::last).is_some_and(|last| last < pages.get()));
    let is_guessed = Memo::new(move |_| run.with(Run::is_guessed));
    let (guessed, previous, next) =
        (texts.reader_text_untagged(), texts.reader_previous(), texts.reader_next());
    view! {
        <div
            class="reader-text"
            tabindex="0"
            role="region"
            aria-label=texts.reader_text()
            aria-busy=move || run.with(|run| run.sheets().is_empty()).then_some("true")
            node_ref=reading.element
            on:scroll=move |_| reading.moved()
        >
            <div class="reader-text-column">
                {move || is_guessed.get().then(|| view! { <p class="reader-text-note">{guessed.clone()}</p> })}
                {move || has_before.get().then(|| view! {
                    <button type="button" class="button button-quiet" on:click=move |_| reading.previous()>
                        {previous.clone()}
                    </button>
                })}
                <For
                    each=move || run.with(|run| run.sheets().to_vec())
                    key=|(page, _)| *page
                    children=move |(page, leaf)| view! { <PageText desk=desk.clone() reading page leaf /> }
                />
                {move || has_after.get().then(|| view! {
                    <button type="button" class="button button-quiet" on:click=move |_| reading.next()>
                        {next.clone()}
                    </button>
                })}
            </div>
        </div>
    }
}
