//! Nothing came that could be shown: why, and what to do.

use feed::FeedError;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use portal::Portal;

use crate::app::Wishes;
use crate::components::{CrashBanner, FeedReports, WorkingMasthead};
use crate::content::PATIENCE;
use crate::locale::fill;
use crate::{LoadError, State, Texts};

/// Says in plain words why there is no content.
#[component]
pub fn FailedPage(state: State, error: LoadError, wishes: Wishes) -> impl IntoView {
    let locale = state.locale.get();
    let texts = &locale.texts;
    let language = locale.language.to_string();
    // Where the feeds' health is asked for, it is told: nothing could be more wrong.
    let health = state.base.href(&Portal::feed_health(&locale.requested));
    let is_health = use_location().pathname.with_untracked(|path| *path == health);
    view! {
        <WorkingMasthead state=state.clone() />
        <main class="page" id="content" lang=language>
            <header class="page-head" role="alert">
                <h1 tabindex="-1">{texts.failed()}</h1>
                <p class="standfirst">{failure_reason(&error, texts)}</p>
                <p>
                    <button type="button" class="button" on:click=move |_| wishes.reload.run(())>{texts.retry()}</button>
                </p>
            </header>
            {if is_health {
                view! { <FeedReports state=state.clone() locale=locale.clone() /> }.into_any()
            } else {
                view! { <p class="facts"><a href=health>{texts.feed_health()}</a></p> }.into_any()
            }}
        </main>
        <CrashBanner locale=locale.clone() />
    }
}

/// What happened, in the interface's language.
pub fn failure_reason(error: &LoadError, texts: &Texts) -> String {
    let with = |text: &str, name: &str, value: String| fill(text, &[(name, &value)]);
    match error {
        LoadError::Cors => texts.failed_cors(),
        LoadError::Policy => texts.failed_policy(),
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
