//! What an article is about.

use leptos::prelude::*;
use portal::{ArticleId, GroupKind, Spot};

use super::also_in::{AlsoLink, also};
use crate::Page;

/// A link to each of its topics.
#[component]
pub fn TopicLinks(page: Page, article: ArticleId) -> impl IntoView {
    let portal = page.place.portal();
    let link = |tag: &String| {
        let id = portal.topics().of_tag(tag)?;
        let label = portal.group(GroupKind::Topic, id).label.clone();
        let address = page.href(Spot::Group(GroupKind::Topic, id));
        let lang = page.lang(label.language.as_ref());
        Some(AlsoLink { address, name: label.value, lang, hreflang: None })
    };
    let links = portal.article(article).tags.iter().filter_map(link).collect();
    also(page.locale.texts.about(), links)
}
