//! The document is on its way.

use leptos::prelude::*;

use super::super::{Ask, Desk};
use super::Loading;

/// How far it has come, and the way to stop it. Quick documents are there before it is seen (`notices.css`).
#[component]
pub(super) fn OpeningNotice(desk: Desk) -> impl IntoView {
    let ask = desk.ask;
    let percent = {
        let desk = desk.clone();
        move || Loading::of(&desk).and_then(Loading::percent).map(|percent| percent.to_string())
    };
    let words = {
        let desk = desk.clone();
        move || Loading::of(&desk).filter(|loading| loading.loaded > 0).map(|loading| loading.words(&desk))
    };
    view! {
        <div class="reader-notice reader-opening" tabindex="-1" role="group" aria-labelledby="reader-opening">
            <p id="reader-opening">{desk.locale.texts.document_opening()}</p>
            <progress max="100" value=percent aria-labelledby="reader-opening"></progress>
            <p class="reader-loading">{words}</p>
            <button type="button" class="button button-quiet" on:click=move |_| ask.run(Ask::Cancel)>
                {desk.texts.reader_cancel()}
            </button>
        </div>
    }
}
