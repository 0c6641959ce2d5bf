//! A link to a page of somebody else's.

use feed::Link;
use leptos::prelude::*;

use crate::Page;
use crate::locale::fill;

/// Where to read more, with the site's name.
#[component]
pub fn OutsideLink(page: Page, link: Link) -> impl IntoView {
    let words = fill(&page.locale.texts.source(), &[("site", host(link.origin()))]);
    view! {
        <p class="source">
            <a href=link.as_str().to_owned() rel="external noopener" class="outside">{words}</a>
        </p>
    }
}

/// The host's name, without what nobody says aloud.
fn host(origin: &str) -> &str {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    host.strip_prefix("www.").unwrap_or(host)
}
