//! What is kept on the device, and the way to forget it.

use leptos::prelude::*;

use crate::locale::{BackTexts, fill};
use crate::platform::{forget_kept, kept_now};
use crate::{Kept, State};

/// Each thing that may be kept: what for, under which name, and what it is now.
#[component]
pub(super) fn KeptList(state: State, texts: BackTexts) -> impl IntoView {
    // How often all was forgotten: what is kept now is looked up again.
    let forgotten = RwSignal::new(0);
    let list = Kept::ALL.map(|kept| {
        let (state, texts) = (state.clone(), texts.clone());
        view! {
            <li>
                <p>{purpose(kept, &texts)}</p>
                <p class="facts">
                    <span><code lang="" dir="ltr">{shown_name(kept)}</code></span>
                    <span>{move || {
                        forgotten.track();
                        now(kept, &state, &texts)
                    }}</span>
                </p>
            </li>
        }
    });
    let done = texts.back_forgotten();
    view! {
        <p>{texts.back_kept_text()}</p>
        <ul>{list.into_iter().collect_view()}</ul>
        <p>
            <button type="button" class="button" on:click=move |_| forget(forgotten)>{texts.back_forget()}</button>
            " "
            <span role="status">{move || (forgotten.get() > 0).then(|| done.clone())}</span>
        </p>
        <p>{texts.back_cache()}</p>
    }
}

fn purpose(kept: Kept, texts: &BackTexts) -> String {
    match kept {
        Kept::Language => texts.back_kept_language(),
        Kept::Articles => texts.back_kept_articles(),
        Kept::Theme => texts.back_kept_theme(),
        Kept::Shortcuts => texts.back_kept_shortcuts(),
        Kept::Positions => texts.back_kept_positions(),
    }
}

/// Behind the name of the positions comes a key for each page.
fn shown_name(kept: Kept) -> String {
    [kept.name(), if kept == Kept::Positions { "…" } else { "" }].concat()
}

/// What is kept now: of pages, how many.
fn now(kept: Kept, state: &State, texts: &BackTexts) -> String {
    let values = kept_now(kept);
    let value = match (kept, values.first()) {
        (_, None) => return texts.back_not_kept(),
        (Kept::Positions, _) => {
            let locale = state.locale.get_untracked();
            locale.texts.pages().of(u32::try_from(values.len()).unwrap_or(u32::MAX), &locale.language)
        }
        (_, Some(value)) => value.clone(),
    };
    fill(&texts.back_kept_now(), &[("value", &value)])
}

/// Looks up what is left, too.
fn forget(forgotten: RwSignal<u32>) {
    forget_kept();
    forgotten.update(|times| *times += 1);
}
