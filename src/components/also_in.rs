//! The same work in other languages.

use leptos::prelude::*;
use portal::{ArticleId, Spot};

use crate::Page;
use crate::locale::name_of;

/// A link to each translation, under that language's interface where the portal speaks it.
#[component]
pub fn AlsoIn(page: Page, article: ArticleId) -> impl IntoView {
    let portal = page.place.portal().clone();
    let links = portal.article(article).translations.iter().filter_map(|id| {
        let language = portal.article(*id).language.clone()?;
        let interface = portal.best_language(&[language.clone(), page.place.language().clone()]);
        let address = page.base.href(&portal.address(interface, Spot::Article(*id)));
        let tag = language.to_string();
        Some(view! {
            <li>
                <a href=address lang=tag.clone() hreflang=tag>{name_of(&language)}</a>
            </li>
        })
    });
    let links: Vec<_> = links.collect();
    (!links.is_empty()).then(|| {
        view! {
            <div class="also-in">
                <span>{page.locale.texts.also_in()}</span>
                <ul>{links}</ul>
            </div>
        }
    })
}
