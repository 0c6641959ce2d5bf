//! The ways to narrow a report down, and to take it along.

use feed::{Code, Severity};
use leptos::prelude::*;
use portal::health::{CodeTexts, FeedHealth, as_text};

use super::Filter;
use crate::locale::DoctorTexts;

/// By severity, by words, and the whole of it as text.
#[component]
pub(super) fn Toolbar(
    texts: DoctorTexts,
    feeds: Memo<Vec<FeedHealth>>,
    filter: RwSignal<Filter>,
) -> impl IntoView {
    let copied = RwSignal::new(None::<Result<(), String>>);
    let copy = move |_| {
        copy(feeds.with_untracked(|feeds| as_text(feeds, &sentences, None)), copied);
    };
    let severity = move |event| {
        let severity = match event_target_value(&event).as_str() {
            "error" => Some(Severity::Error),
            "warning" => Some(Severity::Warning),
            "advice" => Some(Severity::Advice),
            _ => None,
        };
        filter.update(|filter| filter.severity = severity);
    };
    let search = move |event| filter.update(|filter| filter.words = event_target_value(&event));
    let done = texts.health_copied();
    view! {
        <div class="feed-tools">
            <label>
                {texts.health_filter()}
                <select on:change=severity>
                    <option value="">{texts.health_all()}</option>
                    <option value="error">{texts.health_error()}</option>
                    <option value="warning">{texts.health_warning()}</option>
                    <option value="advice">{texts.health_advice()}</option>
                </select>
            </label>
            <label>
                {texts.health_search()}
                <input type="search" on:input=search />
            </label>
            <button type="button" class="button button-quiet" on:click=copy>{texts.health_copy()}</button>
            <span role="status">
                {move || copied.with(|copied| matches!(copied, Some(Ok(()))).then(|| done.clone()))}
            </span>
        </div>
        {move || copied.get().and_then(Result::err).map(|report| view! {
            <textarea class="feed-text" readonly rows="12" lang="en" dir="ltr" aria-label=texts.health_copy()>{report}</textarea>
        })}
    }
}

fn sentences(code: Code) -> CodeTexts<'static> {
    CodeTexts { meaning: Some(code.meaning()), done: Some(code.done()), mend: Some(code.mend()) }
}

/// Into the clipboard; where the browser has none for us, the text is shown to be copied by hand.
#[cfg(target_arch = "wasm32")]
fn copy(report: String, copied: RwSignal<Option<Result<(), String>>>) {
    leptos::task::spawn_local(async move {
        let outcome = crate::platform::copy(&report).await;
        copied.set(Some(outcome.map_err(|_| report)));
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn copy(report: String, copied: RwSignal<Option<Result<(), String>>>) {
    copied.set(Some(Err(report)));
}
