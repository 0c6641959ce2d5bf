//! For whom the portal works, how that is checked, and where it falls short.

mod documents;

use leptos::prelude::*;

use super::about_portal::{HomePages, once_there};
use crate::State;
use crate::locale::BackTexts;

use documents::Documents;

/// The statement. It has no date: it is made of what the feeds say now.
#[component]
pub fn AccessibilityStatement(state: State, texts: BackTexts) -> impl IntoView {
    once_there(state.clone(), move || statement(&state, &texts))
}

fn statement(state: &State, texts: &BackTexts) -> AnyView {
    let checked = [
        texts.back_checked_axe(),
        texts.back_checked_keyboard(),
        texts.back_checked_small(),
        texts.back_checked_languages(),
    ];
    view! {
        <div class="prose">
            <p>{texts.back_aim()}</p>
            <p>{texts.back_aim_limits()}</p>
            <h2>{texts.back_checked()}</h2>
            <p>{texts.back_checked_text()}</p>
            <ul>{checked.map(|check| view! { <li>{check}</li> }).into_iter().collect_view()}</ul>
            <p>{texts.back_checked_limits()}</p>
            <h2>{texts.back_short()}</h2>
            <Documents state=state.clone() texts=texts.clone() />
            <p>{texts.back_descriptions()}</p>
            <h2>{texts.back_problem()}</h2>
            <HomePages state=state.clone() before=texts.back_problem_home() otherwise=texts.back_problem_nowhere() />
        </div>
    }
    .into_any()
}
