//! Nothing came that could be shown: why, and what to do.

use feed::FeedError;
use leptos::prelude::*;

use crate::app::Wishes;
use crate::components::{CrashBanner, WorkingMasthead};
use crate::content::PATIENCE;
use crate::locale::fill;
use crate::{LoadError, State, Texts};

/// Says in plain words why there is no content.
#[component]
pub fn FailedPage(state: State, error: LoadError, wishes: Wishes) -> impl IntoView {
    let locale = state.locale.get();
    let texts = &locale.texts;
    let language = locale.language.to_string();
    view! {
        <WorkingMasthead state=state />
        <main class="page" id="content" lang=language>
            <header class="page-head" role="alert">
                <h1 tabindex="-1">{texts.failed()}</h1>
                <p class="standfirst">{reason(&error, texts)}</p>
                <p>
                    <button type="button" class="button" on:click=move |_| wishes.reload.run(())>{texts.retry()}</button>
                </p>
            </header>
        </main>
        <CrashBanner locale=locale.clone() />
    }
}

/// What happened, in the interface's language.
pub(crate) fn reason(error: &LoadError, texts: &Texts) -> String {
    let with = |text: &str, name: &str, value: String| fill(text, &[(name, &value)]);
    match error {
        LoadError::Unreachable => texts.failed_unreachable(),
        LoadError::Timeout => with(&texts.failed_timeout(), "seconds", PATIENCE.to_string()),
        LoadError::Status(status) if *status >= 500 => {
            with(&texts.failed_server(), "status", status.to_string())
        }
        LoadError::Status(status) => with(&texts.failed_missing(), "status", status.to_string()),
        LoadError::Feed(FeedError::NoContent) => texts.failed_no_content(),
        LoadError::Feed(FeedError::Html) => texts.failed_html(),
        LoadError::Feed(FeedError::Xml) => texts.failed_xml(),
        LoadError::Feed(FeedError::NotAFeed) => texts.failed_not_a_feed(),
        LoadError::Feed(FeedError::InvalidJson { line, column }) => {
            fill(&texts.failed_json(), &[("line", &line.to_string()), ("column", &column.to_string())])
        }
    }
}
