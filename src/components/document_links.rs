//! The ways to a document's file itself.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Icon, icon};
use crate::Locale;

/// Download, and open in a tab of its own.
#[component]
pub fn DocumentLinks(locale: Arc<Locale>, address: String, file_name: String) -> impl IntoView {
    let texts = &locale.texts;
    let (download, open) = (texts.download(), texts.open_in_new_tab());
    view! {
        <p class="document-links">
            <a class="tool" href=address.clone() download=file_name title=texts.download()>
                <Icon lines=icon::DOWNLOAD />
                <span>{download}</span>
            </a>
            <a class="tool" href=address target="_blank" rel="external noopener" title=texts.open_in_new_tab()>
                <Icon lines=icon::OUTSIDE />
                <span>{open}</span>
            </a>
        </p>
    }
}
