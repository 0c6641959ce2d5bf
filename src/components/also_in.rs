//! The same work in other languages.

use leptos::prelude::*;
use portal::{ArticleId, Spot};

use crate::Page;
use crate::platform::language_name;

/// A link to each translation, under that language's interface where the portal speaks it.
#[component]
pub fn AlsoIn(page: Page, article: ArticleId) -> impl IntoView {
    also(page.locale.texts.also_in(), translations(&page, article))
}

/// Where the same thing is in another shape.
pub(super) struct AlsoLink {
    pub(super) address: String,
    pub(super) name: String,
    /// The value for `lang`: the language of its name, where that is another.
    pub(super) lang: Option<String>,
    /// The language (BCP 47) of what is there, where that is another.
    pub(super) hreflang: Option<String>,
}

/// Links in a line, after what they are; nothing where there are none.
pub(super) fn also(what: String, links: Vec<AlsoLink>) -> Option<impl IntoView> {
    let has_links = !links.is_empty();
    let links = links.into_iter().map(|link| view! { <li>{anchor(link)}</li> });
    has_links.then(|| {
        view! {
            <div class="also-in">
                <span>{what}</span>
                <ul>{links.collect_view()}</ul>
            </div>
        }
    })
}

pub(super) fn anchor(link: AlsoLink) -> impl IntoView {
    view! { <a href=link.address lang=link.lang hreflang=link.hreflang><bdi>{link.name}</bdi></a> }
}

fn translations(page: &Page, article: ArticleId) -> Vec<AlsoLink> {
    let portal = page.place.portal();
    let link = |id: &ArticleId| {
        let language = portal.article(*id).language.clone()?;
        let interface = portal.best_language(&[language.clone(), page.place.language().clone()]);
        let address = page.base.href(&portal.address(interface, Spot::Article(*id)));
        let tag = Some(language.to_string());
        Some(AlsoLink { address, name: language_name(&language), lang: tag.clone(), hreflang: tag })
    };
    portal.article(article).translations.iter().filter_map(link).collect()
}
