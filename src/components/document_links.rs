//! The ways to a document's file itself.

use leptos::prelude::*;
use portal::Document;

use super::Icon;
use crate::Page;

/// Download, and open in a tab of its own.
#[component]
pub fn DocumentLinks(page: Page, document: Document) -> impl IntoView {
    let texts = &page.locale.texts;
    let address = document.url.as_str().to_owned();
    let (download, open) = (texts.download(), texts.open_in_new_tab());
    view! {
        <p class="document-links">
            <a class="tool" href=address.clone() download="" title=texts.download()>
                <Icon name="download" />
                <span>{download}</span>
            </a>
            <a class="tool" href=address target="_blank" rel="external noopener" title=texts.open_in_new_tab()>
                <Icon name="outside" />
                <span>{open}</span>
            </a>
        </p>
    }
}
