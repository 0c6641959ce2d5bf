//! A day.

use feed::Timestamp;
use leptos::prelude::*;

use crate::Page;
use crate::platform::long_date;

/// A day as the interface's language writes it, and as machines read it.
#[component]
pub(super) fn Date(page: Page, moment: Timestamp) -> impl IntoView {
    view! { <time datetime=moment.to_full_date()>{long_date(moment.date(), &page.locale.language)}</time> }
}
