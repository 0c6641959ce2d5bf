//! What is said in the bar: how far the document has come, and what was done.

use leptos::prelude::*;

use super::super::notices::Loading;
use super::super::{Ask, Desk, Progress};
use super::stops::{Stop, Stops};

/// What was done, for as long as it is worth saying.
#[derive(Clone, Copy)]
pub(super) struct Said {
    words: RwSignal<String>,
    count: StoredValue<u32>,
}

impl Said {
    pub(super) fn new() -> Self {
        Self { words: RwSignal::new(String::new()), count: StoredValue::new(0) }
    }

    /// Says something, and takes it back after some seconds, unless something else was said by then.
    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "things are done in browsers"))]
    pub(super) fn say(self, words: String) {
        self.words.set(words);
        self.count.update_value(|count| *count = count.wrapping_add(1));
        #[cfg(target_arch = "wasm32")]
        {
            let count = self.count.get_value();
            let forget = move || {
                if self.count.try_get_value() == Some(count) {
                    self.words.try_set(String::new());
                }
            };
            set_timeout(forget, std::time::Duration::from_secs(5));
        }
    }
}

/// Eyes see each step of the way. Ears hear its quarters: they have the pages to listen to.
#[component]
pub(super) fn StatusLine(desk: Desk, stops: Stops, said: Said) -> impl IntoView {
    let (status, ask) = (desk.status, desk.ask);
    let seen = {
        let desk = desk.clone();
        move || Loading::of(&desk).map(|loading| loading.words(&desk))
    };
    let quarter = {
        let desk = desk.clone();
        Memo::new(move |_| Loading::of(&desk).map(|loading| loading.percent().unwrap_or_default() / 25))
    };
    let heard = {
        let texts = desk.locale.texts.clone();
        move || {
            quarter.get().map(|quarter| match quarter {
                0 => texts.document_opening(),
                quarter => [&(quarter * 25).to_string(), " %"].concat(),
            })
        }
    };
    let is_opening = Memo::new(move |_| matches!(status.progress.get(), Progress::Opening { .. }));
    let cancel = move || {
        is_opening.get().then(|| {
            view! {
                <button
                    type="button"
                    class="reader-cancel"
                    tabindex=stops.tab_index(Stop::Cancel)
                    on:focus=move |_| stops.come(Stop::Cancel)
                    on:click=move |_| ask.run(Ask::Cancel)
                >
                    {desk.texts.reader_cancel()}
                </button>
            }
        })
    };
    view! {
        <p class="reader-status" role="status">
            <span class="reader-loading" aria-hidden="true">{seen}</span>
            <span class="visually-hidden">{heard}</span>
            <span class="reader-said">{move || said.words.get()}</span>
        </p>
        {cancel}
    }
}
